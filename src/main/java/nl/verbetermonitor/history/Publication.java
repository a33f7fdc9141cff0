package nl.verbetermonitor.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was decided about a version of reports, so that it is no concept any more.
 *
 * @param report the version; it is APPROVED or PUBLISHED
 * @param decision of the college
 * @param approvedAt when the decision was entered
 * @param embargoUntil from when the public may know what it says; empty when there is no embargo
 * @param publishedAt when it was published; empty while it is only approved
 * @param openedAt when the open data came among its files; empty before, and so while the embargo lasts
 */
public record Publication(
        Reports.Kept report,
        Decision decision,
        Instant approvedAt,
        Optional<Instant> embargoUntil,
        Optional<Instant> publishedAt,
        Optional<Instant> openedAt) {

    /**
     * A decision of the college of burgemeester en wethouders.
     *
     * @param caseNumber Zaaknummer, never blank
     * @param meetingDate of the meeting
     */
    public record Decision(String caseNumber, LocalDate meetingDate) {

        public Decision {
            if (caseNumber.isBlank()) {
                throw new IllegalArgumentException("A decision needs a case number");
            }
        }
    }

    /** Whether the public may not know yet, at a moment, what the report says. */
    public boolean isUnderEmbargo(Instant moment) {
        return publishedAt.isPresent() && embargoUntil.filter(moment::isBefore).isPresent();
    }
}
