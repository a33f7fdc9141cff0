package nl.verbetermonitor.history;

import java.util.Locale;
import java.util.Optional;

/** The names of folders, each fixed the first time that it is asked for; compared without case, no two are alike. */
final class FolderNames {

    private final Sql sql;
    private final String table;
    private final String keyColumn;

    /**
     * @param table keeps the names, as {@code path_name}, and how they are compared, as {@code path_key}
     * @param keyColumn says what has the folder
     */
    FolderNames(Sql sql, String table, String keyColumn) {
        this.sql = sql;
        this.table = table;
        this.keyColumn = keyColumn;
    }

    /**
     * The name of a folder.
     *
     * @param key of what has it
     * @param name the name it gets, unless another has it
     * @param otherwise the name that it gets then, which no other can have
     */
    String of(String key, String name, String otherwise) {
        return sql.inTransaction(() -> known(keyColumn, key).orElseGet(() -> {
            String free = known("path_key", compared(name)).isEmpty() ? name : otherwise;
            sql.statement("insert into " + table + " (" + keyColumn + ", path_name, path_key) values (?, ?, ?)")
                    .params(key, free, compared(free))
                    .update();
            return free;
        }));
    }

    private Optional<String> known(String column, String value) {
        return sql.statement("select path_name from " + table + " where " + column + " = ?")
                .param(value)
                .query(String.class)
                .optional();
    }

    private static String compared(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
