package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        assertThat(failures(PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void everyReportCanBeArchived() throws Exception {
        assertThat(failures(PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static List<String> failures(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(FILE), flavour);
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
