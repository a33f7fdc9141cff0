package nl.verbetermonitor.history;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a backup holds it.
 *
 * @param name in lower case
 * @param columns in an order that every database gives back
 * @param key the columns that tell its rows apart, in which order they are written
 * @param counted whether the database itself gives each row the next {@code id}
 */
record BackupTable(String name, List<Column> columns, List<String> key, boolean counted) {

    BackupTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("No primary key: " + name);
        }
    }

    /** A column by its name in lower case. */
    record Column(String name, ColumnKind kind) {}

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
