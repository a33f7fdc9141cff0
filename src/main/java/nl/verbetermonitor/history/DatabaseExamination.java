package nl.verbetermonitor.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import nl.verbetermonitor.history.DatabaseState.Tables;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Looks at a database and changes nothing in it. */
public final class DatabaseExamination {

    private DatabaseExamination() {}

    /** How it is found. */
    public static DatabaseState of(DatabaseSettings settings) {
        Optional<Path> file = settings.file();
        if (file.isPresent() && !Files.exists(file.get())) {
            return new DatabaseState.NotThere();
        }
        DatabaseTurn looking = DatabaseTurn.take(settings, DatabaseTurn.Patience.OF_A_VISITOR);
        try (Connection connection =
                DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            return look(connection, settings);
        } catch (SQLException | RuntimeException e) {
            return new DatabaseState.Unusable(DatabaseTrouble.of(e));
        } finally {
            looking.close();
        }
    }

    private static DatabaseState look(Connection connection, DatabaseSettings settings) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName() + " "
                + connection.getMetaData().getDatabaseProductVersion();
        boolean unicode = !settings.isPostgresql()
                || ask(connection, "show server_encoding", row -> row.getString(1))
                        .equals("UTF8");
        Instant now = ask(connection, "select current_timestamp", row -> row.getObject(1, OffsetDateTime.class))
                .toInstant();
        return new DatabaseState.Usable(product, unicode, now, tables(connection, settings));
    }

    private static Tables tables(Connection connection, DatabaseSettings settings) {
        MigrationInfoService migrations = Migrations.of(settings)
                .dataSource(new SingleConnectionDataSource(connection, true))
                .load()
                .info();
        if (Arrays.stream(migrations.applied())
                .anyMatch(applied -> !applied.getState().isResolved())) {
            return Tables.NEWER;
        }
        if (migrations.applied().length == 0) {
            return Tables.NONE;
        }
        return migrations.pending().length > 0 ? Tables.TO_BE_UPDATED : Tables.UP_TO_DATE;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> T ask(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return reading.of(row);
        }
    }
}
