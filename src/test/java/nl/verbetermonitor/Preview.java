package nl.verbetermonitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.ReportSources;

/** Writes the reports of a folder of trackers without a database, to look at: {@code Preview INPUT REPORTS [json]}. */
public final class Preview {

    private Preview() {}

    /** Takes the folders with trackers and for reports; a third word leaves the PDFs out. */
    public static void main(String[] arguments) throws IOException {
        TrackersInMemory trackers = TrackersInMemory.of(Path.of(arguments[0]));
        PdfRenderer renderer = new PdfRenderer();
        for (String plan : trackers.plans()) {
            for (ReportSources sources : trackers.reports(plan)) {
                String date = sources.state().reportingDate().toString();
                Path folder = Files.createDirectories(Path.of(arguments[1], plan, date, "v1"));
                AssessmentJson.write(
                        sources, Files.newOutputStream(folder.resolve(plan + "_" + date + "_toetsing.json")));
                if (arguments.length == 2) {
                    byte[] pdf = renderer.render(ProgressReport.of(sources));
                    Files.write(folder.resolve(plan + "_" + date + "_voortgangsrapportage.pdf"), pdf);
                }
            }
        }
    }
}
