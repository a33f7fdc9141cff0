package nl.verbetermonitor.workbook;

import java.util.EnumMap;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the template look. */
final class TemplateStyles {

    static final String DATE_FORMAT = "dd-mm-yyyy";

    private static final String DARK_BLUE = "1F3864";
    private static final String LIGHT_BLUE = "DCE6F1";
    private static final String PALE = "F2F2F2";
    private static final String GREY = "595959";
    private static final String WHITE = "FFFFFF";
    private static final String BLACK = "000000";
    private static final String INPUT = "FFFBE6";

    private final XSSFWorkbook workbook;
    private final Map<ColumnKind, XSSFCellStyle> values = new EnumMap<>(ColumnKind.class);
    private final Map<ColumnKind, XSSFCellStyle> examples = new EnumMap<>(ColumnKind.class);
    private final Map<ColumnKind, XSSFCellStyle> inputs = new EnumMap<>(ColumnKind.class);

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return plain(font(16, true, false, DARK_BLUE));
    }

    XSSFCellStyle hint() {
        return plain(font(11, false, false, GREY));
    }

    /** Running text that wraps. */
    XSSFCellStyle text() {
        return wrapped(font(11, false, false, BLACK));
    }

    XSSFCellStyle explanation() {
        return centered(framed(wrapped(font(11, false, false, GREY))));
    }

    /** A name in a header row. */
    XSSFCellStyle header(boolean required) {
        XSSFCellStyle style = centered(framed(wrapped(font(11, required, false, required ? WHITE : BLACK))));
        return filled(style, required ? DARK_BLUE : LIGHT_BLUE);
    }

    /** A label on the sheet Plan. */
    XSSFCellStyle label(boolean required) {
        return centered(filled(framed(wrapped(font(11, required, false, BLACK))), required ? LIGHT_BLUE : PALE));
    }

    /** The cells of a table's column. */
    XSSFCellStyle value(ColumnKind kind) {
        return values.computeIfAbsent(kind, any -> formatted(framed(wrapped(font(11, false, false, BLACK))), kind));
    }

    /** The cells of the example row. */
    XSSFCellStyle example(ColumnKind kind) {
        return examples.computeIfAbsent(
                kind, any -> centered(filled(formatted(framed(wrapped(font(11, false, true, GREY))), kind), PALE)));
    }

    /** A cell on the sheet Plan that is to be filled in. */
    XSSFCellStyle input(ColumnKind kind) {
        return inputs.computeIfAbsent(
                kind, any -> centered(filled(formatted(framed(wrapped(font(11, false, false, BLACK))), kind), INPUT)));
    }

    /** How wide a column of a table is, in characters. */
    static int width(Column column) {
        return switch (column.kind()) {
            case NUMBER -> 13;
            case REFERENCE, REFERENCES -> 16;
            case TEXT -> column.isRequired() ? 44 : 28;
            case DATE -> TemplateColors.canBeOverdue(column) ? 23 : 15;
            case PROGRESS, YES_NO, PRIORITY, NORM, COUNT -> 13;
            case AMOUNT, VALUE -> 15;
            case STATUS, COUNCIL_ITEM_KIND -> 19;
            case PLAN_KIND, DROP_REASON, NARRATIVE_TOPIC -> 28;
            case STEP -> 34;
        };
    }

    private XSSFFont font(int points, boolean bold, boolean italic, String color) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(italic);
        font.setColor(TemplateColors.color(color));
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle centered(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle framed(XSSFCellStyle style) {
        XSSFColor grey = TemplateColors.color("BFBFBF");
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String color) {
        style.setFillForegroundColor(TemplateColors.color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Numbers of rows are text, so that 01 stays 01. */
    private XSSFCellStyle formatted(XSSFCellStyle style, ColumnKind kind) {
        String format =
                switch (kind) {
                    case NUMBER, REFERENCE, REFERENCES -> "@";
                    case DATE -> DATE_FORMAT;
                    case PROGRESS -> "0%";
                    case AMOUNT -> "#,##0.00";
                    case COUNT -> "0";
                    default -> "General";
                };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
