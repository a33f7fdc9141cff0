package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.Designs.CONTENT_WIDTH;
import static nl.verbetermonitor.pdf.Designs.accented;
import static nl.verbetermonitor.pdf.Designs.at;
import static nl.verbetermonitor.pdf.Designs.field;
import static nl.verbetermonitor.pdf.Designs.flowing;
import static nl.verbetermonitor.pdf.Designs.parameter;
import static nl.verbetermonitor.pdf.Designs.picture;
import static nl.verbetermonitor.pdf.Designs.property;
import static nl.verbetermonitor.pdf.Designs.rule;
import static nl.verbetermonitor.pdf.Designs.tagged;
import static nl.verbetermonitor.pdf.Designs.text;
import static nl.verbetermonitor.pdf.Designs.whole;
import static nl.verbetermonitor.pdf.FlowField.ABREAST;
import static nl.verbetermonitor.pdf.FlowField.abreast;

import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignSubreport;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.renderers.Renderable;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.pdf.FlowField.CardText;
import nl.verbetermonitor.pdf.FlowField.Kind;

/** The page: its furniture, and a band for every kind of row that can flow over it. Heights and places are in points. */
final class FlowDesign {

    static final String NAME = "flow";

    private static final int BELOW_LOGO = 12;
    private static final int BOTTOM_MARGIN = 16;
    private static final int FOOT_HEIGHT = 42;

    /** Where the foot of every page begins, from its top. */
    static final int FOOT = Designs.PAGE_HEIGHT - BOTTOM_MARGIN - FOOT_HEIGHT;

    private static final int GUTTER = 8;
    private static final int ABREAST_WIDTH = (CONTENT_WIDTH - (ABREAST - 1) * GUTTER) / ABREAST;
    private static final int CARD_PADDING = 9;
    /** What the padding of a card leaves for its texts. */
    static final int CARD_TEXT_WIDTH = ABREAST_WIDTH - 2 * CARD_PADDING;

    private static final int LABEL_WIDTH = 126;
    private static final TextBands TEXTS = new TextBands(CONTENT_WIDTH, "");

    private FlowDesign() {}

    static JasperDesign design() throws JRException {
        JasperDesign design = Designs.design(NAME);
        design.setPageWidth(Designs.PAGE_WIDTH);
        design.setPageHeight(Designs.PAGE_HEIGHT);
        design.setLeftMargin(Designs.MARGIN);
        design.setRightMargin(Designs.PAGE_WIDTH - Designs.MARGIN - CONTENT_WIDTH);
        design.setTopMargin(Designs.MARGIN);
        design.setBottomMargin(BOTTOM_MARGIN);
        declareData(design);
        design.setTitle(logo());
        design.setPageHeader(header());
        design.setPageFooter(footer());
        JRDesignSection flow = (JRDesignSection) design.getDetailSection();
        for (Kind kind : Kind.values()) {
            JRDesignBand band = band(kind);
            band.setPrintWhenExpression(field(kind.field()));
            flow.addBand(band);
        }
        return design;
    }

    private static void declareData(JasperDesign design) throws JRException {
        for (String name :
                new String[] {FlowField.ORGANISATION, FlowField.MARKING, FlowField.FOOTER, FlowField.PAGE_NUMBER}) {
            Designs.parameter(design, name, String.class);
        }
        Designs.parameter(design, FlowField.LOGO, Renderable.class);
        Designs.parameter(design, FlowField.HAS_LOGO, Boolean.class);
        for (Kind kind : Kind.values()) {
            Designs.field(design, kind.field(), Boolean.class);
        }
        TextBands.declareFields(design);
        Designs.field(design, FlowField.COLOUR, String.class);
        Designs.field(design, FlowField.ALTERNATIVE, String.class);
        Designs.field(design, FlowField.PICTURE, Renderable.class);
        Designs.field(design, FlowField.TABLE, JasperReport.class);
        Designs.field(design, FlowField.TABLE_ROWS, JRDataSource.class);
        Designs.field(design, FlowField.TABLE_PARAMETERS, Map.class);
        Designs.field(design, FlowField.COLUMN, JasperReport.class);
        Designs.field(design, FlowField.LEFT, JRDataSource.class);
        Designs.field(design, FlowField.RIGHT, JRDataSource.class);
        Designs.field(design, FlowField.COLUMN_PARAMETERS, Map.class);
        for (int i = 0; i < ABREAST; i++) {
            Designs.field(design, abreast("present", i), Boolean.class);
            Designs.field(design, abreast("bar", i), Renderable.class);
            Designs.field(design, abreast(FlowField.PLACE, i), String.class);
            for (CardText card : CardText.values()) {
                Designs.field(design, abreast(card.name(), i), String.class);
            }
        }
    }

