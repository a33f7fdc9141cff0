package nl.verbetermonitor.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;

/** Tells how many lines a text takes, measured as the engine does. */
final class Ruler {

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;

    private Ruler(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static Ruler read() {
        return new Ruler(font("LiberationSans-Regular.ttf"), font("LiberationSans-Bold.ttf"));
    }

    /** The font of that file among the fonts of the engine. */
    private static Font font(String file) {
        try (InputStream in = Ruler.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font is not on the class path: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font cannot be read: " + file, e);
        }
    }

    /** The font of running text, of size 1. */
    Font regular() {
        return regular;
    }

    /**
     * The number of lines.
     *
     * @param width in points
     * @return at least 1, also for an empty text
     */
    int lines(String words, TextStyle style, int width) {
        return words.lines().mapToInt(line -> linesOf(line, style, width)).sum() + (words.isEmpty() ? 1 : 0);
    }

    private int linesOf(String line, TextStyle style, int width) {
        if (line.isEmpty()) {
            return 1;
        }
        AttributedString text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, (style.bold() ? bold : regular).deriveFont(style.size()));
        LineBreakMeasurer breaks = new LineBreakMeasurer(text.getIterator(), MEASURE);
        int lines = 0;
        while (breaks.getPosition() < line.length()) {
            breaks.nextLayout(width);
            lines++;
        }
        return lines;
    }
}
