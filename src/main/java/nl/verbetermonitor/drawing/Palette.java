package nl.verbetermonitor.drawing;

import java.awt.Color;
import nl.verbetermonitor.report.Symbol;

/** The colours of a report. All that carry text or meaning keep a contrast of at least 4.5:1 on white. */
public final class Palette {

    /** Text. */
    public static final Color BODY = new Color(0x1D252C);
    /** Text that matters less. */
    public static final Color SECONDARY = new Color(0x5B6670);
    /** CONCEPT and the like. */
    public static final Color MARKING = new Color(0x9B1C1C);
    /** Thin rules; they carry no meaning. */
    public static final Color RULE = new Color(0xC9D0D5);
    /** What a bar may still fill. */
    public static final Color TRACK = new Color(0xE3E8EB);

    private Palette() {}

    /** The colour of a symbol; the accent colour is the report's own. */
    public static Color of(Symbol symbol, Color accent) {
        return switch (symbol) {
            case CHECK -> new Color(0x1B6E3C);
            case ATTENTION -> new Color(0x8A5A00);
            case CROSS -> new Color(0x9B1C1C);
            case UNDERWAY -> accent;
            case OPEN, DASH -> SECONDARY;
        };
    }

    /** A tenth of a colour on white: the ground of a table's header. */
    public static Color tint(Color colour) {
        return new Color(tenth(colour.getRed()), tenth(colour.getGreen()), tenth(colour.getBlue()));
    }

    /** A colour as #RRGGBB. */
    public static String hex(Color colour) {
        return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
    }

    /** A third of a colour on white: thin lines that must still be seen in grey. */
    static Color shade(Color colour) {
        return new Color(third(colour.getRed()), third(colour.getGreen()), third(colour.getBlue()));
    }

    private static int third(int part) {
        return 255 - (255 - part) * 2 / 5;
    }

    private static int tenth(int part) {
        return 255 - (255 - part) / 10;
    }
}
