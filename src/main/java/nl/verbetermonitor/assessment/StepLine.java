package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step of an incident plan in the state at a peildatum.
 *
 * @param step of the catalogue
 * @param measures those that carry it out, active and excused
 * @param present whether it is taken care of, as C6 counts it
 * @param excused whether only excused measures have it, and that is allowed
 * @param doneOn the earliest day an active, done measure finished it, not after the peildatum
 * @param termEnd the last day of its term; empty when it has none
 * @param termEnded whether that day lies before the peildatum
 */
public record StepLine(
        Step step,
        List<MeasureLine> measures,
        boolean present,
        boolean excused,
        Optional<LocalDate> doneOn,
        Optional<LocalDate> termEnd,
        boolean termEnded) {

    public StepLine {
        measures = List.copyOf(measures);
    }

    /** Whether it was done by the end of its term; false while it is not done, and without a term. */
    public boolean isOnTime() {
        return doneOn.flatMap(done -> termEnd.map(end -> !done.isAfter(end))).orElse(false);
    }
}
