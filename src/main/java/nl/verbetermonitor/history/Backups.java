package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Backups of everything that is kept, which every database can take back: the one it came from, and another. What the
 * libraries note for themselves is not in them.
 */
public final class Backups {

    /** What H2 calls its level at which one sees the database as it was at one moment. */
    private static final int SNAPSHOT = 6;

    /** What runs and backups leave that had nothing to do. */
    private static final Set<String> OF_THE_PROGRAM = Set.of("run", "audit", "audit_head");

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final DataSource database;
    private final DatabaseSettings settings;
    private final Sql sql;
    private final StoredFiles files;
    private final Audit audit;
    private final Clock clock;

    Backups(DataSource database, DatabaseSettings settings, Sql sql, StoredFiles files, Audit audit, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.sql = sql;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a backup of how everything is at this moment, also while a run is active: beside its place first, so that nobody
     * takes half of it for whole, and for its owner alone.
     *
     * @param file in whose place it comes, in a folder that exists
     * @param product the version of the program
     * @param actor the account that gave the command, when it is known
     * @throws IOException when it cannot be written; then nothing of it is left
     */
    public BackupManifest write(Path file, String product, Optional<String> actor, BackupListener listener)
            throws IOException {
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".tmp");
        try {
            Files.deleteIfExists(unfinished);
            BackupManifest manifest = fill(unfinished, product, listener);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            audit.add("backup", actor, "how it was at " + manifest.made());
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private BackupManifest fill(Path file, String product, BackupListener listener) throws IOException {
        create(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream bytes = Channels.newOutputStream(channel);
                Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(
                    settings.isPostgresql() ? Connection.TRANSACTION_REPEATABLE_READ : SNAPSHOT);
            try {
                BackupManifest manifest = new BackupWriting(connection, bytes, listener, clock.instant())
                        .write(product, new SchemaVersions(database, settings).current());
                channel.force(true); // a rename may reach the disk before the bytes do
                return manifest;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    private static void create(Path file) throws IOException {
        FileAttribute<?> owner = PosixFilePermissions.asFileAttribute(OWNER_ALONE);
        try {
            Files.createFile(file, owner);
        } catch (UnsupportedOperationException e) {
            Files.createFile(file); // a file system without such permissions
        }
    }

    /** Whether nothing is kept yet but that the program was there. */
    public boolean isNothingKept() {
        return sql.connected(BackupTables::of).stream()
                .map(BackupTable::name)
                .filter(table -> !OF_THE_PROGRAM.contains(table))
                .allMatch(table -> sql.statement("select count(*) from " + table)
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /**
     * Compares a backup with its checksums.
     *
     * @throws IOException when the file is not there or cannot be read
     */
    public BackupCheck check(Path file, BackupListener listener) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString());
        }
        return BackupFile.check(file, new SchemaVersions(database, settings)::knows, listener);
    }

    /**
     * Puts a backup in the place of everything that is kept, as one whole. Only when no run is active.
     *
     * @param backup that was checked
     * @param scratch a folder for what is put aside meanwhile, which exists
     * @param actor the account that gave the command, when it is known
     * @throws IOException when the backup or the folder fails; then everything is as it was
     */
    public void restore(BackupFile backup, Path scratch, Optional<String> actor, BackupListener listener)
            throws IOException {
        if (backup.manifest().schema().equals(new SchemaVersions(database, settings).current())) {
            putBack(backup, actor, listener);
            return;
        }
        try (BackupFile newer = new BackupUpgrade(scratch, clock).of(backup)) {
            putBack(newer, actor, listener);
        }
    }

    private void putBack(BackupFile backup, Optional<String> actor, BackupListener listener) {
        new BackupRestoring(backup, sql, files, listener)
                .replaceAll(() -> audit.add(
                        "restore", actor, "backup of " + backup.manifest().made()));
    }
}
