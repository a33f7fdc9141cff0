package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.verbetermonitor.history.DatabaseState.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseExaminationTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseIsLookedAtWhileItIsInUse(TestDatabase database) {
        DatabaseSettings settings = database.create(folder);
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(history.runs().newest(1)).isEmpty();

            assertThat(tables(settings)).isEqualTo(Tables.UP_TO_DATE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseWithoutTablesStaysWithout(TestDatabase database) {
        DatabaseSettings settings = database.create(folder);
        History.pool(settings).close(); // an embedded one is there only after it was opened

        assertThat(tables(settings)).isEqualTo(Tables.NONE);
        assertThat(tables(settings)).isEqualTo(Tables.NONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tablesOfAnEarlierReleaseStayAsTheyAre(TestDatabase database) {
        DatabaseSettings settings = database.create(folder);
        try (HikariDataSource source = History.pool(settings)) {
            new SchemaVersions(source, settings).make("4");
        }

        assertThat(tables(settings)).isEqualTo(Tables.TO_BE_UPDATED);
        assertThat(tables(settings)).isEqualTo(Tables.TO_BE_UPDATED);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tablesOfANewerReleaseAreKnownAsSuch(TestDatabase database) {
        DatabaseSettings settings = database.create(folder);
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            String quote = settings.isPostgresql() ? "" : "\"";
            DatabaseContents.write(
                    history,
                    "update " + quote + "flyway_schema_history" + quote + " set " + quote + "version" + quote
                            + " = '9999' where " + quote + "installed_rank" + quote + " = 2");
        }

        assertThat(tables(settings)).isEqualTo(Tables.NEWER);
    }

    @Test
    void anEmbeddedDatabaseThatIsNotThereYetIsNotMade() {
        DatabaseSettings settings = DatabaseSettings.embedded(folder.resolve("data"), 2);

        assertThat(DatabaseExamination.of(settings)).isEqualTo(new DatabaseState.NotThere());
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 10_000})
    void aDamagedFileIsKnownAsSuch(int length) throws IOException {
        DatabaseSettings settings = DatabaseSettings.embedded(folder, 2);
        Files.writeString(settings.file().orElseThrow(), "geen database".repeat(length));

        assertThat(DatabaseExamination.of(settings)).isEqualTo(new DatabaseState.Unusable(DatabaseTrouble.DAMAGED));
        assertThatThrownBy(() -> History.open(settings, OpenHistory.CLOCK))
                .isInstanceOfSatisfying(DatabaseUnreachable.class, problem -> assertThat(problem.trouble())
                        .isEqualTo(DatabaseTrouble.DAMAGED));
    }

    @Test
    void aServerWhereNothingListensIsKnownAsSuch() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertUnreachable(server("localhost:" + port), DatabaseTrouble.NOT_LISTENING);
    }

    @Test
    void aServerThatDoesNotExistIsKnownAsSuch() {
        assertUnreachable(server("bestaat-niet.invalid"), DatabaseTrouble.UNKNOWN_SERVER);
    }

    @Test
    void aWrongPasswordIsKnownAsSuch() {
        DatabaseSettings there = TestDatabase.POSTGRESQL.create(folder);
        DatabaseSettings notThere =
                DatabaseSettings.server(there.url().replace("/test_", "/geen_"), there.user(), there.password(), 2);

        assertThat(DatabaseExamination.of(notThere)).isEqualTo(new DatabaseState.Unusable(DatabaseTrouble.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://server:poort/naam", "jdbc:onbekend:naam"})
    void whatIsNoAddressIsAMistakeInTheSettings(String url) {
        DatabaseSettings settings = DatabaseSettings.server(url, "gebruiker", "geheim", 2);

        assertThat(DatabaseExamination.of(settings)).isEqualTo(new DatabaseState.Unusable(DatabaseTrouble.REFUSED));
        assertThatThrownBy(() -> History.open(settings, OpenHistory.CLOCK)).isInstanceOf(DatabaseRefusal.class);
    }

    private static void assertUnreachable(DatabaseSettings settings, DatabaseTrouble trouble) {
        assertThat(DatabaseExamination.of(settings)).isEqualTo(new DatabaseState.Unusable(trouble));
        assertThatThrownBy(() -> History.open(settings, OpenHistory.CLOCK))
                .isInstanceOfSatisfying(DatabaseUnreachable.class, problem -> assertThat(problem.trouble())
                        .isEqualTo(trouble));
        assertThatThrownBy(() -> DatabaseLock.tryAcquire(settings)).isInstanceOf(DatabaseUnreachable.class);
    }

    private static DatabaseSettings server(String host) {
        return DatabaseSettings.server("jdbc:postgresql://" + host + "/naam", "gebruiker", "geheim", 2);
    }

    private static Tables tables(DatabaseSettings settings) {
        return ((DatabaseState.Usable) DatabaseExamination.of(settings)).tables();
    }
}
