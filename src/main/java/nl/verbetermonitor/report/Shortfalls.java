package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;

/** Why a norm was not met: of each such criterion the component that cost most of the score. */
final class Shortfalls {

    private static final int DECIMALS = 6;

    private Shortfalls() {}

    /** At most one for each criterion, in order; none for a criterion that lost nothing but by a hard rule. */
    static List<ComponentResult> of(Context context) {
        return Arrays.stream(Criterion.values())
                .map(context.sources().assessment()::criterion)
                .filter(result -> result.verdict() == Verdict.NOT_MET)
                .flatMap(result -> worst(result).stream())
                .toList();
    }

    private static Optional<ComponentResult> worst(CriterionResult result) {
        return result.components().stream()
                .filter(component -> lost(component).signum() > 0)
                .reduce((worst, next) ->
                        Comparator.comparing(Shortfalls::lost).compare(next, worst) > 0 ? next : worst);
    }

    private static BigDecimal lost(ComponentResult component) {
        BigDecimal all = BigDecimal.valueOf(component.denominator());
        return component
                .weight()
                .multiply(all.subtract(component.roundedNumerator()))
                .divide(all, DECIMALS, RoundingMode.HALF_UP);
    }
}
