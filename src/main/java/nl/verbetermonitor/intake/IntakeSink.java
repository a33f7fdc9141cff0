package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.TableLayout;

/**
 * Takes what intake reads, as it reads it, so that nothing has to be held in memory. What it took of a delivery that
 * turns out to be refused is to be thrown away by the caller.
 */
public interface IntakeSink {

    /** Takes where a table stands; comes once for each table that is used, before the first of its facts. */
    void layout(TableLayout layout);

    /** Takes the facts of a row that is kept, in the order of the sheet. */
    void fact(FactRow fact);

    /** Takes a problem; in the order of reading, which is not the order of severity. */
    void finding(Finding finding);

    /**
     * Withdraws facts that were given before: only the end of a sheet can tell that they were ambiguous. A finding for
     * each of these cells follows.
     *
     * @param column the column that becomes unknown
     * @param rows the rows in the workbook, from 1, ascending
     */
    void forget(Column column, int[] rows);
}
