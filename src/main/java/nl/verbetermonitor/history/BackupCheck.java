package nl.verbetermonitor.history;

/** What came of checking a backup. */
public sealed interface BackupCheck {

    /** It is whole; to be closed by who asked. */
    record Sound(BackupFile backup) implements BackupCheck {}

    /** It cannot be used. */
    record Unusable(BackupProblem problem) implements BackupCheck {}
}
