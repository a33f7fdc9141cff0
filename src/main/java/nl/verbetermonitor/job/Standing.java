package nl.verbetermonitor.job;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.PlanSheet;

/**
 * How things stand.
 *
 * @param plans those with an accepted delivery, in order of their numbers
 * @param refused the files that were refused and still lie in the input folder, in order of their names
 * @param mappings those that cannot be used, in order of their names
 * @param lastRun the newest run; empty when there never was one
 */
public record Standing(
        List<PlanLine> plans,
        List<RefusedLine> refused,
        List<RunOutcome.MappingLine> mappings,
        Optional<RunLine> lastRun) {

    public Standing {
        plans = List.copyOf(plans);
        refused = List.copyOf(refused);
        mappings = List.copyOf(mappings);
    }

    /**
     * A plan.
     *
     * @param plan what its newest delivery says of it
     * @param assessment how it is judged at that peildatum; empty when that failed so far
     */
    public record PlanLine(PlanSheet plan, Optional<Assessment> assessment) {}

    /**
     * A refused file.
     *
     * @param file its path within the input folder, with {@code /}
     * @param reasons the blocking findings
     */
    public record RefusedLine(String file, List<Finding> reasons) {
        public RefusedLine {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A run.
     *
     * @param run what is known of it
     * @param active whether it is going on; otherwise, without an end, it was broken off
     */
    public record RunLine(Runs.Run run, boolean active) {}
}