    /** Above the head of the first page. */
    private static JRDesignBand logo() {
        JRDesignImage logo = new JRDesignImage(null);
        logo.setExpression(parameter(FlowField.LOGO));
        logo.setScaleImage(ScaleImageEnum.FILL_FRAME);
        logo.setUsingCache(false);
        JRDesignBand band =
                flowing(LogoPicture.HEIGHT + BELOW_LOGO, at(logo, 0, 0, LogoPicture.WIDTH, LogoPicture.HEIGHT));
        band.setPrintWhenExpression(parameter(FlowField.HAS_LOGO));
        return band;
    }

    private static JRDesignBand header() {
        int half = CONTENT_WIDTH / 2;
        JRDesignTextField organisation =
                accented(text(TextStyle.ORGANISATION, parameter(FlowField.ORGANISATION), 0, 0, half));
        JRDesignTextField marking =
                text(TextStyle.MARKING, parameter(FlowField.MARKING), half, 1, CONTENT_WIDTH - half);
        marking.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        JRDesignElement rule = accented(rule(0, 20, CONTENT_WIDTH, 0.75f));
        rule.setPositionType(PositionTypeEnum.FLOAT);
        return flowing(34, organisation, marking, rule);
    }

    private static JRDesignBand footer() {
        JRDesignElement rule = rule(0, 12, CONTENT_WIDTH, 0.5f);
        rule.setForecolor(Palette.RULE);
        JRDesignTextField footer = text(TextStyle.FURNITURE, parameter(FlowField.FOOTER), 0, 17, CONTENT_WIDTH - 100);
        // The foot of a page does not grow, so it has room for two lines.
        footer.setHeight(2 * TextStyle.FURNITURE.leading());
        JRDesignTextField number =
                text(TextStyle.FURNITURE, parameter(FlowField.PAGE_NUMBER), CONTENT_WIDTH - 100, 17, 100);
        number.setKey(FlowField.PAGE_NUMBER);
        number.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        return flowing(FOOT_HEIGHT, rule, footer, number);
    }

    private static JRDesignBand band(Kind kind) {
        return switch (kind) {
            case TITLE -> TEXTS.heading(TextStyle.TITLE, 1, 0, 9);
            case LATER_TITLE -> TEXTS.heading(TextStyle.TITLE, 1, 26, 9);
            case SECTION -> TEXTS.section();
            case SUBSECTION -> TEXTS.subsection();
            case PARAGRAPH -> TEXTS.paragraph();
            case BULLET -> TEXTS.bullet();
            case PARTICULAR -> particular();
            case VERDICTS -> verdicts();
            case TABLE -> table();
            case REMARK -> remark();
            case FIGURE -> figure();
            case COLUMNS -> columns();
            case SIGNATURES -> signatures();
        };
    }

    private static JRDesignBand particular() {
        JRDesignTextField label = text(TextStyle.LABEL, field(FlowField.LABEL), 0, 0, LABEL_WIDTH - 6);
        return flowing(16, tagged(label, "L-None/LI/Lbl"), tagged(TEXTS.body(LABEL_WIDTH), "L-None/LI/LBody"));
    }

    private static JRDesignBand verdicts() {
        JRDesignElement[] cards = new JRDesignElement[ABREAST];
        for (int i = 0; i < ABREAST; i++) {
            cards[i] = card(i);
        }
        return whole(143, cards);
    }

    private static JRDesignFrame card(int position) {
        JRDesignFrame frame = at(new JRDesignFrame(), position * (ABREAST_WIDTH + GUTTER), 4, ABREAST_WIDTH, 128);
        frame.setPrintWhenExpression(field(abreast("present", position)));
        frame.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        frame.getLineBox().getPen().setLineWidth(0.75f);
        frame.getLineBox().getPen().setLineColor(Palette.RULE);
        frame.getLineBox().getTopPen().setLineWidth(3f);
        property(frame, "net.sf.jasperreports.style.box.top.pen.lineColor", parameter(Designs.ACCENT));
        frame.addElement(cardText(position, CardText.TITLE, TextStyle.CARD_TITLE, 9));
        JRDesignTextField question = cardText(position, CardText.QUESTION, TextStyle.CARD_QUESTION, 24);
        // Room for two lines, so that the verdicts stand on one line.
        question.setHeight(2 * TextStyle.CARD_QUESTION.leading());
        frame.addElement(question);
        frame.addElement(cardText(position, CardText.VERDICT, TextStyle.CARD_VERDICT, 52));
        frame.addElement(cardText(position, CardText.FACTS, TextStyle.CARD_FACTS, 70));
        frame.addElement(fixedToFoot(bar(position)));
        frame.addElement(fixedToFoot(cardText(position, CardText.FIGURES, TextStyle.CARD_FACTS, 109)));
        return frame;
    }

