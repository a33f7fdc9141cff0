package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;

/**
 * A measure in the state of its plan at a peildatum.
 *
 * @param measure its last row
 * @param lastIncluded the peildatum of the delivery that row stands in
 * @param included whether that is the delivery at the peildatum; if not, the measure counts on with its last row
 * @param originalStart the planned start when it first had a planned finish
 * @param originalFinish the planned finish when it first had one
 * @param timesMoved how often its planned finish changed from one delivery to the next
 * @param previous its row in the state at the delivery before; empty when it was unknown then
 */
public record MeasureLine(
        Measure measure,
        LocalDate lastIncluded,
        boolean included,
        Optional<LocalDate> originalStart,
        Optional<LocalDate> originalFinish,
        int timesMoved,
        Optional<Measure> previous) {

    private static final BigDecimal MOST_WHEN_NOT_DONE = new BigDecimal("0.9");

    static MeasureLine first(Measure measure, LocalDate reportingDate) {
        return new MeasureLine(
                measure,
                reportingDate,
                true,
                measure.plannedFinish().flatMap(finish -> measure.plannedStart()),
                measure.plannedFinish(),
                0,
                Optional.empty());
    }

    MeasureLine next(Measure row, LocalDate reportingDate) {
        boolean hasOriginals = originalFinish.isPresent();
        boolean moved = measure.plannedFinish().isPresent()
                && row.plannedFinish().isPresent()
                && !measure.plannedFinish().equals(row.plannedFinish());
        return new MeasureLine(
                row,
                reportingDate,
                true,
                hasOriginals ? originalStart : row.plannedFinish().flatMap(finish -> row.plannedStart()),
                hasOriginals ? originalFinish : row.plannedFinish(),
                timesMoved + (moved ? 1 : 0),
                Optional.of(measure));
    }

    MeasureLine leftOut() {
        return new MeasureLine(
                measure, lastIncluded, false, originalStart, originalFinish, timesMoved, Optional.of(measure));
    }

    /** Its number, as its last row spells it. */
    public Nr nr() {
        return measure.nr();
    }

    /** How far it is, from 0 to 1: 1 when done, else at most 0.9. */
    public BigDecimal progress() {
        return progressOf(measure);
    }

    /** How far it was at the delivery before; 0 when it was unknown then. */
    public BigDecimal previousProgress() {
        return previous.map(MeasureLine::progressOf).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal progressOf(Measure measure) {
        return measure.isDone()
                ? BigDecimal.ONE
                : measure.progress().orElse(BigDecimal.ZERO).min(MOST_WHEN_NOT_DONE);
    }
}
