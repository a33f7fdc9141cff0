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
public record Measurement(int row, String indicator, LocalDate date, BigDecimal value) {}
