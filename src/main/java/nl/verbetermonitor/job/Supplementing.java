package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.history.Assessments;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.report.Approval;
import nl.verbetermonitor.report.Correction;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;
import nl.verbetermonitor.report.Supplement;
import nl.verbetermonitor.report.SupplementSources;
import nl.verbetermonitor.report.SupplementSources.Basis;
import nl.verbetermonitor.report.SupplementedReport;

/** Finds out which report new reports supplement, and makes the aanvulling when there is something to say. */
final class Supplementing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final History history;
    private final Gathering gathering;

    Supplementing(History history, Gathering gathering) {
        this.history = history;
        this.gathering = gathering;
    }

    /**
     * A report that may be supplemented.
     *
     * @param published by which it is known; empty when it was made without this program, or never published
     * @param line the deliveries behind it, the oldest first
     */
    private record Candidate(
            Optional<Reports.Kept> published, List<Delivery> line, ReportSources sources, Basis basis) {}

    /**
     * The aanvulling that belongs with reports that are being made; history then knows which report it supplements.
     *
     * @param now what they are made of
     * @return empty when they change nothing that was published, and the tracker asks for nothing
     */
    Optional<Report> supplement(Reports.Kept report, ReportSources now) {
        Optional<Candidate> candidate = candidate(report, now);
        Optional<Report> supplement = candidate.flatMap(before -> Supplement.of(sources(report, now, before)));
        if (supplement.isPresent()) {
            candidate.flatMap(Candidate::published).ifPresent(published -> history.reports()
                    .supplement(report.id(), published.id()));
        }
        return supplement;
    }

    /** The published report that these supplement, once their aanvulling is made. */
    Optional<SupplementedReport> supplemented(Reports.Kept report) {
        return history.reports().supplementedBy(report.id()).map(this::supplementedReport);
    }

    private SupplementedReport supplementedReport(Reports.Kept published) {
        Publication publication = history.publications().of(published.id()).orElseThrow();
        return new SupplementedReport(
                published.reportingDate(),
                published.version(),
                approval(publication),
                LocalDate.ofInstant(publication.publishedAt().orElseThrow(), ZONE));
    }

    private SupplementSources sources(Reports.Kept report, ReportSources now, Candidate before) {
        List<Delivery> line = history.deliveries().behind(report.id());
        return new SupplementSources(
                now,
                before.sources(),
                before.published().map(this::supplementedReport),
                before.basis(),
                corrections(before, line),
                new WithoutCorrections(history.facts(), line, now));
    }

    private List<Correction> corrections(Candidate before, List<Delivery> line) {
        RowComparison comparison = new RowComparison(history.facts());
        return before.basis() == Basis.SAME_DATE
                ? comparison.between(before.line(), line)
                : comparison.between(last(before.line()), last(line));
    }

    private static Delivery last(List<Delivery> line) {
        return line.get(line.size() - 1);
    }

    private Optional<Candidate> candidate(Reports.Kept report, ReportSources now) {
        return history.reports()
                .newestPublished(report.plan(), report.reportingDate())
                .map(published -> published(published, Basis.SAME_DATE))
                .or(() -> now.state().plan().supplementTo().flatMap(notice -> asked(report, notice)))
                .or(() -> history.reports()
                        .lastPublishedBefore(report.plan(), report.reportingDate())
                        .map(published -> published(published, Basis.LATER_DATE)));
    }

    private Candidate published(Reports.Kept report, Basis basis) {
        Optional<Approval> approval = history.publications().of(report.id()).map(Supplementing::approval);
        return new Candidate(
                Optional.of(report),
                history.deliveries().behind(report.id()),
                gathering.sources(report, approval),
                basis);
    }

    private static Approval approval(Publication publication) {
        return new Approval(
                publication.decision().caseNumber(),
                publication.decision().meetingDate(),
                publication.embargoUntil().map(moment -> LocalDateTime.ofInstant(moment, ZONE)));
    }

    /** The report that the tracker names; where it was published elsewhere, how things stood at the delivery before. */
    private Optional<Candidate> asked(Reports.Kept report, String notice) {
        return named(report, notice)
                .or(() -> history.reports().lastPublishedBefore(report.plan(), report.reportingDate()))
                .map(published -> published(published, Basis.ASKED))
                .or(() -> delivered(report));
    }

    private Optional<Reports.Kept> named(Reports.Kept report, String notice) {
        String words = notice.toLowerCase(Locale.ROOT);
        return history.publications().all().stream()
                .filter(publication -> publication.publishedAt().isPresent())
                .filter(publication ->
                        words.contains(publication.decision().caseNumber().toLowerCase(Locale.ROOT)))
                .map(Publication::report)
                .filter(published -> published.plan().equals(report.plan())
                        && published.reportingDate().isBefore(report.reportingDate()))
                .reduce((earlier, later) -> later);
    }

    private Optional<Candidate> delivered(Reports.Kept report) {
        List<Delivery> line = history.deliveries().behind(report.id());
        if (line.size() < 2) {
            return Optional.empty();
        }
        List<Delivery> before = line.subList(0, line.size() - 1);
        return history.assessments()
                .newestOf(before.get(before.size() - 1).id())
                .map(Assessments.Kept::id)
                .map(assessment -> new Candidate(
                        Optional.empty(),
                        before,
                        gathering.sources(before, assessment, 0, Optional.empty()),
                        Basis.ASKED));
    }
}
