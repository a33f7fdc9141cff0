package nl.verbetermonitor.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * That nobody else changes the history on a database server, whatever machine they run on. It is held by a connection of
 * its own, so that it ends with the process.
 */
public final class DatabaseLock implements AutoCloseable {

    /** Any number will do, as long as it stays the same. */
    private static final long KEY = 0x5645_5242_4554_4552L;

    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;

    private DatabaseLock(Connection connection) {
        this.connection = connection;
    }

    /** Whether this database can be used from several machines, so that it needs the lock. */
    public static boolean isNeededFor(DatabaseSettings settings) {
        return settings.isPostgresql();
    }

    /**
     * Takes the lock; empty when another has it.
     *
     * @throws DatabaseRefusal when the settings are wrong
     * @throws DatabaseUnreachable when the database cannot be used for another reason
     */
    public static Optional<DatabaseLock> tryAcquire(DatabaseSettings settings) {
        try {
            Connection connection = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
            if (locked(connection)) {
                return Optional.of(new DatabaseLock(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw History.problem(e);
        }
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return result.next() && result.getBoolean(1);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether nobody else can have taken the lock: its connection lives. */
    public boolean isHeld() {
        try {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The lock cannot be given up", e);
        }
    }
}
