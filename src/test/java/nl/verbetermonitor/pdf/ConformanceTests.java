package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.ManagementSummary;
import nl.verbetermonitor.report.PortfolioOverview;
import nl.verbetermonitor.report.PortfolioSources;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.ReportSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with everything in it, and all reports of the examples, before the judge of accessible and archivable PDF. */
class ConformanceTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final byte[] FILE = RENDERER.render(SampleReports.everything());

    @Test
    void everyReportIsAccessibleAndCanBeArchived() {
        assertThat(PdfJudge.failures(FILE)).isEmpty();
    }

    @Test
    void soIsAReportWithHardlyAnything() {
        assertThat(PdfJudge.failures(RENDERER.render(SampleReports.of(new Block.Heading(1, "Titel")))))
                .isEmpty();
    }

    @Test
    void everyFontIsInTheFileAndNoPictureOfPoints() {
        PdfFile file = new PdfFile(FILE);

        assertThat(file.fonts()).hasSize(2).doesNotContainValue(false);
        assertThat(file.pictures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP-2022-01", "LI-2023-01"})
    void soAreTheReportsOfTheExamples(String plan) {
        List<ReportSources> peildata = TrackersInMemory.of(Path.of("input")).reports(plan);
        for (ReportSources sources : peildata) {
            byte[] report = RENDERER.render(ProgressReport.of(sources));

            assertThat(PdfJudge.failures(report)).isEmpty();
            assertThat(report).hasSizeLessThan(300_000);
            assertThat(PdfJudge.failures(RENDERER.render(ManagementSummary.of(sources))))
                    .isEmpty();
        }
        ReportSources newest = peildata.get(peildata.size() - 1);
        PortfolioSources portfolio = new PortfolioSources(
                newest.state().plan().portfolioHolder(), List.of(newest), Map.of(), 1, newest.style());
        assertThat(PdfJudge.failures(RENDERER.render(PortfolioOverview.of(portfolio))))
                .isEmpty();
    }
}
