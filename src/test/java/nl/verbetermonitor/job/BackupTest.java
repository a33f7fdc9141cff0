package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.PLAN;
import static nl.verbetermonitor.job.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.BackupProblem;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;

/** Whatever is lost, a backup gives it back. */
class BackupTest {

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void afterTheDataAndTheReportsAreLostEverythingIsAsItWas(TestDatabase database) throws IOException {
        Installation installation = delivered(home, database);
        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);
        Map<String, String> reports = bytes(installation.reports());
        Standing standing = status(installation);
        Path backup = backup(installation);
        FileSystemUtils.deleteRecursively(installation.data());
        FileSystemUtils.deleteRecursively(installation.reports());
        Installation anew = new Installation(home, database.create(installation.data()));

        RestoreOutcome outcome = restore(anew, backup, false);

        assertThat(outcome)
                .isInstanceOfSatisfying(RestoreOutcome.Restored.class, restored -> assertThat(restored.before())
                        .isEmpty());
        assertThat(status(anew)).isEqualTo(standing);
        RunOutcome next = anew.run();
        assertThat(next.ending()).isEqualTo(Ending.DONE);
        assertThat(next.deliveries()).isEmpty();
        assertThat(next.known()).isEqualTo(3);
        assertThat(next.assessed()).isZero();
        assertThat(next.reports()).extracting(ReportLine::writing).containsOnly(Writing.RESTORED);
        assertThat(bytes(anew.reports())).isEqualTo(reports);
        assertThat(anew.run()).isEqualTo(Installation.nothingToDo(3));
    }

    @Test
    void fromH2ToPostgresqlAndBackNothingChanges() throws IOException {
        Installation h2 = delivered(home.resolve("h2"), TestDatabase.H2);
        h2.run();
        Installation postgresql = delivered(home.resolve("postgresql"), TestDatabase.POSTGRESQL);
        restore(postgresql, backup(h2), false);
        assertThat(postgresql.run().deliveries()).isEmpty();
        assertThat(bytes(postgresql.reports())).isEqualTo(bytes(h2.reports()));
        Installation back = delivered(home.resolve("back"), TestDatabase.H2);

        restore(back, backup(postgresql), false);

        assertThat(back.run().deliveries()).isEmpty();
        assertThat(bytes(back.reports())).isEqualTo(bytes(h2.reports()));
        assertThat(status(back).plans()).isEqualTo(status(h2).plans());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBackupThatIsMadeInTheMiddleOfARunLetsTheNextRunFinishIt(TestDatabase database) throws IOException {
        Installation installation = delivered(home.resolve("one"), database);
        Path file = home.resolve("backup.zip");
        installation.run(new RunListener() {
            private int moments;

            @Override
            public synchronized void begins(Task task, int pieces) {
                if (task == Task.REPORTING) {
                    save();
                }
            }

            @Override
            public synchronized void pieceDone(Task task) {}

            private void save() {
                moments++;
                try (Monitor monitor = installation.monitor()) {
                    monitor.backup(file, "1.0", Optional.empty(), BackupListener.NONE);
                }
                assertThat(moments).isEqualTo(1);
            }
        });
        Installation other = delivered(home.resolve("other"), database);

        restore(other, file, false);

        other.run();
        assertThat(bytes(other.reports())).isEqualTo(bytes(installation.reports()));
        assertThat(other.run()).isEqualTo(Installation.nothingToDo(3));
    }

    @Test
    void duringARunNothingIsPutBack() throws IOException {
        Installation installation = delivered(home.resolve("one"), TestDatabase.H2);
        installation.run();
        Path backup = backup(installation);
        installation.with(JUNE, "juni-gewijzigd.xlsx", texts -> texts.replace("Procesregie", "Regie"));
        List<RestoreOutcome> outcomes = new ArrayList<>();

        RunOutcome run = installation.run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                if (task == Task.ASSESSING) {
                    outcomes.add(restore(installation, backup, true));
                }
            }

            @Override
            public void pieceDone(Task task) {}
        });

        assertThat(outcomes).containsExactly(new RestoreOutcome.Busy());
        assertThat(run.ending()).isEqualTo(Ending.DONE);
        assertThat(run.deliveries()).hasSize(1);
    }

    @Test
    void whatIsKeptIsReplacedOnlyWhenThatIsAskedAndThenABackupOfItIsMade() throws IOException {
        Installation installation = delivered(home, TestDatabase.H2);
        installation.run();
        Path backup = backup(installation);
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.withdraw(PLAN, JUNE_30, "verkeerd bestand", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.WITHDRAWN);
        }
        List<Standing.PlanLine> withdrawn = status(installation).plans();

        assertThat(restore(installation, backup, false)).isEqualTo(new RestoreOutcome.NotEmpty());
        assertThat(status(installation).plans()).isEqualTo(withdrawn);

        RestoreOutcome outcome = restore(installation, backup, true);

        assertThat(status(installation).plans()).isNotEqualTo(withdrawn);
        Path before = ((RestoreOutcome.Restored) outcome).before().orElseThrow();
        assertThat(before).hasParent(installation.data()).isNotEmptyFile();
        restore(installation, before, true);
        assertThat(status(installation).plans()).isEqualTo(withdrawn);
    }

    @Test
    void whatIsNoBackupChangesNothing() throws IOException {
        Installation installation = delivered(home, TestDatabase.H2);
        installation.run();
        Standing standing = status(installation);
        Path file = Files.writeString(home.resolve("geen.zip"), "geen back-up");

        assertThat(restore(installation, file, true)).isEqualTo(new RestoreOutcome.Unusable(BackupProblem.NO_BACKUP));

        assertThat(status(installation)).isEqualTo(standing);
        try (var files = Files.list(installation.data())) {
            assertThat(files.map(Path::getFileName))
                    .noneMatch(name -> name.toString().endsWith(".zip"));
        }
    }

    private static Installation delivered(Path home, TestDatabase database) {
        return new Installation(home, database.create(home.resolve("data")))
                .with(MARCH)
                .with(JUNE)
                .withFile("geen.xlsx", "geen werkmap");
    }

    private Path backup(Installation installation) throws IOException {
        Path file = Files.createTempFile(home, "backup", ".zip");
        try (Monitor monitor = installation.monitor()) {
            monitor.backup(file, "1.0", Optional.empty(), BackupListener.NONE);
        }
        return file;
    }

    private static RestoreOutcome restore(Installation installation, Path backup, boolean overwrite) {
        try (Monitor monitor = installation.monitor()) {
            return monitor.restore(backup, overwrite, "1.0", Optional.empty(), BackupListener.NONE);
        }
    }

    private static Standing status(Installation installation) {
        try (Monitor monitor = installation.monitor()) {
            return monitor.status();
        }
    }
}
