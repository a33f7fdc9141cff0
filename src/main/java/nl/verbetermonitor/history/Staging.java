package nl.verbetermonitor.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * Takes what is read from one delivery while it is read, in batches, and ends with {@link #finish} or {@link #refuse}.
 * What is not ended is read anew by a later run. For one thread.
 */
public final class Staging {

    private final long delivery;
    private final Sql sql;
    private final RowSink sink;
    private final Deliveries deliveries;
    private final Findings findings;
    private final Map<SheetName, FactTable> tables = new EnumMap<>(SheetName.class);
    private final Map<SheetName, List<FactRow>> waitingRows = new EnumMap<>(SheetName.class);
    private final List<Finding> waitingFindings = new ArrayList<>();
    private boolean personalNumberSeen;

    Staging(long delivery, Sql sql, RowSink sink, Deliveries deliveries, Findings findings) {
        this.delivery = delivery;
        this.sql = sql;
        this.sink = sink;
        this.deliveries = deliveries;
        this.findings = findings;
    }

    /** Takes the facts of a row. */
    public void fact(FactRow row) {
        List<FactRow> waiting = waitingRows.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>());
        waiting.add(row);
        if (waiting.size() == Sql.BATCH) {
            storeRows(row.sheet(), waiting);
        }
    }

    /** Takes where a table stood. */
    public void layout(TableLayout layout) {
        sql.inTransaction(() -> {
            sql.statement("insert into table_layout (delivery_id, sheet, title) values (?, ?, ?)")
                    .params(delivery, layout.sheet().name(), layout.title())
                    .update();
            sql.batch(
                    "insert into column_position (delivery_id, sheet, column_name, row_nr, column_nr)"
                            + " values (?, ?, ?, ?, ?)",
                    List.copyOf(layout.positions().entrySet()),
                    (statement, position) -> {
                        statement.setLong(1, delivery);
                        statement.setString(2, layout.sheet().name());
                        statement.setString(3, position.getKey().name());
                        statement.setInt(4, position.getValue().row());
                        statement.setInt(5, position.getValue().column());
                    });
        });
    }

    /**
     * Withdraws facts that were given before: they were ambiguous, as the end of the sheet showed.
     *
     * @param column the column that becomes unknown
     * @param rows the rows in the workbook, from 1
     */
    public void forget(Column column, int[] rows) {
        List<FactRow> waiting = waitingRows.get(column.sheet());
        if (waiting != null) {
            storeRows(column.sheet(), waiting);
        }
        FactTable table = tables.computeIfAbsent(column.sheet(), FactTable::new);
        sql.batch(table.forget(column), Arrays.stream(rows).boxed().toList(), (statement, row) -> {
            statement.setLong(1, delivery);
            statement.setInt(2, row);
        });
    }

    /** Takes how many rows a sheet had and what became of them. */
    public void count(SheetName sheet, Facts.RowCount count) {
        sql.statement("insert into row_count (delivery_id, sheet, rows_kept, rows_refused) values (?, ?, ?, ?)")
                .params(delivery, sheet.name(), count.kept(), count.refused())
                .update();
    }

    /** Takes a problem. */
    public void finding(Finding finding) {
        personalNumberSeen |= finding.code() == FindingCode.CITIZEN_SERVICE_NUMBER;
        waitingFindings.add(finding);
        if (waitingFindings.size() == Sql.BATCH) {
            storeFindings();
        }
    }

    /** The delivery was read to its end and can be accepted. */
    public void finish(Nr plan, LocalDate reportingDate) {
        sql.inTransaction(() -> {
            storeAll();
            deliveries.read(delivery);
            deliveries.about(delivery, Optional.of(plan), Optional.of(reportingDate));
        });
    }

    /**
     * The delivery is refused: its findings stay, its facts do not, and its bytes only until its annotated copy
     * is made. When it held a citizen service number,
     * nothing stays but its hash and the places of those numbers.
     *
     * @param run the run that refuses it
     * @param plan its plan, when it is known
     * @param reportingDate its peildatum, when it is known
     */
    public void refuse(long run, Optional<Nr> plan, Optional<LocalDate> reportingDate) {
        sql.inTransaction(() -> {
            waitingRows.clear();
            storeFindings();
            deliveries.refuse(delivery, run);
            if (personalNumberSeen) {
                deliveries.forget(delivery);
            } else {
                deliveries.about(delivery, plan, reportingDate);
            }
        });
    }

    private void storeAll() {
        waitingRows.forEach(this::storeRows);
        storeFindings();
    }

    private void storeRows(SheetName sheet, List<FactRow> rows) {
        if (!rows.isEmpty()) {
            sink.store(tables.computeIfAbsent(sheet, FactTable::new), delivery, rows);
            rows.clear();
        }
    }

    private void storeFindings() {
        findings.addToDelivery(delivery, waitingFindings);
        waitingFindings.clear();
    }
}
