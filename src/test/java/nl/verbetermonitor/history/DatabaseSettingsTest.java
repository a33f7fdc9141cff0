package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

    @Test
    void aDatabaseThatIsNotThereIsAMistakeInTheSettings(@TempDir Path directory) {
        DatabaseSettings there = TestDatabase.POSTGRESQL.create(directory);
        DatabaseSettings notThere =
                DatabaseSettings.server(there.url().replace("/test_", "/geen_"), there.user(), there.password(), 2);

        assertThatThrownBy(() -> History.open(notThere, OpenHistory.CLOCK)).isInstanceOf(DatabaseRefusal.class);
        assertThatThrownBy(() -> DatabaseLock.tryAcquire(notThere)).isInstanceOf(DatabaseRefusal.class);
    }

    @Test
    void anEmbeddedDatabaseMayLieInAFolderWhoseNameHasSpacesAndAccents(@TempDir Path directory) {
        DatabaseSettings settings = DatabaseSettings.embedded(directory.resolve("één ruimte"), 2);

        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(history.runs().newest(1)).isEmpty();
        }
        assertThat(directory.resolve("één ruimte/verbetermonitor.mv.db")).exists();
    }

    @Test
    void aSemicolonInTheNameOfItsFolderIsRefusedAtOnce() {
        assertThatThrownBy(() -> DatabaseSettings.embedded(Path.of("a;b"), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmbeddedDatabaseLosesNothingThatWasSaidToBeDone(@TempDir Path directory) {
        assertThat(DatabaseSettings.embedded(directory, 4).url()).contains(";WRITE_DELAY=0", ";AUTO_SERVER=TRUE");
    }

    @Test
    void everyThreadHasTwoConnectionsAndTwoMoreAreSpare() {
        assertThat(DatabaseSettings.embedded(Path.of("data"), 4).connections()).isEqualTo(10);
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(DatabaseSettings.server("jdbc:postgresql://h/d?password=geheim", "u", "geheim", 1))
                .asString()
                .doesNotContain("geheim");
    }
}
