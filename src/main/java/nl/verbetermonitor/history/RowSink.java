package nl.verbetermonitor.history;

import java.util.List;
import nl.verbetermonitor.plan.FactRow;

/** Stores rows of facts in their table, in the way that costs its database least. */
interface RowSink {

    /**
     * Stores some rows, all or none.
     *
     * @param rows of the sheet of that table
     */
    void store(FactTable table, long delivery, List<FactRow> rows);
}
