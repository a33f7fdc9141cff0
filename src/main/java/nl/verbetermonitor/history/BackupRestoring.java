package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;

/** Puts what is in a backup in the place of all that a database holds, whose tables have the same version. */
final class BackupRestoring {

    private final BackupFile backup;
    private final Sql sql;
    private final StoredFiles files;
    private final BackupListener listener;

    BackupRestoring(BackupFile backup, Sql sql, StoredFiles files, BackupListener listener) {
        this.backup = backup;
        this.sql = sql;
        this.files = files;
        this.listener = listener;
    }

    /**
     * Puts it back, as one whole: when anything goes wrong, all is as it was.
     *
     * @param last done after all else, in the same whole
     */
    void replaceAll(Runnable last) {
        BackupManifest manifest = backup.manifest();
        refuseOtherTables(manifest);
        manifest.tables().forEach(this::countOnFrom);
        listener.begins((int) (manifest.tables().size() + manifest.files()));
        sql.inTransaction(() -> {
            sql.connected(BackupTables::toEmpty)
                    .forEach(table -> sql.statement("delete from " + table).update());
            Set<String> stored = storeFiles();
            manifest.tables().forEach(this::fill);
            files.all().stream().filter(sha256 -> !stored.contains(sha256)).forEach(files::removeAnyway);
            last.run();
        });
    }

    /** The names in a backup become part of statements, so they must be names that we have. */
    private void refuseOtherTables(BackupManifest manifest) {
        Map<String, Object> expected = new HashMap<>();
        sql.connected(BackupTables::of).forEach(table -> expected.put(table.name(), new HashSet<>(table.columns())));
        Map<String, Object> found = new HashMap<>();
        manifest.tables().forEach(table -> found.put(table.name(), new HashSet<>(table.columns())));
        if (!found.equals(expected)) {
            throw new IllegalStateException("The tables of the backup are others than those of the database");
        }
    }

    /** Never back: this stays as it is when the rest fails. */
    private void countOnFrom(BackupManifest.Table table) {
        if (table.highestId() == 0) {
            return;
        }
        long highest = sql.statement("select coalesce(max(id), 0) from " + table.name())
                .query(Long.class)
                .single();
        if (table.highestId() > highest) {
            sql.statement("alter table " + table.name() + " alter column id restart with " + (table.highestId() + 1))
                    .update();
        }
    }

    /** Those that are there already stay: a file is what its hash says. */
    private Set<String> storeFiles() {
        Set<String> stored = new HashSet<>();
        try {
            backup.files((sha256, bytes) -> {
                if (!files.store(sha256, bytes)) {
                    throw new IOException("The backup changed while it was read");
                }
                stored.add(sha256);
                listener.pieceDone();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }

    private void fill(BackupManifest.Table table) {
        String places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String names = table.columns().stream().map(BackupTable.Column::name).collect(Collectors.joining(", "));
        sql.prepared(
                "insert into " + table.name() + " (" + names + ") values (" + places + ")",
                statement -> fill(table, statement));
        listener.pieceDone();
    }

    private void fill(BackupManifest.Table table, PreparedStatement statement) throws SQLException {
        Batch batch = new Batch(statement);
        try {
            backup.rows(table, json -> {
                bind(table.columns(), json, statement);
                batch.add();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        batch.end();
    }

    private static void bind(List<BackupTable.Column> columns, JsonParser json, PreparedStatement statement)
            throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            json.nextToken();
            columns.get(i).kind().bindAny(statement, i + 1, json);
        }
    }

    /** Rows that go to the database together. */
    private static final class Batch {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            waiting++;
            if (waiting == Sql.BATCH) {
                end();
            }
        }

        void end() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }
}
