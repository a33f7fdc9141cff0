package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.A6;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.incident;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static nl.verbetermonitor.assessment.TrackerRow.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.Step.Term;
import nl.verbetermonitor.assessment.Step.Unit;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The step catalogue and A6; C6 stands in CompletenessTest. */
class StepsTest {

    /** A Monday. */
    private static final String REPORTED = "2023-06-05";

    private static DeliveryFixture incidentAt(String reportingDate, MeasureRow... measures) {
        return incident(reportingDate).reported(REPORTED).with(measures);
    }

    private static StepLine line(String step, DeliveryFixture first, DeliveryFixture... later) {
        return Steps.of(stateAfter(first, later), AssessmentRules.defaults()).stream()
                .filter(line -> line.step().name().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Catalogue {

        @ParameterizedTest
        @CsvSource({
            "Opdracht beëindigd, 1, true, true, 2023-06-06",
            "Contact met getroffen cliënten, 1, true, false, 2023-06-07",
            "Nazorg aangeboden, 1, true, false, 2023-06-19",
            "Gewezen op aangifte en ondersteuning, 1, true, true, 2023-06-19",
            "Melding toezichthouder afgewogen, 1, true, true, 2023-06-08",
            "Andere opdrachtgevers geïnformeerd, 1, true, true, 2023-06-12",
            "Melders beschermd, 1, true, true, 2023-07-05",
            "Raad geïnformeerd, 2, true, false, 2023-07-03",
            "Overige cliënten in beeld, 2, true, false, 2023-07-05",
            "Meldpunt of vertrouwenspersoon bekendgemaakt, 2, true, true, 2023-07-05",
            "Onderzoek, 2, true, true, 2023-12-05",
            "Kwalificatie vastgesteld, 2, true, true, 2023-12-05",
            "Dossieroverdracht, 2, true, true,",
            "Leverancier aangesproken, 3, true, true, 2023-07-03",
            "Contract aangescherpt, 3, true, true, 2023-12-05",
            "Evaluatie, 3, true, false,",
            "Media en communicatie, 2, false, false,"
        })
        void hasThisStep(String name, int phase, boolean required, boolean excusable, String termEnd) {
            StepLine line = line(name, incidentAt("2023-06-30"));

            assertThat(line.step().phase()).isEqualTo(phase);
            assertThat(line.step().required()).isEqualTo(required);
            assertThat(line.step().excusable()).isEqualTo(excusable);
            assertThat(line.termEnd()).isEqualTo(Optional.ofNullable(termEnd).map(TrackerRow::day));
        }

        @Test
        void hasSeventeenStepsForIncidentPlansAndNoneForOthers() {
            assertThat(Steps.of(stateAfter(incidentAt("2023-06-30")), AssessmentRules.defaults()))
                    .hasSize(17);
            assertThat(Steps.of(stateAfter(delivery("2023-06-30")), AssessmentRules.defaults()))
                    .isEmpty();
        }
    }

    @Nested
    class TermsRun {

        private String endOfResearch(DeliveryFixture first, DeliveryFixture... later) {
            return line("Onderzoek", first, later).termEnd().orElseThrow().toString();
        }

        @Test
        void fromTheDayOfTheReport() {
            assertThat(endOfResearch(incidentAt("2023-06-30"))).isEqualTo("2023-12-05");
        }

        @Test
        void fromTheStartOfThePlanUntilThatDayIsKnown() {
            assertThat(endOfResearch(incident("2023-06-30").start("2023-01-01")))
                    .isEqualTo("2023-07-03");
            assertThat(endOfResearch(incident("2023-06-29").start("2023-01-01"), incidentAt("2023-06-30")))
                    .isEqualTo("2023-12-05");
        }

        @Test
        void fromTheOriginalDayOfTheReport() {
            assertThat(endOfResearch(
                            incidentAt("2023-06-29"), incident("2023-06-30").reported("2023-06-20")))
                    .isEqualTo("2023-12-05");
        }

        @Test
        void overWeekendsInWorkingDays() {
            // reported on a Friday, on a Sunday
            assertThat(line("Opdracht beëindigd", incident("2023-06-30").reported("2023-06-09"))
                            .termEnd())
                    .contains(day("2023-06-12"));
            assertThat(line(
                                    "Contact met getroffen cliënten",
                                    incident("2023-06-30").reported("2023-06-11"))
                            .termEnd())
                    .contains(day("2023-06-13"));
        }

        @Test
        void overExtraDaysOffOfTheConfiguration() {
            AssessmentRules rules = RulesFixture.withExtraDaysOff(Set.of(day("2023-06-06")));

            assertThat(Steps.of(stateAfter(incidentAt("2023-06-30")), rules)
                            .get(0)
                            .termEnd())
                    .contains(day("2023-06-07"));
        }
    }

    @Nested
    class AStepIsDone {

        @Test
        void onTheEarliestDayThatAnActiveDoneMeasureFinishedIt() {
            assertThat(line(
                                    "Onderzoek",
                                    incidentAt(
                                            "2023-06-30",
                                            aMeasure("M1").step("Onderzoek").done("2023-06-20"),
                                            aMeasure("M2").step("Onderzoek").done("2023-06-10"),
                                            aMeasure("M3").step("Onderzoek").finished("2023-06-08"),
                                            aMeasure("M4")
                                                    .step("Onderzoek")
                                                    .finished("2023-06-07")
                                                    .excused(),
                                            aMeasure("M5").step("Evaluatie").done("2023-06-06")))
                            .doneOn())
                    .contains(day("2023-06-10"));
        }

        @ParameterizedTest
        @CsvSource({"2023-06-30, true", "2023-07-01, false"})
        void byThePeildatum(String finished, boolean done) {
            assertThat(line(
                                    "Onderzoek",
                                    incidentAt(
                                            "2023-06-30",
                                            aMeasure("M1").step("Onderzoek").done(finished)))
                            .doneOn()
                            .isPresent())
                    .isEqualTo(done);
        }

        @Test
        void notWithoutAnActualFinish() {
            assertThat(line(
                                    "Onderzoek",
                                    incidentAt(
                                            "2023-06-30",
                                            aMeasure("M1").step("Onderzoek").status(Status.SECURED)))
                            .doneOn())
                    .isEmpty();
        }
    }

    /** Against a catalogue of one step with a term of seven days, which ends on 12 June. */
    @Nested
    class A6Terms {

        private Assessment assessed(boolean excusable, String reportingDate, MeasureRow... measures) {
            Step step = new Step("Onderzoek", 2, true, excusable, Optional.of(new Term(7, Unit.DAYS)));
            MeasureRow[] withStep =
                    Arrays.stream(measures).map(row -> row.step("Onderzoek")).toArray(MeasureRow[]::new);
            return assess(RulesFixture.withSteps(List.of(step)), incidentAt(reportingDate, withStep));
        }

        @ParameterizedTest
        @CsvSource({"2023-06-11, 1", "2023-06-12, 1", "2023-06-13, 0"})
        void isDoneByTheEndOfTheTerm(String finished, int passing) {
            assertThat(assessed(false, "2023-06-30", aMeasure("M1").done(finished)))
                    .component(A6)
                    .isFraction(passing, 1)
                    .failing(passing == 1 ? new String[0] : new String[] {"Onderzoek"});
        }

        @Test
        void countsAsSoonAsItIsDone() {
            assertThat(assessed(false, "2023-06-08", aMeasure("M1").done("2023-06-07")))
                    .component(A6)
                    .isFraction(1, 1);
        }

        @Test
        void anOpenStepCountsOnceItsTermHasEnded() {
            assertThat(assessed(false, "2023-06-12", aMeasure("M1"))).doesNotApply(A6);
            assertThat(assessed(false, "2023-06-13", aMeasure("M1")))
                    .component(A6)
                    .isFraction(0, 1)
                    .failing("Onderzoek");
        }

        @Test
        void soDoesAStepThatNoMeasureHas() {
            assertThat(assessed(true, "2023-06-12")).doesNotApply(A6);
            assertThat(assessed(true, "2023-06-13")).component(A6).isFraction(0, 1);
        }

        @Test
        void anExcusedStepDropsOutWhenItMayBeExcused() {
            assertThat(assessed(true, "2023-06-13", aMeasure("M1").excused())).doesNotApply(A6);
            assertThat(assessed(false, "2023-06-13", aMeasure("M1").excused()))
                    .component(A6)
                    .isFraction(0, 1);
        }

        @Test
        void anActiveMeasureBesideAnExcusedOneKeepsItIn() {
            assertThat(assessed(true, "2023-06-13", aMeasure("M1").excused(), aMeasure("M2")))
                    .component(A6)
                    .isFraction(0, 1);
        }

        @Test
        void aStepWithoutATermDoesNotCount() {
            Step step = new Step("Evaluatie", 3, true, false, Optional.empty());

            assertThat(assess(
                            RulesFixture.withSteps(List.of(step)),
                            incidentAt(
                                    "2023-12-31",
                                    aMeasure("M1").step("Evaluatie").done("2023-06-20"))))
                    .doesNotApply(A6);
        }

        @Test
        void appliesToIncidentPlansOnly() {
            assertThat(assess(delivery("2023-12-31")
                            .with(aMeasure("M1").step("Onderzoek").done("2023-06-20"))))
                    .doesNotApply(A6);
        }
    }
}
