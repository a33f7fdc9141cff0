package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the tables of a database up to date, so that a machine that stops in the middle of it does no harm. PostgreSQL
 * changes its tables within a transaction. H2 does not: there it is done to a copy of the file, which takes the place of
 * the original by one rename.
 */
final class Migrations {

    private static final String COPY = "-migrating";
    /** Together with the pause long enough for another that does the same. */
    private static final int ATTEMPTS = 600;

    private static final long PAUSE_NANOS = 100_000_000;

    private final DatabaseSettings settings;
    private final int attempts;

    Migrations(DatabaseSettings settings) {
        this(settings, ATTEMPTS);
    }

    /** @param attempts how often to look whether others are done with the database */
    Migrations(DatabaseSettings settings, int attempts) {
        this.settings = settings;
        this.attempts = attempts;
    }

    /** Whether the database can be opened, and asked for what is {@link #pending}. */
    boolean hasDatabase() {
        return settings.file().map(Files::exists).orElse(true);
    }

    boolean pending(DataSource database) {
        return of(settings).dataSource(database).load().info().pending().length > 0;
    }

    /**
     * Changes the tables. Nobody else may have the embedded database open.
     *
     * @throws DatabaseInUse when somebody has it open all the same
     */
    void run() {
        Optional<Path> file = settings.file();
        if (file.isPresent()) {
            migrateCopyOf(file.get());
        } else {
            migrate(settings);
        }
    }

    private void migrateCopyOf(Path file) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (FileChannel one = FileChannel.open(
                    file.resolveSibling("migration.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock(one);
                DatabaseSettings copy = settings.inFile(COPY);
                Path migrated = copy.file().orElseThrow();
                Files.deleteIfExists(migrated); // of one that was broken off
                if (Files.exists(file)) {
                    replaceMigrated(file, copy, migrated);
                } else {
                    migrate(copy);
                    replace(migrated, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceMigrated(Path file, DatabaseSettings copy, Path migrated) throws IOException {
        try (FileChannel original = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(original);
            copy(original, migrated);
            migrate(copy);
            replace(migrated, file);
        }
    }

    /** H2 locks the file that it has open. */
    private void lock(FileChannel file) throws IOException {
        for (int attempt = 0; attempt < attempts; attempt++) {
            if (isLocked(file)) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new DatabaseInUse();
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process has it open
        }
    }

    /** By the locked channel itself: to close another one on the same file would give up its lock. */
    private static void copy(FileChannel from, Path to) throws IOException {
        try (FileChannel target = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long length = from.size();
            for (long done = 0; done < length; ) {
                done += from.transferTo(done, length - done, target);
            }
        }
    }

    private static void replace(Path migrated, Path file) throws IOException {
        try (FileChannel written = FileChannel.open(migrated, StandardOpenOption.WRITE)) {
            written.force(true); // a rename may reach the disk before the bytes do
        }
        Files.move(migrated, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void migrate(DatabaseSettings settings) {
        of(settings)
                .dataSource(settings.url(), settings.user(), settings.password())
                .load()
                .migrate();
    }

    static FluentConfiguration of(DatabaseSettings settings) {
        String vendor = settings.isPostgresql() ? "postgresql" : "h2";
        return Flyway.configure().locations("classpath:db/migration/common", "classpath:db/migration/" + vendor);
    }
}
