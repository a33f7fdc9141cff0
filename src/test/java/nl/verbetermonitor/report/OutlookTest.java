package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
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
        return new Outlook(new Context(
                SourcesWith.forecast(Tracker.sources(tracker), new Forecast.Range(date(p10), date(p50), date(p90)))));
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
                            "Bij het tempo tot nu toe is het plan gereed tussen 3 januari en 5 maart 2024, met 1 februari 2024"
                                    + " als middelste uitkomst.");
            assertThat(foreseen(onSchedule(), "2023-12-03", "2024-02-01", "2024-03-05")
                            .forecast())
                    .contains("tussen 3 december 2023 en 5 maart 2024,");
        }

        @Test
        void anOutcomeBeyondTenYearsIsSaidInWords() {
            assertThat(foreseen(onSchedule(), "2024-01-03", "2029-02-01", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege uitkomst gereed op 3 januari 2024,"
                                    + " volgens de middelste op 1 februari 2029 en volgens de late uitkomst niet binnen tien"
                                    + " jaar.");
            assertThat(foreseen(onSchedule(), "2024-01-03", "", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege uitkomst gereed op 3 januari 2024, en"
                                    + " volgens de middelste en de late uitkomst niet binnen tien jaar.");
            assertThat(foreseen(onSchedule(), "", "", "").forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege, de middelste en de late uitkomst niet"
                                    + " binnen tien jaar gereed.");
        }

        @Test
        void equalOutcomesAreOneDay() {
            assertThat(foreseen(onSchedule(), "2024-01-03", "2024-01-03", "2024-01-03")
                            .forecast())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege, de middelste en de late uitkomst gereed"
                                    + " op 3 januari 2024.");
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
                    .isEqualTo("Er staan geen acties meer open.");
            assertThat(outlook(plan("2023-06-30").done("M1", "2023-03-01", "Gereed werkelijk", ""))
                            .inTime())
                    .isEqualTo("Er staan geen maatregelen meer open.");
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
        void theOutcomesOfTheForecastStandBesideTheEnd() {
            assertThat(foreseen(onSchedule(), "2023-11-11", "2023-11-28", "2023-12-17")
                            .inTime())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan gereed tussen 11 november en 17 december 2023, met 28"
                                    + " november 2023 als middelste uitkomst; de einddatum is 31 december 2023.");
            assertThat(foreseen(onSchedule(), "2023-12-31", "2024-11-01", "").inTime())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege uitkomst gereed op 31 december 2023,"
                                    + " volgens de middelste op 1 november 2024 en volgens de late uitkomst niet binnen tien"
                                    + " jaar; de einddatum is 31 december 2023.");
        }

        @Test
        void whatHaalbaarheidSaysIsAddedWhereThePlanIsBehind() {
            assertThat(foreseen(behind(), "2023-10-01", "2023-11-01", "2023-12-01")
                            .inTime())
                    .endsWith("; de einddatum is 31 december 2023. De uitvoering loopt nu achter op de planning.");
            assertThat(foreseen(behind(), "", "", "").inTime())
                    .isEqualTo(
                            "Bij het tempo tot nu toe is het plan volgens de vroege, de middelste en de late uitkomst niet"
                                    + " binnen tien jaar gereed; de einddatum is 31 december 2023. De uitvoering loopt nu"
                                    + " achter op de planning.");
        }

        @Test
        void thatAPlanIsNotBehindIsAddedOnlyWhereTheForecastLiesAfterItsEnd() {
            assertThat(foreseen(onSchedule(), "2024-01-01", "2024-11-01", "2024-12-01")
                            .inTime())
                    .endsWith("; de einddatum is 31 december 2023. De uitvoering loopt nu niet achter op de planning.");
            assertThat(foreseen(onSchedule(), "2023-12-31", "2024-11-01", "2024-12-01")
                            .inTime())
                    .endsWith("; de einddatum is 31 december 2023.");
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
