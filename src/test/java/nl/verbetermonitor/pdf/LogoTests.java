package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.verbetermonitor.report.Logo;
import nl.verbetermonitor.report.Report;
import org.junit.jupiter.api.Test;

class LogoTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static byte[] withLogo(Logo logo) {
        Report plain = SampleReports.progressReport();
        return RENDERER.render(new Report(
                plain.title(),
                Optional.of(logo),
                plain.organisation(),
                plain.marking(),
                plain.footer(),
                plain.accent(),
                plain.date(),
                plain.parts()));
    }

    private static Logo lines() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'>"
                + "<rect width='40' height='40' fill='#00566B'/>"
                + "<path d='M50 30 L60 8 L70 30 Z' fill='#8A5A00' fill-opacity='0.8'/></svg>";
        return new Logo(Logo.Format.SVG, svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Logo points() throws IOException {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(0, 86, 107, 160));
        canvas.fillOval(0, 0, 100, 100);
        canvas.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return new Logo(Logo.Format.PNG, file.toByteArray());
    }

    @Test
    void ofLinesIsDrawnInLinesAndConforms() throws Exception {
        byte[] file = withLogo(lines());

        assertThat(new PdfFile(file).pictures()).isEmpty();
        assertThat(PdfJudge.failures(file)).isEmpty();
    }

    @Test
    void ofPointsKeepsItsTransparencyAndConforms() throws Exception {
        byte[] file = withLogo(points());

        assertThat(new PdfFile(file).pictures()).containsExactlyInAnyOrder("/DeviceRGB", "/DeviceGray");
        assertThat(PdfJudge.failures(file)).isEmpty();
    }

    @Test
    void standsOnTheFirstPageAloneAndIsNotReadOut() throws Exception {
        PdfFile without = new PdfFile(RENDERER.render(SampleReports.progressReport()));
        PdfFile with = new PdfFile(withLogo(points()));

        assertThat(with.pagesWithAPicture()).containsExactly(1);
        assertThat(with.structure()).isEqualTo(without.structure());
    }
}
