package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ExampleRow;
import nl.verbetermonitor.workbook.Cell;

/** Tells the example row of the template from a row that somebody typed over it. */
final class TemplateExample {

    private TemplateExample() {}

    /** Whether the first column of a row says that it is the example. */
    static boolean isMarked(Cell first) {
        return CellText.of(first).equals(ExampleRow.MARK);
    }

    /** Whether a cell of that row, not the first, holds something else than the template put there. */
    static boolean differs(Column column, Cell cell) {
        if (Reporter.isBlank(cell) || column == column.sheet().columns().get(0)) {
            return false;
        }
        Optional<Object> example = ExampleRow.valueOf(column);
        if (cell instanceof Cell.Numeric typed && example.orElse("") instanceof Number shown) {
            return typed.value() != shown.doubleValue();
        }
        if (cell instanceof Cell.Day typed && example.orElse("") instanceof LocalDate shown) {
            return typed.epochDay() != shown.toEpochDay();
        }
        return !example.map(Object::toString).orElse("").equals(CellText.of(cell)) || cell instanceof Cell.Uncalculated;
    }
}
