package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.R1;
import static nl.verbetermonitor.assessment.ComponentId.R2;
import static nl.verbetermonitor.assessment.ComponentId.R3;
import static nl.verbetermonitor.assessment.ComponentId.R4;
import static nl.verbetermonitor.assessment.ComponentId.R5;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.Column;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R6 stands with the rest of earned schedule, in PaceTest; the contradictions of R4 in {@link ContradictionTest}. */
class RealismTest {

    private static final String T = "2023-06-30";

    @Nested
    class R1Safeguards {

        @Test
        void anActiveMeasureNeedsBothSafeguardsAndAnOwner() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1"),
                                    aMeasure("M2").without(Column.MEASURE_SAFEGUARDS),
                                    aMeasure("M3").without(Column.MEASURE_OWNER),
                                    aMeasure("M4").excused().without(Column.MEASURE_OWNER))))
                    .component(R1)
                    .isFraction(1, 3)
                    .failing("M2", "M3");
        }

        @Test
        void doesNotApplyWithoutActiveMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").excused()))).doesNotApply(R1);
        }
    }

    @Nested
    class R2Means {

        @Test
        void anActiveMeasureNeedsHoursOrMoney() {
            MeasureRow without = aMeasure("M1").without(Column.MEASURE_CAPACITY);

            assertThat(assess(delivery(T)
                            .with(
                                    without,
                                    aMeasure("M2").capacity("0.5"),
                                    aMeasure("M3")
                                            .without(Column.MEASURE_CAPACITY)
                                            .budget("1000"),
                                    aMeasure("M4").capacity("0").budget("0.00"),
                                    aMeasure("M5").capacity("0").budget("0.01"),
                                    aMeasure("M6").capacity("-8"),
                                    aMeasure("M7").capacity("0").excused())))
                    .component(R2)
                    .isFraction(3, 6)
                    .failing("M1", "M4", "M6");
        }

        @Test
        void doesNotApplyWithoutActiveMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").excused()))).doesNotApply(R2);
        }
    }

    @Nested
    class R3SoundPlanning {

        @ParameterizedTest
        @CsvSource({
            "2023-03-01, 2023-03-01, 1", // sp = dp
            "2023-03-02, 2023-03-01, 0",
            "2023-03-01, 2023-12-31, 1", // dp = Einddatum
            "2023-03-01, 2024-01-01, 0"
        })
        void startsBeforeItFinishesWithinThePlan(String start, String finish, int passing) {
            assertThat(assess(delivery(T).with(aMeasure("M1").planned(start, finish))))
                    .component(R3)
                    .isFraction(passing, 1);
        }

        @Test
        void needsBothDates() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").without(Column.MEASURE_PLANNED_START),
                                    aMeasure("M2").without(Column.MEASURE_PLANNED_FINISH))))
                    .component(R3)
                    .isFraction(0, 2)
                    .failing("M1", "M2");
        }

        @Test
        void theEndOfThePlanIsThatOfThisDeliveryAndNotTheOriginalOne() {
            MeasureRow late = aMeasure("M1").plannedFinish("2024-06-30");

            assertThat(assess(
                            delivery("2023-03-31").end("2023-12-31").with(late),
                            delivery(T).end("2024-12-31").with(late)))
                    .component(R3)
                    .isFraction(1, 1);
        }

        @Test
        void anUnreadableEndOfThePlanLimitsNothing() {
            assertThat(assess(
                            delivery("2023-03-31").end("2023-12-31"),
                            delivery(T).withoutEnd().with(aMeasure("M1").plannedFinish("2050-01-01"))))
                    .component(R3)
                    .isFraction(1, 1);
        }

        @ParameterizedTest
        @CsvSource({"2023-05-31, 1", "2023-06-01, 1", "2023-06-02, 0"})
        void whatItDependsOnIsFinishedByItsOwnFinish(String finishOfDependency, int passing) {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").plannedFinish("2023-06-01").dependsOn("M2"),
                                    aMeasure("M2").plannedFinish(finishOfDependency))))
                    .component(R3)
                    .isFraction(1 + passing, 2);
        }

        @Test
        void everyDependencyCounts() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").plannedFinish("2023-06-01").dependsOn("M2", "M3"),
                                    aMeasure("M2").plannedFinish("2023-06-01"),
                                    aMeasure("M3").plannedFinish("2023-07-01"))))
                    .component(R3)
                    .isFraction(2, 3)
                    .failing("M1");
        }

        @Test
        void whatItDependsOnExistsIsActiveAndHasAKnownFinish() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").dependsOn("M9"),
                                    aMeasure("M2").dependsOn("M5"),
                                    aMeasure("M3").dependsOn("M6"),
                                    aMeasure("M4").dependsOn("m7"),
                                    aMeasure("M5").excused(),
                                    aMeasure("M6").without(Column.MEASURE_PLANNED_FINISH),
                                    aMeasure("M7").dropped())))
                    .component(R3)
                    .isFraction(2, 6)
                    .failing("M1", "M2", "M3", "M6");
        }

        @Test
        void aDependencyThatIsNoLongerIncludedStillExists() {
            assertThat(assess(
                            delivery("2023-03-31").with(aMeasure("M1"), aMeasure("M2")),
                            delivery(T).with(aMeasure("M1").dependsOn("M2"))))
                    .component(R3)
                    .isFraction(2, 2);
        }

        @Test
        void aMeasureThatDependsOnItselfIsACycle() {
            assertThat(assess(delivery(T).with(aMeasure("M1").dependsOn("m1"), aMeasure("M2"))))
                    .component(R3)
                    .isFraction(1, 2)
                    .failing("M1");
        }

        @Test
        void whoIsInACycleOrDependsOnOneFails() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").dependsOn("M2"),
                                    aMeasure("M2").dependsOn("M3"),
                                    aMeasure("M3").dependsOn("M1"),
                                    aMeasure("M4").dependsOn("M3"),
                                    aMeasure("M5").dependsOn("M4"))))
                    .component(R3)
                    .isFraction(1, 5)
                    .failing("M1", "M2", "M3", "M4");
        }

        @Test
        void anExcusedMeasureBreaksACycle() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").dependsOn("M2"),
                                    aMeasure("M2").dependsOn("M3"),
                                    aMeasure("M3").dependsOn("M1").excused())))
                    .component(R3)
                    .isFraction(1, 2)
                    .failing("M2");
        }

        @Test
        void twoRoadsToOneMeasureAreNoCycle() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").dependsOn("M2", "M3"),
                                    aMeasure("M2").dependsOn("M4"),
                                    aMeasure("M3").dependsOn("M4"),
                                    aMeasure("M4"))))
                    .component(R3)
                    .isFraction(4, 4);
        }

        @Test
        void aChainOfFiftyThousandMeasuresIsWorkedOut() {
            List<MeasureRow> chain = chain(50_000);

            assertThat(assess(delivery(T).with(chain)))
                    .component(R3)
                    .isFraction(50_000, 50_000)
                    .failingNothing();
        }

        @Test
        void aCircleOfFiftyThousandMeasuresIsSeen() {
            List<MeasureRow> circle = chain(50_000);
            circle.set(0, circle.get(0).dependsOn("M50000"));

            assertThat(assess(delivery(T).with(circle))).component(R3).isFraction(0, 50_000);
        }

        /** M1 waits for nothing and every other measure for the one before it. */
        private List<MeasureRow> chain(int length) {
            List<MeasureRow> chain = new ArrayList<>();
            chain.add(aMeasure("M1"));
            for (int i = 2; i <= length; i++) {
                chain.add(aMeasure("M" + i).dependsOn("M" + (i - 1)));
            }
            return chain;
        }

        @Test
        void doesNotApplyWithoutActiveMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").excused()))).doesNotApply(R3);
        }
    }

    @Nested
    class R4Consistent {

        @Test
        void countsTheActiveMeasuresWithoutAContradiction() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1"),
                                    aMeasure("M2").finished("2023-06-01"),
                                    aMeasure("M3").dropped(),
                                    aMeasure("M4").excused().finished("2023-06-01"))))
                    .component(R4)
                    .isFraction(1, 3)
                    .failing("M2", "M3");
        }

        @Test
        void aMeasureWithManyContradictionsFailsOnce() {
            assertThat(assess(delivery(T)
                            .with(aMeasure("M1").dropped().progress("1").finished("2023-07-01"))))
                    .component(R4)
                    .isFraction(0, 1)
                    .failing("M1");
        }

        @Test
        void doesNotApplyWithoutActiveMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").excused()))).doesNotApply(R4);
        }
    }

    @Nested
    class R5Steadfast {

        @ParameterizedTest
        @CsvSource({"2023-05-31, 1", "2023-06-01, 1", "2023-06-02, 0"})
        void thePlannedFinishIsNotLaterThanTheOriginalOne(String now, int passing) {
            assertThat(assess(
                            delivery("2023-03-31").with(aMeasure("M1").plannedFinish("2023-06-01")),
                            delivery(T).with(aMeasure("M1").plannedFinish(now))))
                    .component(R5)
                    .isFraction(passing, 1);
        }

        @Test
        void onlyActiveMeasuresWithAPlannedFinishNowAndOriginallyCount() {
            assertThat(assess(
                            delivery("2023-03-31")
                                    .with(
                                            aMeasure("M1").plannedFinish("2023-06-01"),
                                            aMeasure("M2").plannedFinish("2023-06-01"),
                                            aMeasure("M3").plannedFinish("2023-06-01"),
                                            aMeasure("M4").without(Column.MEASURE_PLANNED_FINISH)),
                            delivery(T)
                                    .with(
                                            aMeasure("M1").plannedFinish("2023-07-01"),
                                            aMeasure("M2")
                                                    .plannedFinish("2023-07-01")
                                                    .excused(),
                                            aMeasure("M3").without(Column.MEASURE_PLANNED_FINISH),
                                            aMeasure("M4").without(Column.MEASURE_PLANNED_FINISH),
                                            aMeasure("M5"))))
                    .component(R5)
                    .isFraction(1, 2)
                    .failing("M1");
        }

        @Test
        void doesNotApplyWithoutAPlannedFinish() {
            assertThat(assess(delivery(T).with(aMeasure("M1").without(Column.MEASURE_PLANNED_FINISH))))
                    .doesNotApply(R5);
        }
    }
}
