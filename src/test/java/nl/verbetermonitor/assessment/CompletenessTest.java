package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.C1;
import static nl.verbetermonitor.assessment.ComponentId.C2;
import static nl.verbetermonitor.assessment.ComponentId.C3;
import static nl.verbetermonitor.assessment.ComponentId.C4;
import static nl.verbetermonitor.assessment.ComponentId.C5;
import static nl.verbetermonitor.assessment.ComponentId.C6;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aRecommendation;
import static nl.verbetermonitor.assessment.PlanFixture.anIndicator;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.incident;
import static nl.verbetermonitor.assessment.PlanFixture.measured;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletenessTest {

    private static final String T = "2023-06-30";

    @Nested
    class C1Coverage {

        @Test
        void countsTheRecommendationsThatAnActiveMeasureRefersTo() {
            assertThat(assess(delivery(T)
                            .with(
                                    aRecommendation("A1"),
                                    aRecommendation("A2"),
                                    aRecommendation("A3"),
                                    aMeasure("M1").forRecommendation("A1", "A3"))))
                    .component(C1)
                    .isFraction(2, 3)
                    .failing("A2");
        }

        @Test
        void aRecommendationWithManyMeasuresCountsOnce() {
            assertThat(assess(delivery(T).with(aRecommendation("A1"), aMeasure("M1"), aMeasure("M2"))))
                    .component(C1)
                    .isFraction(1, 1)
                    .failingNothing();
        }

        @Test
        void anExcusedMeasureCoversNothing() {
            assertThat(assess(delivery(T)
                            .with(aRecommendation("A1"), aMeasure("M1").excused())))
                    .component(C1)
                    .isFraction(0, 1)
                    .failing("A1");
        }

        @Test
        void aMeasureDroppedWithoutReasonStillCovers() {
            assertThat(assess(delivery(T)
                            .with(aRecommendation("A1"), aMeasure("M1").dropped())))
                    .component(C1)
                    .isFraction(1, 1);
        }

        @Test
        void referencesMatchWithoutRegardToCaseAndOnesToNothingCoverNothing() {
            assertThat(assess(delivery(T)
                            .with(
                                    aRecommendation("A1"),
                                    aRecommendation("A2"),
                                    aMeasure("M1").forRecommendation(" a1 ", "A9"))))
                    .component(C1)
                    .isFraction(1, 2)
                    .failing("A2");
        }

        @Test
        void aRecommendationThatIsNoLongerIncludedCountsOn() {
            assertThat(assess(
                            delivery("2023-03-31")
                                    .with(
                                            aRecommendation("A1"),
                                            aRecommendation("A2"),
                                            aMeasure("M1").forRecommendation("A1", "A2")),
                            delivery(T).with(aRecommendation("A1"), aMeasure("M1"))))
                    .component(C1)
                    .isFraction(1, 2)
                    .failing("A2");
        }

        @Test
        void doesNotApplyWithoutRecommendations() {
            assertThat(assess(delivery(T).with(aMeasure("M1")))).doesNotApply(C1);
        }
    }

    @Nested
    class C2FilledIn {

        @Test
        void countsSixRequiredCellsOfEveryActiveMeasure() {
            assertThat(assess(delivery(T).with(aMeasure("M1"), aMeasure("M2"))))
                    .component(C2)
                    .isFraction(12, 12)
                    .failingNothing();
        }

        @ParameterizedTest
        @EnumSource(
                value = Column.class,
                names = {
                    "MEASURE_TITLE",
                    "MEASURE_INTENDED_RESULT",
                    "MEASURE_OWNER",
                    "MEASURE_PLANNED_START",
                    "MEASURE_PLANNED_FINISH",
                    "MEASURE_STATUS"
                })
        void anEmptyOrUnreadableRequiredCellFails(Column cell) {
            assertThat(assess(delivery(T).with(aMeasure("M1"), aMeasure("M2").without(cell))))
                    .component(C2)
                    .isFraction(11, 12)
                    .failing("M2/" + cell.dutch());
        }

        @Test
        void namesEveryEmptyCellByNumberAndColumn() {
            assertThat(assess(delivery(T)
                            .with(aMeasure("M1")
                                    .without(
                                            Column.MEASURE_TITLE,
                                            Column.MEASURE_INTENDED_RESULT,
                                            Column.MEASURE_OWNER,
                                            Column.MEASURE_PLANNED_START,
                                            Column.MEASURE_PLANNED_FINISH,
                                            Column.MEASURE_STATUS))))
                    .component(C2)
                    .isFraction(0, 6)
                    .failing(
                            "M1/Maatregel",
                            "M1/Beoogd resultaat",
                            "M1/Eigenaar",
                            "M1/Start gepland",
                            "M1/Gereed gepland",
                            "M1/Status");
        }

        @Test
        void otherCellsAreNotRequired() {
            assertThat(assess(delivery(T)
                            .with(aMeasure("M1").without(Column.MEASURE_SAFEGUARDS, Column.MEASURE_CAPACITY))))
                    .component(C2)
                    .isFraction(6, 6);
        }

        @Test
        void excusedMeasuresDoNotCountButThoseDroppedWithoutReasonDo() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").excused().without(Column.MEASURE_OWNER),
                                    aMeasure("M2").dropped().without(Column.MEASURE_OWNER))))
                    .component(C2)
                    .isFraction(5, 6)
                    .failing("M2/Eigenaar");
        }

        @Test
        void doesNotApplyWithoutActiveMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").excused()))).doesNotApply(C2);
        }
    }

    @Nested
    class C3UpToDate {

        @ParameterizedTest
        @CsvSource({
            "2023-03-30, 0", // t - 92 days
            "2023-03-31, 1",
            "2023-06-30, 1", // t
            "2023-07-01, 0"
        })
        void atTheFirstDeliveryAnUpdateCountsFor92Days(String updated, int passing) {
            assertThat(assess(delivery(T).with(aMeasure("M1").updatedOn(updated))))
                    .component(C3)
                    .isFraction(passing, 1);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-03-31, 0", // t'
            "2023-04-01, 1",
            "2023-06-30, 1",
            "2023-07-01, 0"
        })
        void laterItMustBeAfterThePreviousPeildatum(String updated, int passing) {
            assertThat(assess(
                            delivery("2023-03-31"),
                            delivery(T).with(aMeasure("M1").updatedOn(updated))))
                    .component(C3)
                    .isFraction(passing, 1);
        }

        @ParameterizedTest
        @CsvSource({
            "2023-06-15, 2023-05-30, 0", // t - 31 days
            "2023-06-15, 2023-05-31, 1",
            "2023-05-30, 2023-05-30, 0", // t' is t - 31 days itself
            "2023-05-30, 2023-05-31, 1",
            "2023-05-29, 2023-05-29, 0", // t' is a day earlier
            "2023-05-29, 2023-05-30, 1"
        })
        void orWithin31DaysWhenThePreviousDeliveryIsMoreRecent(String previous, String updated, int passing) {
            assertThat(assess(
                            delivery(previous), delivery(T).with(aMeasure("M1").updatedOn(updated))))
                    .component(C3)
                    .isFraction(passing, 1);
        }

        @Test
        void anUnknownDayOfUpdateFails() {
            assertThat(assess(delivery(T).with(aMeasure("M1"), aMeasure("M2").updatedOn(T))))
                    .component(C3)
                    .isFraction(1, 2)
                    .failing("M1");
        }

        @Test
        void onlyOpenMeasuresCountAndOneWithoutStatusIsOpen() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").done(T),
                                    aMeasure("M2").status(Status.SECURED),
                                    aMeasure("M3").excused(),
                                    aMeasure("M4").dropped(),
                                    aMeasure("M5").without(Column.MEASURE_STATUS))))
                    .component(C3)
                    .isFraction(0, 2)
                    .failing("M4", "M5");
        }

        @Test
        void doesNotApplyWithoutOpenMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").done(T)))).doesNotApply(C3);
        }
    }

    @Nested
    class C4Evidence {

        @Test
        void countsTheDoneMeasuresWithEvidence() {
            List<MeasureRow> measures = new ArrayList<>();
            for (int i = 1; i <= 10; i++) {
                MeasureRow done = aMeasure("M%02d".formatted(i)).done(T);
                measures.add(i == 5 ? done : done.evidence());
            }

            assertThat(assess(delivery(T).with(measures)))
                    .component(C4)
                    .isFraction(9, 10)
                    .failing("M05");
        }

        @Test
        void bothAfgerondAndGeborgdAreDoneAndOpenOnesDoNotCount() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").status(Status.FINISHED).evidence(),
                                    aMeasure("M2").status(Status.SECURED),
                                    aMeasure("M3").evidence(),
                                    aMeasure("M4").excused().evidence())))
                    .component(C4)
                    .isFraction(1, 2)
                    .failing("M2");
        }

        @Test
        void doesNotApplyBeforeAMeasureIsDone() {
            assertThat(assess(delivery(T).with(aMeasure("M1").evidence()))).doesNotApply(C4);
        }
    }

    @Nested
    class C5Measured {

        @ParameterizedTest
        @CsvSource({
            "2022-12-29, 0", // t - 183 days
            "2022-12-30, 1",
            "2023-06-30, 1", // t
            "2023-07-01, 0"
        })
        void aMeasurementCountsFor183Days(String date, int passing) {
            assertThat(assess(delivery(T).with(anIndicator("I1"), measured("I1", date, "7"))))
                    .component(C5)
                    .isFraction(passing, 1);
        }

        @Test
        void aMeasurementAfterThePeildatumDoesNotHideAnEarlierOne() {
            assertThat(assess(delivery(T)
                            .with(
                                    anIndicator("I1"),
                                    measured("I1", "2023-06-01", "7"),
                                    measured("I1", "2023-07-01", "8"))))
                    .component(C5)
                    .isFraction(1, 1);
        }

        @Test
        void anIndicatorIsNamedByNumberOrByName() {
            assertThat(assess(delivery(T)
                            .with(
                                    anIndicator("I1"),
                                    anIndicator("I2").name("Wachttijd"),
                                    anIndicator("I3"),
                                    measured("i1", T, "7"),
                                    measured("wachttijd", T, "7"))))
                    .component(C5)
                    .isFraction(2, 3)
                    .failing("I3");
        }

        @Test
        void measurementsOfAnEarlierDeliveryDoNotCount() {
            assertThat(assess(
                            delivery("2023-03-31").with(anIndicator("I1"), measured("I1", "2023-03-01", "7")),
                            delivery(T).with(anIndicator("I1"))))
                    .component(C5)
                    .isFraction(0, 1)
                    .failing("I1");
        }

        @Test
        void anIndicatorThatIsNoLongerIncludedCountsOnWithTheMeasurementsOfThisDelivery() {
            assertThat(assess(
                            delivery("2023-03-31").with(anIndicator("I1"), anIndicator("I2")),
                            delivery(T).with(measured("I2", T, "7"))))
                    .component(C5)
                    .isFraction(1, 2)
                    .failing("I1");
        }

        @Test
        void doesNotApplyWithoutIndicators() {
            assertThat(assess(delivery(T).with(measured("I1", T, "7")))).doesNotApply(C5);
        }
    }

    @Nested
    class C6RequiredSteps {

        @Test
        void countsTheSixteenRequiredStepsOfTheCatalogueThatArePresent() {
            assertThat(assess(incident(T)
                            .with(
                                    aMeasure("M1").step("Evaluatie"),
                                    aMeasure("M2").step("Raad geïnformeerd"),
                                    aMeasure("M3").step("Media en communicatie"))))
                    .component(C6)
                    .isFraction(2, 16)
                    .failing(
                            "Opdracht beëindigd",
                            "Contact met getroffen cliënten",
                            "Nazorg aangeboden",
                            "Gewezen op aangifte en ondersteuning",
                            "Melding toezichthouder afgewogen",
                            "Andere opdrachtgevers geïnformeerd",
                            "Melders beschermd",
                            "Overige cliënten in beeld",
                            "Meldpunt of vertrouwenspersoon bekendgemaakt",
                            "Onderzoek",
                            "Kwalificatie vastgesteld",
                            "Dossieroverdracht",
                            "Leverancier aangesproken",
                            "Contract aangescherpt");
        }

        @Test
        void severalMeasuresWithOneStepCountOnce() {
            assertThat(assess(incident(T)
                            .with(
                                    aMeasure("M1").step("Evaluatie"),
                                    aMeasure("M2").step("Evaluatie"))))
                    .component(C6)
                    .isFraction(1, 16);
        }

        @Test
        void aStepThatMayBeExcusedIsPresentWithAnExcusedMeasure() {
            assertThat(assess(incident(T).with(aMeasure("M1").step("Onderzoek").excused())))
                    .component(C6)
                    .isFraction(1, 16);
        }

        @Test
        void aStepThatMayNotBeExcusedIsAbsentWithOnlyAnExcusedMeasure() {
            assertThat(assess(incident(T).with(aMeasure("M1").step("Evaluatie").excused())))
                    .component(C6)
                    .isFraction(0, 16);
        }

        @Test
        void aMeasureDroppedWithoutReasonKeepsItsStepPresent() {
            assertThat(assess(incident(T).with(aMeasure("M1").step("Evaluatie").dropped())))
                    .component(C6)
                    .isFraction(1, 16);
        }

        @Test
        void appliesToIncidentPlansOnly() {
            assertThat(assess(delivery(T).with(aMeasure("M1").step("Evaluatie"))))
                    .doesNotApply(C6);
        }
    }
}
