package nl.verbetermonitor.plan;

import java.util.List;

/**
 * The facts of one accepted delivery that the assessment looks at.
 *
 * @param plan the sheet Plan
 * @param recommendations in the order of the sheet
 * @param measures in the order of the sheet
 * @param indicators in the order of the sheet
 * @param measurements those with a readable indicator, date and value, in the order of the sheet
 */
public record DeliveryFacts(
        PlanSheet plan,
        List<Recommendation> recommendations,
        List<Measure> measures,
        List<Indicator> indicators,
        List<Measurement> measurements) {

    public DeliveryFacts {
        recommendations = List.copyOf(recommendations);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        measurements = List.copyOf(measurements);
    }
}
