package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What nobody did and somebody should know of.
 *
 * @param late deliveries that did not come, in order of the plans
 * @param conflicts cells that contradict what was published or what another municipality delivered, while nothing is
 *     published about them yet; in order of plan and peildatum
 * @param beforeTheClockWentBack a moment of a run that lies after something that came later: the clock of this machine is
 *     slow now, or was fast then
 */
public record Signals(List<LateDelivery> late, List<Conflict> conflicts, Optional<Instant> beforeTheClockWentBack) {

    public Signals {
        late = List.copyOf(late);
        conflicts = List.copyOf(conflicts);
    }
}
