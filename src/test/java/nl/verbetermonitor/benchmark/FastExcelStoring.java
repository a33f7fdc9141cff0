package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.SheetName;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The actions of a tracker, read by fastexcel-reader, into the same table of the same database by plain JDBC: the rows in
 * batches of a thousand, each a transaction. Nothing is looked for, checked, cleaned or reported: which column stands where
 * is known beforehand, and a cell of the wrong type is left out.
 */
final class FastExcelStoring {

    private static final int BATCH = 1000;

    /** The columns of the table in the order of the workbook's. */
    private static final List<Column> COLUMNS =
            InventedMeasure.COLUMNS.stream().map(FastExcelStoring::column).toList();

    private FastExcelStoring() {}

    private static Column column(String name) {
        String known = Map.of("Bevinding", "Aanbeveling", "Actie", "Maatregel").getOrDefault(name, name);
        return SheetName.MEASURES.columns().stream()
                .filter(column -> column.dutch().equals(known))
                .findFirst()
                .orElseThrow();
    }

    /** How many rows of actions were stored. */
    static long store(Path tracker, Path scratch) throws IOException {
        DatabaseSettings database = OurStoring.settings(scratch);
        try (History history = OurStoring.open(scratch);
                Connection connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement insert = connection.prepareStatement(insert());
                ReadableWorkbook workbook = new ReadableWorkbook(tracker.toFile())) {
            long delivery = OurStoring.receive(history);
            connection.setAutoCommit(false);
            Sheet sheet = workbook.getSheet(LargeTracker.MEASURES).orElseThrow();
            long stored = 0;
            try (Stream<Row> rows = sheet.openStream()) {
                for (Row row : (Iterable<Row>) rows.skip(1)::iterator) {
                    bind(insert, delivery, row);
                    insert.addBatch();
                    stored++;
                    if (stored % BATCH == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
            insert.executeBatch();
            connection.commit();
            return stored;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String insert() {
        String names = COLUMNS.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return "insert into fact_measures (delivery_id, row_nr, " + names + ") values (?, ?"
                + ", ?".repeat(COLUMNS.size()) + ")";
    }

    private static void bind(PreparedStatement insert, long delivery, Row row) throws SQLException {
        insert.setLong(1, delivery);
        insert.setInt(2, row.getRowNum());
        for (int i = 0; i < COLUMNS.size(); i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            bind(insert, 3 + i, COLUMNS.get(i).kind(), cell);
        }
    }

    private static void bind(PreparedStatement insert, int index, ColumnKind kind, @Nullable Cell cell)
            throws SQLException {
        if (cell == null || cell.getType() != typeOf(kind)) {
            insert.setNull(index, Types.NULL);
            return;
        }
        switch (kind) {
            case DATE -> insert.setObject(index, cell.asDate().toLocalDate());
            case PROGRESS, AMOUNT, VALUE, NORM, COUNT -> insert.setBigDecimal(index, cell.asNumber());
            default -> insert.setString(index, cell.asString());
        }
    }

    private static CellType typeOf(ColumnKind kind) {
        return switch (kind) {
            case DATE, PROGRESS, AMOUNT, VALUE, NORM, COUNT -> CellType.NUMBER;
            default -> CellType.STRING;
        };
    }
}
