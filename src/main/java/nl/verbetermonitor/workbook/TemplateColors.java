package nl.verbetermonitor.workbook;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Status;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/** Colours that come and go with what is filled in; each comes with a word, never alone. */
final class TemplateColors {

    /** Beyond the formats that spreadsheet programs have themselves. */
    private static final long OVERDUE_FORMAT = 190;

    private TemplateColors() {}

    static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }

    /** Whether the column holds dates by which something must be done. */
    static boolean canBeOverdue(Column column) {
        return settledBy(column).isPresent() || column == Column.MEASURE_PLANNED_FINISH;
    }

    /** The column with the day on which what had to be done was done. */
    private static Optional<Column> settledBy(Column column) {
        return switch (column) {
            case MEASURE_PLANNED_START -> Optional.of(Column.MEASURE_ACTUAL_START);
            case COUNCIL_DUE -> Optional.of(Column.COUNCIL_SETTLED);
            default -> Optional.empty();
        };
    }

    /** Colours the words of the status. */
    static void ofStatus(XSSFSheet sheet, CellRangeAddress cells) {
        for (Status status : Status.values()) {
            String[] colors =
                    switch (status) {
                        case NOT_STARTED -> new String[] {"EDEDED", "404040"};
                        case ON_SCHEDULE -> new String[] {"E2F0D9", "1E4D0F"};
                        case NEEDS_ATTENTION -> new String[] {"FFE9B0", "5C4300"};
                        case DELAYED -> new String[] {"F8CBC6", "7A1109"};
                        case FINISHED -> new String[] {"D0E3F5", "123B63"};
                        case SECURED -> new String[] {"B9D3EC", "0B2C4D"};
                        case DROPPED -> new String[] {"FFFFFF", "6B6B6B"};
                    };
            var formatting = sheet.getSheetConditionalFormatting();
            XSSFConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"" + status.dutch() + "\"");
            paint(rule, colors[0], colors[1]);
            formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        }
    }

    /**
     * Colours a date that lies before the peildatum while nothing was done, and writes that it has passed behind it.
     *
     * @param cells the cells of the column
     * @param place where a column stands, 1 for A
     */
    static void ofOverdue(XSSFSheet sheet, CellRangeAddress cells, Column column, ToIntFunction<Column> place) {
        int row = cells.getFirstRow() + 1;
        String date = "$" + CellRef.letters(place.applyAsInt(column)) + row;
        String open = settledBy(column)
                .map(done -> "$" + CellRef.letters(place.applyAsInt(done)) + row + "=\"\"")
                .orElse("TRUE");
        String status = column.sheet() == Column.MEASURE_STATUS.sheet()
                ? "$" + CellRef.letters(place.applyAsInt(Column.MEASURE_STATUS)) + row
                : "\"\"";
        String formula = "AND(ISNUMBER(" + date + "),ISNUMBER(" + TemplateChoices.REPORTING_DATE + ")," + date + "<"
                + TemplateChoices.REPORTING_DATE + "," + open + "," + isNot(status, Status.FINISHED) + ","
                + isNot(status, Status.SECURED) + "," + isNot(status, Status.DROPPED) + ")";
        var formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        paint(rule, "F8CBC6", "7A1109");
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
        var written = sheet.getCTWorksheet()
                .getConditionalFormattingArray(sheet.getCTWorksheet().sizeOfConditionalFormattingArray() - 1);
        CTDxf look = sheet.getWorkbook().getStylesSource().getDxfAt((int)
                written.getCfRuleArray(0).getDxfId());
        CTNumFmt format = look.addNewNumFmt();
        format.setNumFmtId(OVERDUE_FORMAT);
        format.setFormatCode(TemplateStyles.DATE_FORMAT + "\" (" + TemplateWords.text("overdue") + ")\"");
    }

    private static String isNot(String cell, Status status) {
        return cell + "<>\"" + status.dutch() + "\"";
    }

    private static void paint(XSSFConditionalFormattingRule rule, String ground, String letters) {
        rule.createPatternFormatting().setFillBackgroundColor(color(ground));
        rule.createFontFormatting().setFontColor(color(letters));
    }
}
