package nl.verbetermonitor.history;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import org.jspecify.annotations.Nullable;

/**
 * The table that holds the rows of one sheet: its statements follow from {@link Column}. The names of tables and columns
 * are those of the constants in lower case.
 */
final class FactTable {

    private static final int FIRST_VALUE = 3;

    private final SheetName sheet;
    private final List<Column> columns;

    FactTable(SheetName sheet) {
        this.sheet = sheet;
        this.columns = sheet.columns();
    }

    static List<FactTable> all() {
        return Stream.of(SheetName.values()).map(FactTable::new).toList();
    }

    SheetName sheet() {
        return sheet;
    }

    List<Column> columns() {
        return columns;
    }

    String name() {
        return "fact_" + sheet.name().toLowerCase(Locale.ROOT);
    }

    static String name(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    /** The table and its columns: delivery, row and those of the sheet in order. */
    String target() {
        String names = columns.stream().map(FactTable::name).collect(Collectors.joining(", "));
        return name() + " (delivery_id, row_nr, " + names + ")";
    }

    /** Takes what {@link #target} names. */
    String insert() {
        return "insert into " + target() + " values (?, ?" + ", ?".repeat(columns.size()) + ")";
    }

    /** Gives row and the given columns of one delivery, in the order of its rows; takes the delivery. */
    String select(List<Column> wanted) {
        return selectWhere(wanted, "");
    }

    /** The same for the rows that {@code condition}, which begins with {@code and}, lets through. */
    String selectWhere(List<Column> wanted, String condition) {
        return "select row_nr, " + wanted.stream().map(FactTable::name).collect(Collectors.joining(", ")) + " from "
                + name() + " where delivery_id = ? " + condition + " order by row_nr";
    }

    /** Takes delivery and row. */
    String forget(Column column) {
        return "update " + name() + " set " + name(column) + " = null where delivery_id = ? and row_nr = ?";
    }

    String delete() {
        return "delete from " + name() + " where delivery_id = ?";
    }

    void bind(PreparedStatement statement, long delivery, FactRow row) throws SQLException {
        statement.setLong(1, delivery);
        statement.setInt(2, row.row());
        Map<Column, Object> values = row.values();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            bind(statement, FIRST_VALUE + i, column, stored(column, values.get(column)));
        }
    }

    private static void bind(PreparedStatement statement, int index, Column column, @Nullable Object stored)
            throws SQLException {
        if (stored == null) {
            statement.setNull(index, sqlType(column));
        } else if (stored instanceof String text) {
            statement.setString(index, text);
        } else if (stored instanceof BigDecimal number) {
            statement.setBigDecimal(index, number);
        } else {
            statement.setObject(index, stored);
        }
    }

    /**
     * What a value is in the database: a String, LocalDate, BigDecimal or Boolean.
     *
     * @throws IllegalArgumentException when no column can hold it: a mistake in the program
     */
    static @Nullable Object stored(Column column, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof LocalDate || value instanceof Boolean) {
            return value;
        }
        if (value instanceof BigDecimal number) {
            return canonical(number);
        }
        if (value instanceof Enum<?> word) {
            return word.name();
        }
        if (value instanceof List<?> references) {
            return Lines.join(references.stream().map(String.class::cast).toList());
        }
        throw new IllegalArgumentException(column + " cannot hold a " + value.getClass());
    }

    /** Reads the current row of what {@link #select} gave. */
    FactRow read(ResultSet result, List<Column> wanted) throws SQLException {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        for (int i = 0; i < wanted.size(); i++) {
            Column column = wanted.get(i);
            Object value = read(result, 2 + i, column);
            if (value != null) {
                values.put(column, value);
            }
        }
        return new FactRow(sheet, result.getInt(1), values);
    }

    private static @Nullable Object read(ResultSet result, int index, Column column) throws SQLException {
        return switch (column.kind()) {
            case NUMBER, REFERENCE, TEXT, STEP -> result.getString(index);
            case REFERENCES -> {
                String joined = result.getString(index);
                yield joined == null ? null : Lines.split(joined);
            }
            case DATE -> result.getObject(index, LocalDate.class);
            case PROGRESS, AMOUNT, VALUE, NORM, COUNT -> {
                BigDecimal number = result.getBigDecimal(index);
                yield number == null ? null : canonical(number);
            }
            case YES_NO -> {
                boolean yes = result.getBoolean(index);
                yield result.wasNull() ? null : yes;
            }
            case PLAN_KIND -> word(PlanKind.class, result.getString(index));
            case STATUS -> word(Status.class, result.getString(index));
            case PRIORITY -> word(Priority.class, result.getString(index));
            case DROP_REASON -> word(DropReason.class, result.getString(index));
            case COUNCIL_ITEM_KIND -> word(CouncilItemKind.class, result.getString(index));
            case NARRATIVE_TOPIC -> word(NarrativeTopic.class, result.getString(index));
        };
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** The databases differ in the zeros they keep at the end: without any, and never with an exponent. */
    static BigDecimal canonical(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int sqlType(Column column) {
        return switch (column.kind()) {
            case DATE -> Types.DATE;
            case PROGRESS, AMOUNT, VALUE, NORM, COUNT -> Types.NUMERIC;
            case YES_NO -> Types.BOOLEAN;
            case NUMBER,
                    REFERENCE,
                    REFERENCES,
                    TEXT,
                    STEP,
                    PLAN_KIND,
                    STATUS,
                    PRIORITY,
                    DROP_REASON,
                    COUNCIL_ITEM_KIND,
                    NARRATIVE_TOPIC -> Types.VARCHAR;
        };
    }
}
