package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;

/**
 * What one delivery has otherwise than another that it is compared with: a cell, or a row that only one of them has.
 *
 * @param reportingDate the peildatum of the later delivery
 * @param sheet the table
 * @param place the cell, or the sheet of a row that is new or gone, in the delivery that has it
 * @param nr what the row is known by, or of what it is; empty text when its sheet has no numbers
 * @param column of the cell; empty when the row as a whole is new or gone
 * @param before the row as it was; empty when it is new
 * @param now the row as it is; empty when it is gone
 */
public record Correction(
        LocalDate reportingDate,
        SheetName sheet,
        Place place,
        String nr,
        Optional<Column> column,
        Optional<FactRow> before,
        Optional<FactRow> now) {

    public Correction {
        if (before.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("A row that never was cannot be corrected");
        }
    }

    /** The row of the workbook that has it, from 1: the later one unless the row is gone. */
    int row() {
        return now.or(() -> before).orElseThrow().row();
    }
}
