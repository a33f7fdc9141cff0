package nl.verbetermonitor.distribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A message that was tried in this run.
 *
 * @param name the number of the plan, or the portfolio holder; empty text when there is none
 * @param version of the report for its plan and peildatum
 * @param failure why it did not arrive; empty when it did
 * @param doubtful whether it may have arrived before, or, when it failed, may have arrived all the same
 */
public record Sending(
        ReportKind kind,
        String name,
        LocalDate reportingDate,
        int version,
        Destination destination,
        Optional<Failure> failure,
        boolean doubtful) {

    /** Whether it arrived. */
    public boolean arrived() {
        return failure.isEmpty();
    }
}
