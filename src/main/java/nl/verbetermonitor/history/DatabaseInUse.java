package nl.verbetermonitor.history;

/** The embedded database has tables of an earlier version, and somebody who still uses that version has it open. */
public final class DatabaseInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseInUse() {
        super("The database is in use by an earlier version");
    }
}
