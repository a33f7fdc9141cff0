package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.Designs.field;

import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import nl.verbetermonitor.pdf.FlowField.Kind;

/** One of two columns side by side. What stands in it is a section of the document, in that of both. */
final class ColumnDesign {

    static final String NAME = "column";

    /** Around what stands in a column. */
    static final String PATH = "Sect/Sect/";

    /** Between the columns, in points. */
    static final int GUTTER = 22;

    static final int WIDTH = (Designs.CONTENT_WIDTH - GUTTER) / 2;

    /** What can stand in a column. */
    private static final List<Kind> KINDS =
            List.of(Kind.TITLE, Kind.LATER_TITLE, Kind.SECTION, Kind.SUBSECTION, Kind.PARAGRAPH, Kind.BULLET);

    private ColumnDesign() {}

    static JasperDesign design() throws JRException {
        JasperDesign design = Designs.inset(NAME, WIDTH);
        TextBands.declareFields(design);
        TextBands texts = new TextBands(WIDTH, PATH);
        for (Kind kind : KINDS) {
            Designs.field(design, kind.field(), Boolean.class);
            JRDesignBand band = band(kind, texts);
            band.setPrintWhenExpression(field(kind.field()));
            ((JRDesignSection) design.getDetailSection()).addBand(band);
        }
        return design;
    }

    private static JRDesignBand band(Kind kind, TextBands texts) {
        return switch (kind) {
            case PARAGRAPH -> texts.paragraph();
            case BULLET -> texts.bullet();
            case SUBSECTION -> texts.subsection();
            default -> texts.section();
        };
    }
}
