package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.util.Optional;
import nl.verbetermonitor.history.BackupManifest;
import nl.verbetermonitor.history.BackupProblem;

/** What came of putting a backup back. In all cases but the first nothing changed. */
public sealed interface RestoreOutcome {

    /**
     * It is back.
     *
     * @param manifest what was in it
     * @param before the backup that was made of what was there; empty when there was nothing
     */
    record Restored(BackupManifest manifest, Optional<Path> before) implements RestoreOutcome {}

    /** The file cannot be put back. */
    record Unusable(BackupProblem problem) implements RestoreOutcome {}

    /** Something is kept already, and may not be replaced. */
    record NotEmpty() implements RestoreOutcome {}

    /** A run is active. */
    record Busy() implements RestoreOutcome {}
}
