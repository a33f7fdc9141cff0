package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes component results; a component whose denominator is 0 does not apply and is empty. */
final class Tally {

    private final AssessmentRules rules;

    Tally(AssessmentRules rules) {
        this.rules = rules;
    }

    /** How many rows pass; the others are named. */
    <T> Optional<ComponentResult> count(
            ComponentId id, Collection<T> rows, Predicate<? super T> passes, Function<? super T, String> name) {
        List<String> failed = rows.stream().filter(passes.negate()).map(name).toList();
        return of(id, BigFraction.of(rows.size() - failed.size()), rows.size(), failed);
    }

    /** How many measures pass; the others are named by their number. */
    Optional<ComponentResult> measures(
            ComponentId id, Collection<MeasureLine> measures, Predicate<MeasureLine> passes) {
        return count(id, measures, passes, line -> line.nr().text());
    }

    /** A share of one, without anything to name. */
    Optional<ComponentResult> share(ComponentId id, BigFraction share) {
        return of(id, share, 1, List.of());
    }

    Optional<ComponentResult> of(ComponentId id, BigFraction numerator, int denominator, List<String> failed) {
        if (denominator == 0) {
            return Optional.empty();
        }
        BigDecimal weight = rules.weight(id);
        return Optional.of(new ComponentResult(id, numerator, denominator, weight, failed));
    }

    /** Those components that apply. */
    @SafeVarargs
    static List<ComponentResult> applicable(Optional<ComponentResult>... components) {
        List<ComponentResult> results = new ArrayList<>();
        for (Optional<ComponentResult> component : components) {
            component.ifPresent(results::add);
        }
        return results;
    }
}
