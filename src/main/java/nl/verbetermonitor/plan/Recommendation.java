package nl.verbetermonitor.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A shortcoming that was found and that the plan must address (Aanbeveling; Bevinding in incident plans).
 *
 * @param row its row in the delivery, from 1
 * @param nr its number
 * @param text what is recommended; empty text when unknown
 * @param source Bron
 * @param date Datum
 * @param priority Prioriteit
 */
public record Recommendation(
        int row, Nr nr, String text, Optional<String> source, Optional<LocalDate> date, Optional<Priority> priority) {

    /**
     * Reads a row of the sheet Aanbevelingen.
     *
     * @throws java.util.NoSuchElementException when it has no number: intake refuses such a row
     */
    public static Recommendation of(FactRow facts) {
        return new Recommendation(
                facts.row(),
                Nr.of(facts.text(Column.RECOMMENDATION_NUMBER).orElseThrow()),
                facts.text(Column.RECOMMENDATION_TEXT).orElse(""),
                facts.text(Column.RECOMMENDATION_SOURCE),
                facts.date(Column.RECOMMENDATION_DATE),
                facts.word(Column.RECOMMENDATION_PRIORITY, Priority.class));
    }
}
