package nl.verbetermonitor.history;

import java.util.List;
import nl.verbetermonitor.plan.FactRow;

/** Rows by a prepared statement in batches, as every database takes them. */
final class InsertedRows implements RowSink {

    private final Sql sql;

    InsertedRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void store(FactTable table, long delivery, List<FactRow> rows) {
        sql.batch(table.insert(), rows, (statement, row) -> table.bind(statement, delivery, row));
    }
}
