package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.intake.RowCounts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.plan.SheetName;

/**
 * What came of checking a file.
 *
 * @param file the file
 * @param mapping the name of the mapping it was read with, when there was one
 * @param plan Plannummer, when it could be read
 * @param reportingDate Peildatum, when it could be read
 * @param rows what became of the rows of each sheet of the tracker that the workbook has
 * @param sheets the names of the sheets, in the order of the workbook; none when it could not be opened
 * @param findings everything that was found
 * @param contradictionsSought whether the rows were compared with each other as an assessment does; not in a file that is
 *     refused, and not in one with too many rows
 */
record Checked(
        DeliveryFile file,
        Optional<String> mapping,
        Optional<Nr> plan,
        Optional<LocalDate> reportingDate,
        Map<SheetName, RowCounts> rows,
        List<String> sheets,
        FindingLog findings,
        boolean contradictionsSought)
        implements AutoCloseable {

    Checked {
        rows = Map.copyOf(rows);
        sheets = List.copyOf(sheets);
    }

    /** A file that could not be read at all. */
    static Checked unread(DeliveryFile file, FindingLog findings) {
        return new Checked(
                file, Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of(), findings, false);
    }

    /** Whether a run would take it in. */
    boolean isAccepted() {
        return findings.count(Severity.BLOCKING) == 0;
    }

    /** Whether there is nothing to say about it. */
    boolean isClean() {
        return findings.size() == 0;
    }

    /** Lets go of the findings. */
    @Override
    public void close() {
        findings.close();
    }
}
