package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.Designs.accented;
import static nl.verbetermonitor.pdf.Designs.field;
import static nl.verbetermonitor.pdf.Designs.flowing;
import static nl.verbetermonitor.pdf.Designs.property;
import static nl.verbetermonitor.pdf.Designs.tagged;
import static nl.verbetermonitor.pdf.Designs.text;
import static nl.verbetermonitor.pdf.Designs.whole;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;

/** The bands of text that flows, over the width of a page or of a column. Heights and widths are in points. */
final class TextBands {

    private static final int INDENT = 14;

    private final int width;
    private final String path;

    /**
     * Bands of a width.
     *
     * @param path of the structure types around what stands in them, such as {@code Sect/}; empty when nothing does
     */
    TextBands(int width, String path) {
        this.width = width;
        this.path = path;
    }

    /** Declares the fields of these bands. */
    static void declareFields(JasperDesign design) throws JRException {
        for (String name : new String[] {FlowField.PLACE, FlowField.TEXT, FlowField.LABEL, FlowField.HEADING}) {
            Designs.field(design, name, String.class);
        }
    }

    JRDesignBand heading(TextStyle style, int level, int above, int below) {
        JRDesignTextField heading = accented(text(style, field(FlowField.TEXT), 0, above, width));
        property(heading, Tags.PATH, field(FlowField.HEADING));
        property(heading, Tags.PLACE, field(FlowField.PLACE));
        // A bookmark takes the text as it is, so it must be plain.
        heading.setMarkup("none");
        heading.setBookmarkLevel(level);
        return whole(above + style.leading() + below, heading);
    }

    JRDesignBand section() {
        return heading(TextStyle.SECTION, 2, 11, 4);
    }

    JRDesignBand subsection() {
        return heading(TextStyle.SUBSECTION, 3, 5, 3);
    }

    JRDesignBand paragraph() {
        return flowing(20, tagged(body(0), path + "P"));
    }

    JRDesignBand bullet() {
        JRDesignTextField sign = text(TextStyle.BODY, field(FlowField.LABEL), 2, 0, INDENT - 2);
        return flowing(18, tagged(sign, path + "L-Disc/LI/Lbl"), tagged(body(INDENT), path + "L-Disc/LI/LBody"));
    }

    /** Running text from a place to the right edge. */
    JRDesignTextField body(int x) {
        return text(TextStyle.BODY, field(FlowField.TEXT), x, 0, width - x);
    }
}
