package nl.verbetermonitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Symbol;
import org.junit.jupiter.api.Test;

class PatternTest {

    private static final int SIDE = 60;

    private static byte[] inGrey(Symbol symbol, int variant) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, SIDE, SIDE);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(3, 3);
        // One colour for all, so that shapes alone make the difference.
        new Pattern(symbol, variant, Palette.BODY).fill(canvas, new Rectangle2D.Double(1, 1, 18, 18));
        canvas.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static long differing(byte[] one, byte[] other) {
        return IntStream.range(0, one.length)
                .filter(i -> Math.abs((one[i] & 0xFF) - (other[i] & 0xFF)) > 60)
                .count();
    }

    @Test
    void categoriesAreToldApartWithoutColour() {
        List<byte[]> swatches = new ArrayList<>();
        for (Symbol symbol : Symbol.values()) {
            swatches.add(inGrey(symbol, 0));
            swatches.add(inGrey(symbol, 1));
        }
        for (int one = 0; one < swatches.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(differing(swatches.get(one), swatches.get(other)))
                        .as("swatch %d against %d", one, other)
                        .isGreaterThan(SIDE * SIDE / 20);
            }
        }
    }

    @Test
    void onlyTheSolidOneCarriesWhiteWords() {
        assertThat(Pattern.of(new Chart.Stacks.Category(Symbol.CHECK, 0, ""), Color.BLUE)
                        .solid())
                .isTrue();
        assertThat(Pattern.of(new Chart.Stacks.Category(Symbol.CHECK, 1, ""), Color.BLUE)
                        .solid())
                .isFalse();
        assertThat(Pattern.of(new Chart.Stacks.Category(Symbol.CROSS, 0, ""), Color.BLUE)
                        .solid())
                .isFalse();
    }
}
