package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value that was measured (Meting).
 *
 * @param row its row in the delivery, from 1
 * @param indicator the number or the name of its indicator
 * @param date the day of measuring
 * @param value in the unit of its indicator
 */
public record Measurement(int row, String indicator, LocalDate date, BigDecimal value) {

    /** Reads a row of the sheet Metingen; empty when its indicator, date or value is unknown. */
    public static Optional<Measurement> of(FactRow facts) {
        return facts.text(Column.MEASUREMENT_INDICATOR).flatMap(indicator -> facts.date(Column.MEASUREMENT_DATE)
                .flatMap(date -> facts.number(Column.MEASUREMENT_VALUE)
                        .map(value -> new Measurement(facts.row(), indicator, date, value))));
    }
}
