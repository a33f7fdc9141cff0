package nl.verbetermonitor.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.Document.Edition;
import nl.verbetermonitor.distribution.Document.Moments;
import nl.verbetermonitor.distribution.Document.Subject;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Stage;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.history.Portfolios;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.ReportState;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;

/** The files that may be sent to readers: those that still tell how things stand, and those that were published. */
final class Documents {

    private final History history;
    private final CurrentReports current;
    private final PortfolioReporting surveying;

    Documents(History history, CurrentReports current, PortfolioReporting surveying) {
        this.history = history;
        this.current = current;
        this.surveying = surveying;
    }

    /** All of them, in order of plan and peildatum, then those of portfolios. */
    List<Document> all() {
        List<Document> documents = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            List<Delivery> line = history.deliveries().lineOf(plan);
            for (int i = 0; i < line.size(); i++) {
                ofPeildatum(plan, line.subList(0, i + 1), i == line.size() - 1, documents);
            }
        }
        surveying.current().forEach(overview -> add(overview, documents));
        return documents;
    }

    private void ofPeildatum(Nr plan, List<Delivery> line, boolean newest, List<Document> documents) {
        Delivery delivery = line.get(line.size() - 1);
        LocalDate date = delivery.reportingDate().orElseThrow();
        PlanSheet sheet = history.facts().plan(delivery.id());
        Optional<Reports.Kept> newestVersion = current.of(line);
        for (Reports.Kept report : history.reports().versions(plan, date)) {
            if (report.state() == ReportState.PUBLISHED
                    || newestVersion.filter(report::equals).isPresent()) {
                add(report, sheet, newest, documents);
            }
        }
    }

    private void add(Reports.Kept report, PlanSheet sheet, boolean newest, List<Document> documents) {
        Moments moments = moments(report);
        for (KeptFile file : history.reports().files(report.id())) {
            kind(file)
                    .ifPresent(kind -> documents.add(new Document(
                            kind,
                            new Subject(
                                    keyOf(file),
                                    report.plan().text(),
                                    sheet.municipality(),
                                    sheet.portfolioHolder(),
                                    report.reportingDate(),
                                    newest),
                            new Edition(
                                    report.version(),
                                    file,
                                    Stage.of(report.state()),
                                    moments,
                                    Fingerprints.content(List.of(report.assessment()))),
                            List.of())));
        }
    }

    private Moments moments(Reports.Kept report) {
        Optional<Publication> publication = history.publications().of(report.id());
        return new Moments(
                history.assessments().madeAt(report.assessment()),
                publication.map(Publication::approvedAt),
                publication.flatMap(Publication::publishedAt),
                publication.flatMap(Publication::embargoUntil));
    }

    private void add(Portfolios.Kept overview, List<Document> documents) {
        List<Reports.Kept> reports =
                overview.reports().stream().map(history.reports()::get).toList();
        Instant judged = reports.stream()
                .map(report -> history.assessments().madeAt(report.assessment()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (KeptFile file : history.portfolios().files(overview.id())) {
            kind(file)
                    .ifPresent(kind -> documents.add(new Document(
                            kind,
                            new Subject(
                                    keyOf(file),
                                    overview.portfolio().holder(),
                                    overview.portfolio().municipality(),
                                    overview.portfolio().holder(),
                                    overview.reportingDate(),
                                    true),
                            new Edition(
                                    overview.version(),
                                    file,
                                    Stage.CONCEPT,
                                    new Moments(judged, Optional.empty(), Optional.empty(), Optional.empty()),
                                    Fingerprints.content(reports.stream()
                                            .map(Reports.Kept::assessment)
                                            .toList())),
                            List.of())));
        }
    }

    private static Optional<ReportKind> kind(KeptFile file) {
        return Stream.of(ReportKind.values())
                .filter(kind -> kind.isPathOf(file.path()))
                .findFirst();
    }

    /** The folder of all versions: no other plan or holder, and no other peildatum, can ever have it. */
    private static String keyOf(KeptFile file) {
        String version = file.path().substring(0, file.path().lastIndexOf('/'));
        return version.substring(0, version.lastIndexOf('/'));
    }
}
