package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What was decided about a report, so that it is no concept any more.
 *
 * @param caseNumber Zaaknummer, never blank
 * @param meetingDate of the meeting of the college of burgemeester en wethouders
 * @param embargoUntil from when the public may know what it says, in Europe/Amsterdam; it stays on the pages afterwards.
 *     Empty when there is no embargo
 */
public record Approval(String caseNumber, LocalDate meetingDate, Optional<LocalDateTime> embargoUntil) {

    public Approval {
        if (caseNumber.isBlank()) {
            throw new IllegalArgumentException("An approval needs a case number");
        }
    }
}
