package nl.verbetermonitor.history;

/** The settings name a database that is not there, or a user or password that it refuses. */
public final class UnusableDatabaseException extends RuntimeException {

    UnusableDatabaseException(Throwable cause) {
        super("The database refuses its address, user or password", cause);
    }
}
