package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Forecast;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a plan may be finished, and whether that is in time. */
class OutlookTest {

    private static Tracker plan(String date) {
        return Tracker.improvement(date).recommendation("A1");
    }

    /** Half way through the year it is planned for, and half done: on schedule. */
    private static Tracker onSchedule() {
        return plan("2023-06-30").measure("M1", "Voortgang", "60%");
    }

    private static Tracker behind() {
        return plan("2023-06-30").measure("M1", "Voortgang", "10%");
    }

    private static Outlook outlook(Tracker... deliveries) {
        return new Outlook(new Context(Tracker.sources(deliveries)));
    }

    /** The outlook of a plan whose forecast would be this. */
    private static Outlook foreseen(Tracker tracker, String p10, String p50, String p90) {
        ReportSources sources = Tracker.sources(tracker);
        Assessment judged = sources.assessment();
        return new Outlook(new Context(new ReportSources(
                sources.state(),
                new Assessment(
                        judged.plan(),
                        judged.reportingDate(),
                        judged.previous(),
                        judged.criteria(),
                        new Forecast.Range(date(p10), date(p50), date(p90)),
                        judged.findings()),
                sources.earlier(),
                sources.rules(),
                sources.sheets(),
                sources.texts(),
                sources.findings(),
                sources.origin(),
                sources.reportVersion(),
                sources.style(),
                sources.glyphs())));
    }

    private static Optional<LocalDate> date(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(day(iso));
    }

    @Nested
    class TheForecast {

        @Test
        void fewDeliveriesAreTooFew() {
            assertThat(outlook(onSchedule()).forecast())
                    .isEqualTo("Er zijn te weinig leveringen voor een prognose; vanaf vier leveringen is die er wel.");
        }

        @Test
        void theThreeOutcomesStandTogether() {
            assertThat(foreseen(onSchedule(), "2024-01-03", "2024-02-01", "2024-03-05")
                            .forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan gereed tussen 3 januari en 5 maart 2024; de middelste"
                                    + " uitkomst is 1 februari 2024.");
            assertThat(foreseen(onSchedule(), "2023-12-03", "2024-02-01", "2024-03-05")
                            .forecast())
                    .contains("tussen 3 december 2023 en 5 maart 2024;");
        }

