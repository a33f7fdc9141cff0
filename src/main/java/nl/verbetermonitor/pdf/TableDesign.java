package nl.verbetermonitor.pdf;

import static nl.verbetermonitor.pdf.Designs.accented;
import static nl.verbetermonitor.pdf.Designs.at;
import static nl.verbetermonitor.pdf.Designs.field;
import static nl.verbetermonitor.pdf.Designs.flowing;
import static nl.verbetermonitor.pdf.Designs.parameter;
import static nl.verbetermonitor.pdf.Designs.property;
import static nl.verbetermonitor.pdf.Designs.rule;
import static nl.verbetermonitor.pdf.Designs.tagged;
import static nl.verbetermonitor.pdf.Designs.text;
import static nl.verbetermonitor.pdf.Designs.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import net.sf.jasperreports.renderers.Renderable;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.pdf.TableLayout.Column;
import nl.verbetermonitor.report.TableKind;

/** One skeleton for every kind of table: a header that comes back on each page, and rows that stay whole. */
final class TableDesign {

    /** A header and two rows of one line: a table does not begin with less room. */
    private static final int ROOM_TO_BEGIN = 66;

    private static final int PADDING = 3;
    /** Between a column that is set to the right and one that is set to the left. */
    private static final int WIDE_PADDING = 9;

    private static final int HEADER_HEIGHT = 21;
    private static final int ROW_HEIGHT = 22;

    /** The field that is true for a row that is higher than a page. */
    static final String TALL = "tall";

    /** The field that is true for every other row: it stays whole. */
    static final String FITTING = "fitting";

    private TableDesign() {}

    /** The name of the template of a kind. */
    static String name(TableKind kind) {
        return "table-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the parameter with the header of a column, counted from 0. */
    static String header(int column) {
        return "header" + column;
    }

    /** The name of the parameter with the header of a column as it is read out, without hyphens at the end of a line. */
    static String spoken(int column) {
        return "spoken" + column;
    }

    /** The name of the field with the cell of a column, counted from 0. */
    static String cell(int column) {
        return "cell" + column;
    }

    /** The name of the field with the picture of a column, counted from 0. */
    static String picture(int column) {
        return "picture" + column;
    }

    /** The name of the field that tells whether a cell has a picture. */
    static String pictured(int column) {
        return "pictured" + column;
    }

    /** The name of the field with what the picture shows, in words. */
    static String alternative(int column) {
        return "alternative" + column;
    }

    /** How wide a picture in a column is, in points. */
    static int pictureWidth(Column column) {
        return column.width() - WIDE_PADDING - PADDING;
    }

    static JasperDesign design(TableKind kind) throws JRException {
        List<Column> columns = TableLayout.of(kind).columns();
        JasperDesign design = Designs.inset(name(kind), Designs.CONTENT_WIDTH);
        Designs.parameter(design, FlowField.SUMMARY, String.class);
        Designs.parameter(design, FlowField.PLACE, String.class);
        Designs.field(design, FlowField.PLACE, String.class);
        Designs.field(design, TALL, Boolean.class);
        Designs.field(design, FITTING, Boolean.class);
        for (int i = 0; i < columns.size(); i++) {
            Designs.parameter(design, header(i), String.class);
            Designs.parameter(design, spoken(i), String.class);
            Designs.field(design, cell(i), String.class);
            if (columns.get(i).kind() == Column.Kind.PICTURE) {
                declarePicture(design, i);
            }
        }
        design.addGroup(repeatedHeader(whole(HEADER_HEIGHT, headerCells(columns))));
        JRDesignSection rows = (JRDesignSection) design.getDetailSection();
        rows.addBand(when(FITTING, whole(ROW_HEIGHT, rowCells(columns))));
        // What is higher than a page must begin where it stands, or it would leave its header alone.
        rows.addBand(when(TALL, flowing(ROW_HEIGHT, rowCells(columns))));
        return design;
    }

    private static JRDesignBand when(String condition, JRDesignBand band) {
        band.setPrintWhenExpression(field(condition));
        return band;
    }

    private static JRDesignElement[] headerCells(List<Column> columns) {
        List<JRDesignElement> cells = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < columns.size(); i++) {
            cells.add(headerCell(i, columns.get(i), x, padding(columns, i)));
            x += columns.get(i).width();
        }
        cells.add(accented(atFoot(rule(0, HEADER_HEIGHT - 1, x, 1f))));
        return cells.toArray(JRDesignElement[]::new);
    }

