package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/**
 * A row of a tracker for tests. Rows never change: every method gives a new one, so that the next delivery can vary the
 * row of the one before.
 */
public sealed interface TrackerRow permits RecommendationRow, MeasureRow, IndicatorRow, MeasurementRow {

    /** The sheet it stands in. */
    SheetName sheet();

    /** Its filled and readable cells, of the types that {@link nl.verbetermonitor.plan.FactRow} names. */
    Map<Column, Object> cells();

    /** These cells and one more, or one of them with another value. */
    static Map<Column, Object> with(Map<Column, Object> cells, Column column, Object value) {
        Map<Column, Object> all = cells.isEmpty() ? new EnumMap<>(Column.class) : new EnumMap<>(cells);
        all.put(column, value);
        return Collections.unmodifiableMap(all);
    }

    /** These cells but for some that are left empty. */
    static Map<Column, Object> without(Map<Column, Object> cells, Column... columns) {
        Map<Column, Object> rest = new EnumMap<>(cells);
        for (Column column : columns) {
            rest.remove(column);
        }
        return Collections.unmodifiableMap(rest);
    }

    /** A day as tests write it: {@code 2023-06-30}. */
    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
