package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.TrackerRow.day;

import java.math.BigDecimal;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/** A row of the sheet Indicatoren for tests; begins with a number and a name alone. */
public record IndicatorRow(Map<Column, Object> cells) implements TrackerRow {

    static IndicatorRow numbered(String nr) {
        return new IndicatorRow(Map.of(Column.INDICATOR_NUMBER, nr, Column.INDICATOR_NAME, "Naam van " + nr));
    }

    @Override
    public SheetName sheet() {
        return SheetName.INDICATORS;
    }

    public IndicatorRow name(String name) {
        return with(Column.INDICATOR_NAME, name);
    }

    /** Nulmeting and its date. */
    public IndicatorRow from(String baseline, String day) {
        return from(baseline).with(Column.INDICATOR_BASELINE_DATE, day(day));
    }

    /** Nulmeting alone. */
    public IndicatorRow from(String baseline) {
        return with(Column.INDICATOR_BASELINE, new BigDecimal(baseline));
    }

    /** Streefwaarde and Streefdatum. */
    public IndicatorRow to(String target, String day) {
        return with(Column.INDICATOR_TARGET, new BigDecimal(target)).with(Column.INDICATOR_TARGET_DATE, day(day));
    }

    public IndicatorRow without(Column... columns) {
        return new IndicatorRow(TrackerRow.without(cells, columns));
    }

    private IndicatorRow with(Column column, Object value) {
        return new IndicatorRow(TrackerRow.with(cells, column, value));
    }
}
