package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.history.BackupProblem;
import nl.verbetermonitor.job.RestoreOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupCommandsTest {

    private final Caller caller;

    BackupCommandsTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    @Test
    void aBackupIsWrittenWhereTheCallerSays() {
        assertThat(caller.types("backup", "vandaag.zip")).isEqualTo(ExitCode.DONE);

        assertThat(caller.monitor.asked).containsExactly("backup " + caller.workingDirectory.resolve("vandaag.zip"));
        assertThat(caller.answer()).isEqualTo("Klaar: vandaag.zip. 0 regels en 3 bestanden (5,0 MB).\n");
    }

    @Test
    void oneThatIsThereIsReplacedOnlyWhenThatIsAsked() throws IOException {
        Files.writeString(caller.workingDirectory.resolve("gisteren.zip"), "gisteren");

        assertThat(caller.types("backup", "gisteren.zip")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message()).contains("gisteren.zip", "--overwrite");
        assertThat(caller.monitor.asked).isEmpty();

        assertThat(caller.types("backup", "gisteren.zip", "--overwrite")).isEqualTo(ExitCode.DONE);
        assertThat(caller.monitor.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "back-up.tar", ".zip", "nergens/vandaag.zip"})
    void whereNoBackupCanBeIsRefusedBeforeTheWorkBegins(String name) {
        assertThat(caller.types("backup", name)).isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.message()).contains("BESTAND heeft de waarde ‘" + name + "’", "Toegestaan: ");
        assertThat(caller.monitor.asked).isEmpty();
    }

    @Test
    void theNextRunWouldTakeABackupAmongTheDeliveriesForOne() {
        assertThat(caller.types(
                        "backup", caller.home.resolve("input/vandaag.zip").toString()))
                .isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.message()).contains("neemt de volgende run in");
        assertThat(caller.monitor.asked).isEmpty();
    }

    @Test
    void aFullDiskIsSaidInPlainWords() {
        caller.monitor.failure = Optional.of(new UncheckedIOException(new IOException("No space left on device")));

        assertThat(caller.types("backup", "vandaag.zip")).isEqualTo(ExitCode.FAILED);
        assertThat(caller.message()).contains("vandaag.zip", "ruimte").doesNotContain("Exception");
    }

    @Test
    void whatIsPutBackIsTold() throws IOException {
        Path before = caller.home.resolve("data/voor.zip");
        caller.monitor.restore = new RestoreOutcome.Restored(caller.monitor.backup, Optional.of(before));

        assertThat(restores("--overwrite")).isEqualTo(ExitCode.DONE);

        assertThat(caller.monitor.asked)
                .containsExactly("restore " + caller.workingDirectory.resolve("b.zip") + " --overwrite");
        assertThat(caller.answer())
                .isEqualTo("Wat er was, staat in " + before
                        + "\nKlaar: b.zip, gemaakt op 01-01-1970 01:00, is teruggezet. 0 regels en 3 bestanden."
                        + " De volgende run schrijft rapporten die ontbreken opnieuw.\n");
    }

    @Test
    void aBackupThatIsNotThereIsSaidBeforeTheDatabaseIsOpened() {
        assertThat(caller.types("restore", "geen.zip")).isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.message()).contains("BESTAND heeft de waarde ‘geen.zip’");
        assertThat(caller.opened).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BackupProblem.class)
    void whatCannotBePutBackIsSaidWithTheReason(BackupProblem problem) throws IOException {
        caller.monitor.restore = new RestoreOutcome.Unusable(problem);

        assertThat(restores()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .startsWith("verbetermonitor: BESTAND heeft de waarde ‘b.zip’. Toegestaan: ")
                .hasLineCount(1)
                .doesNotContain(problem.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aDatabaseThatHoldsSomethingIsNotReplacedUnasked() throws IOException {
        caller.monitor.restore = new RestoreOutcome.NotEmpty();

        assertThat(restores()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message()).contains("--overwrite");
    }

    @Test
    void duringARunNothingIsPutBack() throws IOException {
        caller.monitor.restore = new RestoreOutcome.Busy();

        assertThat(restores()).isEqualTo(ExitCode.BUSY);
        assertThat(caller.message()).isEqualTo("Er is al een run bezig. Er is niets gedaan.\n");
    }

    private ExitCode restores(String... options) throws IOException {
        Files.writeString(caller.workingDirectory.resolve("b.zip"), "");
        String[] words = new String[2 + options.length];
        words[0] = "restore";
        words[1] = "b.zip";
        System.arraycopy(options, 0, words, 2, options.length);
        return caller.types(words);
    }
}