        @Test
        void anOutcomeBeyondTenYearsIsSaidInWords() {
            assertThat(foreseen(onSchedule(), "2024-01-03", "2029-02-01", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege uitkomst gereed op 3 januari 2024 en"
                                    + " volgens de middelste op 1 februari 2029; volgens de late uitkomst is het dat niet binnen"
                                    + " tien jaar.");
            assertThat(foreseen(onSchedule(), "2024-01-03", "", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege uitkomst gereed op 3 januari 2024;"
                                    + " volgens de middelste en de late uitkomst is het dat niet binnen tien jaar.");
            assertThat(foreseen(onSchedule(), "", "", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan niet binnen tien jaar gereed; dat geldt voor de vroege,"
                                    + " de middelste en de late uitkomst.");
        }

        @Test
        void equalOutcomesAreOneDay() {
            assertThat(foreseen(onSchedule(), "2024-01-03", "2024-01-03", "2024-01-03")
                            .forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan gereed op 3 januari 2024; de vroege, de middelste en de"
                                    + " late uitkomst zijn gelijk.");
        }

        @Test
        void whatIsDoneNeedsNone() {
            Tracker done = plan("2023-06-30").done("M1", "2023-03-01");

            assertThat(foreseen(done, "2023-06-30", "2023-06-30", "2023-06-30").forecast())
                    .isEqualTo("Alle maatregelen zijn afgerond; een prognose is niet nodig.");
            assertThat(foreseen(done, "2023-06-30", "2023-06-30", "2023-06-30").range())
                    .isEmpty();
        }

        @Test
        void measuresWithoutADateHaveNone() {
            assertThat(outlook(plan("2023-06-30").measure("M1", "Gereed gepland", ""))
                            .forecast())
                    .isEqualTo("Er is geen prognose: geen enkele maatregel heeft een datum.");
            assertThat(outlook(plan("2023-06-30").done("M1", "2023-03-01").measure("M2", "Gereed gepland", ""))
                            .forecast())
                    .isEqualTo("Alle maatregelen met een datum zijn afgerond; voor de andere is er geen prognose.");
            assertThat(outlook(plan("2023-06-30")).forecast())
                    .isEqualTo("Er is geen prognose: het plan heeft geen maatregelen die meetellen.");
        }

        @Test
        void anIncidentIsFollowedUpInActions() {
            assertThat(foreseen(
                                    Tracker.incident("2023-06-30")
                                            .recommendation("A1")
                                            .measure("L1"),
                                    "2024-01-03",
                                    "2024-02-01",
                                    "2024-03-05")
                            .forecast())
                    .startsWith("Bij het tempo tot nu toe is de opvolging gereed tussen");
        }
    }

    @Nested
    class InTime {

        @Test
        void allDoneWithTheLastDay() {
            assertThat(outlook(plan("2023-06-30").done("M1", "2023-03-01").done("M2", "2023-04-01"))
                            .inTime())
                    .isEqualTo(
                            "De laatste maatregel is afgerond op 1 april 2023; de einddatum van het plan is 31 december"
                                    + " 2023.");
        }

        @Test
        void allDoneWithoutADayThatMayBeShown() {
            assertThat(outlook(Tracker.incident("2023-06-30")
                                    .recommendation("A1")
                                    .done("L1", "2023-03-01"))
                            .inTime())
                    .isEqualTo("Alle opgenomen acties zijn afgerond.");
            assertThat(outlook(plan("2023-06-30").done("M1", "2023-03-01", "Gereed werkelijk", ""))
                            .inTime())
                    .isEqualTo("Alle maatregelen zijn afgerond.");
        }

        @Test
        void theEndIsReachedOrPassed() {
            assertThat(outlook(plan("2023-12-31").measure("M1")).inTime())
                    .isEqualTo("De einddatum 31 december 2023 is bereikt en niet alle maatregelen zijn afgerond.");
            assertThat(outlook(plan("2024-01-01").measure("M1")).inTime())
                    .isEqualTo("De einddatum 31 december 2023 is voorbij en niet alle maatregelen zijn afgerond.");
        }

        @Test
        void withoutAnEndItCannotBeSaid() {
            assertThat(outlook(plan("2023-06-30").plan("Einddatum", "").measure("M1"))
                            .inTime())
                    .isEqualTo("Het plan heeft geen einddatum; of het op tijd gereed is, is daarom niet te zeggen.");
        }

        @Test
        void theForecastLiesBeforeAroundOrAfterTheEnd() {
            assertThat(foreseen(onSchedule(), "2023-10-01", "2023-11-01", "2023-12-31")
                            .inTime())
                    .isEqualTo("Volgens de prognose is het plan gereed voor of op de einddatum 31 december 2023.");
            assertThat(foreseen(onSchedule(), "2023-12-31", "2024-11-01", "").inTime())
                    .isEqualTo(
                            "Volgens de prognose kan het plan voor of na de einddatum 31 december 2023 gereed zijn.");
            assertThat(foreseen(behind(), "2024-01-01", "2024-11-01", "").inTime())
                    .isEqualTo("Volgens de prognose is het plan gereed na de einddatum 31 december 2023.");
            assertThat(foreseen(behind(), "", "", "").inTime())
                    .isEqualTo("Volgens de prognose is het plan gereed na de einddatum 31 december 2023.");
        }

        @Test
        void aForecastThatPointsElsewhereThanHaalbaarheidSaysBoth() {
            assertThat(foreseen(behind(), "2023-10-01", "2023-11-01", "2023-12-01")
                            .inTime())
                    .endsWith("31 december 2023, al loopt de uitvoering nu achter op de planning.");
            assertThat(foreseen(onSchedule(), "2024-10-01", "2024-11-01", "2024-12-01")
                            .inTime())
                    .endsWith("31 december 2023, al loopt de uitvoering nu niet achter op de planning.");
        }

        @Test
        void withoutAForecastHaalbaarheidSaysIt() {
            assertThat(outlook(onSchedule()).inTime())
                    .isEqualTo("Het tempo tot nu toe is genoeg om op 31 december 2023 gereed te zijn.");
            assertThat(outlook(behind()).inTime())
                    .isEqualTo("Het tempo tot nu toe is niet genoeg om op 31 december 2023 gereed te zijn.");
            assertThat(outlook(plan("2023-06-30")
                                    .measure(
                                            "M1",
                                            "Start gepland",
                                            day("2023-07-01"),
                                            "Gereed gepland",
                                            day("2023-12-01")))
                            .inTime())
                    .isEqualTo("Of het plan op 31 december 2023 gereed is, is nu nog niet te zeggen.");
        }
    }
}
