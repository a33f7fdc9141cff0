package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;

/**
 * Something that is different from before.
 *
 * @param kind what happened
 * @param nr the number of the row; empty text when it is about the plan itself
 * @param column the cell it is about, or the number of the row when it is about the row as a whole
 * @param from what it was; empty when there was nothing, or when the kind says it all
 * @param to what it is now
 */
public record Change(Kind kind, String nr, Column column, Optional<Value> from, Optional<Value> to) {

    /** What happened. */
    public enum Kind {
        FINISHED,
        SECURED,
        STARTED,
        /** The planned finish went to a later day. */
        SLIPPED,
        /** The planned finish went to an earlier day. */
        ADVANCED,
        REOPENED,
        /** Vervallen, with or without a reason. */
        DROPPED,
        NEW,
        NO_LONGER_INCLUDED,
        /** An original (start or end of the plan, norm, baseline, target) changed, or a recommendation was reworded. */
        ORIGINAL_CHANGED;

        /** The stable name in JSON, such as {@code no-longer-included}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What stands in a cell. */
    public sealed interface Value {}

    /** A day. */
    public record Day(LocalDate date) implements Value {}

    /** A number. */
    public record Amount(BigDecimal number) implements Value {}

    /** Words. */
    public record Words(String text) implements Value {}
}
