package nl.verbetermonitor.history;

/** The database does not let us in as it is configured: a wrong user, password or name of the database. */
public final class DatabaseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseRefusal(Throwable cause) {
        super("The database refuses the user, the password or the name", cause);
    }
}
