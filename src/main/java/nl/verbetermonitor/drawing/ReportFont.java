package nl.verbetermonitor.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts that reports embed, never one of the machine. */
public final class ReportFont {

    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

    /** Of running text. */
    public static final ReportFont REGULAR = new ReportFont("LiberationSans-Regular.ttf");
    /** Of what is set strong. */
    public static final ReportFont BOLD = new ReportFont("LiberationSans-Bold.ttf");

    private final Font font;

    private ReportFont(String file) {
        this.font = read(file);
    }

    private static Font read(String file) {
        try (InputStream in = ReportFont.class.getResourceAsStream(FOLDER + file)) {
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

    /** The font in a size, in points. */
    public Font ofSize(float size) {
        return font.deriveFont(size);
    }
}
