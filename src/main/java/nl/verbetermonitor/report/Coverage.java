package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.plan.Nr;

/** Which measures that count belong to which recommendation. */
final class Coverage {

    private Coverage() {}

    /** The measures of each recommendation that has any, in the order of the plan; also of recommendations it lacks. */
    static Map<Nr, List<MeasureLine>> of(PlanState state) {
        Map<Nr, List<MeasureLine>> covered = new HashMap<>();
        for (MeasureLine line : state.measures()) {
            if (line.measure().isActive()) {
                line.measure().recommendations().stream().distinct().forEach(nr -> covered.computeIfAbsent(
                                nr, key -> new ArrayList<>())
                        .add(line));
            }
        }
        return covered;
    }
}
