package nl.verbetermonitor.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of a database, found in its own catalogue, so that none that is added later can be forgotten. Each comes after
 * those that it refers to.
 */
final class BackupTables {

    static final String FILES = "stored_file";
    static final String PIECES = "stored_file_chunk";

    /** Their bytes are written as files. */
    private static final Set<String> OF_FILES = Set.of(FILES, PIECES);

    /** What the job library notes of runs: a run never goes by it. */
    private static final String JOBS = "batch_";

    /** What other libraries note for themselves: how far the migrations are, and which process starts what. */
    private static final Set<String> OF_LIBRARIES = Set.of("flyway_schema_history", "scheduled_tasks");

    private final Connection connection;

    private BackupTables(Connection connection) {
        this.connection = connection;
    }

    /** The tables whose rows a backup holds. */
    static List<BackupTable> of(Connection connection) throws SQLException {
        BackupTables tables = new BackupTables(connection);
        List<BackupTable> found = new ArrayList<>();
        for (String name : tables.inOrder(tables.names())) {
            if (!isOfLibraries(name) && !OF_FILES.contains(name)) {
                found.add(tables.table(name));
            }
        }
        return found;
    }

    /**
     * The tables that are emptied before a backup is put back, each before those that it refers to: those of the backup, and
     * those of the job library, which would refuse a run whose number comes again.
     */
    static List<String> toEmpty(Connection connection) throws SQLException {
        BackupTables tables = new BackupTables(connection);
        List<String> names = new ArrayList<>(tables.inOrder(tables.names()));
        names.removeIf(name -> OF_LIBRARIES.contains(name) || OF_FILES.contains(name));
        Collections.reverse(names);
        return names;
    }

    private static boolean isOfLibraries(String name) {
        return OF_LIBRARIES.contains(name) || name.startsWith(JOBS);
    }

    /** In lower case. */
    private Set<String> names() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private Set<String> inOrder(Set<String> names) throws SQLException {
        Map<String, Set<String>> waiting = new TreeMap<>();
        for (String name : names) {
            waiting.put(name, referredToBy(name));
        }
        Set<String> placed = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            List<String> next = waiting.entrySet().stream()
                    .filter(table -> placed.containsAll(table.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + waiting.keySet());
            }
            placed.addAll(next);
            waiting.keySet().removeAll(next);
        }
        return placed;
    }

    private Set<String> referredToBy(String table) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), spelt(table))) {
            while (keys.next()) {
                others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        others.remove(table);
        return others;
    }

    private BackupTable table(String name) throws SQLException {
        List<BackupTable.Column> columns = new ArrayList<>();
        boolean counted = false;
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData about = none.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                String type = about.getColumnTypeName(i).toLowerCase(Locale.ROOT);
                columns.add(
                        new BackupTable.Column(about.getColumnName(i).toLowerCase(Locale.ROOT), ColumnKind.of(type)));
                counted |= about.isAutoIncrement(i);
            }
        }
        return new BackupTable(name, columns, key(name), counted);
    }

    private List<String> key(String table) throws SQLException {
        Map<Short, String> columns = new LinkedHashMap<>();
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), spelt(table))) {
            while (keys.next()) {
                columns.put(keys.getShort("KEY_SEQ"), keys.getString("COLUMN_NAME"));
            }
        }
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(column -> column.getValue().toLowerCase(Locale.ROOT))
                .toList();
    }

    private String spelt(String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
