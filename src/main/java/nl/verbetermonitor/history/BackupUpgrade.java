package nl.verbetermonitor.history;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a backup of today's tables from one of an earlier release: in a database of its own, as no database can change its
 * tables and take back what was in them as one whole.
 */
final class BackupUpgrade {

    private final Path scratch;
    private final Clock clock;

    BackupUpgrade(Path scratch, Clock clock) {
        this.scratch = scratch;
        this.clock = clock;
    }

    /** The same backup as this release would have made it; to be closed. */
    BackupFile of(BackupFile older) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "restore-");
        DatabaseSettings settings = DatabaseSettings.embedded(folder, 1);
        try {
            fill(settings, older);
            Path file = folder.resolve("backup.zip");
            try (History history = History.open(settings, clock)) {
                history.backups().write(file, older.manifest().product(), Optional.empty(), BackupListener.NONE);
                if (history.backups().check(file, BackupListener.NONE) instanceof BackupCheck.Sound sound) {
                    return sound.backup();
                }
                throw new IllegalStateException("The backup that was just made is not whole");
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void fill(DatabaseSettings settings, BackupFile older) {
        try (HikariDataSource database = History.pool(settings)) {
            new SchemaVersions(database, settings).make(older.manifest().schema());
            Sql sql = new Sql(new JdbcTemplate(database), new JdbcTransactionManager(database), clock);
            new BackupRestoring(older, sql, new StoredFiles(sql), BackupListener.NONE).replaceAll(() -> {});
        }
    }
}
