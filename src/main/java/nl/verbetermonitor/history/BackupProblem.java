package nl.verbetermonitor.history;

/** Why a file cannot be put back. */
public enum BackupProblem {
    /** It is something else, or the end of it is missing. */
    NO_BACKUP,
    /** Its bytes are not those that were written. */
    DAMAGED,
    /** A newer version of the program made it. */
    NEWER
}
