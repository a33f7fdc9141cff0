package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measurement;

/**
 * An indicator in the state of its plan at a peildatum.
 *
 * @param indicator its last row
 * @param included whether the delivery at the peildatum has it; if not, it counts on with its last row
 * @param originals what it was to go from and to; empty until a delivery gives baseline, target and target date
 * @param measurements those in the delivery at the peildatum, in the order of the sheet
 * @param previous its row in the state at the delivery before
 */
public record IndicatorLine(
        Indicator indicator,
        boolean included,
        Optional<Originals> originals,
        List<Measurement> measurements,
        Optional<Indicator> previous) {

    public IndicatorLine {
        measurements = List.copyOf(measurements);
    }

    /**
     * What an indicator was to go from and to, in its unit, by the first delivery that gives all but the baseline date.
     *
     * @param baseline where it began
     * @param baselineDate when; the start of the plan counts when empty
     * @param target where it must come
     * @param targetDate when
     */
    public record Originals(
            BigDecimal baseline, Optional<LocalDate> baselineDate, BigDecimal target, LocalDate targetDate) {

        static Optional<Originals> of(Indicator indicator) {
            return indicator.baseline().flatMap(baseline -> indicator.target().flatMap(target -> indicator
                    .targetDate()
                    .map(date -> new Originals(baseline, indicator.baselineDate(), target, date))));
        }
    }

    /** The latest measurement up to and including a day; of two on one date the one further down the sheet. */
    public Optional<Measurement> latest(LocalDate day) {
        return measurements.stream()
                .filter(measurement -> !measurement.date().isAfter(day))
                .reduce((one, other) -> other.date().isBefore(one.date()) ? one : other);
    }
}
