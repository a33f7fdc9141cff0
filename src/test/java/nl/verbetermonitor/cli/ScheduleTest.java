package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.job.RunExtra;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.schedule.Job;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that starts runs at their times. The timetable of these tests starts each job once when it is closed. */
class ScheduleTest {

    private static final String STOPS =
            "Het rooster stopt; een run die bezig is, krijgt een minuut om klaar te komen.\n";
    private static final String STOPPED = "Het rooster is gestopt.\n";

    private final Caller caller;

    ScheduleTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    @Nested
    class WhatItDoes {

        @Test
        void itSaysWhenItDoesWhatAndTellsOfEachRunWhatTheCommandRunTells() {
            assertThat(caller.types("schedule")).isEqualTo(ExitCode.DONE);

            assertThat(caller.answer())
                    .isEqualTo(
                            """
                            Volgende run: 28-03-2026 13:05
                            Volgende run met portefeuilleoverzichten: 01-04-2026 07:00
                            """
                                    + STOPS
                                    + """
                            Niets te doen: er zijn geen leveringen.
                            Niets te doen: er zijn geen leveringen.
                            """
                                    + STOPPED);
            assertThat(caller.message()).isEmpty();
            assertThat(caller.monitor.extras).containsExactly(Set.of(), Set.of(RunExtra.OVERVIEWS));
            assertThat(caller.monitor.results).containsOnly(Job.Result.DONE);
            assertThat(caller.monitor.closed).isEqualTo(1);
        }

        @Test
        void itRemindsOwnersAtATimeOfItsOwnWhenTheyHaveAddresses() {
            caller.configures(
                    """
                    schedule: {intake: off, portfolio: off}
                    distribution:
                      reminders: {addresses: {Teammanager: teammanager@gemeente.example}}
                      mail: {host: mail.gemeente.example, from: monitor@gemeente.example}
                    """);

            assertThat(caller.types("schedule")).as(caller.message()).isEqualTo(ExitCode.DONE);

            assertThat(caller.answer()).startsWith("Volgende run met herinneringen: 30-03-2026 08:00\n");
            assertThat(caller.monitor.extras).containsExactly(Set.of(RunExtra.REMINDERS));
        }

        @Test
        void anotherRunThatIsActiveIsToldAndTheJobIsTriedAgain() {
            caller.configures("schedule: {portfolio: off, reminders: off}");
            caller.monitor.run = RunOutcome.busy();

            assertThat(caller.types("schedule")).isEqualTo(ExitCode.DONE);

            assertThat(caller.message())
                    .isEqualTo(
                            """
                            Er is al een run bezig. Er is niets gedaan.
                            Over een minuut wordt het opnieuw geprobeerd.
                            """);
            assertThat(caller.monitor.results).containsExactly(Job.Result.BUSY);
        }

        @Test
        void whatBreaksIsLoggedAndTriedAgain() throws IOException {
            caller.configures("schedule: {portfolio: off, reminders: off}");
            caller.monitor.failure = Optional.of(new IllegalStateException("stuk"));

            assertThat(caller.types("schedule")).isEqualTo(ExitCode.DONE);

            assertThat(caller.message())
                    .isEqualTo(
                            "Er ging iets mis. Het wordt opnieuw geprobeerd. Wat er misging, staat in het logboek.\n");
            assertThat(caller.monitor.results).containsExactly(Job.Result.FAILED);
            assertThat(Files.readString(caller.home.resolve("data/verbetermonitor.log")))
                    .contains("stuk");
        }
    }

    @Nested
    class ItsSettings {

        @ParameterizedTest
        @ValueSource(strings = {"off", "uit", "'-'", "OFF"})
        void aTaskCanBeTurnedOff(String off) {
            caller.configures("schedule: {intake: " + off + ", reminders: " + off + "}");

            assertThat(caller.types("schedule")).isEqualTo(ExitCode.DONE);
            assertThat(caller.monitor.scheduled).extracting(Job::name).containsExactly("portfolio");
        }

        @Test
        void aTaskHasTheTimesThatAreGiven() {
            caller.configures("schedule: {intake: '*/10 8-17 * * MON-FRI'}");
            caller.environment.put("VERBETERMONITOR_SCHEDULE_PORTFOLIO", "0 6 15 * *");

            caller.types("schedule");

            assertThat(caller.answer())
                    .contains("Volgende run: 30-03-2026 08:00")
                    .contains("Volgende run met portefeuilleoverzichten: 15-04-2026 06:00");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "elk uur     | status",
                    "60 * * * *  | run",
                    "0 5 * * * * | schedule",
                    "0 5 31 2 *  | schedule",
                    "''          | schedule",
                })
        void wrongTimesAreRefusedByEveryCommand(String times, String command) {
            caller.configures("schedule:\n  intake: '" + times + "'");

            assertThat(caller.types(command)).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .isEqualTo("verbetermonitor: config/verbetermonitor.yml, regel 2: schedule.intake heeft de waarde ‘"
                            + times
                            + "’. Toegestaan: vijf velden zoals in een crontab, zoals 5 * * * * (elk uur om vijf"
                            + " over), of off\n");
            assertThat(caller.opened).isEmpty();
        }

