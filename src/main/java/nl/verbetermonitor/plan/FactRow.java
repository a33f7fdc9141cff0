package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one row of a table, or of the sheet Plan as a whole. A cell that is empty or unknown has no value here.
 *
 * <p>The values are {@link String} (NUMBER, REFERENCE, TEXT, STEP), {@code List<String>} (REFERENCES), {@link LocalDate}
 * (DATE), {@link BigDecimal} (PROGRESS as a fraction 0 to 1, AMOUNT, VALUE, NORM in percent, COUNT), {@link Boolean}
 * (YES_NO), or the enum of the column's closed list. Texts hold no personal data: intake replaced it.
 */
public final class FactRow {

    private final SheetName sheet;
    private final int row;
    private final Map<Column, Object> values;

    /**
     * Makes a row of facts.
     *
     * @param sheet the table it belongs to
     * @param row the row in the workbook, from 1; for the sheet Plan the header row
     * @param values the known values, of the types named above
     */
    public FactRow(SheetName sheet, int row, Map<Column, Object> values) {
        this.sheet = sheet;
        this.row = row;
        this.values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    }

    /** The table this row belongs to. */
    public SheetName sheet() {
        return sheet;
    }

    /** The row in the workbook, from 1. */
    public int row() {
        return row;
    }

    /** All known values, in the order of the columns. */
    public Map<Column, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Whether the cell was filled and readable. */
    public boolean has(Column column) {
        return values.containsKey(column);
    }

    /** The text of a NUMBER, REFERENCE, TEXT or STEP column; empty when unknown. */
    public Optional<String> text(Column column) {
        return word(column, String.class);
    }

    /** The numbers a REFERENCES column refers to, in the order of the cell; none when unknown. */
    @SuppressWarnings("unchecked") // intake stores nothing else under a REFERENCES column
    public List<String> references(Column column) {
        Object value = values.get(column);
        return value == null ? List.of() : (List<String>) value;
    }

    /** The day of a DATE column; empty when unknown. */
    public Optional<LocalDate> date(Column column) {
        return word(column, LocalDate.class);
    }

    /** The number of a PROGRESS, AMOUNT, VALUE, NORM or COUNT column; empty when unknown. */
    public Optional<BigDecimal> number(Column column) {
        return word(column, BigDecimal.class);
    }

    /** The answer of a YES_NO column; empty when unknown. */
    public Optional<Boolean> yes(Column column) {
        return word(column, Boolean.class);
    }

    /**
     * The value of a closed list; empty when unknown.
     *
     * @throws ClassCastException when the column holds another type: a mistake in the program
     */
    public <T> Optional<T> word(Column column, Class<T> type) {
        return Optional.ofNullable(values.get(column)).map(type::cast);
    }

    @Override
    public String toString() {
        return sheet.dutch() + " row " + row;
    }
}
