package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.PlanSheet;

/**
 * How things stand.
 *
 * @param plans those with an accepted delivery, in order of their numbers
 * @param refused the files that were refused and still lie in the input folder, in order of their names
 * @param mappings those that cannot be used, in order of their names
 * @param publications of each plan and peildatum what was decided last, and every embargo that lasts; in order of plan,
 *     peildatum and version
 * @param lastRun the newest run; empty when there never was one
 */
public record Standing(
        List<PlanLine> plans,
        List<RefusedLine> refused,
        List<RunOutcome.MappingLine> mappings,
        List<PublicationLine> publications,
        Optional<RunLine> lastRun) {

    public Standing {
        plans = List.copyOf(plans);
        refused = List.copyOf(refused);
        mappings = List.copyOf(mappings);
        publications = List.copyOf(publications);
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
     * A report that was approved or published.
     *
     * @param publication what was decided
     * @param underEmbargo whether it is published and the public may not know yet what it says
     */
    public record PublicationLine(Publication publication, boolean underEmbargo) {

        static List<PublicationLine> of(List<Publication> all, Instant now) {
            List<PublicationLine> lines = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean isLast = i == all.size() - 1 || !isAboutTheSame(all.get(i), all.get(i + 1));
                PublicationLine line =
                        new PublicationLine(all.get(i), all.get(i).isUnderEmbargo(now));
                if (isLast || line.underEmbargo()) {
                    lines.add(line);
                }
            }
            return lines;
        }

        private static boolean isAboutTheSame(Publication one, Publication other) {
            return one.report().plan().equals(other.report().plan())
                    && one.report().reportingDate().equals(other.report().reportingDate());
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
