package nl.verbetermonitor.assessment;

import nl.verbetermonitor.plan.Criterion;
import org.assertj.core.api.AbstractAssert;

/** What tests ask of an assessment. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /** The component, which must apply. */
    public ComponentAssert component(ComponentId id) {
        return new ComponentAssert(actual.criterion(id.criterion())
                .component(id)
                .orElseThrow(() -> new AssertionError(id + " does not apply, but should")));
    }

    public AssessmentAssert doesNotApply(ComponentId id) {
        actual.criterion(id.criterion())
                .component(id)
                .ifPresent(component -> failWithMessage("%s should not apply, but is %s", id, component));
        return this;
    }

    public CriterionAssert completeness() {
        return criterion(Criterion.COMPLETENESS);
    }

    public CriterionAssert realism() {
        return criterion(Criterion.REALISM);
    }

    public CriterionAssert ambition() {
        return criterion(Criterion.AMBITION);
    }

    public CriterionAssert criterion(Criterion criterion) {
        return new CriterionAssert(actual.criterion(criterion));
    }
}
