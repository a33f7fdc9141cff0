package nl.verbetermonitor.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.plan.Word;

/**
 * One run as it is remembered.
 *
 * @param number counts the runs, from 1
 * @param ended when it ended; empty while it is active, and when it was cut off
 * @param accepted the number of deliveries that were taken in
 * @param refused the number of deliveries that were refused for the first time
 * @param reports the number of reports that were made
 * @param sent the number of messages that reached a reader
 * @param unsent the number of messages that did not
 * @param resent of those that were sent, the ones that may have been sent before: under the same identity
 */
record RunSummary(
        long number,
        Instant started,
        Optional<Instant> ended,
        Outcome outcome,
        int accepted,
        int refused,
        int reports,
        int sent,
        int unsent,
        int resent) {

    /** How a run went. */
    public enum Outcome implements Word {
        ACTIVE,
        DONE,
        /** Done, with at least one delivery refused for the first time. */
        REFUSED,
        FAILED,
        /** By a power failure for one; the next run went on. */
        CUT_OFF;

        @JsonValue
        @Override
        public String dutch() {
            return Texts.text("outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
