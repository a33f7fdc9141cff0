package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.AnnotatedCopies.Subject;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Test
    void whatABrokenOffMigrationLeftIsOfNoConsequence(@TempDir Path directory) throws Exception {
        DatabaseSettings settings = TestDatabase.H2.create(directory);
        at(settings, "3").write("insert into audit (happened_at, action, reason) values (now(), 'X', 'kept')");
        Files.writeString(directory.resolve("verbetermonitor-migrating.mv.db"), "half a database");

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(new JdbcTemplate(history.dataSource()).queryForList("select reason from audit", String.class))
                    .containsExactly("kept");
        }
        assertThat(directory.resolve("verbetermonitor-migrating.mv.db")).doesNotExist();
    }

    @Test
    void noTableChangesUnderAnEarlierVersionThatIsStillUsed(@TempDir Path directory) throws Exception {
        DatabaseSettings settings = TestDatabase.H2.create(directory);
        at(settings, "3");

        try (Connection used = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                Statement statement = used.createStatement()) {
            assertThatThrownBy(() -> new Migrations(settings, 2).run()).isInstanceOf(DatabaseInUse.class);
            statement.execute("insert into audit (happened_at, action, reason) values (now(), 'X', 'kept')");
        }
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(new JdbcTemplate(history.dataSource()).queryForList("select reason from audit", String.class))
                    .containsExactly("kept");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aReportOfAnEarlierReleaseIsKnownByTheDeliveriesItWasMadeFrom(TestDatabase database, @TempDir Path directory)
            throws SQLException {
        DatabaseSettings settings = database.create(directory);
        at(settings, "5")
                .write(
                        delivery(1, "2023-03-31", 1, "SUPERSEDED"),
                        delivery(2, "2023-03-31", 2, "ACCEPTED"),
                        delivery(3, "2023-06-30", 1, "ACCEPTED"),
                        delivery(4, "2023-09-30", 1, "ACCEPTED"),
                        assessment(1, 1, "null"),
                        assessment(2, 3, "1"),
                        assessment(3, 4, "3"),
                        assessment(4, 2, "null"),
                        assessment(5, 3, "2"),
                        assessment(6, 4, "3"),
                        report(1, "2023-03-31", 1, 1),
                        report(2, "2023-09-30", 1, 3),
                        report(3, "2023-09-30", 2, 6));

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(behind(history, 1)).containsExactly(1L);
            assertThat(behind(history, 2)).containsExactly(1L, 3L, 4L);
            assertThat(behind(history, 3)).containsExactly(2L, 3L, 4L);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void receiptsOfAnEarlierReleaseAreCarriedOver(TestDatabase database, @TempDir Path directory) throws SQLException {
        DatabaseSettings settings = database.create(directory);
        at(settings, "6")
                .write(
                        delivery(1, "2023-03-31", 1, "ACCEPTED"),
                        assessment(1, 1, "null"),
                        report(1, "2023-03-31", 1, 1),
                        "insert into receipt (report_id, channel, recipient, sent_at) values (1, 'MAIL',"
                                + " 'griffie@gemeente.example', timestamp with time zone '2023-07-01 10:00:00+00')",
                        "insert into receipt (report_id, channel, recipient, sent_at, failure) values (1, 'MAIL',"
                                + " 'vol@gemeente.example', timestamp with time zone '2023-07-01 11:00:00+00', 'vol')");

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(history.receipts().about("EARLIER", "earlier"))
                    .extracting(receipt -> receipt.message().recipient(), Receipts.Receipt::state)
                    .containsExactly(
                            tuple("griffie@gemeente.example", Receipts.State.SENT),
                            tuple("vol@gemeente.example", Receipts.State.REPLACED));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasNotedBeforeThereWereHashesIsTakenIntoTheFirst(TestDatabase database, @TempDir Path directory)
            throws SQLException {
        DatabaseSettings settings = database.create(directory);
        at(settings, "8")
                .write(
                        "insert into audit (happened_at, action, actor, plan_key, reporting_date, reason) values"
                                + " (timestamp with time zone '2023-07-01 10:00:00+00', 'publish', 'griffier', 'vp-1',"
                                + " date '2023-03-31', 'v1')",
                        "insert into audit (happened_at, action, reason) values"
                                + " (timestamp with time zone '2023-07-01 11:00:00+00', 'backup', 'toen')");

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(history.audit().check()).isEqualTo(new Audit.State(2, Optional.empty(), true));
            history.audit().add("backup", Optional.empty(), "nu");
            assertThat(history.audit().check()).isEqualTo(new Audit.State(3, Optional.empty(), true));

            DatabaseContents.write(history, "update audit set actor = 'ander' where action = 'publish'");

            assertThat(history.audit().check().changed())
                    .map(Audit.Entry::about)
                    .contains("nu");
        }
    }

    private static List<Long> behind(History history, long report) {
        return history.deliveries().behind(report).stream().map(Delivery::id).toList();
    }

    private static String delivery(long id, String reportingDate, int version, String state) {
        return "insert into delivery (id, sha256, state, reader_fingerprint, received_at, plan_key, plan_number,"
                + " reporting_date, version) values (" + id + ", 'hash" + id + "', '" + state + "', 'reader',"
                + " timestamp with time zone '2023-07-01 10:00:00+00', 'vp-1', 'VP-1', date '" + reportingDate + "', "
                + version + ")";
    }

    private static String assessment(long id, long delivery, String previous) {
        return "insert into assessment (id, delivery_id, previous_delivery_id, fingerprint, made_at, forecast) values ("
                + id + ", " + delivery + ", " + previous
                + ", 'rules', timestamp with time zone '2023-07-01 10:00:00+00',"
                + " 'TOO_FEW_DELIVERIES')";
    }

    private static String report(long id, String reportingDate, int version, long assessment) {
        return "insert into report (id, plan_key, plan_number, reporting_date, version, state, fingerprint,"
                + " assessment_id) values (" + id + ", 'vp-1', 'VP-1', date '" + reportingDate + "', " + version
                + ", 'CONCEPT', 'all', " + assessment + ")";
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