        @Test
        void withNothingToDoItDoesNotStart() {
            caller.configures("schedule: {intake: off, portfolio: off}");

            assertThat(caller.types("schedule")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).startsWith("verbetermonitor: alles onder schedule staat uit.");
            assertThat(caller.opened).isEmpty();
        }

        @Test
        void theFoldersOfARunMustBeThere() throws IOException {
            Files.delete(caller.home.resolve("input"));

            assertThat(caller.types("schedule")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message()).contains("input heeft de waarde");
        }
    }

    @Nested
    class WhatNobodyDid {

        private static final SignalAnswer SIGNALS = new SignalAnswer(
                List.of(new SignalAnswer.LateLine("VP-2022-01", LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30))),
                List.of(
                        new SignalAnswer.ConflictLine(
                                "LI-2023-01",
                                LocalDate.of(2026, 3, 31),
                                "published-differs",
                                List.of("Aantallen!D2", "Kwalificaties!C3")),
                        new SignalAnswer.ConflictLine(
                                "LI-2023-01",
                                LocalDate.of(2026, 3, 31),
                                "other-municipality-differs",
                                List.of("Aantallen!D2"))),
                Optional.of(java.time.Instant.parse("2026-07-03T08:05:00Z")));

        private static final String TOLD =
                """
                Niet gekomen: een levering van VP-2022-01; de gegevens zijn van 31-03-2026 en de volgende was verwacht op 30-06-2026.
                Vóór publicatie: LI-2023-01, peildatum 31-03-2026: anders dan eerder is gepubliceerd: Aantallen!D2, Kwalificaties!C3. De gecontroleerde kopie zegt wat. Ga na wat juist is.
                Vóór publicatie: LI-2023-01, peildatum 31-03-2026: anders dan bij een andere gemeente met hetzelfde incident: Aantallen!D2. De gecontroleerde kopie zegt wat. Stem dit af.
                Let op: de klok van deze machine is teruggegaan; eerder was het al 03-07-2026 10:05. Kijk of de tijd klopt.
                """;

        @Test
        void isToldByARunBeforeItSumsUp() {
            caller.monitor.signals = SIGNALS;

            caller.types("run");

            assertThat(caller.answer()).isEqualTo(TOLD + "Niets te doen: er zijn geen leveringen.\n");
        }

        @Test
        void isToldByTheStatus() {
            caller.monitor.status = new StatusAnswer(
                    List.of(), List.of(), List.of(), List.of(), List.of(), SIGNALS, 0, Optional.empty());

            caller.types("status");

            assertThat(caller.answer()).contains(TOLD);
        }

        @Test
        void isToldToPrograms() {
            caller.monitor.status = new StatusAnswer(
                    List.of(), List.of(), List.of(), List.of(), List.of(), SIGNALS, 0, Optional.empty());

            caller.types("status", "--json");

            assertThat(caller.answer().replaceAll("\\s+", " "))
                    .contains(
                            "\"signals\" : { \"late\" : [ { \"plan\" : \"VP-2022-01\", \"peildatum\" : \"2026-03-31\","
                                    + " \"expected\" : \"2026-06-30\" } ],"
                                    + " \"conflicts\" : [ { \"plan\" : \"LI-2023-01\", \"peildatum\" : \"2026-03-31\","
                                    + " \"finding\" : \"published-differs\", \"cells\" : [ \"Aantallen!D2\", \"Kwalificaties!C3\" ] },"
                                    + " { \"plan\" : \"LI-2023-01\", \"peildatum\" : \"2026-03-31\","
                                    + " \"finding\" : \"other-municipality-differs\", \"cells\" : [ \"Aantallen!D2\" ] } ],"
                                    + " \"clockWentBack\" : \"2026-07-03T08:05:00Z\" }");
        }
    }

    @Nested
    class Deliveries {

        @Test
        void areExpectedEveryQuarterButThoseOfANamedPlan() {
            caller.configures("deliveries: {plans: {VP-2022-01: 31, INC.7: 10}}");

            caller.types("status");

            assertThat(caller.settings().report().intervals().usual()).isEqualTo(92);
            assertThat(caller.settings().report().intervals().named().toString())
                    .contains("VP-2022-01=31", "INC.7=10");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "interval-days: 0       | deliveries.interval-days heeft de waarde ‘0’. Toegestaan: een geheel getal van 1 tot en met 3660",
                    "plans: {A: 3661}       | deliveries.plans.A heeft de waarde ‘3661’. Toegestaan: een geheel getal van 1 tot en met 3660",
                    "plans: {A: 31, a: 31}  | deliveries.plans.a heeft de waarde ‘a’. Toegestaan: een plannummer dat er nog niet staat",
                    "plan: {A: 31}          | deliveries.plan.A bestaat niet (waarde ‘31’). Toegestaan: interval-days, plans",
                })
        void mistakesAreRefused(String yaml, String message) {
            caller.configures("deliveries: {" + yaml + "}");

            assertThat(caller.types("status")).isEqualTo(ExitCode.WRONG_USE);
            assertThat(caller.message())
                    .isEqualTo("verbetermonitor: config/verbetermonitor.yml, regel 1: " + message + "\n");
        }
    }

    @Test
    void aRunThatIsAskedToBringsTheOverviewsUpToTheDay() {
        caller.types("run", "--overviews");

        assertThat(caller.monitor.extras).containsExactly(Set.of(RunExtra.OVERVIEWS, RunExtra.REMINDERS));
    }
}
