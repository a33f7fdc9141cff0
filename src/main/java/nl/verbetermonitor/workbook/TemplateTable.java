package nl.verbetermonitor.workbook;

import java.time.LocalDate;
import java.util.List;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.ExampleRow;
import nl.verbetermonitor.plan.SheetName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of the template that holds a table: title, header row, example row and room for a thousand rows. */
final class TemplateTable {

    static final int HEADER_ROW = 2;

    private static final int EXAMPLE_ROW = HEADER_ROW + 1;
    private static final int FIRST_ROW = EXAMPLE_ROW + 1;
    private static final int LAST_ROW = EXAMPLE_ROW + 1000;
    private static final int HEADER_HEIGHT = 34;
    private static final int UNIT_OF_WIDTH = 256;

    private final XSSFSheet sheet;
    private final List<Column> columns;
    private final TemplateStyles styles;
    private final TemplateChoices choices;

    TemplateTable(XSSFSheet sheet, List<Column> columns, TemplateStyles styles, TemplateChoices choices) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.styles = styles;
        this.choices = choices;
    }

    void write(SheetName name) {
        TemplateRules rules = new TemplateRules(sheet, choices);
        XSSFRow header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(HEADER_HEIGHT);
        XSSFRow example = sheet.createRow(EXAMPLE_ROW);
        example.setHeightInPoints(HEADER_HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.setColumnWidth(i, TemplateStyles.width(column) * UNIT_OF_WIDTH);
            sheet.setDefaultColumnStyle(i, styles.value(column.kind()));
            XSSFCell title = header.createCell(i);
            title.setCellValue(column.isRequired() ? column.dutch() + " *" : column.dutch());
            title.setCellStyle(styles.header(column.isRequired()));
            writeExample(column, example.createCell(i), i == 0);
            CellRangeAddress cells = new CellRangeAddress(FIRST_ROW, LAST_ROW, i, i);
            rules.add(column, cells);
            if (column.kind() == ColumnKind.STATUS) {
                TemplateColors.ofStatus(sheet, cells);
            }
            if (TemplateColors.canBeOverdue(column)) {
                TemplateColors.ofOverdue(sheet, cells, column, other -> columns.indexOf(other) + 1);
            }
        }
        TemplatePage.head(sheet, name.dutch(), TemplateWords.about(name), styles);
        TemplatePage.print(sheet, HEADER_ROW, columns.size());
        sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, LAST_ROW, 0, columns.size() - 1));
        sheet.createFreezePane(columns.get(0).kind() == ColumnKind.NUMBER ? 1 : 0, HEADER_ROW + 1);
        if (columns.get(0).kind() == ColumnKind.NUMBER) {
            nameNumbers(name);
        }
    }

    private void writeExample(Column column, XSSFCell cell, boolean first) {
        cell.setCellStyle(styles.example(first ? ColumnKind.TEXT : column.kind()));
        if (first) {
            cell.setCellValue(ExampleRow.MARK);
            return;
        }
        ExampleRow.valueOf(column).ifPresent(value -> {
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(value.toString());
            }
        });
    }

    /** The numbers that are there, for the dropdowns of other sheets; at least one cell, as there is no empty range. */
    private void nameNumbers(SheetName name) {
        String letters = CellRef.letters(1);
        String first = name.dutch() + "!$" + letters + "$" + (FIRST_ROW + 1);
        String all = first + ":$" + letters + "$" + (LAST_ROW + 1);
        choices.name(TemplateChoices.numbersOf(name), "OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)");
    }
}
