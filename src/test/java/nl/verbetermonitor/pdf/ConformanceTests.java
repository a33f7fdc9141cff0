package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.ReportSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A report with everything in it, before the judge of accessible and archivable PDF. */
class ConformanceTests {

    private static final byte[] FILE = new PdfRenderer().render(SampleReports.everything());

    @Test
    void everyReportIsAccessible() throws Exception {
        assertThat(failures(PDFAFlavour.PDFUA_1, FILE)).isEmpty();
    }

    @Test
    void everyReportCanBeArchived() throws Exception {
        assertThat(failures(PDFAFlavour.PDFA_2_A, FILE)).isEmpty();
    }

    @Test
    void soIsAReportWithHardlyAnything() throws Exception {
        byte[] file = new PdfRenderer().render(SampleReports.of(new Block.Heading(1, "Titel")));

        assertThat(judge(file)).isEmpty();
    }

    @Test
    void everyFontIsInTheFileAndNoPictureOfPoints() {
        PdfFile file = new PdfFile(FILE);

        assertThat(file.fonts()).hasSize(2).doesNotContainValue(false);
        assertThat(file.pictures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP-2022-01", "LI-2023-01"})
    void soAreTheReportsOfTheExamples(String plan) throws Exception {
        PdfRenderer renderer = new PdfRenderer();
        for (ReportSources sources : TrackersInMemory.of(Path.of("input")).reports(plan)) {
            byte[] file = renderer.render(ProgressReport.of(sources));

            assertThat(judge(file)).isEmpty();
            assertThat(file).hasSizeLessThan(300_000);
        }
    }

    /** What does not conform to one of the two. */
    static List<String> judge(byte[] file) throws Exception {
        List<String> failures = new ArrayList<>(failures(PDFAFlavour.PDFUA_1, file));
        failures.addAll(failures(PDFAFlavour.PDFA_2_A, file));
        return failures;
    }

    private static List<String> failures(PDFAFlavour flavour, byte[] bytes) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = judge.validate(file);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        }
    }
}
