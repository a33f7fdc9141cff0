package nl.verbetermonitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.verbetermonitor.report.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Isolated, as one test changes where and in which language the machine says it is. */
@Isolated
class ChartsTest {

    private static final Color ACCENT = new Color(0x00566B);
    private static final int AROUND = 40;

    static Stream<String> samples() {
        return SampleCharts.all().keySet().stream();
    }

    private static Chart sample(String name) {
        Chart chart = SampleCharts.all().get(name);
        assertThat(chart).isNotNull();
        return chart;
    }

    private static BufferedImage drawn(Chart chart, double width, double height) {
        BufferedImage image = new BufferedImage(
                (int) width + 2 * AROUND, (int) Math.ceil(height) + 2 * AROUND, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        new Charts().draw(chart, ACCENT, canvas, new Rectangle2D.Double(AROUND, AROUND, width, height));
        canvas.dispose();
        return image;
    }

    private static BufferedImage drawn(Chart chart) {
        double width = chart instanceof Chart.Spark ? 60 : 481;
        return drawn(chart, width, new Charts().height(chart, width));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static long inked(BufferedImage image, Rectangle2D area, boolean inside) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> area.contains(i % image.getWidth(), Math.floorDiv(i, image.getWidth())) == inside)
                .filter(i -> pixels(image)[i] != pixels(image)[0])
                .count();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aChartStaysWithinItsArea(String name) {
        BufferedImage image = drawn(sample(name));
        Rectangle2D area =
                new Rectangle2D.Double(AROUND, AROUND, image.getWidth() - 2 * AROUND, image.getHeight() - 2 * AROUND);

        assertThat(inked(image, area, true)).isPositive();
        assertThat(inked(image, area, false)).isZero();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anyAreaIsLargeEnoughToDrawIn(String name) {
        for (double side : new double[] {0.5, 3, 20, 90}) {
            BufferedImage image = drawn(sample(name), side, side);

            assertThat(inked(image, new Rectangle2D.Double(AROUND, AROUND, side + 1, side + 1), false))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameChartGivesTheSamePixelsWhateverTheMachine(String name) {
        int[] here = pixels(drawn(sample(name)));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(pixels(drawn(sample(name)))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void manyThreadsDrawTheSame(String name) {
        int[] alone = pixels(drawn(sample(name)));

        List<int[]> together = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> pixels(drawn(sample(name))))
                .toList();

        assertThat(together).allSatisfy(pixels -> assertThat(pixels).isEqualTo(alone));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCanvasKeepsItsState(String name) {
        BufferedImage image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.clipRect(5, 5, 500, 500);
        canvas.translate(3, 4);
        Shape clip = canvas.getClip();
        AffineTransform transform = canvas.getTransform();
        Stroke stroke = canvas.getStroke();
        Color colour = canvas.getColor();
        Font font = canvas.getFont();
        RenderingHints hints = canvas.getRenderingHints();

        new Charts().draw(sample(name), ACCENT, canvas, new Rectangle2D.Double(10, 10, 481, 200));

        assertThat(canvas.getClip()).isEqualTo(clip);
        assertThat(canvas.getTransform()).isEqualTo(transform);
        assertThat(canvas.getStroke()).isEqualTo(stroke);
        assertThat(canvas.getColor()).isEqualTo(colour);
        assertThat(canvas.getFont()).isEqualTo(font);
        assertThat(canvas.getRenderingHints()).isEqualTo(hints);
    }

    @Test
    void stacksGrowWithTheirBars() {
        Charts charts = new Charts();

        assertThat(charts.height(SampleCharts.stacksMany(), 481))
                .isGreaterThan(4 * charts.height(SampleCharts.stacks(), 481));
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 200})
    void aSmallLineIsAsHighAsAWordAtAnyWidth(double width) {
        assertThat(new Charts().height(SampleCharts.spark("1 2"), width)).isCloseTo(14, within(0.01));
    }
}
