package nl.verbetermonitor.pdf;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignLine;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.type.WhenNoDataTypeEnum;

/**
 * The pieces that the designs are made of. Every expression is one field or parameter, so nothing has to be compiled to
 * Java and a template starts fast.
 */
final class Designs {

    /** A4 in points. */
    static final int PAGE_WIDTH = 595;

    static final int PAGE_HEIGHT = 842;
    /** 20 mm. */
    static final int MARGIN = 57;
    /** What the margins leave: 170 mm. */
    static final int CONTENT_WIDTH = 481;

    /** The parameters every template has: colours as #RRGGBB. */
    static final String ACCENT = "accent";

    static final String TINT = "tint";

    private static final String FORE_COLOUR = "net.sf.jasperreports.style.forecolor";

    private Designs() {}

    static JasperDesign design(String name) throws JRException {
        JasperDesign design = new JasperDesign();
        design.setName(name);
        design.setColumnWidth(CONTENT_WIDTH);
        design.setWhenNoDataType(WhenNoDataTypeEnum.ALL_SECTIONS_NO_DETAIL);
        TextStyle.addAllTo(design);
        parameter(design, ACCENT, String.class);
        parameter(design, TINT, String.class);
        return design;
    }

    /** A template that is set within a page: it has no margins. */
    static JasperDesign inset(String name, int width) throws JRException {
        JasperDesign design = design(name);
        design.setPageWidth(width);
        design.setColumnWidth(width);
        design.setLeftMargin(0);
        design.setRightMargin(0);
        design.setTopMargin(0);
        design.setBottomMargin(0);
        return design;
    }

    static void parameter(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignParameter parameter = new JRDesignParameter();
        parameter.setName(name);
        parameter.setValueClass(type);
        design.addParameter(parameter);
    }

    static void field(JasperDesign design, String name, Class<?> type) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        design.addField(field);
    }

    static JRExpression parameter(String name) {
        return new JRDesignExpression("$P{" + name + "}");
    }

    static JRExpression field(String name) {
        return new JRDesignExpression("$F{" + name + "}");
    }

    /** A text that grows with its contents and moves down with what is above it. */
    static JRDesignTextField text(TextStyle style, JRExpression text, int x, int y, int width) {
        JRDesignTextField field = new JRDesignTextField();
        field.setStyleNameReference(style.name());
        field.setExpression(text);
        field.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        field.setPositionType(PositionTypeEnum.FLOAT);
        field.setBlankWhenNull(true);
        return at(field, x, y, width, style.leading());
    }

    /** A picture as high as it asks for, on a page of its own when it must; its alternative is what it shows in words. */
    static JRDesignImage picture(JRExpression picture, JRExpression alternative) {
        JRDesignImage image = new JRDesignImage(null);
        image.setExpression(picture);
        image.setScaleImage(ScaleImageEnum.REAL_HEIGHT);
        image.setUsingCache(false);
        image.setPositionType(PositionTypeEnum.FLOAT);
        return property(image, Tags.ALTERNATIVE, alternative);
    }

    static JRDesignLine rule(int x, int y, int width, float weight) {
        JRDesignLine line = new JRDesignLine();
        line.getLinePen().setLineWidth(weight);
        return at(line, x, y, width, 1);
    }

    static <E extends JRDesignElement> E at(E element, int x, int y, int width, int height) {
        element.setX(x);
        element.setY(y);
        element.setWidth(width);
        element.setHeight(height);
        return element;
    }

    /** Says what an element is in the structure of the document. */
    static <E extends JRDesignElement> E tagged(E element, String path, JRExpression place, String column) {
        element.getPropertiesMap().setProperty(Tags.PATH, path);
        element.getPropertiesMap().setProperty(Tags.COLUMN, column);
        return property(element, Tags.PLACE, place);
    }

    static <E extends JRDesignElement> E tagged(E element, String path) {
        return tagged(element, path, field(FlowField.PLACE), "");
    }

    static <E extends JRDesignElement> E accented(E element) {
        return property(element, FORE_COLOUR, parameter(ACCENT));
    }

    static <E extends JRDesignElement> E property(E element, String name, JRExpression value) {
        JRDesignPropertyExpression property = new JRDesignPropertyExpression();
        property.setName(name);
        property.setValueExpression(value);
        element.addPropertyExpression(property);
        return element;
    }

    /** A band that moves to the next page as a whole when it does not fit. */
    static JRDesignBand whole(int height, JRDesignElement... elements) {
        JRDesignBand band = flowing(height, elements);
        band.setSplitType(SplitTypeEnum.PREVENT);
        return band;
    }

    /** A band whose texts go on on the next page. */
    static JRDesignBand flowing(int height, JRDesignElement... elements) {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(height);
        band.setSplitType(SplitTypeEnum.STRETCH);
        for (JRDesignElement element : elements) {
            band.addElement(element);
        }
        return band;
    }
}
