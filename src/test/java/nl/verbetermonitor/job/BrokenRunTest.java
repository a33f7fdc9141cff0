package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verbetermonitor.job.RunListener.Task;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a run, the next one finishes the work, with the very reports that an undisturbed run makes. */
class BrokenRunTest {

    private static final Map<String, String> UNDISTURBED = new ConcurrentHashMap<>();

    @BeforeAll
    static void runUndisturbed(@TempDir Path home) {
        Installation installation = installation(home);
        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);
        UNDISTURBED.putAll(bytes(installation.reports()));
        assertThat(UNDISTURBED).hasSize(10);
    }

    private static Installation installation(Path home) {
        return new Installation(home).with(MARCH).with(JUNE).withFile("geen.xlsx", "geen werkmap");
    }

    /** From some moment on nothing succeeds any more. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aRunThatBreaksAtAnyMomentIsFinishedByTheNext(int moment, @TempDir Path home) {
        Installation installation = installation(home);
        AtomicInteger moments = new AtomicInteger();

        RunOutcome broken = installation.run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                pass();
            }

            @Override
            public void pieceDone(Task task) {
                pass();
            }

            private void pass() {
                if (moments.getAndIncrement() >= moment) {
                    throw new IllegalStateException("Broken on purpose");
                }
            }
        });
        installation.run();

        assertThat(broken.ending()).isEqualTo(Ending.FAILED);
        assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(3));
    }

    /** A process of its own, killed with no chance to clean up. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"READING,1", "ASSESSING,0", "ANNOTATING,0", "ANNOTATING,1", "REPORTING,1", "SURVEYING,0", "SURVEYING,1"
    })
    void aRunThatIsKilledIsFinishedByTheNext(Task task, int piecesDone, @TempDir Path home) throws Exception {
        Installation installation = installation(home);
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StuckRun.class.getName(),
                        home.toString(),
                        task.name(),
                        Integer.toString(piecesDone))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(StuckRun.IN_THE_MIDDLE);
            try (Monitor monitor = installation.monitor()) {
                assertThat(monitor.run(RunListener.NONE).ending()).isEqualTo(Ending.BUSY);
                assertThat(monitor.runs(1)).singleElement().satisfies(run -> assertThat(run.active())
                        .isTrue());
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.runs(1)).singleElement().satisfies(run -> assertThat(run.active())
                    .isFalse());
        }

        RunOutcome next = installation.run();

        assertThat(next.ending()).isEqualTo(Ending.REFUSED);
        assertThat(next.deliveries()).extracting(DeliveryLine::file).contains("geen.xlsx");
        assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(3));
    }

    @Test
    void onePieceThatBreaksStopsNoOther(@TempDir Path home) {
        Installation installation = installation(home);

        RunOutcome outcome = installation.run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                if (task == Task.READING) {
                    change(
                            installation,
                            "delete from stored_file where sha256 in"
                                    + " (select sha256 from delivery where file_name = 'geen.xlsx')");
                }
            }

            @Override
            public void pieceDone(Task task) {}
        });

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::fate)
                .containsExactly(
                        tuple("geen.xlsx", Fate.FAILED), tuple(MARCH, Fate.ACCEPTED), tuple(JUNE, Fate.ACCEPTED));
        Map<String, String> allButItsCopy = new HashMap<>(UNDISTURBED);
        allButItsCopy.keySet().removeIf(file -> file.startsWith("controle/"));
        assertThat(bytes(installation.reports())).isEqualTo(allButItsCopy);
    }

    @Test
    void nothingHalfFinishedStaysBehind(@TempDir Path home) throws IOException {
        Installation installation = installation(home);
        Path scratch = installation.data().resolve("tmp/run");
        Files.createDirectories(scratch.resolve("poifiles"));
        Files.writeString(scratch.resolve("poifiles/half"), "half");
        Files.writeString(scratch.resolve("delivery-7"), "half");

        installation.run();

        assertThat(scratch).isEmptyDirectory();
        assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
    }

    @Test
    void executionsWhoseStateIsUnknownAreMarkedFailed(@TempDir Path home) throws Exception {
        Installation installation = new Installation(home).withFile("geen.xlsx", "geen werkmap");
        installation.run();
        change(installation, "update BATCH_JOB_EXECUTION set STATUS = 'UNKNOWN', END_TIME = null");

        installation.run();

        assertThat(states(installation)).containsExactly("FAILED", "COMPLETED");
    }

    private static List<String> states(Installation installation) throws SQLException {
        try (Connection connection = connection(installation);
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select STATUS from BATCH_JOB_EXECUTION order by JOB_EXECUTION_ID")) {
            List<String> states = new ArrayList<>();
            while (result.next()) {
                states.add(result.getString(1));
            }
            return states;
        }
    }

    private static void change(Installation installation, String sql) {
        try (Connection connection = connection(installation);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(Installation installation) throws SQLException {
        return DriverManager.getConnection(
                installation.database().url(), installation.database().user(), "");
    }
}
