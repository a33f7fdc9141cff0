package nl.verbetermonitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verbetermonitor.html.HtmlRenderer;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;

/** Writes the reports of a folder of trackers without a database, to look at: {@code Preview INPUT REPORTS [json]}. */
public final class Preview {

    private Preview() {}

    /** Takes the folders with trackers and for reports; a third word leaves PDF and HTML out. */
    public static void main(String[] arguments) throws IOException {
        TrackersInMemory trackers = TrackersInMemory.of(Path.of(arguments[0]));
        PdfRenderer pdf = new PdfRenderer();
        HtmlRenderer html = new HtmlRenderer();
        for (String plan : trackers.plans()) {
            for (ReportSources sources : trackers.reports(plan)) {
                String date = sources.state().reportingDate().toString();
                Path folder = Files.createDirectories(Path.of(arguments[1], plan, date, "v1"));
                AssessmentJson.write(
                        sources, Files.newOutputStream(folder.resolve(plan + "_" + date + "_toetsing.json")));
                if (arguments.length == 2) {
                    Report report = ProgressReport.of(sources);
                    String name = plan + "_" + date + "_voortgangsrapportage";
                    Files.write(folder.resolve(name + ".pdf"), pdf.render(report));
                    Files.write(folder.resolve(name + ".html"), html.render(report));
                }
            }
        }
    }
}
