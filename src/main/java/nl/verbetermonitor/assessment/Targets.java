package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.verbetermonitor.assessment.IndicatorLine.Originals;
import nl.verbetermonitor.plan.Measurement;
import org.apache.commons.numbers.fraction.BigFraction;

/** How far indicators have come on their way from baseline to target. */
public final class Targets {

    private final LocalDate start;
    private final LocalDate today;
    private final int window;

    /** For the state of a plan; {@code rules} say how recent a measurement must be. */
    public Targets(PlanState state, AssessmentRules rules) {
        this.start = state.start();
        this.today = state.reportingDate();
        this.window = rules.windows().measurement();
    }

    /**
     * The share of the way it should have come by its latest measurement, from 0 to 1. Empty without readable originals,
     * when nothing should have changed yet, and without a recent measurement while the plan is young.
     */
    public Optional<BigFraction> achievement(IndicatorLine line) {
        return line.originals().flatMap(originals -> line.latest(today)
                .filter(measurement -> measurement.date().isAfter(today.minusDays(window)))
                .map(measurement -> achieved(originals, measurement))
                .orElseGet(this::withoutMeasurement));
    }

    private Optional<BigFraction> withoutMeasurement() {
        return ChronoUnit.DAYS.between(start, today) > window ? Optional.of(BigFraction.ZERO) : Optional.empty();
    }

    private Optional<BigFraction> achieved(Originals originals, Measurement measurement) {
        BigFraction baseline = Fractions.of(originals.baseline());
        BigFraction way = expectedAt(originals, measurement.date()).subtract(baseline);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(Fractions.clamp(
                        Fractions.of(measurement.value()).subtract(baseline).divide(way)));
    }

    /** The value it should have on a day, in its unit, to the decimals given, rounded half up. */
    public BigDecimal expected(Originals originals, LocalDate day, int decimals) {
        return Fractions.rounded(expectedAt(originals, day), decimals);
    }

    private BigFraction expectedAt(Originals originals, LocalDate day) {
        BigFraction baseline = Fractions.of(originals.baseline());
        BigFraction target = Fractions.of(originals.target());
        LocalDate from = originals.baselineDate().orElse(start);
        long length = ChronoUnit.DAYS.between(from, originals.targetDate());
        if (length <= 0) {
            return target;
        }
        BigFraction passed = Fractions.clamp(BigFraction.of(ChronoUnit.DAYS.between(from, day), length));
        return baseline.add(target.subtract(baseline).multiply(passed));
    }
}
