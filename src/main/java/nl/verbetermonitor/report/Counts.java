package nl.verbetermonitor.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.PlanKind;

/** The counts behind a verdict in words: first what people can picture, only then a score. */
final class Counts {

    private final Context context;

    Counts(Context context) {
        this.context = context;
    }

    /** Two counts that say most about a criterion, as one sentence. */
    String of(CriterionResult result) {
        boolean incident = context.plan().kind() == PlanKind.SUPPLIER_INCIDENT;
        List<String> counts =
                switch (result.criterion()) {
                    case COMPLETENESS ->
                        List.of(
                                passed(result, ComponentId.C1, "count.coverage"),
                                incident
                                        ? passed(result, ComponentId.C6, "count.steps")
                                        : passed(result, ComponentId.C4, "count.evidence"));
                    case REALISM ->
                        List.of(
                                passed(result, ComponentId.R1, "count.safeguards"),
                                passed(result, ComponentId.R5, "count.steadfast"));
                    case AMBITION ->
                        List.of(
                                incident
                                        ? passed(result, ComponentId.A6, "count.terms")
                                        : passed(result, ComponentId.A2, "count.intime"),
                                failed(result, ComponentId.A3, "count.late"));
                };
        String sentence = context.text("list.semicolon", counts.get(0), counts.get(1));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** How many of how many passed a component. */
    String passed(CriterionResult result, ComponentId id, String key) {
        return count(result.component(id), key, true);
    }

    private String failed(CriterionResult result, ComponentId id, String key) {
        return count(result.component(id), key, false);
    }

    private String count(Optional<ComponentResult> component, String key, boolean passed) {
        int of = component.map(ComponentResult::denominator).orElse(0);
        int failed = component.map(result -> result.failed().size()).orElse(0);
        return context.phrases().count(key, passed ? of - failed : failed, of);
    }
}