    private static JRDesignElement[] rowCells(List<Column> columns) {
        List<JRDesignElement> cells = new ArrayList<>();
        int x = 0;
        for (int i = 0; i < columns.size(); i++) {
            cells.add(rowCell(i, columns.get(i), x, padding(columns, i)));
            x += columns.get(i).width();
            if (columns.get(i).kind() == Column.Kind.PICTURE) {
                cells.add(picture(i, columns.get(i), x));
            }
        }
        JRDesignElement rule = atFoot(rule(0, ROW_HEIGHT - 1, x, 0.5f));
        rule.setForecolor(Palette.RULE);
        cells.add(rule);
        return cells.toArray(JRDesignElement[]::new);
    }

    private static int padding(List<Column> columns, int index) {
        boolean afterRight = index > 0
                && columns.get(index - 1).right()
                && !columns.get(index).right();
        return afterRight ? WIDE_PADDING : PADDING;
    }

    private static JRDesignGroup repeatedHeader(JRDesignBand header) {
        JRDesignGroup group = new JRDesignGroup();
        group.setName("table");
        group.setReprintHeaderOnEachPage(true);
        group.setMinHeightToStartNewPage(ROOM_TO_BEGIN);
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(header);
        return group;
    }

    private static JRDesignElement headerCell(int index, Column column, int x, int padding) {
        JRDesignTextField cell = cell(TextStyle.HEADER_CELL, parameter(header(index)), column, x, 0, padding);
        cell.getLineBox().setTopPadding(4);
        cell.getLineBox().setBottomPadding(5);
        cell.setHeight(HEADER_HEIGHT);
        cell.setVerticalTextAlign(VerticalTextAlignEnum.BOTTOM);
        cell.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        cell.setMode(ModeEnum.OPAQUE);
        property(cell, "net.sf.jasperreports.style.backcolor", parameter(Designs.TINT));
        property(cell, Tags.SUMMARY, parameter(FlowField.SUMMARY));
        property(cell, Tags.SPOKEN, parameter(spoken(index)));
        return tagged(cell, "Table/TR/" + Tags.COLUMN_HEADER, parameter(FlowField.PLACE), String.valueOf(index));
    }

    private static JRDesignElement rowCell(int index, Column column, int x, int padding) {
        JRDesignTextField cell = cell(TextStyle.CELL, field(cell(index)), column, x, 4, padding);
        String type = index == 0 ? Tags.ROW_HEADER : "TD";
        return tagged(cell, "Table/TR/" + type, field(FlowField.PLACE), String.valueOf(index));
    }

    private static void declarePicture(JasperDesign design, int index) throws JRException {
        Designs.field(design, picture(index), Renderable.class);
        Designs.field(design, pictured(index), Boolean.class);
        Designs.field(design, alternative(index), String.class);
    }

    /** In the cell of the words, which are empty when there is a picture. */
    private static JRDesignElement picture(int index, Column column, int right) {
        JRDesignImage picture = Designs.picture(field(picture(index)), field(alternative(index)));
        picture.setPrintWhenExpression(field(pictured(index)));
        int width = pictureWidth(column);
        at(picture, right - PADDING - width, 3, width, 10);
        return tagged(picture, "Table/TR/TD/Figure", field(FlowField.PLACE), String.valueOf(index));
    }

    private static JRDesignTextField cell(
            TextStyle style, JRExpression text, Column column, int x, int y, int padding) {
        JRDesignTextField cell = text(style, text, x, y, column.width());
        cell.getLineBox().setLeftPadding(padding);
        cell.getLineBox().setRightPadding(PADDING);
        cell.setHorizontalTextAlign(column.right() ? HorizontalTextAlignEnum.RIGHT : HorizontalTextAlignEnum.LEFT);
        return cell;
    }

    private static <E extends JRDesignElement> E atFoot(E element) {
        element.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_BOTTOM);
        return element;
    }
}
