package nl.verbetermonitor.history;

/** The database cannot be used now. */
public final class DatabaseUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final DatabaseTrouble trouble;

    DatabaseUnreachable(DatabaseTrouble trouble, Throwable cause) {
        super("The database cannot be used: " + trouble, cause);
        this.trouble = trouble;
    }

    /** Why. */
    public DatabaseTrouble trouble() {
        return trouble;
    }
}
