package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.tools.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the embedded database does not stay large after much was written. */
class CompactionTest {

    private static final long A_MEGABYTE = 1L << 20;
    private static final long WHATEVER_ITS_SIZE = 0;

    private final DatabaseSettings settings;
    private final Path file;

    CompactionTest(@TempDir Path folder) {
        settings = DatabaseSettings.embedded(folder, 2);
        file = settings.file().orElseThrow();
    }

    @Test
    void whatIsIdleIsGivenBackAndNothingElse() throws IOException {
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            String kept = history.files().store(bytes(0));
            write(history);
            long before = Files.size(file);
            assertThat(before).isGreaterThan(5 * A_MEGABYTE);

            new Compaction(pool(history), A_MEGABYTE).whenWorthwhile();

            assertThat(history.files().has(kept)).isTrue();
            assertThat(OpenHistory.accepted(history, "march", PLAN, MARCH)).isPositive();
            assertThat(Files.size(file)).isLessThan(before / 3);
        }
    }

    @Test
    void aSmallFileStaysAsItIs() throws IOException {
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            write(history);
            long before = Files.size(file);

            history.compact();

            assertThat(Files.size(file)).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void aFileThatIsInUseStaysAsItIs() throws IOException {
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            write(history);
            new Compaction(pool(history), WHATEVER_ITS_SIZE).now();
            history.files().store(bytes(1));
            long before = Files.size(file);

            new Compaction(pool(history), WHATEVER_ITS_SIZE).whenWorthwhile();

            assertThat(Files.size(file)).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void whoHasItOpenInTheSameProcessGoesOn() throws IOException {
        try (History history = History.open(settings, OpenHistory.CLOCK);
                History other = History.open(settings, OpenHistory.CLOCK)) {
            write(history);
            long before = Files.size(file);

            new Compaction(pool(history), A_MEGABYTE).whenWorthwhile();

            assertThat(Files.size(file)).isLessThan(before / 3);
            assertThat(OpenHistory.accepted(other, "march", PLAN, MARCH)).isPositive();
        }
    }

    @Test
    void asLongAsAnotherProcessHasItOpenItStaysAsItIs() throws Exception {
        try (History history = History.open(settings, OpenHistory.CLOCK)) {
            write(history);
            long before = Files.size(file);
            Process other = otherProcess();
            try {
                new Compaction(pool(history), A_MEGABYTE).whenWorthwhile();

                assertThat(Files.size(file)).isGreaterThanOrEqualTo(before);
                assertThat(other.isAlive()).isTrue();
            } finally {
                other.destroyForcibly().waitFor();
            }
        }
    }

    /** One that has the database open once this gives it back. */
    private Process otherProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Shell.class.getName(),
                        "-url",
                        settings.url(),
                        "-user",
                        settings.user(),
                        "-password",
                        settings.password())
                .redirectErrorStream(true)
                .start();
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        process.getOutputStream().write("select 'open';\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.contains("(1 row")) {
                return process;
            }
        }
        throw new AssertionError("The other process did not open the database");
    }

    /** Writes much that is gone again. */
    private static void write(History history) {
        for (int i = 10; i < 30; i++) {
            history.files().removeAnyway(history.files().store(bytes(i)));
        }
    }

    private static HikariDataSource pool(History history) {
        return (HikariDataSource) history.dataSource();
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[400_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
