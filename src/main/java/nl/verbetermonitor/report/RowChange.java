package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;

/**
 * A row that a corrected delivery has otherwise than the one it replaces.
 *
 * @param reportingDate the peildatum of both deliveries
 * @param sheet the name of the sheet, as the workbook spells it
 * @param row its row in the corrected delivery, from 1; empty when it is no longer there
 * @param was its row in the replaced delivery, from 1; empty when it is new
 * @param nr what the row is known by; empty text when its sheet has no numbers
 * @param columns what differs in it; none when the row is new or gone
 */
public record RowChange(
        LocalDate reportingDate,
        String sheet,
        Optional<Integer> row,
        Optional<Integer> was,
        String nr,
        List<Column> columns) {

    public RowChange {
        columns = List.copyOf(columns);
    }
}
