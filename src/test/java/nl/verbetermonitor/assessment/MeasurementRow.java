package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.TrackerRow.day;

import java.math.BigDecimal;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/** A row of the sheet Metingen for tests. */
public record MeasurementRow(Map<Column, Object> cells) implements TrackerRow {

    static MeasurementRow of(String indicator, String day, String value) {
        return new MeasurementRow(Map.of(
                Column.MEASUREMENT_INDICATOR,
                indicator,
                Column.MEASUREMENT_DATE,
                day(day),
                Column.MEASUREMENT_VALUE,
                new BigDecimal(value)));
    }

    @Override
    public SheetName sheet() {
        return SheetName.MEASUREMENTS;
    }
}
