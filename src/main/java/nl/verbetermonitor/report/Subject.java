package nl.verbetermonitor.report;

import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.assessment.StepLine;

/** What may ask for attention. */
sealed interface Subject {

    record OfMeasure(MeasureLine line) implements Subject {}

    record OfRecommendation(RecommendationLine line) implements Subject {}

    record OfIndicator(IndicatorLine line) implements Subject {}

    record OfStep(StepLine line) implements Subject {}

    record OfCouncil(CouncilItem item) implements Subject {}

    /**
     * The plan itself.
     *
     * @param date the day a question is about; empty text when it is about none
     */
    record OfPlan(String date) implements Subject {}
}
