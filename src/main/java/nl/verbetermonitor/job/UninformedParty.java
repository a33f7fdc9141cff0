package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has to hear of a report before everybody does, and did not.
 *
 * @param party as it is configured
 * @param alike a name in the sheet Geïnformeerd that may be meant; empty when there is none
 * @param later the date in the sheet, when that is after the report becomes public
 */
public record UninformedParty(String party, Optional<String> alike, Optional<LocalDate> later) {}
