package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.A2;
import static nl.verbetermonitor.assessment.ComponentId.A3;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A1 and A4 stand in PaceTest, A5 in TargetsTest and A6 in StepsTest. */
class AmbitionTest {

    private static final String T = "2023-06-30";

    @Nested
    class A2FinishedInTime {

        @ParameterizedTest
        @CsvSource({"2023-05-31, 1", "2023-06-01, 1", "2023-06-02, 0"})
        void doneByTheOriginalFinish(String finished, int passing) {
            assertThat(assess(delivery(T)
                            .with(aMeasure("M1").plannedFinish("2023-06-01").done(finished))))
                    .component(A2)
                    .isFraction(passing, 1);
        }

        @Test
        void onlyMeasuresWhoseOriginalFinishLiesBeforeThePeildatumCount() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").plannedFinish("2023-06-29"),
                                    aMeasure("M2").plannedFinish(T),
                                    aMeasure("M3").plannedFinish("2023-07-01").done("2023-05-01"),
                                    aMeasure("M4").plannedFinish("2023-06-01").excused(),
                                    aMeasure("M5").without(Column.MEASURE_PLANNED_FINISH))))
                    .component(A2)
                    .isFraction(0, 1)
                    .failing("M1");
        }

        @Test
        void anActualFinishWithoutADoneStatusOrADoneStatusWithoutAFinishFails() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").plannedFinish("2023-06-01").finished("2023-05-01"),
                                    aMeasure("M2").plannedFinish("2023-06-01").status(Status.FINISHED),
                                    aMeasure("M3")
                                            .plannedFinish("2023-06-01")
                                            .finished("2023-05-01")
                                            .status(Status.SECURED))))
                    .component(A2)
                    .isFraction(1, 3)
                    .failing("M1", "M2");
        }

        @Test
        void movingTheFinishDoesNotHelp() {
            assertThat(assess(
                            delivery("2023-03-31").with(aMeasure("M1").plannedFinish("2023-05-01")),
                            delivery(T)
                                    .with(aMeasure("M1")
                                            .plannedFinish("2023-12-01")
                                            .done("2023-06-01"))))
                    .component(A2)
                    .isFraction(0, 1)
                    .failing("M1");
        }

        @Test
        void doesNotApplyBeforeAnythingShouldBeDone() {
            assertThat(assess(delivery(T).with(aMeasure("M1").plannedFinish(T))))
                    .doesNotApply(A2);
        }
    }

    @Nested
    class A3NotLate {

        @ParameterizedTest
        @CsvSource({"2023-06-29, 0", "2023-06-30, 1", "2023-07-01, 1"})
        void theOriginalFinishOfAnOpenMeasureHasNotPassed(String finish, int passing) {
            assertThat(assess(delivery(T).with(aMeasure("M1").plannedFinish(finish))))
                    .component(A3)
                    .isFraction(passing, 1);
        }

        @Test
        void anUnknownOriginalFinishFails() {
            assertThat(assess(delivery(T).with(aMeasure("M1"), aMeasure("M2").without(Column.MEASURE_PLANNED_FINISH))))
                    .component(A3)
                    .isFraction(1, 2)
                    .failing("M2");
        }

        @Test
        void movingTheFinishDoesNotHelp() {
            assertThat(assess(
                            delivery("2023-03-31").with(aMeasure("M1").plannedFinish("2023-05-01")),
                            delivery(T).with(aMeasure("M1").plannedFinish("2023-12-01"))))
                    .component(A3)
                    .isFraction(0, 1)
                    .failing("M1");
        }

        @Test
        void onlyOpenMeasuresCount() {
            assertThat(assess(delivery(T)
                            .with(
                                    aMeasure("M1").plannedFinish("2023-06-01").done(T),
                                    aMeasure("M2").plannedFinish("2023-06-01").excused(),
                                    aMeasure("M3").plannedFinish("2023-06-01").dropped(),
                                    aMeasure("M4").without(Column.MEASURE_STATUS))))
                    .component(A3)
                    .isFraction(1, 2)
                    .failing("M3");
        }

        @Test
        void doesNotApplyWithoutOpenMeasures() {
            assertThat(assess(delivery(T).with(aMeasure("M1").done(T)))).doesNotApply(A3);
        }
    }
}
