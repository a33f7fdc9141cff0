package nl.verbetermonitor.report;

import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.PlanState;

/**
 * What a report told that was published before.
 *
 * @param state the plan as it was reported
 * @param assessment how it was judged then
 */
public record EarlierReport(PlanState state, Assessment assessment) {}
