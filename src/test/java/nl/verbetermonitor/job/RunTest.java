package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static nl.verbetermonitor.job.Installation.bytes;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.job.RunOutcome.CopyLine;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.job.RunOutcome.OverviewLine;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newDeliveriesAreTakenInJudgedAndReportedAndASecondRunDoesNothing(TestDatabase database, @TempDir Path home) {
        Installation installation = new Installation(home, database.create(home.resolve("data")))
                .with(MARCH)
                .with(INCIDENT)
                .withFile("onder/map/geen.xlsx", "geen werkmap")
                .withFile("~$open.xlsx", "van een ander programma")
                .withFile(".verborgen/geen.xlsx", "verborgen");

        RunOutcome first = installation.run();

        assertThat(first.ending()).isEqualTo(Ending.REFUSED);
        assertThat(first.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::fate)
                .containsExactly(
                        tuple(INCIDENT, Fate.ACCEPTED),
                        tuple("onder/map/geen.xlsx", Fate.REFUSED),
                        tuple(MARCH, Fate.ACCEPTED));
        assertThat(first.deliveries().get(1).reasons())
                .extracting(Finding::code)
                .contains(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(first.deliveries().get(2).plan()).contains(PLAN);
        assertThat(first.deliveries().get(2).version()).hasValue(1);
        assertThat(tree(installation.reports()).keySet())
                .containsExactlyInAnyOrderElementsOf(files(first))
                .contains(
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_bestuurssamenvatting.pdf",
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_toetsing.json",
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_voortgangsrapportage.html",
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_voortgangsrapportage.pdf");
        Map<String, String> reports = tree(installation.reports());
        Map<String, String> input = tree(installation.input());

        RunOutcome second = installation.run();

        assertThat(second).isEqualTo(Installation.nothingToDo(3));
        assertThat(tree(installation.reports())).isEqualTo(reports);
        assertThat(tree(installation.input())).isEqualTo(input);
    }

    private static List<String> files(RunOutcome outcome) {
        return Stream.of(
                        outcome.deliveries().stream()
                                .flatMap(line -> line.copy().stream())
                                .map(CopyLine::file),
                        outcome.reports().stream().map(ReportLine::file),
                        outcome.overviews().stream().map(OverviewLine::file))
                .flatMap(Function.identity())
                .map(Optional::orElseThrow)
                .toList();
    }

    @Test
    void howThingsStandIsToldOfMorePlansThanThereAreConnections(@TempDir Path home) {
        Installation installation = new Installation(home);
        for (int i = 10; i < 22; i++) {
            String number = "VP-" + i;
            installation.with(MARCH, number + ".xlsx", texts -> texts.replace("VP-2022-01", number));
        }
        installation.run();

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.status().plans()).hasSize(12);
        }
    }

    @Test
    void aCorrectedWorkbookIsTheNextVersionBesideTheFirst(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Map<String, String> first = tree(installation.reports());

        RunOutcome outcome = installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();

        assertThat(outcome.deliveries()).singleElement().satisfies(line -> {
            assertThat(line.file()).isEqualTo("gecorrigeerd.xlsx");
            assertThat(line.version()).hasValue(2);
        });
        assertThat(outcome.reports()).extracting(ReportLine::version).containsOnly(2);
        assertThat(tree(installation.reports())).containsAllEntriesOf(first).hasSize(2 * first.size());
    }

    @Test
    void anOlderPeildatumThatComesLaterMakesWhatFollowsItJudgedAnew(@TempDir Path home) {
        Installation installation = new Installation(home).with(JUNE);
        assertThat(installation.run().assessed()).isEqualTo(1);

        RunOutcome outcome = installation.with(MARCH).run();

        assertThat(outcome.assessed()).isEqualTo(2);
        assertThat(outcome.reports())
                .extracting(ReportLine::reportingDate, ReportLine::version)
                .containsOnly(tuple(MARCH_31, 1), tuple(JUNE_30, 2));
    }

    @Test
    void whatIsTakenInAtOnceOrOneByOneIsJudgedTheSame(@TempDir Path together, @TempDir Path oneByOne) {
        Installation atOnce = new Installation(together).with(MARCH).with(JUNE);
        atOnce.run();
        Installation inTurn = new Installation(oneByOne).with(MARCH);
        inTurn.run();
        inTurn.with(JUNE).run();

        assertThat(bytes(inTurn.reports()))
                .containsAllEntriesOf(bytes(atOnce.reports()))
                .hasSize(bytes(atOnce.reports()).size() + 1)
                .containsKey("portefeuille/Wethouder-Jeugd/2023-03-31/v1/portefeuilleoverzicht.pdf");
    }

    @Test
    void aWithdrawnPeildatumNoLongerCountsForWhatFollowsIt(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        installation.run();
        Map<String, String> before = tree(installation.reports());

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.withdraw(Nr.of("vp-2022-01"), MARCH_31, "verkeerde map", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.WITHDRAWN);
            assertThat(monitor.withdraw(PLAN, MARCH_31, "nog eens", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.ALREADY_WITHDRAWN);
            assertThat(monitor.withdraw(PLAN, MARCH_31.plusDays(1), "andere dag", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.UNKNOWN_REPORTING_DATE);
            assertThat(monitor.withdraw(Nr.of("VP-9"), MARCH_31, "ander plan", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.UNKNOWN_PLAN);
        }
        RunOutcome outcome = installation.run();

        assertThat(outcome.deliveries()).isEmpty();
        assertThat(outcome.assessed()).isEqualTo(1);
        assertThat(outcome.reports())
                .extracting(ReportLine::reportingDate, ReportLine::version)
                .containsOnly(tuple(JUNE_30, 2));
        assertThat(tree(installation.reports())).containsAllEntriesOf(before);
        assertThat(installation.run().reports()).isEmpty();
    }

    @Test
    void aRefusalAlsoTellsWhichNameLooksLikeTheMissingOne(@TempDir Path home) {
        Installation installation = new Installation(home)
                .with(MARCH, "typfout.xlsx", texts -> texts.replace(">Peildatum<", ">Peildatun<"));

        assertThat(installation.run().deliveries().get(0).reasons())
                .extracting(Finding::code)
                .contains(FindingCode.NAME_NEAR_MISS);
    }

    @Test
    void aRefusedDeliveryIsReadAnewOnlyWhenTheReaderIsAnother(@TempDir Path home) {
        Installation installation = new Installation(home)
                .with(MARCH, "vreemd.xlsx", texts -> texts.replace(">Peildatum<", ">Stand per vandaag<"));
        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);
        assertThat(installation.run().ending()).isEqualTo(Ending.DONE);
        IntakeSettings better = IntakeSettings.defaults()
                .and(new IntakeSettings(
                        Map.of(),
                        Map.of("Peildatum", List.of("Stand per vandaag")),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        RunOutcome outcome = installation.run(better);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.deliveries()).singleElement().satisfies(line -> assertThat(line.fate())
                .isEqualTo(Fate.ACCEPTED));
    }

    @Test
    void aMissingFileIsWrittenAgainAndAChangedOneStaysWithTheRightOneBesideIt(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Map<String, String> made = bytes(installation.reports());
        Path pdf = installation.report("voortgangsrapportage.pdf");
        Path json = installation.report("toetsing.json");
        Files.delete(pdf);
        Files.writeString(json, "mooier");

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.reports())
                .extracting(ReportLine::writing)
                .containsExactly(Writing.WRITTEN_BESIDE, Writing.RESTORED);
        assertThat(Files.readString(json)).isEqualTo("mooier");
        assertThat(bytes(installation.reports()).values())
                .containsAll(made.values())
                .hasSize(made.size() + 1);
        Map<String, String> now = tree(installation.reports());
        assertThat(installation.run().reports()).isEmpty();
        assertThat(tree(installation.reports())).isEqualTo(now);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndWrittenByTheNextRun(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH);
        Files.writeString(installation.reports(), "een bestand waar een map hoort");

        assertThat(installation.run().ending()).isEqualTo(Ending.FAILED);

        Files.delete(installation.reports());
        RunOutcome outcome = installation.run();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(tree(installation.reports()).keySet())
                .hasSize(5)
                .contains("VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_voortgangsrapportage.html");
    }

    @Test
    void ofADeliveryWithACitizenServiceNumberNothingIsKeptButTheRunSaysWhichFileItWas(@TempDir Path home)
            throws IOException {
        Installation installation =
                new Installation(home).with(MARCH, "met-nummer.xlsx", texts -> texts.replace("RM 900001", "111222333"));

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
        assertThat(outcome.deliveries()).singleElement().satisfies(line -> {
            assertThat(line.file()).isEqualTo("met-nummer.xlsx");
            assertThat(line.plan()).isEmpty();
            assertThat(line.reasons()).extracting(Finding::code).contains(FindingCode.CITIZEN_SERVICE_NUMBER);
        });
        byte[] workbook = Files.readAllBytes(installation.input().resolve("met-nummer.xlsx"));
        byte[] middle = Arrays.copyOfRange(workbook, workbook.length / 2, workbook.length / 2 + 64);
        for (String file : tree(installation.data()).keySet()) {
            String bytes = latin1(Files.readAllBytes(installation.data().resolve(file)));
            assertThat(bytes.contains(latin1(middle))).as(file).isFalse();
            assertThat(bytes.contains("met-nummer")).as(file).isFalse();
            assertThat(bytes.contains("111222333")).as(file).isFalse();
        }
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.status().refused())
                    .extracting(Standing.RefusedLine::file)
                    .containsExactly("met-nummer.xlsx");
        }
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void sameBytesTwiceInTheInputCountOnce(@TempDir Path home) {
        Installation installation =
                new Installation(home).withFile("a.xlsx", "zelfde").withFile("b/a.xlsx", "zelfde");

        RunOutcome outcome = installation.run();

        assertThat(outcome.deliveries()).extracting(DeliveryLine::file).containsExactly("a.xlsx");
        assertThat(outcome.known()).isEqualTo(1);
    }

    @Test
    void aReportThatIsDeliveredAsATrackerIsRefusedAndStaysAReport(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Path pdf = installation.report("voortgangsrapportage.pdf");
        Files.copy(pdf, installation.input().resolve("rapport.pdf"));

        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);

        Files.delete(pdf);
        assertThat(installation.run().reports()).extracting(ReportLine::writing).containsExactly(Writing.RESTORED);
    }

    @Test
    void statusAndRunsTellHowThingsStandAlsoWhileARunIsActive(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).withFile("geen.xlsx", "geen werkmap");
        try (Monitor monitor = installation.monitor();
                Monitor other = installation.monitor()) {
            assertThat(monitor.status())
                    .isEqualTo(
                            new Standing(List.of(), List.of(), List.of(), List.of(), List.of(), 0, Optional.empty()));

            RunOutcome outcome = monitor.run(new RunListener() {
                @Override
                public void begins(Task task, int pieces) {
                    if (task == Task.REPORTING) {
                        assertThat(other.status().plans()).hasSize(1);
                        assertThat(other.runs(10)).singleElement().satisfies(run -> assertThat(run.active())
                                .isTrue());
                        assertThat(other.run(RunListener.NONE).ending()).isEqualTo(Ending.BUSY);
                        assertThat(other.withdraw(PLAN, MARCH_31, "nu", Optional.empty()))
                                .isEqualTo(WithdrawOutcome.BUSY);
                    }
                }

                @Override
                public void pieceDone(Task task) {}
            });

            assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
            Standing standing = monitor.status();
            assertThat(standing.plans()).singleElement().satisfies(line -> {
                assertThat(line.plan().number()).isEqualTo(PLAN);
                assertThat(line.assessment()).isPresent();
            });
            assertThat(standing.refused())
                    .extracting(Standing.RefusedLine::file)
                    .containsExactly("geen.xlsx");
            assertThat(standing.refused().get(0).reasons())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.FILE_NOT_A_WORKBOOK);
            assertThat(standing.lastRun()).hasValueSatisfying(line -> {
                assertThat(line.active()).isFalse();
                assertThat(line.run().exitCode()).hasValue(3);
                assertThat(line.run().counts().accepted()).isEqualTo(1);
                assertThat(line.run().counts().reported())
                        .as("the reports about the plan, and the overview")
                        .isEqualTo(2);
            });
        }
    }

    @Test
    void onADatabaseServerOnlyOneMachineRunsAtATime(@TempDir Path here, @TempDir Path there) {
        DatabaseSettings database = TestDatabase.POSTGRESQL.create(here);
        Installation one = new Installation(here, database).withFile("geen.xlsx", "geen werkmap");
        Installation other = new Installation(there, database);

        RunOutcome outcome = one.run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                assertThat(other.run().ending()).isEqualTo(Ending.BUSY);
            }

            @Override
            public void pieceDone(Task task) {}
        });

        assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
        assertThat(other.run().ending()).isEqualTo(Ending.DONE);
    }
}
