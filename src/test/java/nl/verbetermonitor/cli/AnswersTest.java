package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.verbetermonitor.cli.StatusAnswer.CriterionLine;
import nl.verbetermonitor.cli.StatusAnswer.PlanLine;
import nl.verbetermonitor.cli.StatusAnswer.RefusedLine;
import nl.verbetermonitor.cli.StatusAnswer.UndeliveredLine;
import nl.verbetermonitor.intake.MappingProblem;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.RunOutcome.CopyLine;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.job.RunOutcome.LogoLine;
import nl.verbetermonitor.job.RunOutcome.LogoProblem;
import nl.verbetermonitor.job.RunOutcome.MappingLine;
import nl.verbetermonitor.job.RunOutcome.OverviewLine;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import nl.verbetermonitor.job.WithdrawOutcome;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final RunSummary RUN = new RunSummary(
            12,
            Instant.parse("2026-07-01T04:00:00Z"),
            Optional.of(Instant.parse("2026-07-01T04:01:00Z")),
            RunSummary.Outcome.REFUSED,
            2,
            1,
            4,
            0,
            0,
            0);

    private final Caller caller;

    AnswersTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    @Test
    void aRunTellsOfEachDeliveryAndEachReportAndSumsUp() {
        Nr plan = Nr.of("VP-2022-01");
        caller.monitor.run = new RunOutcome(
                Ending.REFUSED,
                List.of(
                        new DeliveryLine(
                                Fate.ACCEPTED,
                                "a/één.xlsx",
                                Optional.of(plan),
                                Optional.of(JUNE),
                                OptionalInt.of(2),
                                Map.of(Severity.ERROR, 1L, Severity.WARNING, 3L),
                                List.of(),
                                Optional.of(copy(Writing.MADE, "a/één.xlsx"))),
                        unknown(
                                Fate.REFUSED,
                                "b.xlsx",
                                List.of(new Finding(FindingCode.SHEET_MISSING, Place.WHOLE_FILE, "Maatregelen", ""))),
                        unknown(Fate.WAITING, "c.xlsx", List.of()),
                        unknown(Fate.WITHOUT_MAPPING, "cc/x.xlsx", List.of()),
                        unknown(Fate.FAILED, "d.xlsx", List.of())),
                List.of(new MappingLine(
                        "cc/mapping.yml",
                        List.of(new MappingProblem(Kind.TO_BE_FILLED_IN, 3, "plan, Titel", "", "")),
                        List.of("cc/x.xlsx"))),
                List.of(
                        copy(Writing.WRITTEN_BESIDE, "eerder.xlsx"),
                        new CopyLine(Writing.FAILED, "ouder.xlsx", Optional.empty())),
                List.of(
                        new ReportLine(Writing.MADE, plan, JUNE, 1, Optional.of("VP-2022-01/v1/x.json")),
                        new ReportLine(Writing.MADE, plan, JUNE, 1, Optional.of("VP-2022-01/v1/x.pdf")),
                        new ReportLine(Writing.FAILED, plan, JUNE, 2, Optional.empty())),
                List.of(
                        new OverviewLine(Writing.MADE, "wethouder Zorg", JUNE, 1, Optional.of("portefeuille/x.pdf")),
                        new OverviewLine(Writing.FAILED, "", JUNE, 3, Optional.empty())),
                RunOutcome.Distributed.NONE,
                List.of(),
                5,
                1,
                0);

        assertThat(caller.types("run")).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Opgenomen: a/één.xlsx (VP-2022-01, peildatum 2023-06-30, versie 2; 1 fout, 3 waarschuwingen)
                          Gecontroleerde kopie: controle/x.xlsx
                        Geweigerd: b.xlsx. Het blad ‘Maatregelen’ ontbreekt. Voeg het toe, of geef het bestaande blad deze naam.
                        Wacht op de volgende run: c.xlsx. Het bestand wijzigde tijdens het lezen.
                        Wacht op een bruikbare mapping: cc/x.xlsx
                        Niet gelukt: d.xlsx. De volgende run probeert het opnieuw.
                        De mapping cc/mapping.yml is niet te gebruiken. Regel 3, bij plan, Titel: hier moet nog iets worden ingevuld.
                        Gecontroleerde kopie van eerder.xlsx: controle/x.xlsx (in de vorige is gewerkt; de nieuwe staat ernaast)
                        Gecontroleerde kopie van ouder.xlsx niet gelukt. De volgende run probeert het opnieuw.
                        Rapport: VP-2022-01, peildatum 2023-06-30, versie 1: VP-2022-01/v1/x.pdf
                        Rapport niet gelukt: VP-2022-01, peildatum 2023-06-30, versie 2. De volgende run probeert het opnieuw.
                        Rapport: portefeuille van wethouder Zorg, peildatum 2023-06-30, versie 1: portefeuille/x.pdf
                        Rapport niet gelukt: portefeuille zonder naam, peildatum 2023-06-30, versie 3. De volgende run probeert het opnieuw.
                        Klaar: 1 opgenomen, 1 geweigerd, 5 al bekend, 2 rapporten.
                        """);
        assertThat(caller.message()).isEmpty();
        assertThat(caller.monitor.closed).isEqualTo(1);
    }

    private static CopyLine copy(Writing writing, String delivery) {
        return new CopyLine(writing, delivery, Optional.of("controle/x.xlsx"));
    }

    private static DeliveryLine unknown(Fate fate, String file, List<Finding> reasons) {
        return new DeliveryLine(
                fate,
                file,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Map.of(),
                reasons,
                Optional.empty());
    }

    private static RunOutcome without(Ending ending, int known) {
        return new RunOutcome(
                ending,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RunOutcome.Distributed.NONE,
                List.of(),
                known,
                0,
                0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            MISSING    | het bestand bestaat niet of mag niet worden gelezen
            NO_PICTURE | het is geen bruikbare SVG of PNG
            TOO_LARGE  | het is te groot
            """)
    void aLogoThatCannotBeUsedIsSaidAndIsNoFailure(LogoProblem problem, String why) {
        caller.monitor.run = new RunOutcome(
                Ending.DONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RunOutcome.Distributed.NONE,
                List.of(new LogoLine("config/logo.svg", problem)),
                7,
                0,
                0);

        assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo("Let op: het logo ‘config/logo.svg’ is niet te lezen (" + why
                        + "); de rapporten zijn zonder logo gemaakt.\n"
                        + "Niets te doen: 7 leveringen, alle al bekend.\n");
    }

    @Test
    void aRunWithNothingToDoSaysSo() {
        caller.monitor.run = without(Ending.DONE, 7);

        assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).isEqualTo("Niets te doen: 7 leveringen, alle al bekend.\n");
    }

    @Test
    void aSecondRunAtTheSameTimeDoesNothing() {
        caller.monitor.run = RunOutcome.busy();

        assertThat(caller.types("run")).isEqualTo(ExitCode.BUSY);
        assertThat(caller.answer()).isEmpty();
        assertThat(caller.message()).isEqualTo("Er is al een run bezig. Er is niets gedaan.\n");
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void theOutcomeOfARunIsItsExitCode(Ending ending) {
        caller.monitor.run = without(ending, 0);

        assertThat(caller.types("run").code()).isEqualTo(ending.exitCode());
    }

    @Test
    void aBrokenProgramShowsOneLineAndKeepsTheRestForTheLog() throws Exception {
        caller.monitor.failure = Optional.of(new IllegalStateException("stuk"));

        assertThat(caller.types("run")).isEqualTo(ExitCode.FAILED);
        Path log = caller.home.resolve("data/verbetermonitor.log");
        assertThat(caller.message())
                .isEqualTo("Er ging iets mis. De volgende run doet wat bleef liggen. Wat er misging, staat in " + log
                        + "\n");
        assertThat(caller.answer()).isEmpty();
        assertThat(log).content().contains("IllegalStateException: stuk", "at nl.verbetermonitor");
        assertThat(caller.monitor.closed).isEqualTo(1);
    }

    @Test
    void theDataFolderIsForItsOwnerAlone() throws Exception {
        caller.types("status");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(caller.home.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void statusShowsVerdictsRefusalsMappingsMailThatDidNotArriveAndTheLastRun() {
        caller.monitor.status = status("b.xlsx");

        assertThat(caller.types("status")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        VP-2022-01  Procesregie (peildatum 30-06-2023)
                          volledigheid   98,5  norm gehaald
                          realisme          –  niet te beoordelen
                        Geweigerd:
                          b.xlsx: Het blad Plan ontbreekt.
                        De mapping mapping.yml is niet te gebruiken. Regel 3: leeg.
                          Wacht op een bruikbare mapping: x.xlsx
                        Niet aangekomen:
                          VP-2022-01/2023-06-30/v1/VP-2022-01_2023-06-30_bestuurssamenvatting.pdf aan secretariaat@voorbeeld.nl. Het postvak is vol.
                        Laatste run: 12  01-07-2026 06:00  klaar, met een weigering: 2 opgenomen, 1 geweigerd, 4 rapporten
                        """);
    }

    @Test
    void asJsonItIsTheSameForAProgram() {
        caller.monitor.status = status("b.xlsx");

        assertThat(caller.types("status", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer().replaceAll("\\s+", " "))
                .contains("\"plan\" : \"VP-2022-01\"")
                .contains("\"peildatum\" : \"2023-06-30\"")
                .contains("\"criterion\" : \"volledigheid\", \"score\" : 98.5, \"norm\" : 80")
                .contains("\"score\" : null")
                .contains("\"problems\" : [ \"Regel 3: leeg.\" ], \"waiting\" : [ \"x.xlsx\" ]")
                .contains("\"attempts\" : 2, \"last\" : \"2026-07-01T04:00:00Z\", \"reason\" : \"Het postvak is vol.\"")
                .contains("\"started\" : \"2026-07-01T04:00:00Z\"")
                .contains("\"outcome\" : \"klaar, met een weigering\"");
        assertThat(caller.message()).isEmpty();
    }

    @Test
    void runsAreListed() {
        caller.monitor.runs = List.of(RUN);

        assertThat(caller.types("runs")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo("12  01-07-2026 06:00  klaar, met een weigering: 2 opgenomen, 1 geweigerd, 4 rapporten\n");
    }

    @Test
    void whoDidWhatIsListed() {
        caller.monitor.audit = List.of(
                new AuditLine(
                        17,
                        Instant.parse("2026-07-01T04:00:00Z"),
                        Optional.of("griffier"),
                        "publish",
                        Optional.of("vp-1"),
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        "v2 Z-2026-001"),
                new AuditLine(
                        18,
                        Instant.parse("2026-07-01T05:00:00Z"),
                        Optional.empty(),
                        "backup",
                        Optional.empty(),
                        Optional.empty(),
                        "alles"));

        assertThat(caller.types("runs", "--audit")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        17  01-07-2026 06:00  griffier  publish: vp-1 2026-03-31 v2 Z-2026-001
                        18  01-07-2026 07:00  onbekend  backup: alles
                        """);

        assertThat(caller.types("runs", "--audit", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer().replaceAll("\\s+", " "))
                .contains("\"number\" : 17, \"at\" : \"2026-07-01T04:00:00Z\", \"actor\" : \"griffier\"")
                .contains("\"peildatum\" : \"2026-03-31\"");
    }

    @Test
    void whatARunThatWasCutOffDidIsNotCounted() {
        caller.monitor.runs = List.of(new RunSummary(
                13,
                Instant.parse("2026-07-01T05:00:00Z"),
                Optional.empty(),
                RunSummary.Outcome.CUT_OFF,
                0,
                0,
                0,
                0,
                0,
                0));

        caller.types("runs");
        assertThat(caller.answer())
                .isEqualTo("13  01-07-2026 07:00  afgebroken; wat bleef liggen, doet de volgende run\n");
    }

    @Test
    void beforeTheFirstRunThereIsNothingToShow() {
        assertThat(caller.types("status")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).isEqualTo("Er zijn nog geen plannen.\nEr is nog geen run geweest.\n");
        assertThat(caller.types("runs", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).isEqualTo("[ ]\n");
    }

    @Test
    void nothingInTheNameOfAFileSteersTheTerminal() {
        caller.monitor.status = status("\u001b[31mrood\u0007\r\n\u202efsx.xlsx\u009b");

        caller.types("status");
        assertThat(caller.answer()).contains("?[31mrood????fsx.xlsx?: ").doesNotContain("\u001b", "\r", "\u202e");

        caller.types("status", "--json");
        assertThat(caller.answer())
                .contains("\\u202efsx.xlsx\\u009b")
                .doesNotContain("\u001b", "\r", "\u202e", "\u009b");
    }

    @ParameterizedTest
    @EnumSource(WithdrawOutcome.class)
    void withdrawingAnswersWhateverBecameOfIt(WithdrawOutcome answer) {
        caller.monitor.withdraw = answer;

        ExitCode exitCode = caller.types("withdraw", "VP-2022-01", "2023-06-30", "--reason", " verkeerd bestand ");

        assertThat(caller.monitor.withdrawn).containsExactly("VP-2022-01 2023-06-30 verkeerd bestand");
        assertThat(exitCode)
                .isEqualTo(
                        switch (answer) {
                            case WITHDRAWN, WITHDRAWN_AFTER_PUBLICATION, ALREADY_WITHDRAWN -> ExitCode.DONE;
                            case UNKNOWN_PLAN, UNKNOWN_REPORTING_DATE -> ExitCode.WRONG_USE;
                            case BUSY -> ExitCode.BUSY;
                        });
        assertThat(caller.answer() + caller.message()).hasLineCount(1);
    }

    @Test
    void aRunSaysWhatIsPublicNowAndWhichFixedFileWasChanged() {
        Nr plan = Nr.of("VP-2022-01");
        caller.monitor.run = new RunOutcome(
                Ending.DONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new ReportLine(Writing.DEVIATING, plan, JUNE, 2, Optional.of("v2/x.pdf")),
                        new ReportLine(Writing.OPENED, plan, JUNE, 3, Optional.of("v3/x_opendata.json"))),
                List.of(),
                RunOutcome.Distributed.NONE,
                List.of(),
                5,
                0,
                0);

        assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Let op: VP-2022-01, peildatum 2023-06-30, versie 2: een bestand van deze vastgestelde of gepubliceerde rapportage is veranderd: v2/x.pdf. Het juiste staat ernaast.
                        Rapport: VP-2022-01, peildatum 2023-06-30, versie 3 (het embargo is voorbij; dit mag iedereen nu zien): v3/x_opendata.json
                        Klaar: 0 opgenomen, 0 geweigerd, 5 al bekend, 1 rapport.
                        """);
    }

    private static StatusAnswer status(String refusedFile) {
        return new StatusAnswer(
                List.of(new PlanLine(
                        "VP-2022-01",
                        "Procesregie",
                        JUNE,
                        List.of(
                                new CriterionLine(
                                        "volledigheid",
                                        Optional.of(new BigDecimal("98.5")),
                                        new BigDecimal(80),
                                        "norm gehaald"),
                                new CriterionLine(
                                        "realisme", Optional.empty(), new BigDecimal(80), "niet te beoordelen")))),
                List.of(new RefusedLine(refusedFile, List.of("Het blad Plan ontbreekt."))),
                List.of(new StatusAnswer.MappingLine("mapping.yml", List.of("Regel 3: leeg."), List.of("x.xlsx"))),
                List.of(),
                List.of(new UndeliveredLine(
                        "VP-2022-01/2023-06-30/v1/VP-2022-01_2023-06-30_bestuurssamenvatting.pdf",
                        "secretariaat@voorbeeld.nl",
                        2,
                        Instant.parse("2026-07-01T04:00:00Z"),
                        "Het postvak is vol.")),
                SettableMonitor.NO_SIGNALS,
                0,
                Optional.of(RUN));
    }
}
