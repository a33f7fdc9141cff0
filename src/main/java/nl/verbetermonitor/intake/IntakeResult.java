package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;

/** What came of taking in a workbook. */
public sealed interface IntakeResult {

    /** What became of the rows of each sheet of the tracker that the workbook has. */
    Map<SheetName, RowCounts> rows();

    /**
     * There was no blocking finding.
     *
     * @param plan Plannummer
     * @param reportingDate Peildatum
     * @param rows per sheet
     */
    record Accepted(Nr plan, LocalDate reportingDate, Map<SheetName, RowCounts> rows) implements IntakeResult {
        public Accepted {
            rows = Map.copyOf(rows);
        }
    }

    /**
     * There was at least one blocking finding.
     *
     * @param plan Plannummer, when it could be read and no citizen service number was found
     * @param reportingDate Peildatum, under the same conditions
     * @param rows per sheet
     * @param citizenServiceNumber whether a citizen service number (BSN) was found: then nothing but the hash of the file
     *     and the places of the findings with that code may be kept
     */
    record Refused(
            Optional<Nr> plan,
            Optional<LocalDate> reportingDate,
            Map<SheetName, RowCounts> rows,
            boolean citizenServiceNumber)
            implements IntakeResult {
        public Refused {
            rows = Map.copyOf(rows);
        }
    }
}
