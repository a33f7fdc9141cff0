package nl.verbetermonitor.workbook;

/**
 * What stands in a cell that is not empty. A formula is what it last came to; nothing is evaluated.
 */
public sealed interface Cell {

    /**
     * Text, exactly as the workbook holds it (with escapes such as {@code _x000D_} resolved).
     *
     * @param text may be blank
     */
    record Text(String text) implements Cell {}

    /**
     * A number that is not shown as a date.
     *
     * @param value always finite
     * @param percent whether it is shown as a percentage, so that 0.4 reads as 40 %
     */
    record Numeric(double value, boolean percent) implements Cell {}

    /**
     * A number that is shown as a date, or an ISO date.
     *
     * @param epochDay days since 1970-01-01, the time of day dropped and the workbook's date system applied; may lie far
     *     outside any calendar when the workbook holds nonsense
     */
    record Day(long epochDay) implements Cell {}

    /**
     * Yes or no.
     *
     * @param value whether it says TRUE
     */
    record Truth(boolean value) implements Cell {}

    /**
     * An error value.
     *
     * @param code as the workbook spells it, such as {@code #REF!}
     */
    record Failure(String code) implements Cell {}

    /** A formula without a stored result. */
    record Uncalculated() implements Cell {}
}
