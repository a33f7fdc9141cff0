package nl.verbetermonitor.workbook;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet Plan of the template: a label, its value and what to fill in there. */
final class TemplatePlan {

    private static final int[] WIDTHS = {32, 46, 78};
    private static final int UNIT_OF_WIDTH = 256;
    private static final int ROW_HEIGHT = 20;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final TemplateChoices choices;

    TemplatePlan(XSSFSheet sheet, TemplateStyles styles, TemplateChoices choices) {
        this.sheet = sheet;
        this.styles = styles;
        this.choices = choices;
    }

    void write(PlanKind kind) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * UNIT_OF_WIDTH);
        }
        TemplateRules rules = new TemplateRules(sheet, choices);
        int next = TemplateTable.HEADER_ROW;
        XSSFRow header = sheet.createRow(next++);
        put(header, 0, TemplateWords.text("label"), styles.header(true));
        put(header, 1, TemplateWords.text("value"), styles.header(true));
        put(header, 2, TemplateWords.text("explanation"), styles.header(false));
        for (Column column : SheetName.PLAN.columns()) {
            XSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(ROW_HEIGHT);
            put(
                    row,
                    0,
                    column.isRequired() ? column.dutch() + " *" : column.dutch(),
                    styles.label(column.isRequired()));
            put(row, 1, column == Column.PLAN_KIND ? kind.dutch() : "", styles.input(column.kind()));
            put(row, 2, TemplateWords.about(column), styles.explanation());
            rules.add(column, new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, 1));
            if (column == Column.PLAN_REPORTING_DATE) {
                choices.name(TemplateChoices.REPORTING_DATE, sheet.getSheetName() + "!$B$" + next);
            }
        }
        TemplatePage.head(sheet, SheetName.PLAN.dutch(), TemplateWords.about(SheetName.PLAN), styles);
        TemplatePage.print(sheet, TemplateTable.HEADER_ROW, WIDTHS.length);
        sheet.createFreezePane(0, TemplateTable.HEADER_ROW + 1);
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }
}
