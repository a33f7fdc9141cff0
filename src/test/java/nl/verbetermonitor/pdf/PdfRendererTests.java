package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfRendererTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void equalReportsGiveEqualBytes() {
        assertThat(RENDERER.render(SampleReports.progressReport()))
                .isEqualTo(new PdfRenderer().render(SampleReports.progressReport()));
    }
}
