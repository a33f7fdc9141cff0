package nl.verbetermonitor.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publications.OpenData;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.ManagementSummary;
import nl.verbetermonitor.report.OpenDataJson;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;
import nl.verbetermonitor.report.SupplementedReport;

/** Sets reports in all their formats and stores the bytes; knows where each file belongs among the reports. */
final class ReportFiles {

    /** Folders among the reports that no plan may have for its own. */
    private static final Set<String> RESERVED = Set.of(PortfolioReporting.FOLDER, Annotating.FOLDER);

    private final History history;
    private final Renderers renderers;
    private final Supplementing supplementing;

    ReportFiles(History history, Renderers renderers, Supplementing supplementing) {
        this.history = history;
        this.renderers = renderers;
        this.supplementing = supplementing;
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream target) throws IOException;
    }

    /** The hashes of all files of a version of reports, by their paths among the reports. */
    Map<String, String> of(Reports.Kept report, ReportSources sources) {
        Report progress = ProgressReport.of(sources);
        Map<String, String> files = new TreeMap<>();
        files.put(
                path(report, "voortgangsrapportage.pdf"), store(renderers.pdf().render(progress)));
        files.put(
                path(report, "voortgangsrapportage.html"),
                store(renderers.html().render(progress)));
        files.put(
                path(report, "bestuurssamenvatting.pdf"), store(renderers.pdf().render(ManagementSummary.of(sources))));
        supplementing
                .supplement(report, sources)
                .ifPresent(supplement -> files.put(
                        path(report, "aanvulling.pdf"), store(renderers.pdf().render(supplement))));
        Optional<SupplementedReport> supplemented = supplementing.supplemented(report);
        files.put(
                path(report, "toetsing.json"),
                store(bytes(target -> AssessmentJson.write(sources, supplemented, target))));
        return files;
    }

    /** What the public gets of a version of reports that is published. */
    OpenData openData(Reports.Kept report, ReportSources sources) {
        Optional<SupplementedReport> supplemented = supplementing.supplemented(report);
        byte[] bytes = bytes(target -> OpenDataJson.write(sources, supplemented, target));
        return new OpenData(path(report, "opendata.json"), store(bytes));
    }

    /** The folder of a plan, which is its own for ever. */
    String folderOf(Nr plan) {
        String name = PathName.of(plan.text());
        String distinct = PathName.distinct(plan.text());
        boolean reserved = RESERVED.stream().anyMatch(name::equalsIgnoreCase);
        return history.reports().folderOf(plan, reserved ? distinct : name, distinct);
    }

    private String path(Reports.Kept report, String kind) {
        String plan = folderOf(report.plan());
        String date = report.reportingDate().toString();
        return plan + "/" + date + "/v" + report.version() + "/" + plan + "_" + date + "_" + kind;
    }

    private String store(byte[] bytes) {
        return history.files().store(bytes);
    }

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
