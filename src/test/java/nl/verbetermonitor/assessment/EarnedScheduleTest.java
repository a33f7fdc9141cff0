package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import nl.verbetermonitor.plan.Column;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PV, EV and ES in days since s, 1 January 2023: 11 January is day 10, 11 April day 100. */
class EarnedScheduleTest {

    private static final String DAY_0 = "2023-01-01";
    private static final String DAY_10 = "2023-01-11";
    private static final String DAY_20 = "2023-01-21";
    private static final String DAY_100 = "2023-04-11";

    private static EarnedSchedule of(MeasureRow... measures) {
        return EarnedSchedule.of(stateAfter(delivery("2023-06-30").start(DAY_0).with(measures)));
    }

    private static BigFraction share(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    @Nested
    class PlannedValue {

        @ParameterizedTest
        @CsvSource({"-1, 0", "0, 0", "10, 0", "11, 1", "19, 9", "20, 10", "21, 10", "1000, 10"})
        void ofAMeasureRisesEvenlyFromItsStartToItsFinish(int day, int tenths) {
            assertThat(of(aMeasure("M1").planned(DAY_10, DAY_20)).planned(day)).isEqualTo(share(tenths, 10));
        }

        @Test
        void isTheExactSumOverTheMeasures() {
            EarnedSchedule schedule = of(
                    aMeasure("M1").planned(DAY_0, "2023-01-04"),
                    aMeasure("M2").planned(DAY_0, "2023-01-08"),
                    aMeasure("M3").planned(DAY_0, "2023-01-08"));

            assertThat(schedule.planned(1)).isEqualTo(share(1, 3).add(share(2, 7)));
        }

        @ParameterizedTest
        @CsvSource({"9, 0", "10, 1", "11, 1"})
        void comesAllAtOnceWhenTheStartIsUnknown(int day, int whole) {
            assertThat(of(aMeasure("M1").plannedFinish(DAY_10).without(Column.MEASURE_PLANNED_START))
                            .planned(day))
                    .isEqualTo(share(whole, 1));
        }

        @ParameterizedTest
        @CsvSource({"9, 0", "10, 1", "15, 1", "20, 1", "21, 1"})
        void comesAllAtOnceWhenTheStartIsNotBeforeTheFinish(int day, int whole) {
            assertThat(of(aMeasure("M1").planned(DAY_10, DAY_10)).planned(day)).isEqualTo(share(whole, 1));
            assertThat(of(aMeasure("M1").planned(DAY_20, DAY_10)).planned(day)).isEqualTo(share(whole, 1));
        }

        @Test
        void countsWhatWasPlannedBeforeTheStartOfThePlan() {
            assertThat(of(aMeasure("M1").planned("2022-12-31", "2023-01-03")).planned(0))
                    .isEqualTo(share(1, 3));
            assertThat(of(aMeasure("M1").planned("2022-06-01", "2022-07-01")).planned(0))
                    .isEqualTo(share(1, 1));
        }
    }

    @Nested
    class EarnedValue {

        @Test
        void isOneForADoneMeasureAndAtMostNineTenthsForAnother() {
            EarnedSchedule schedule = of(
                    aMeasure("M1").done(DAY_10).progress("0.2"),
                    aMeasure("M2").progress("0.95"),
                    aMeasure("M3").progress("0.29"),
                    aMeasure("M4"));

            assertThat(schedule.size()).isEqualTo(4);
            assertThat(schedule.earned()).isEqualByComparingTo("2.19");
        }

        @Test
        void leavesOutExcusedMeasuresAndThoseWithoutAnOriginalFinish() {
            EarnedSchedule schedule = of(
                    aMeasure("M1").progress("0.5"),
                    aMeasure("M2").progress("0.5").excused(),
                    aMeasure("M3").progress("0.5").without(Column.MEASURE_PLANNED_FINISH),
                    aMeasure("M4").progress("0.5").dropped());

            assertThat(schedule.size()).isEqualTo(2);
            assertThat(schedule.earned()).isEqualByComparingTo("1.0");
        }
    }

    @Nested
    class EarnedDay {

        @Test
        void isTheDayOnWhichThatMuchWasPlanned() {
            assertThat(of(aMeasure("M1").planned(DAY_0, DAY_100).progress("0.29"))
                            .earnedDay())
                    .isEqualTo(share(29, 1));
        }

        @Test
        void liesBetweenWholeDaysInProportion() {
            assertThat(of(aMeasure("M1").planned(DAY_0, DAY_10).progress("0.29"))
                            .earnedDay())
                    .isEqualTo(share(29, 10));
        }

        @Test
        void isTheLastOfTheDaysOnWhichThatMuchWasPlanned() {
            // PV stays 1 from day 10 up to and including day 20
            EarnedSchedule schedule = of(
                    aMeasure("M1").planned(DAY_0, DAY_10).done(DAY_10),
                    aMeasure("M2").planned(DAY_20, DAY_100));

            assertThat(schedule.earnedDay()).isEqualTo(share(20, 1));
        }

        @Test
        void risesWithinTheDayOnWhichAMeasureWithoutStartWasPlanned() {
            // PV(9) = 0 and PV(10) = 1
            assertThat(of(aMeasure("M1")
                                    .plannedFinish(DAY_10)
                                    .without(Column.MEASURE_PLANNED_START)
                                    .progress("0.5"))
                            .earnedDay())
                    .isEqualTo(share(19, 2));
        }

        @Test
        void isZeroWhenNothingIsEarned() {
            assertThat(of(aMeasure("M1").planned(DAY_10, DAY_20)).earnedDay()).isEqualTo(BigFraction.ZERO);
        }

        @Test
        void isZeroWhenLessIsEarnedThanWasPlannedOnDayZero() {
            MeasureRow halfBefore = aMeasure("M1").planned("2022-12-22", DAY_10);

            assertThat(of(halfBefore.progress("0.49")).earnedDay()).isEqualTo(BigFraction.ZERO);
            assertThat(of(halfBefore.progress("0.5")).earnedDay()).isEqualTo(BigFraction.ZERO);
            assertThat(of(halfBefore.progress("0.55")).earnedDay()).isEqualTo(BigFraction.ONE);
        }

        @Test
        void isZeroWhenAllWasPlannedBeforeTheStartAndNotAllIsDone() {
            assertThat(of(aMeasure("M1").planned("2022-06-01", "2022-12-01").progress("0.9"))
                            .earnedDay())
                    .isEqualTo(BigFraction.ZERO);
        }
    }
}
