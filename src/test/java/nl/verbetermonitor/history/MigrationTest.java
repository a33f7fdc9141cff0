package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.AnnotatedCopies.Subject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A history that an earlier release wrote is a history of this one. */
class MigrationTest {

    private static final String SHA256 = "ab".repeat(32);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasDeliveredBeforeThereWereAnnotatedCopiesGetsOne(TestDatabase database, @TempDir Path directory)
            throws SQLException {
        DatabaseSettings settings = database.create(directory);
        at(settings, "3")
                .write(
                        "insert into stored_file (sha256, length) values ('" + SHA256 + "', 0)",
                        "insert into delivery (id, sha256, file_name, state, reader_fingerprint, received_at)"
                                + " values (1, '" + SHA256 + "', 'tracker.xlsx', 'SUPERSEDED', 'reader',"
                                + " timestamp with time zone '2023-07-01 10:00:00+00')",
                        "insert into finding (delivery_id, code, found, expected)"
                                + " values (1, 'SHEET_UNKNOWN', 'Kladblok', '')");

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(history.copies().subjects())
                    .containsExactly(
                            new Subject(1, DeliveryKey.of(SHA256), true, "reader", Optional.empty(), Optional.empty()));
        }
    }

    private static Earlier at(DatabaseSettings settings, String version) {
        String vendor = settings.isPostgresql() ? "postgresql" : "h2";
        Flyway.configure()
                .dataSource(settings.url(), settings.user(), settings.password())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .target(version)
                .load()
                .migrate();
        return new Earlier(settings);
    }

    /** A database as an earlier release left it. */
    private record Earlier(DatabaseSettings settings) {

        void write(String... statements) throws SQLException {
            try (Connection connection =
                            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                    Statement statement = connection.createStatement()) {
                for (String sql : List.of(statements)) {
                    statement.execute(sql);
                }
            }
        }
    }
}
