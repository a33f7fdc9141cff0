package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Receipts;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.PlanSheet;

/**
 * How things stand.
 *
 * @param plans those with an accepted delivery, in order of their numbers
 * @param refused the files that were refused and still lie in the input folder, in order of their names
 * @param mappings those that cannot be used, in order of their names
 * @param publications of each plan and peildatum what was decided last, every embargo that lasts, and every report
 *     that has an aanvulling; in order of plan, peildatum and version
 * @param undelivered messages that did not arrive and are tried again, the oldest first
 * @param withoutOriginal how many deliveries have no bytes any more because their term had passed
 * @param lastRun the newest run; empty when there never was one
 */
public record Standing(
        List<PlanLine> plans,
        List<RefusedLine> refused,
        List<RunOutcome.MappingLine> mappings,
        List<PublicationLine> publications,
        List<Receipts.Receipt> undelivered,
        long withoutOriginal,
        Optional<RunLine> lastRun) {

    public Standing {
        plans = List.copyOf(plans);
        refused = List.copyOf(refused);
        mappings = List.copyOf(mappings);
        publications = List.copyOf(publications);
        undelivered = List.copyOf(undelivered);
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
     * @param supplements the published report that it supplements, if any
     * @param supplementedBy the reports that supplement it, the oldest first
     */
    public record PublicationLine(
            Publication publication,
            boolean underEmbargo,
            Optional<Supplementary> supplements,
            List<Supplementary> supplementedBy) {

        public PublicationLine {
            supplementedBy = List.copyOf(supplementedBy);
        }

        static List<PublicationLine> of(List<Publication> all, SupplementLinks links, Instant now) {
            List<PublicationLine> lines = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean isLast = i == all.size() - 1 || !isAboutTheSame(all.get(i), all.get(i + 1));
                Publication publication = all.get(i);
                PublicationLine line = new PublicationLine(
                        publication,
                        publication.isUnderEmbargo(now),
                        links.supplemented(publication.report()),
                        links.supplementing(publication.report()));
                if (isLast || line.underEmbargo() || !line.supplementedBy().isEmpty()) {
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
     * A report at the other end of a link between a report and its aanvulling.
     *
     * @param decision of the college about it; empty while it is a concept
     */
    public record Supplementary(Reports.Kept report, Optional<Publication.Decision> decision) {}

    /**
     * A run.
     *
     * @param run what is known of it
     * @param active whether it is going on; otherwise, without an end, it was broken off
     */
    public record RunLine(Runs.Run run, boolean active) {}
}
