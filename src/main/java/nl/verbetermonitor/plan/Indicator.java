package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that is measured to see whether the plan works.
 *
 * @param row its row in the delivery, from 1
 * @param nr its number
 * @param recommendations the recommendations it belongs to, also unknown ones
 * @param name what is measured; empty text when unknown
 * @param unit Eenheid
 * @param baseline Nulmeting, in its unit
 * @param baselineDate Datum nulmeting
 * @param target Streefwaarde, in its unit
 * @param targetDate Streefdatum
 * @param countsPersons whether its values count persons (Telt personen), so that small ones may not be shown
 */
public record Indicator(
        int row,
        Nr nr,
        List<Nr> recommendations,
        String name,
        Optional<String> unit,
        Optional<BigDecimal> baseline,
        Optional<LocalDate> baselineDate,
        Optional<BigDecimal> target,
        Optional<LocalDate> targetDate,
        boolean countsPersons) {

    public Indicator {
        recommendations = List.copyOf(recommendations);
    }

    /**
     * Reads a row of the sheet Indicatoren.
     *
     * @throws java.util.NoSuchElementException when it has no number: intake refuses such a row
     */
    public static Indicator of(FactRow facts) {
        return new Indicator(
                facts.row(),
                Nr.of(facts.text(Column.INDICATOR_NUMBER).orElseThrow()),
                facts.references(Column.INDICATOR_RECOMMENDATION).stream()
                        .map(Nr::of)
                        .toList(),
                facts.text(Column.INDICATOR_NAME).orElse(""),
                facts.text(Column.INDICATOR_UNIT),
                facts.number(Column.INDICATOR_BASELINE),
                facts.date(Column.INDICATOR_BASELINE_DATE),
                facts.number(Column.INDICATOR_TARGET),
                facts.date(Column.INDICATOR_TARGET_DATE),
                facts.yes(Column.INDICATOR_COUNTS_PERSONS).orElse(false));
    }
}