    private static JRDesignTextField cardText(int position, CardText part, TextStyle style, int y) {
        JRExpression text = field(abreast(part.name(), position));
        JRExpression place = field(abreast(FlowField.PLACE, position));
        return tagged(text(style, text, CARD_PADDING, y, CARD_TEXT_WIDTH), "Sect/P", place, part.name());
    }

    private static JRDesignImage bar(int position) {
        JRDesignImage bar = new JRDesignImage(null);
        bar.setExpression(field(abreast("bar", position)));
        bar.setScaleImage(ScaleImageEnum.FILL_FRAME);
        bar.setUsingCache(false);
        return at(bar, CARD_PADDING, 95, CARD_TEXT_WIDTH, 11);
    }

    private static <E extends JRDesignElement> E fixedToFoot(E element) {
        element.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
        return element;
    }

    private static JRDesignBand table() {
        JRDesignSubreport table = inset(FlowField.TABLE, FlowField.TABLE_ROWS, FlowField.TABLE_PARAMETERS);
        return flowing(30, at(table, 0, 2, CONTENT_WIDTH, 20));
    }

    private static JRDesignBand columns() {
        JRDesignSubreport left = inset(FlowField.COLUMN, FlowField.LEFT, FlowField.COLUMN_PARAMETERS);
        JRDesignSubreport right = inset(FlowField.COLUMN, FlowField.RIGHT, FlowField.COLUMN_PARAMETERS);
        int width = ColumnDesign.WIDTH;
        return whole(20, at(left, 0, 0, width, 20), at(right, CONTENT_WIDTH - width, 0, width, 20));
    }

    private static JRDesignSubreport inset(String template, String rows, String parameters) {
        JRDesignSubreport inset = new JRDesignSubreport(null);
        inset.setExpression(field(template));
        inset.setDataSourceExpression(field(rows));
        inset.setParametersMapExpression(field(parameters));
        return inset;
    }

    private static JRDesignBand remark() {
        JRDesignTextField remark = tagged(text(TextStyle.CELL, field(FlowField.TEXT), 1, 0, CONTENT_WIDTH - 1), "P");
        remark.getLineBox().setLeftPadding(8);
        remark.getLineBox().getLeftPen().setLineWidth(2f);
        property(remark, "net.sf.jasperreports.style.box.left.pen.lineColor", field(FlowField.COLOUR));
        // one that fits on a page leaves no last word alone on the next; a longer one still goes on there
        return whole(20, remark);
    }

    private static JRDesignBand figure() {
        JRDesignImage figure = picture(field(FlowField.PICTURE), field(FlowField.ALTERNATIVE));
        return whole(24, tagged(at(figure, 0, 4, CONTENT_WIDTH, 10), "Figure"));
    }

    private static JRDesignBand signatures() {
        JRDesignElement[] signatories = new JRDesignElement[ABREAST];
        for (int i = 0; i < ABREAST; i++) {
            JRExpression place = field(abreast(FlowField.PLACE, i));
            int width = ABREAST_WIDTH - 2 * GUTTER;
            JRDesignFrame frame = at(new JRDesignFrame(), i * (ABREAST_WIDTH + GUTTER), 12, width, 84);
            frame.setPrintWhenExpression(field(abreast("present", i)));
            JRDesignTextField role = text(TextStyle.BODY, field(abreast(CardText.TITLE.name(), i)), 0, 0, width);
            JRDesignTextField name = text(TextStyle.BODY, field(abreast(CardText.FIGURES.name(), i)), 0, 69, width);
            // Room for two lines, so that the rules stand on one line.
            role.setHeight(2 * TextStyle.BODY.leading());
            JRDesignElement rule = rule(0, 66, width, 0.5f);
            rule.setForecolor(Palette.SECONDARY);
            rule.setPositionType(PositionTypeEnum.FLOAT);
            frame.addElement(tagged(role, "Sect/P", place, "role"));
            frame.addElement(rule);
            frame.addElement(tagged(name, "Sect/P", place, "name"));
            signatories[i] = frame;
        }
        return whole(104, signatories);
    }
}
