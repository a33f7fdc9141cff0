package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Criterion;

/**
 * What a criterion came to.
 *
 * @param criterion which one
 * @param score 0 to 100 with one decimal; empty when too little applies
 * @param norm the norm that was used, 0 to 100
 * @param normIsOwn whether the plan's own norm was used instead of the default one
 * @param verdict against that norm, hard rules applied
 * @param verdictAtDefaultNorm against the default norm, hard rules applied
 * @param hardRules those that bite
 * @param components those that apply, in order
 */
public record CriterionResult(
        Criterion criterion,
        Optional<BigDecimal> score,
        BigDecimal norm,
        boolean normIsOwn,
        Verdict verdict,
        Verdict verdictAtDefaultNorm,
        List<HardRuleHit> hardRules,
        List<ComponentResult> components) {

    public CriterionResult {
        hardRules = List.copyOf(hardRules);
        components = List.copyOf(components);
    }

    /** The result of a component; empty when it does not apply. */
    public Optional<ComponentResult> component(ComponentId id) {
        return components.stream().filter(component -> component.id() == id).findFirst();
    }
}
