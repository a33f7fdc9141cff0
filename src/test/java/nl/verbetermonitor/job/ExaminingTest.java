package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import nl.verbetermonitor.history.DatabaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ExaminingTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void beforeTheFirstRunEverythingCanBeMade() {
        Installation installation = new Installation(home);

        Examination found = examine(installation);

        assertThat(found.input().exists()).isTrue();
        assertThat(found.reports()).matches(folder -> !folder.exists() && folder.writable() && folder.freeBytes() > 0);
        assertThat(found.database()).isEqualTo(new DatabaseState.NotThere());
        assertThat(found.pdfWorks()).isTrue();
        assertThat(found.kept()).isEmpty();
        assertThat(installation.reports()).doesNotExist();
        assertThat(installation.data()).doesNotExist();
    }

    @Test
    void afterARunTheFilesOfReportsAreCompared() throws IOException {
        Installation installation = new Installation(home).with(MARCH).withFile("geen.xlsx", "geen werkmap");
        installation.run();
        int files = tree(installation.reports()).size();
        Files.writeString(installation.report("toetsing.json"), "anders");
        Files.delete(installation.report("voortgangsrapportage.pdf"));
        Object before = tree(installation.reports());

        Examination found = examine(installation);

        assertThat(found.kept()).hasValueSatisfying(kept -> {
            assertThat(kept.files()).isEqualTo(files);
            assertThat(kept.missing()).isEqualTo(1);
            assertThat(kept.changed()).isEqualTo(1);
            assertThat(kept.audit().isWhole()).isTrue();
            assertThat(kept.lastRun())
                    .hasValueSatisfying(run -> assertThat(run.active()).isFalse());
        });
        assertThat(tree(installation.reports())).isEqualTo(before);
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsFound() throws IOException {
        Installation installation = new Installation(home);
        Files.createDirectories(installation.reports());
        Files.setPosixFilePermissions(installation.reports(), PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(installation.reports())) {
            throw new TestAbortedException("This user may write everywhere");
        }

        assertThat(examine(installation).reports().writable()).isFalse();
    }

    @Test
    void theFolderOfTheMetricsIsLookedAtWhenThereIsOne() {
        Installation installation = new Installation(home);
        assertThat(examine(installation).metrics()).isEmpty();

        Path file = home.resolve("runs.prom");
        installation.with(new UpkeepSettings(Optional.of(file), Optional.empty()));

        assertThat(examine(installation).metrics())
                .hasValueSatisfying(folder -> assertThat(folder.writable()).isTrue());
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfAFolderIsNoFolder() throws IOException {
        Installation installation = new Installation(home);
        Files.writeString(installation.reports(), "geen map");

        assertThat(examine(installation).reports()).matches(folder -> !folder.exists() && !folder.writable());
    }

    private static Examination examine(Installation installation) {
        try (Monitor monitor = installation.monitor()) {
            return monitor.examine();
        }
    }
}
