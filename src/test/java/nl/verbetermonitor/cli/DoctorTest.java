package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.history.Audit;
import nl.verbetermonitor.history.DatabaseState;
import nl.verbetermonitor.history.DatabaseState.Tables;
import nl.verbetermonitor.history.DatabaseTrouble;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.FolderState;
import nl.verbetermonitor.job.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorTest {

    private static final Instant NOW = Instant.parse("2026-07-01T05:00:00Z");
    private static final long ROOM = 5L << 30;
    private static final FolderState READ = new FolderState(true, true, false, true, ROOM);
    private static final FolderState WRITTEN = new FolderState(true, true, true, true, ROOM);
    private static final DatabaseState HEALTHY = usable(true, NOW, Tables.UP_TO_DATE);
    private static final Audit.State WHOLE = new Audit.State(5, Optional.empty(), true);
    private static final Optional<Examination.Kept> QUIET = Optional.of(kept(run("2026-07-01T04:00:00Z", 0), 0, 0));

    private final Caller caller;

    DoctorTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    @Test
    void aHealthyInstallationIsSaidToBe() {
        examined(READ, WRITTEN, WRITTEN, HEALTHY, true, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .contains(
                        "\ngoed    instellingen alle sleutels en waarden zijn bruikbaar\n",
                        "\ngoed    database     PostgreSQL 16\n",
                        "\ngoed    klok         01-07-2026 07:00\n",
                        "\ngoed    laatste run  01-07-2026 06:00\n",
                        "\ngoed    audit        5 regels, ongewijzigd\n",
                        "\ngoed    bestanden    7 bestanden bij de rapporten; 0 ontbreken, 0 gewijzigd\n")
                .doesNotContain("fout ", "let op ")
                .endsWith("Geen fouten, niets om op te letten.\n");
        assertThat(caller.monitor.closed).isEqualTo(1);
    }

    @Test
    void aWrongSettingIsNamedAndTheRestOfTheMachineIsLookedAtAllTheSame() {
        caller.configures("threads: veel\n");

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.answer())
                .contains("goed    Java", "fout    instellingen config/verbetermonitor.yml, regel 1: threads heeft de")
                .endsWith("1 fout, niets om op te letten.\n");
        assertThat(caller.opened).isEmpty();
    }

    @Test
    void aFolderForDataThatCannotBeMadeIsNoWrongSetting() throws IOException {
        Path file = Files.writeString(caller.workingDirectory.resolve("bestand"), "");

        assertThat(caller.types("doctor", "--data", file.resolve("gegevens").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    gegevens     ")).contains("schrijfrechten", "Het overige is niet nagekeken");
        assertThat(caller.answer())
                .contains("goed    instellingen")
                .doesNotContain("fout    instellingen")
                .endsWith("1 fout, niets om op te letten.\n");
        assertThat(caller.opened).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DatabaseTrouble.class)
    void aDatabaseThatCannotBeUsedIsExplainedAndTheFoldersAreLookedAtAllTheSame(DatabaseTrouble trouble) {
        examined(READ, WRITTEN, WRITTEN, new DatabaseState.Unusable(trouble), true, Optional.empty());

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    database     ")).isNotBlank();
        assertThat(caller.answer()).contains("goed    rapporten");
    }

    @Test
    void whatIsWrongWithAFolderIsSaid() {
        FolderState gone = new FolderState(false, false, false, true, ROOM);
        FolderState full = new FolderState(true, true, true, true, 1 << 20);
        examined(gone, new FolderState(true, true, true, false, ROOM), full, HEALTHY, true, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    leveringen   ")).contains("bestaat niet");
        assertThat(adviceAfter("fout    rapporten    ")).contains("in één stap van naam");
        assertThat(adviceAfter("fout    gegevens     ")).contains("Maak ruimte");
        assertThat(caller.answer()).endsWith("3 fouten, niets om op te letten.\n");
    }

    @Test
    void aFolderThatTheFirstRunMakesIsFineWhenItCan() {
        examined(READ, new FolderState(false, false, true, true, ROOM), WRITTEN, HEALTHY, true, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).contains("(wordt bij de eerste run gemaakt; 5,0 GB vrij)");

        examined(READ, new FolderState(false, false, false, true, ROOM), WRITTEN, HEALTHY, true, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aFileForMonitoringThatCannotBeWrittenAsksForAttention() {
        caller.configures("metrics: runs.prom\n");
        FolderState closed = new FolderState(true, true, false, true, ROOM);
        caller.monitor.examination = new Examination(
                NOW, READ, WRITTEN, WRITTEN, Optional.of(closed), HEALTHY, true, Optional.empty(), QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(adviceAfter("let op  cijfers      " + caller.home.resolve("runs.prom")))
                .contains("schrijfrechten", "metrics");
    }

    @Test
    void tablesOfAnotherVersionAreSaid() {
        examined(READ, WRITTEN, WRITTEN, usable(true, NOW, Tables.TO_BE_UPDATED), true, Optional.empty());
        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(adviceAfter("let op  database     ")).contains("eerst een back-up");

        examined(READ, WRITTEN, WRITTEN, usable(true, NOW, Tables.NEWER), true, Optional.empty());
        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);

        examined(READ, WRITTEN, WRITTEN, usable(false, NOW, Tables.UP_TO_DATE), true, QUIET);
        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    database     ")).contains("UTF8");
    }

    @Test
    void anEmptyDatabaseHasNoEarlierVersionToBackUp() {
        examined(READ, WRITTEN, WRITTEN, usable(true, NOW, Tables.NONE), true, Optional.empty());

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .contains("goed    database     PostgreSQL 16 (nog leeg; de eerste run maakt de tabellen)\n")
                .endsWith("Geen fouten, niets om op te letten.\n");
    }

    @Test
    void clocksThatDifferAreSaid() {
        examined(READ, WRITTEN, WRITTEN, usable(true, NOW.plusSeconds(180), Tables.UP_TO_DATE), true, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(adviceAfter("let op  klok         ")).contains("07:03");
    }

    @Test
    void aPdfThatCannotBeMadeIsAnError() {
        examined(READ, WRITTEN, WRITTEN, HEALTHY, false, QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    PDF          ")).contains("lettertypen");
    }

    @ParameterizedTest
    @CsvSource({"UNREACHABLE,niet bereikbaar", "LOGIN_REFUSED,wachtwoord", "NOT_SECURE,certificaat"})
    void aMailServerThatCannotBeUsedIsExplained(Failure failure, String advice) {
        caller.monitor.examination = new Examination(
                NOW,
                READ,
                WRITTEN,
                WRITTEN,
                Optional.empty(),
                HEALTHY,
                true,
                Optional.of(new Examination.Mail("mail.voorbeeld.nl:587", Optional.of(failure))),
                QUIET);

        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    mailserver   mail.voorbeeld.nl:587")).contains(advice);
    }

    @Test
    void aRunThatIsLongAgoOrFailedOrStillToComeAsksForAttention() {
        for (Standing.RunLine line : List.of(
                run("2026-06-20T04:00:00Z", 0), run("2026-07-01T04:00:00Z", 1), run("2026-07-02T04:00:00Z", 0))) {
            examined(READ, WRITTEN, WRITTEN, HEALTHY, true, Optional.of(kept(line, 0, 0)));

            assertThat(caller.types("doctor")).isEqualTo(ExitCode.DONE);
            assertThat(adviceAfter("let op  laatste run  ")).isNotBlank();
        }
    }

    @Test
    void filesThatAreMissingOrChangedAskForAttention() {
        examined(READ, WRITTEN, WRITTEN, HEALTHY, true, Optional.of(kept(run("2026-07-01T04:00:00Z", 3), 2, 0)));
        caller.types("doctor");
        assertThat(adviceAfter("let op  bestanden    ")).contains("schrijft wat ontbreekt");

        examined(READ, WRITTEN, WRITTEN, HEALTHY, true, Optional.of(kept(run("2026-07-01T04:00:00Z", 3), 2, 1)));
        caller.types("doctor");
        assertThat(adviceAfter("let op  bestanden    ")).contains("gewijzigd");
    }

    @Test
    void aChangedAuditIsAnErrorThatNamesTheRow() {
        Audit.Entry row = new Audit.Entry(
                17, NOW, "publish", Optional.empty(), Optional.empty(), Optional.empty(), "v1 Z-2026-001");
        examined(new Audit.State(40, Optional.of(row), true));
        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    audit        regel 17 (01-07-2026 07:00, publish)"))
                .contains("runs --audit");

        examined(new Audit.State(40, Optional.empty(), false));
        assertThat(caller.types("doctor")).isEqualTo(ExitCode.FAILED);
        assertThat(adviceAfter("fout    audit        aan het eind van de 40 regels"))
                .contains("runs --audit");
    }

    private void examined(Audit.State audit) {
        Standing.RunLine line = run("2026-07-01T04:00:00Z", 0);
        examined(
                READ,
                WRITTEN,
                WRITTEN,
                HEALTHY,
                true,
                Optional.of(new Examination.Kept(Optional.of(line), 7, 0, 0, audit)));
    }

    @Test
    void asJsonItIsTheSameForAProgram() {
        examined(READ, WRITTEN, WRITTEN, usable(true, NOW, Tables.NEWER), true, Optional.empty());

        assertThat(caller.types("doctor", "--json")).isEqualTo(ExitCode.FAILED);
        assertThat(caller.answer().replaceAll("\\s+", " "))
                .startsWith("[ { \"subject\" : \"Java\", \"health\" : \"goed\", \"found\" : \"")
                .contains(
                        "\"subject\" : \"database\", \"health\" : \"fout\", \"found\" : \"PostgreSQL 16\", \"advice\"");
    }

    @Test
    void aMachineWithLittleMemoryOrAnotherCharacterSetAsksForAttention() {
        assertThat(new Machine("21", 2L << 30, "UTF-8").diagnoses())
                .extracting(Diagnosis::health)
                .containsOnly(Health.GOOD);
        assertThat(new Machine("21", 128L << 20, "ANSI_X3.4-1968").diagnoses())
                .extracting(Diagnosis::health)
                .containsExactly(Health.GOOD, Health.ATTENTION, Health.ATTENTION);
    }

    private void examined(
            FolderState input,
            FolderState reports,
            FolderState data,
            DatabaseState database,
            boolean pdfWorks,
            Optional<Examination.Kept> kept) {
        caller.monitor.examination = new Examination(
                NOW, input, reports, data, Optional.empty(), database, pdfWorks, Optional.empty(), kept);
    }

    private static DatabaseState usable(boolean unicode, Instant now, Tables tables) {
        return new DatabaseState.Usable("PostgreSQL 16", unicode, now, tables);
    }

    private static Examination.Kept kept(Standing.RunLine run, int missing, int changed) {
        return new Examination.Kept(Optional.of(run), 7, missing, changed, WHOLE);
    }

    private static Standing.RunLine run(String started, int exitCode) {
        Instant moment = Instant.parse(started);
        return new Standing.RunLine(
                new Runs.Run(
                        1,
                        moment,
                        Optional.of(moment),
                        OptionalInt.of(exitCode),
                        new Runs.Counts(0, 0, 0, 0, 0, 0, 0, Runs.Messages.NONE)),
                false);
    }

    private String adviceAfter(String beginning) {
        List<String> lines = caller.answer().lines().toList();
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).startsWith(beginning)) {
                return lines.get(i + 1);
            }
        }
        throw new AssertionError("No line begins with ‘" + beginning + "’ in\n" + caller.answer());
    }
}
