package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.CLOCK;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Audit;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When their term has passed the originals go; the reports stay as they are. */
class RetentionTest {

    private static final UpkeepSettings SEVEN_YEARS =
            new UpkeepSettings(Optional.empty(), Optional.of(Period.ofYears(7)));

    private static final String FAULTY = "maart.xlsx";

    private final Path home;
    private final Installation installation;

    RetentionTest(@TempDir Path home) {
        this.home = home;
        this.installation = new Installation(home).with(SEVEN_YEARS);
    }

    @Test
    void untilTheTermHasPassedNothingGoesAndThenOnlyTheBytes() {
        installation
                .with(MARCH, FAULTY, RetentionTest::faulty)
                .with(MARCH, "geweigerd.xlsx", texts -> texts.replace("Plannummer", "Kenmerk"))
                .with(JUNE)
                .run();
        Map<String, String> reports = Installation.bytes(installation.reports());
        assertThat(copies()).hasSize(2);

        installation.at("2030-10-02T08:00:00Z").run();
        assertThat(stored(FAULTY)).isTrue();
        assertThat(copies()).hasSize(2);

        assertThat(installation.at("2030-10-02T08:00:01Z").run().ending()).isEqualTo(Ending.DONE);
        assertThat(stored(FAULTY)).isFalse();
        assertThat(stored(JUNE)).isFalse();
        assertThat(withoutCopies(Installation.bytes(installation.reports()))).isEqualTo(withoutCopies(reports));
        assertThat(copies()).isEmpty();
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.status().withoutOriginal()).isEqualTo(3);
            assertThat(monitor.audit()).extracting(Audit.Entry::action).containsExactly("expire", "expire", "expire");
        }

        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(3));
    }

    @Test
    void withoutATermAllIsKeptForEver() {
        installation.with(UpkeepSettings.none()).with(MARCH).run();

        installation.at("2123-10-02T08:00:00Z").run();

        assertThat(stored(MARCH)).isTrue();
    }

    @Test
    void whatAPublishedReportRestsOnIsKeptForATermAfterThePublication() {
        installation.informingNobody().with(MARCH).run();
        installation.at("2025-01-15T08:00:00Z").publish(PLAN, MARCH_31);

        installation.at("2032-01-15T08:00:00Z").run();
        assertThat(stored(MARCH)).isTrue();

        installation.at("2032-01-15T08:00:01Z").run();
        assertThat(stored(MARCH)).isFalse();
    }

    @Test
    void anotherLookOrACorrectionCanStillBeMadeOfWhatWasRead() {
        installation.with(MARCH).run();
        installation.at("2031-01-01T08:00:00Z").run();
        assertThat(stored(MARCH)).isFalse();

        RunOutcome restyled = installation.inAnotherColour().run();

        assertThat(restyled.ending()).isEqualTo(Ending.DONE);
        assertThat(restyled.reports()).isNotEmpty();
        assertThat(Installation.bytes(installation.reports()).keySet())
                .anyMatch(file -> file.startsWith("VP-2022-01/" + MARCH_31 + "/v2/"));
    }

    @Test
    void aCopyThatSomebodyWorksInIsLeftAlone() throws IOException {
        installation.with(MARCH, FAULTY, RetentionTest::faulty).run();
        Path copy = installation.reports().resolve(copies().get(0));
        Files.writeString(copy, "verbeterd");

        installation.at("2031-01-01T08:00:00Z").run();

        assertThat(copy).hasContent("verbeterd");
    }

    @Test
    void aBackupHasWhatIsLeftAndComesBack() {
        installation.with(MARCH).run();
        installation.at("2031-01-01T08:00:00Z").run();
        Path backup = home.resolve("backup.zip");
        try (Monitor monitor = installation.monitor()) {
            monitor.backup(backup, "1.0", Optional.empty(), BackupListener.NONE);

            assertThat(monitor.restore(backup, true, "1.0", Optional.empty(), BackupListener.NONE))
                    .isInstanceOf(RestoreOutcome.Restored.class);
            assertThat(monitor.status().withoutOriginal()).isEqualTo(1);
        }
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
    }

    private static String faulty(String texts) {
        return texts.replace("Op schema", "Loopt lekker");
    }

    private boolean stored(String tracker) {
        try (History history = History.open(installation.database(), CLOCK)) {
            return history.files().has(InputScan.hash(installation.input().resolve(tracker)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> copies() {
        return Installation.bytes(installation.reports()).keySet().stream()
                .filter(RetentionTest::isCopy)
                .toList();
    }

    private static Map<String, String> withoutCopies(Map<String, String> files) {
        files.keySet().removeIf(RetentionTest::isCopy);
        return files;
    }

    private static boolean isCopy(String file) {
        return file.startsWith(Annotating.FOLDER + "/");
    }
}
