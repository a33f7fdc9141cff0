package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.AssessmentRules.Windows;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;

/** Where the municipality tests by other numbers than the usual ones. */
final class RuleDifferences {

    private final Context context;
    private final AssessmentRules rules;
    private final AssessmentRules usual = AssessmentRules.defaults();
    private final List<String> items = new ArrayList<>();

    RuleDifferences(Context context) {
        this.context = context;
        this.rules = context.sources().rules();
    }

    /** An item for each difference that matters to this kind of plan; none when all is as usual. */
    List<String> items() {
        items.clear();
        for (Criterion criterion : Criterion.values()) {
            number(
                    context.text("settings.norm", criterion.dutch()),
                    rules.norms().getOrDefault(criterion, BigDecimal.ZERO),
                    usual.norms().getOrDefault(criterion, BigDecimal.ZERO));
        }
        number(context.text("settings.margin"), rules.margin(), usual.margin());
        weights();
        windows(rules.windows(), usual.windows());
        Arrays.stream(HardRule.values())
                .filter(rule -> isIncident() || rule != HardRule.REQUIRED_STEP_MISSING)
                .filter(rule -> !rules.hardRules().contains(rule))
                .forEach(rule -> items.add(context.text("settings.rule.off", HardRules.meaning(context, rule))));
        if (isIncident() && !rules.steps().equals(usual.steps())) {
            items.add(context.text("settings.steps"));
        }
        if (isIncident() && !rules.extraDaysOff().isEmpty()) {
            items.add(context.text("settings.days-off", rules.extraDaysOff().size()));
        }
        return List.copyOf(items);
    }

    private boolean isIncident() {
        return context.plan().kind() == PlanKind.SUPPLIER_INCIDENT;
    }

    private void weights() {
        for (Criterion criterion : Criterion.values()) {
            for (ComponentId id : ComponentId.of(criterion, context.plan().kind())) {
                number(
                        context.text("settings.weight", id.name(), context.text("component." + id.name())),
                        rules.weights().getOrDefault(id, BigDecimal.ZERO),
                        usual.weights().getOrDefault(id, BigDecimal.ZERO));
            }
        }
    }

    private void windows(Windows now, Windows before) {
        days("settings.window.update", now.update(), before.update());
        days("settings.window.first", now.updateAtFirst(), before.updateAtFirst());
        days("settings.window.measurement", now.measurement(), before.measurement());
        days("settings.window.overdue", now.overdue(), before.overdue());
    }

    private void days(String key, int now, int before) {
        number(context.text(key), BigDecimal.valueOf(now), BigDecimal.valueOf(before));
    }

    private void number(String what, BigDecimal now, BigDecimal before) {
        if (now.compareTo(before) != 0) {
            items.add(context.text(
                    "settings.number",
                    what,
                    context.phrases().number(now),
                    context.phrases().number(before)));
        }
    }
}
