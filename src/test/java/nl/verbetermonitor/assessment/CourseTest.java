package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.verbetermonitor.assessment.Course.Reached;
import nl.verbetermonitor.plan.Column;
import org.junit.jupiter.api.Test;

/** How far a plan should have come and how far it came, as shares of the plan. */
class CourseTest {

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Course course(MeasureRow... measures) {
        return Course.of(stateAfter(delivery("2023-06-30").with(measures))).orElseThrow();
    }

    @Test
    void thePlannedShareRisesOverAllMeasures() {
        Course course = course(
                aMeasure("M1").planned("2023-01-01", "2023-01-11"),
                aMeasure("M2").planned("2023-01-11", "2023-01-21"));

        assertThat(course.planned(day("2023-01-01"))).isEqualByComparingTo("0");
        assertThat(course.planned(day("2023-01-06"))).isEqualByComparingTo("0.25");
        assertThat(course.planned(day("2023-01-11"))).isEqualByComparingTo("0.5");
        assertThat(course.planned(day("2024-01-01"))).isEqualByComparingTo("1");
    }

    @Test
    void itBendsWhereAMeasureBeginsOrEndsAndTheDayBeforeAJump() {
        assertThat(course(
                                aMeasure("M1").planned("2023-02-01", "2023-03-01"),
                                aMeasure("M2").plannedFinish("2023-05-05").without(Column.MEASURE_PLANNED_START))
                        .bends())
                .containsExactly(
                        day("2023-01-01"), day("2023-02-01"), day("2023-03-01"), day("2023-05-04"), day("2023-05-05"));
    }

    @Test
    void whatWasReachedIsToldOverTheMeasuresThatCountNow() {
        Course course = Course.of(stateAfter(
                        delivery("2023-02-01"),
                        delivery("2023-04-01").with(aMeasure("M1").progress("0.5")),
                        delivery("2023-06-30")
                                .with(
                                        aMeasure("M1").progress("0.8"),
                                        aMeasure("M2").progress("0.2"))))
                .orElseThrow();

        assertThat(course.reached())
                .containsExactly(
                        new Reached(day("2023-04-01"), new BigDecimal("0.250000"), 1),
                        new Reached(day("2023-06-30"), new BigDecimal("0.500000"), 2));
    }

    @Test
    void aMeasureThatIsLeftOutStaysWhereItWas() {
        Course course = Course.of(
                        stateAfter(delivery("2023-04-01").with(aMeasure("M1").progress("0.4")), delivery("2023-06-30")))
                .orElseThrow();

        assertThat(course.reached())
                .containsExactly(
                        new Reached(day("2023-04-01"), new BigDecimal("0.400000"), 1),
                        new Reached(day("2023-06-30"), new BigDecimal("0.400000"), 1));
    }

    @Test
    void withoutAPlannedFinishThereIsNone() {
        assertThat(Course.of(
                        stateAfter(delivery("2023-06-30").with(aMeasure("M1").without(Column.MEASURE_PLANNED_FINISH)))))
                .isEmpty();
    }
}
