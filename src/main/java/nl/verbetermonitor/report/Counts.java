package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;
import org.apache.commons.numbers.fraction.BigFraction;

/** The counts behind a verdict in words: first what people can picture, only then a score. */
final class Counts {

    private final Context context;

    Counts(Context context) {
        this.context = context;
    }

    /**
     * A count of what passed a component, or of what failed it.
     *
     * @param component of which it is
     * @param key of its sentences
     * @param passed whether it tells what passed
     */
    private record Count(ComponentId component, String key, boolean passed) {}

    /**
     * Two counts that say most about a criterion, as one sentence. Where the norm is not met and neither count says why, the
     * component that costs most is added.
     */
    String of(CriterionResult result) {
        List<Count> counts = counts(result.criterion());
        String both = context.text("list.semicolon", words(result, counts.get(0)), words(result, counts.get(1)));
        boolean saysWhy = counts.stream().anyMatch(count -> fails(result, count));
        boolean needsReason = result.verdict() != Verdict.MET && result.score().isPresent() && !saysWhy;
        String sentence = needsReason
                ? costliest(result)
                        .map(component -> context.text("list.semicolon", both, costs(component)))
                        .orElse(both)
                : both;
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<Count> counts(Criterion criterion) {
        boolean incident = context.plan().kind() == PlanKind.SUPPLIER_INCIDENT;
        return switch (criterion) {
            case COMPLETENESS ->
                List.of(
                        new Count(ComponentId.C1, "count.coverage", true),
                        incident
                                ? new Count(ComponentId.C6, "count.steps", true)
                                : new Count(ComponentId.C4, "count.evidence", true));
            case REALISM ->
                List.of(
                        new Count(ComponentId.R1, "count.safeguards", true),
                        new Count(ComponentId.R5, "count.steadfast", true));
            case AMBITION ->
                List.of(
                        incident
                                ? new Count(ComponentId.A6, "count.terms", true)
                                : new Count(ComponentId.A2, "count.intime", true),
                        new Count(ComponentId.A3, "count.late", false));
        };
    }

    /** How many of how many passed a component. */
    String passed(CriterionResult result, ComponentId id, String key) {
        return words(result, new Count(id, key, true));
    }

    private String words(CriterionResult result, Count count) {
        Optional<ComponentResult> component = result.component(count.component());
        int of = component.map(ComponentResult::denominator).orElse(0);
        int failed = component.map(one -> one.failed().size()).orElse(0);
        return context.phrases().count(count.key(), count.passed() ? of - failed : failed, of);
    }

    private static boolean fails(CriterionResult result, Count count) {
        return result.component(count.component())
                .filter(component -> !component.failed().isEmpty())
                .isPresent();
    }

    /** The component that takes most from the score; empty when none takes anything. */
    private static Optional<ComponentResult> costliest(CriterionResult result) {
        return result.components().stream()
                .filter(component -> loss(component).signum() > 0)
                .max(Comparator.comparing(Counts::loss));
    }

    private static BigFraction loss(ComponentResult component) {
        BigDecimal weight =
                component.weight().setScale(Math.max(0, component.weight().scale()), RoundingMode.UNNECESSARY);
        BigFraction exact = BigFraction.of(weight.unscaledValue(), BigInteger.TEN.pow(weight.scale()));
        return BigFraction.ONE
                .subtract(component.numerator().divide(component.denominator()))
                .multiply(exact);
    }

    private String costs(ComponentResult component) {
        return context.text(
                "costs",
                context.text("component." + component.id().name()).toLowerCase(Locale.ROOT),
                context.phrases().numerator(component),
                component.denominator());
    }
}
