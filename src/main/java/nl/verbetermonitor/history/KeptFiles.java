package nl.verbetermonitor.history;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of what was made, in a table of their own.
 *
 * @param table with a path and a hash for each file
 * @param owner the column with the id of what a file belongs to
 */
record KeptFiles(Sql sql, String table, String owner) {

    /**
     * Keeps files.
     *
     * @param files their hashes by path within the folder of reports; the bytes are stored
     */
    void add(long id, Map<String, String> files) {
        sql.batch(
                "insert into " + table + " (" + owner + ", path, sha256) values (?, ?, ?)",
                List.copyOf(files.entrySet()),
                (statement, file) -> {
                    statement.setLong(1, id);
                    statement.setString(2, file.getKey());
                    statement.setString(3, file.getValue());
                });
    }

    /** All files, in order of their path. */
    List<KeptFile> all() {
        return kept(sql.statement("select " + owner + ", path, sha256 from " + table + " order by path"));
    }

    /** The files of one owner, in order of their path. */
    List<KeptFile> of(long id) {
        return kept(sql.statement(
                        "select " + owner + ", path, sha256 from " + table + " where " + owner + " = ? order by path")
                .param(id));
    }

    private static List<KeptFile> kept(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, nr) -> new KeptFile(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
