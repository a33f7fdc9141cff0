package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that was measured (Meting).
 *
 * @param row its row in the delivery, from 1
 * @param indicator the number or the name of its indicator
 * @param date the day of measuring
 * @param value in the unit of its indicator
 */
public record Measurement(int row, String indicator, LocalDate date, BigDecimal value) {

    /** Whether it belongs to an indicator: by its number or its name, without regard to case and white space around it. */
    public boolean isOf(Indicator other) {
        return indicator.equalsIgnoreCase(other.nr().text())
                || indicator.equalsIgnoreCase(other.name().strip());
    }
}
