package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.List;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;

/**
 * Cells of a delivery that have to be settled before anything is published about it.
 *
 * @param plan of the delivery
 * @param reportingDate its peildatum
 * @param code what they contradict
 * @param cells in the order of the workbook; at least one
 */
public record Conflict(Nr plan, LocalDate reportingDate, FindingCode code, List<Place> cells) {

    public Conflict {
        cells = List.copyOf(cells);
    }
}
