package nl.verbetermonitor.assessment;

import nl.verbetermonitor.plan.PlanKind;

/** Plans for tests, in the words of the domain: a test says only what matters to it, the rest is blameless. */
public final class PlanFixture {

    private PlanFixture() {}

    /** A delivery of an improvement plan that runs through 2023, without rows. */
    public static DeliveryFixture delivery(String reportingDate) {
        return DeliveryFixture.at(reportingDate);
    }

    /** A delivery of an incident plan that runs through 2023, without rows. */
    public static DeliveryFixture incident(String reportingDate) {
        return delivery(reportingDate).number("LI-2023-01").kind(PlanKind.SUPPLIER_INCIDENT);
    }

    /** A recommendation. */
    public static RecommendationRow aRecommendation(String nr) {
        return RecommendationRow.numbered(nr);
    }

    /** A measure without a blemish: see {@link MeasureRow}. */
    public static MeasureRow aMeasure(String nr) {
        return MeasureRow.numbered(nr);
    }

    /** A measure that is done on the day it was planned for, with evidence. */
    public static MeasureRow aDoneMeasure(String nr, String day) {
        return aMeasure(nr).plannedFinish(day).done(day).evidence();
    }

    /** An indicator without baseline or target. */
    public static IndicatorRow anIndicator(String nr) {
        return IndicatorRow.numbered(nr);
    }

    /** A measurement of an indicator, by its number or its name. */
    public static MeasurementRow measured(String indicator, String day, String value) {
        return MeasurementRow.of(indicator, day, value);
    }

    /** The state of a plan at the last of its deliveries, given in order of peildatum. */
    public static PlanState stateAfter(DeliveryFixture first, DeliveryFixture... later) {
        PlanState state = PlanState.first(first.facts());
        for (DeliveryFixture next : later) {
            state = state.next(next.facts());
        }
        return state;
    }

    /** The assessment at the last of the deliveries of a plan, under the default rules. */
    public static Assessment assess(DeliveryFixture first, DeliveryFixture... later) {
        return assess(AssessmentRules.defaults(), first, later);
    }

    /** The assessment at the last of the deliveries of a plan. */
    public static Assessment assess(AssessmentRules rules, DeliveryFixture first, DeliveryFixture... later) {
        return new Assessor(rules).assess(stateAfter(first, later));
    }
}
