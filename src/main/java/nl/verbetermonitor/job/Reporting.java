package nl.verbetermonitor.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.verbetermonitor.history.Assessments;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import nl.verbetermonitor.report.ManagementSummary;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;

/** Makes the reports about one plan and peildatum from what history holds, and keeps their bytes there. */
final class Reporting {

    /** Folders among the reports that no plan may have for its own. */
    private static final Set<String> RESERVED = Set.of(PortfolioReporting.FOLDER, Annotating.FOLDER);

    private final History history;
    private final HouseStyles styles;
    private final Fingerprints fingerprints;
    private final Gathering gathering;
    private final Renderers renderers;
    private final long run;
    private final Ledger ledger;

    Reporting(
            History history,
            HouseStyles styles,
            Fingerprints fingerprints,
            Gathering gathering,
            Renderers renderers,
            long run,
            Ledger ledger) {
        this.history = history;
        this.styles = styles;
        this.fingerprints = fingerprints;
        this.gathering = gathering;
        this.renderers = renderers;
        this.run = run;
        this.ledger = ledger;
    }

    /** Promises every report that is missing or no longer true. One whose assessment failed waits for the next run. */
    List<Long> promise() {
        List<Long> promised = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            folderOf(plan);
            List<Delivery> line = history.deliveries().lineOf(plan);
            for (int i = 0; i < line.size(); i++) {
                List<Delivery> upToHere = line.subList(0, i + 1);
                String expected = fingerprints.assessment(upToHere);
                history.assessments()
                        .newestOf(line.get(i).id())
                        .filter(kept -> kept.fingerprint().equals(expected))
                        .flatMap(kept -> promise(plan, upToHere, kept))
                        .ifPresent(promised::add);
            }
        }
        return promised;
    }

    /**
     * Whether reports tell what would be told now.
     *
     * @param line the accepted deliveries of their plan up to their peildatum, the oldest first
     */
    boolean holds(Reports.Kept report, List<Delivery> line) {
        String municipality =
                history.facts().plan(line.get(line.size() - 1).id()).municipality();
        return report.fingerprint().equals(fingerprints.reports(line, styles.of(municipality)));
    }

    private Optional<Long> promise(Nr plan, List<Delivery> line, Assessments.Kept assessment) {
        Delivery delivery = line.get(line.size() - 1);
        HouseStyle style = styles.of(history.facts().plan(delivery.id()).municipality());
        String fingerprint = fingerprints.reports(line, style);
        LocalDate reportingDate = delivery.reportingDate().orElseThrow();
        boolean holds = history.reports()
                .newest(plan, reportingDate)
                .filter(report -> report.fingerprint().equals(fingerprint))
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(history.reports().promise(plan, reportingDate, fingerprint, assessment.id()));
    }

    /** Makes promised reports. */
    void make(long id) {
        Reports.Kept promised = history.reports().get(id);
        ReportSources sources = gathering.sources(promised);
        Report progress = ProgressReport.of(sources);
        Map<String, String> files = new TreeMap<>();
        files.put(
                path(promised, "voortgangsrapportage.pdf"),
                store(renderers.pdf().render(progress)));
        files.put(
                path(promised, "voortgangsrapportage.html"),
                store(renderers.html().render(progress)));
        files.put(
                path(promised, "bestuurssamenvatting.pdf"),
                store(renderers.pdf().render(ManagementSummary.of(sources))));
        files.put(path(promised, "toetsing.json"), store(json(sources)));
        history.reports().complete(id, files, run);
        ledger.madeReport(id);
    }

    private static byte[] json(ReportSources sources) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(sources, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String store(byte[] bytes) {
        return history.files().store(bytes);
    }

    private String path(Reports.Kept report, String kind) {
        String plan = folderOf(report.plan());
        String date = report.reportingDate().toString();
        return plan + "/" + date + "/v" + report.version() + "/" + plan + "_" + date + "_" + kind;
    }

    private String folderOf(Nr plan) {
        String name = PathName.of(plan.text());
        String distinct = PathName.distinct(plan.text());
        boolean reserved = RESERVED.stream().anyMatch(name::equalsIgnoreCase);
        return history.reports().folderOf(plan, reserved ? distinct : name, distinct);
    }
}
