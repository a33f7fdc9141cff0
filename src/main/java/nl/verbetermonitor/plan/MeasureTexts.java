package nl.verbetermonitor.plan;

import java.util.Optional;

/**
 * The texts of a measure, for reports; of incident plans hardly any of them may be shown.
 *
 * @param title Maatregel; empty text when unknown
 * @param owner Eigenaar
 * @param evidence Bewijs
 * @param changeReason Reden wijziging
 * @param cause Oorzaak
 * @param effect Gevolg
 * @param correction Bijsturing
 */
public record MeasureTexts(
        String title,
        Optional<String> owner,
        Optional<String> evidence,
        Optional<String> changeReason,
        Optional<String> cause,
        Optional<String> effect,
        Optional<String> correction) {

    /** Reads a row of the sheet Maatregelen. */
    public static MeasureTexts of(FactRow facts) {
        return new MeasureTexts(
                facts.text(Column.MEASURE_TITLE).orElse(""),
                facts.text(Column.MEASURE_OWNER),
                facts.text(Column.MEASURE_EVIDENCE),
                facts.text(Column.MEASURE_CHANGE_REASON),
                facts.text(Column.MEASURE_CAUSE),
                facts.text(Column.MEASURE_EFFECT),
                facts.text(Column.MEASURE_CORRECTION));
    }
}
