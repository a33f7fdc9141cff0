package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.verbetermonitor.history.BackupCheck;
import nl.verbetermonitor.history.BackupFile;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.Backups;

/** Puts a backup back, under the lock. */
final class Restoring {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Backups backups;
    private final Path data;
    private final Clock clock;
    private final String product;
    private final Optional<String> actor;
    private final BackupListener listener;

    /**
     * @param data the folder for temporary files and for a backup of what is replaced
     * @param product the version of the program
     * @param actor the account that gave the command, when it is known
     */
    Restoring(
            Backups backups, Path data, Clock clock, String product, Optional<String> actor, BackupListener listener) {
        this.backups = backups;
        this.data = data;
        this.clock = clock;
        this.product = product;
        this.actor = actor;
        this.listener = listener;
    }

    RestoreOutcome restore(Path file, boolean overwrite) {
        boolean nothingKept = backups.isNothingKept();
        if (!nothingKept && !overwrite) {
            return new RestoreOutcome.NotEmpty();
        }
        try {
            BackupCheck check = backups.check(file, listener);
            if (check instanceof BackupCheck.Sound sound) {
                try (BackupFile backup = sound.backup()) {
                    return restore(backup, nothingKept);
                }
            }
            return new RestoreOutcome.Unusable(((BackupCheck.Unusable) check).problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestoreOutcome restore(BackupFile backup, boolean nothingKept) throws IOException {
        Optional<Path> before = nothingKept ? Optional.empty() : Optional.of(backupOfWhatIsThere());
        backups.restore(backup, Files.createDirectories(data.resolve("tmp")), actor, listener);
        return new RestoreOutcome.Restored(backup.manifest(), before);
    }

    private Path backupOfWhatIsThere() throws IOException {
        Path file = data.resolve("voor-terugzetten-" + MOMENT.format(clock.instant()) + ".zip");
        backups.write(file, product, actor, listener);
        return file;
    }
}
