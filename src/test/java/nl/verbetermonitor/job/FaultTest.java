package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.verbetermonitor.history.DatabaseServer;
import nl.verbetermonitor.job.RunListener.Task;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** A database and a folder that go away during a run, and come back. */
class FaultTest {

    private static final Map<String, String> UNDISTURBED = new TreeMap<>();

    @BeforeAll
    static void runUndisturbed(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        installation.run();
        UNDISTURBED.putAll(bytes(installation.reports()));
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "SURVEYING"})
    void reportsThatVanishDuringARunAreThereAfterTheNext(Task during, @TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        installation.run();
        Installation more = installation.withFile("geen.xlsx", "geen werkmap");

        more.run(at(during, () -> FileSystemUtils.deleteRecursively(more.reports())));
        more.run();

        assertThat(bytes(installation.reports())).containsAllEntriesOf(UNDISTURBED);
    }

    @Test
    void aFolderThatCannotBeMadeIsAFailureUntilItCan(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        Files.writeString(installation.reports(), "a file where the folder should be");

        RunOutcome without = installation.run();
        Files.delete(installation.reports());
        RunOutcome with = installation.run();

        assertThat(without.ending()).isEqualTo(Ending.FAILED);
        assertThat(with.ending()).isEqualTo(Ending.DONE);
        assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(names = {"READING", "REPORTING"})
    void aDatabaseThatStopsBreaksTheRunAndTheNextOneFinishes(Task during, @TempDir Path home) throws Exception {
        try (DatabaseServer server = new DatabaseServer(home.resolve("server"))) {
            Installation installation =
                    new Installation(home, server.settings()).with(MARCH).with(JUNE);

            assertThat(isDone(installation, at(during, server::stop))).isFalse();
            server.start();

            assertThat(installation.run().ending()).isEqualTo(Ending.DONE);
            assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
        }
    }

    @Tag("slow")
    @Test
    void aRunThatLostItsLockDoesNotGoOn(@TempDir Path home) throws Exception {
        try (DatabaseServer server = new DatabaseServer(home.resolve("server"))) {
            Installation installation =
                    new Installation(home, server.settings()).with(MARCH).with(JUNE);

            boolean done = isDone(installation, at(Task.REPORTING, () -> {
                server.stop();
                server.start();
            }));

            assertThat(done).isFalse();
            assertThat(installation.reports()).doesNotExist();
            assertThat(installation.run().ending()).isEqualTo(Ending.DONE);
            assertThat(bytes(installation.reports())).isEqualTo(UNDISTURBED);
        }
    }

    /** Whether a run ends well; one that is thrown out of does not. */
    private static boolean isDone(Installation installation, RunListener listener) {
        try {
            return installation.run(listener).ending() == Ending.DONE;
        } catch (RuntimeException e) {
            return false;
        }
    }

    @FunctionalInterface
    private interface Fault {
        void happen() throws IOException;
    }

    private static RunListener at(Task moment, Fault fault) {
        return new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                if (task == moment) {
                    Installation.unchecked(fault::happen);
                }
            }

            @Override
            public void pieceDone(Task task) {}
        };
    }
}
