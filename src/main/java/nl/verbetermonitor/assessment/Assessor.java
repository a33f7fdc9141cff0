package nl.verbetermonitor.assessment;

import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Criterion;

/** Judges the state of a plan on the inspectorates' three questions. */
public final class Assessor {

    private final AssessmentRules rules;

    /** An assessor that follows these rules. */
    public Assessor(AssessmentRules rules) {
        this.rules = rules;
    }

    /** How the plan is judged in this state. */
    public Assessment assess(PlanState state) {
        List<StepLine> steps = Steps.of(state, rules);
        Pace pace = new Pace(state);
        Completeness completeness = new Completeness(state, rules, steps);
        Realism realism = new Realism(state, rules, pace);
        Ambition ambition = new Ambition(state, rules, pace, steps);
        Scoring scoring = new Scoring(state.plan(), rules);
        return new Assessment(
                state.plan().number(),
                state.reportingDate(),
                state.previousReportingDate(),
                Map.of(
                        Criterion.COMPLETENESS,
                        scoring.result(Criterion.COMPLETENESS, completeness.components(), completeness.hardRules()),
                        Criterion.REALISM,
                        scoring.result(Criterion.REALISM, realism.components(), realism.hardRules()),
                        Criterion.AMBITION,
                        scoring.result(Criterion.AMBITION, ambition.components(), ambition.hardRules())),
                Forecasting.of(state),
                state.findings());
    }
}
