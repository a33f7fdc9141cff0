package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The default rules with one difference. */
public final class RulesFixture {

    private static final AssessmentRules DEFAULTS = AssessmentRules.defaults();

    private RulesFixture() {}

    public static AssessmentRules withSteps(List<Step> steps) {
        return rules(DEFAULTS.weights(), DEFAULTS.hardRules(), steps, Set.of());
    }

    public static AssessmentRules withExtraDaysOff(Set<LocalDate> days) {
        return rules(DEFAULTS.weights(), DEFAULTS.hardRules(), DEFAULTS.steps(), days);
    }

    public static AssessmentRules withHardRules(Set<HardRule> hardRules) {
        return rules(DEFAULTS.weights(), hardRules, DEFAULTS.steps(), Set.of());
    }

    /** These weights instead of their defaults. */
    public static AssessmentRules withWeights(Map<ComponentId, String> weights) {
        Map<ComponentId, BigDecimal> all = new HashMap<>(DEFAULTS.weights());
        weights.forEach((id, weight) -> all.put(id, new BigDecimal(weight)));
        return rules(all, DEFAULTS.hardRules(), DEFAULTS.steps(), Set.of());
    }

    private static AssessmentRules rules(
            Map<ComponentId, BigDecimal> weights, Set<HardRule> hardRules, List<Step> steps, Set<LocalDate> daysOff) {
        return new AssessmentRules(
                DEFAULTS.norms(), DEFAULTS.margin(), weights, DEFAULTS.windows(), hardRules, steps, daysOff);
    }
}
