package nl.verbetermonitor.workbook;

import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of the template that tells how to fill it in. */
final class TemplateGuide {

    private static final int LINES = 8;
    private static final int[] WIDTHS = {18, 32, 12, 88};
    private static final int UNIT_OF_WIDTH = 256;
    private static final int CHARACTERS_ON_A_LINE = 140;
    private static final int LINE_HEIGHT = 16;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;

    TemplateGuide(XSSFSheet sheet, TemplateStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /**
     * @param columns the columns of each sheet of the template
     */
    void write(Map<SheetName, List<Column>> columns) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNIT_OF_WIDTH);
        }
        int next = 0;
        XSSFRow title = sheet.createRow(next++);
        title.setHeightInPoints(TemplatePage.TITLE_HEIGHT);
        put(title, 0, TemplateWords.text("guide-title"), styles.title());
        XSSFCellStyle text = styles.text();
        for (int line = 1; line <= LINES; line++) {
            String said = TemplateWords.text("guide-" + line);
            XSSFRow row = sheet.createRow(next);
            row.setHeightInPoints(LINE_HEIGHT * (1 + said.length() / CHARACTERS_ON_A_LINE));
            put(row, 0, said, text);
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, WIDTHS.length - 1));
            next++;
        }
        int headerRow = ++next;
        XSSFRow header = sheet.createRow(headerRow);
        List<String> names = List.of("guide-sheet", "guide-column", "guide-required", "guide-content");
        for (int i = 0; i < names.size(); i++) {
            put(header, i, TemplateWords.text(names.get(i)), styles.header(true));
        }
        XSSFCellStyle bold = styles.label(true);
        XSSFCellStyle plain = styles.label(false);
        XSSFCellStyle explanation = styles.explanation();
        for (List<Column> ofSheet : columns.values()) {
            for (Column column : ofSheet) {
                XSSFRow row = sheet.createRow(++next);
                XSSFCellStyle style = column.isRequired() ? bold : plain;
                put(row, 0, column.sheet().dutch(), style);
                put(row, 1, column.dutch(), style);
                put(row, 2, TemplateWords.text(column.isRequired() ? "yes" : "no"), style);
                put(row, 3, TemplateWords.about(column), explanation);
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(headerRow, next, 0, WIDTHS.length - 1));
        TemplatePage.print(sheet, headerRow, WIDTHS.length);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
