package nl.verbetermonitor.pdf;

import java.awt.Color;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import nl.verbetermonitor.drawing.Palette;

/** The ways text is set; every template uses these and no others. */
enum TextStyle {
    BODY(10, 14, false, Palette.BODY),
    LABEL(10, 14, false, Palette.SECONDARY),
    TITLE(17, 21, true, Palette.BODY),
    SECTION(12, 16, true, Palette.BODY),
    SUBSECTION(10, 14, true, Palette.BODY),
    ORGANISATION(10, 13, true, Palette.BODY),
    MARKING(8, 11, true, Palette.MARKING),
    FURNITURE(8, 11, false, Palette.SECONDARY),
    CELL(8.5f, 12, false, Palette.BODY),
    HEADER_CELL(8, 11, true, Palette.BODY),
    CARD_TITLE(10.5f, 14, true, Palette.BODY),
    CARD_QUESTION(8.5f, 12, false, Palette.SECONDARY),
    CARD_VERDICT(11, 15, true, Palette.BODY),
    CARD_FACTS(8.5f, 12, false, Palette.BODY);

    /** The family of the font package: it goes by this name and embeds Liberation Sans. */
    static final String FONT_FAMILY = "Arial";

    /** From base line to top and from base line to bottom of Liberation Sans, against its size. */
    static final float ASCENT = 0.905f;

    static final float DESCENT = 0.212f;

    private final float size;
    private final int leading;
    private final boolean bold;
    private final Color colour;

    TextStyle(float size, int leading, boolean bold, Color colour) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.colour = colour;
    }

    /** The height of a line in points. */
    int leading() {
        return leading;
    }

    /** The size of its letters in points. */
    float size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    /** Gives a design all styles; its elements refer to them by name. */
    static void addAllTo(JasperDesign design) throws JRException {
        for (TextStyle style : values()) {
            design.addStyle(style.design());
        }
    }

    private JRDesignStyle design() {
        JRDesignStyle style = new JRDesignStyle();
        style.setName(name());
        style.setFontName(FONT_FAMILY);
        style.setFontSize(size);
        style.setBold(bold);
        style.setForecolor(colour);
        style.setMarkup("styled");
        style.getParagraph().setLineSpacing(LineSpacingEnum.FIXED);
        // The engine adds what hangs below the base line to every line.
        style.getParagraph().setLineSpacingSize(leading - DESCENT * size);
        return style;
    }
}
