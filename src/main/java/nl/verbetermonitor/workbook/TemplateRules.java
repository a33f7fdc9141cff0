package nl.verbetermonitor.workbook;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be typed in a column, with a dropdown where there is a list, and what is said about it. */
final class TemplateRules {

    /** What spreadsheet programs show of the title of a message. */
    private static final int LONGEST_TITLE = 32;

    private static final String FIRST_DAY = day(LocalDate.of(1990, 1, 1));
    private static final String LAST_DAY = day(LocalDate.of(2100, 12, 31));

    private final XSSFSheet sheet;
    private final DataValidationHelper rules;
    private final TemplateChoices choices;

    TemplateRules(XSSFSheet sheet, TemplateChoices choices) {
        this.sheet = sheet;
        this.rules = sheet.getDataValidationHelper();
        this.choices = choices;
    }

    private static String day(LocalDate day) {
        return Integer.toString((int) DateUtil.getExcelDate(day));
    }

    /** Adds the rule and the explanation of a column to its cells. */
    void add(Column column, CellRangeAddress cells) {
        Optional<DataValidationConstraint> constraint = constraint(column, cells);
        CellRangeAddressList range = new CellRangeAddressList();
        range.addCellRangeAddress(cells);
        XSSFDataValidation rule =
                (XSSFDataValidation) rules.createValidation(constraint.orElseGet(this::anything), range);
        String name = column.dutch();
        rule.createPromptBox(
                name.length() <= LONGEST_TITLE ? name : name.substring(0, LONGEST_TITLE), TemplateWords.about(column));
        rule.setShowPromptBox(true);
        rule.setEmptyCellAllowed(true);
        boolean mayBeMeant = isOnlyAdvice(column.kind());
        rule.setErrorStyle(mayBeMeant ? ErrorStyle.WARNING : ErrorStyle.STOP);
        rule.createErrorBox(
                TemplateWords.text(mayBeMeant ? "warning-title" : "error-title"), TemplateWords.error(column.kind()));
        rule.setShowErrorBox(constraint.isPresent());
        rule.setSuppressDropDownArrow(true); // which is how the library says: show it
        sheet.addValidationData(rule);
    }

    /** Several numbers in one cell are right, and numbers may be pasted before the rows that they refer to. */
    private static boolean isOnlyAdvice(ColumnKind kind) {
        return kind == ColumnKind.REFERENCE || kind == ColumnKind.REFERENCES || kind == ColumnKind.NUMBER;
    }

    private Optional<DataValidationConstraint> constraint(Column column, CellRangeAddress cells) {
        return switch (column.kind()) {
            case TEXT -> Optional.empty();
            case NUMBER -> Optional.of(rules.createCustomConstraint(onlyOnce(cells)));
            case REFERENCE, REFERENCES ->
                column.refersTo().map(target -> rules.createFormulaListConstraint(TemplateChoices.numbersOf(target)));
            case DATE ->
                Optional.of(rules.createDateConstraint(
                        OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, TemplateStyles.DATE_FORMAT));
            case PROGRESS -> Optional.of(rules.createDecimalConstraint(OperatorType.BETWEEN, "0", "1"));
            case NORM -> Optional.of(rules.createDecimalConstraint(OperatorType.BETWEEN, "0", "100"));
            case AMOUNT -> Optional.of(rules.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""));
            case VALUE -> Optional.of(rules.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000", "1000000000"));
            case COUNT -> Optional.of(rules.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""));
            case YES_NO, PLAN_KIND, STATUS, PRIORITY, DROP_REASON, COUNCIL_ITEM_KIND, NARRATIVE_TOPIC, STEP ->
                choices.listOf(column.kind()).map(rules::createFormulaListConstraint);
        };
    }

    /** A rule that lets all pass, for the sake of its explanation. */
    private DataValidationConstraint anything() {
        return rules.createCustomConstraint("TRUE");
    }

    private static String onlyOnce(CellRangeAddress cells) {
        String letters = CellRef.letters(cells.getFirstColumn() + 1);
        int first = cells.getFirstRow() + 1;
        return "COUNTIF($" + letters + "$" + first + ":$" + letters + "$" + (cells.getLastRow() + 1) + "," + letters
                + first + ")=1";
    }
}
