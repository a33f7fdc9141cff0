package nl.verbetermonitor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.html.HtmlRenderer;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.report.AssessmentJson;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.ManagementSummary;
import nl.verbetermonitor.report.PortfolioOverview;
import nl.verbetermonitor.report.PortfolioSources;
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
        Map<String, List<ReportSources>> newest = new TreeMap<>();
        for (String plan : trackers.plans()) {
            for (ReportSources sources : trackers.reports(plan)) {
                String date = sources.state().reportingDate().toString();
                Path folder = Files.createDirectories(Path.of(arguments[1], plan, date, "v1"));
                AssessmentJson.write(
                        sources,
                        Optional.empty(),
                        Files.newOutputStream(folder.resolve(plan + "_" + date + "_toetsing.json")));
                if (arguments.length == 2) {
                    Report report = ProgressReport.of(sources);
                    String name = plan + "_" + date + "_";
                    Files.write(folder.resolve(name + "voortgangsrapportage.pdf"), pdf.render(report));
                    Files.write(folder.resolve(name + "voortgangsrapportage.html"), html.render(report));
                    Files.write(
                            folder.resolve(name + "bestuurssamenvatting.pdf"),
                            pdf.render(ManagementSummary.of(sources)));
                }
            }
            List<ReportSources> all = trackers.reports(plan);
            ReportSources last = all.get(all.size() - 1);
            newest.computeIfAbsent(last.state().plan().portfolioHolder(), holder -> new ArrayList<>())
                    .add(last);
        }
        if (arguments.length == 2) {
            Path folder = Files.createDirectories(Path.of(arguments[1], "portefeuille"));
            for (Map.Entry<String, List<ReportSources>> holder : newest.entrySet()) {
                PortfolioSources sources =
                        new PortfolioSources(holder.getKey(), holder.getValue(), Map.of(), 1, HouseStyle.defaults());
                Files.write(
                        folder.resolve(holder.getKey().replace(' ', '-') + "_portefeuilleoverzicht.pdf"),
                        pdf.render(PortfolioOverview.of(sources)));
            }
        }
    }
}
