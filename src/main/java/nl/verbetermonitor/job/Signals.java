package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What nobody did and somebody should know of.
 *
 * @param late deliveries that did not come, in order of the plans
 * @param beforeTheClockWentBack a moment of a run that lies after something that came later: the clock of this machine is
 *     slow now, or was fast then
 */
public record Signals(List<LateDelivery> late, Optional<Instant> beforeTheClockWentBack) {

    public Signals {
        late = List.copyOf(late);
    }
}
