package nl.verbetermonitor.distribution;

import java.util.Optional;

/**
 * A message that was tried in this run.
 *
 * @param failure why it did not arrive; empty when it did
 * @param doubtful whether it may have arrived before, or, when it failed, may have arrived all the same
 */
public record Sending(Item item, Destination destination, Optional<Failure> failure, boolean doubtful) {

    /** Whether it arrived. */
    public boolean arrived() {
        return failure.isEmpty();
    }
}
