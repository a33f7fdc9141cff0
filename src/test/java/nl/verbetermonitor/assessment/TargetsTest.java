package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.A5;
import static nl.verbetermonitor.assessment.PlanFixture.anIndicator;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.measured;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import nl.verbetermonitor.assessment.IndicatorLine.Originals;
import nl.verbetermonitor.plan.Column;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A5. The indicator is to go from 10 to 30 in the hundred days from 1 January (day 0) to 11 April 2023 (day 100). */
class TargetsTest {

    private static final String DAY_0 = "2023-01-01";
    private static final String DAY_50 = "2023-02-20";
    private static final String DAY_100 = "2023-04-11";
    private static final IndicatorRow FROM_10_TO_30 =
            anIndicator("I1").from("10", DAY_0).to("30", DAY_100);

    private static Assessment measuredOnDay50(String value) {
        return assess(delivery(DAY_50).with(FROM_10_TO_30, measured("I1", DAY_50, value)));
    }

    @Nested
    class Achievement {

        @ParameterizedTest
        @CsvSource({"20, 1, 1", "15, 1, 2", "12.9, 29, 100", "10, 0, 1", "9, 0, 1", "30, 1, 1"})
        void isTheShareOfTheWayItShouldHaveCome(String value, int numerator, int denominator) {
            // on day 50 it should have come to 20
            assertThat(measuredOnDay50(value)).component(A5).isShare(numerator, denominator);
        }

        @Test
        void failsThoseBelowOne() {
            assertThat(measuredOnDay50("19.99")).component(A5).failing("I1");
            assertThat(measuredOnDay50("20")).component(A5).failingNothing();
        }

        @Test
        void worksDownwardsToo() {
            assertThat(assess(delivery(DAY_50)
                            .with(anIndicator("I1").from("30", DAY_0).to("10", DAY_100), measured("I1", DAY_50, "25"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void isExpectedAtTheDayOfMeasuringAndNotAtThePeildatum() {
            assertThat(assess(delivery(DAY_100).with(FROM_10_TO_30, measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void isExpectedToStayAtTheTargetAfterTheTargetDate() {
            assertThat(assess(delivery("2023-06-01").with(FROM_10_TO_30, measured("I1", "2023-06-01", "20"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void isSummedOverTheIndicators() {
            assertThat(assess(delivery(DAY_50)
                            .with(
                                    FROM_10_TO_30,
                                    anIndicator("I2").from("10", DAY_0).to("30", DAY_100),
                                    anIndicator("I3").from("10", DAY_0).to("30", DAY_100),
                                    measured("I1", DAY_50, "15"),
                                    measured("I2", DAY_50, "20"),
                                    measured("I3", DAY_50, "13"))))
                    .component(A5)
                    .isFraction(BigFraction.of(18, 10), 3)
                    .reads("1.800000")
                    .failing("I1", "I3");
        }
    }

    @Nested
    class Measurements {

        @Test
        void theLatestUpToThePeildatumCounts() {
            assertThat(assess(delivery(DAY_50)
                            .with(
                                    FROM_10_TO_30,
                                    measured("I1", "2023-02-21", "30"),
                                    measured("I1", DAY_50, "15"),
                                    measured("I1", "2023-02-19", "30"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void ofTwoOnOneDateTheOneFurtherDownTheSheetCounts() {
            assertThat(assess(delivery(DAY_50)
                            .with(FROM_10_TO_30, measured("I1", DAY_50, "30"), measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void anIndicatorThatIsNoLongerIncludedIsStillMeasured() {
            assertThat(assess(
                            delivery(DAY_0).with(FROM_10_TO_30),
                            delivery(DAY_50).with(measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-12-29, 0", // t - 183 days
            "2022-12-30, 1"
        })
        void countFor183Days(String date, int achievement) {
            assertThat(assess(delivery("2023-06-30")
                            .start("2022-01-01")
                            .with(
                                    anIndicator("I1").from("10", "2022-01-01").to("30", "2022-06-01"),
                                    measured("I1", date, "30"))))
                    .component(A5)
                    .isShare(achievement, 1);
        }
    }

    @Nested
    class WithoutAMeasurement {

        @Test
        void achievesNothingOnceThePlanIsMoreThan183DaysOld() {
            assertThat(assess(delivery("2023-07-04").with(FROM_10_TO_30))) // day 184
                    .component(A5)
                    .isShare(0, 1)
                    .failing("I1");
        }

        @Test
        void hasNoAchievementBefore() {
            assertThat(assess(delivery("2023-07-03").with(FROM_10_TO_30))).doesNotApply(A5); // day 183
        }

        @Test
        void theAgeOfThePlanGoesByItsOriginalStart() {
            assertThat(assess(
                            delivery(DAY_50).with(FROM_10_TO_30),
                            delivery("2023-07-04").start(DAY_50).with(FROM_10_TO_30)))
                    .component(A5)
                    .isShare(0, 1);
        }
    }

    @Nested
    class OriginalsOfAnIndicator {

        @ParameterizedTest
        @CsvSource({"INDICATOR_BASELINE", "INDICATOR_TARGET", "INDICATOR_TARGET_DATE"})
        void needABaselineATargetAndATargetDate(Column missing) {
            assertThat(assess(delivery("2023-12-31")
                            .with(FROM_10_TO_30.without(missing), measured("I1", "2023-12-31", "30"))))
                    .doesNotApply(A5);
        }

        @Test
        void doNotMove() {
            assertThat(assess(
                            delivery(DAY_0).with(FROM_10_TO_30),
                            delivery(DAY_50)
                                    .with(
                                            anIndicator("I1")
                                                    .from("0", "2022-01-01")
                                                    .to("12", "2024-01-01"),
                                            measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void areThoseOfTheFirstDeliveryThatGivesAllOfThem() {
            assertThat(assess(
                            delivery(DAY_0).with(anIndicator("I1").from("14", DAY_0)),
                            delivery("2023-02-01").with(FROM_10_TO_30),
                            delivery(DAY_50).with(FROM_10_TO_30, measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void beginAtTheStartOfThePlanWithoutABaselineDate() {
            assertThat(assess(delivery(DAY_50)
                            .start(DAY_0)
                            .with(anIndicator("I1").from("10").to("30", DAY_100), measured("I1", DAY_50, "15"))))
                    .component(A5)
                    .isShare(1, 2);
        }
    }

    @Nested
    class Expected {

        @ParameterizedTest
        @CsvSource({"2023-02-20", "2023-02-10"})
        void isTheTargetWhenTheTargetDateIsNotAfterTheBaselineDate(String targetDate) {
            assertThat(assess(delivery(DAY_100)
                            .with(
                                    anIndicator("I1").from("10", DAY_50).to("30", targetDate),
                                    measured("I1", "2023-02-01", "20"))))
                    .component(A5)
                    .isShare(1, 2);
        }

        @Test
        void withNothingToChangeThereIsNoAchievement() {
            assertThat(assess(delivery(DAY_50)
                            .with(
                                    anIndicator("I1").from("10", DAY_0).to("10.0", DAY_100),
                                    measured("I1", DAY_50, "9"))))
                    .doesNotApply(A5);
        }

        @Test
        void measuredByTheBaselineDateThereIsNoAchievement() {
            assertThat(assess(delivery(DAY_50).with(FROM_10_TO_30, measured("I1", DAY_0, "30"))))
                    .doesNotApply(A5);
        }

        @Test
        void isRoundedHalfUpForPeople() {
            Targets targets = new Targets(stateAfter(delivery(DAY_50)), AssessmentRules.defaults());
            Originals originals = new Originals(
                    new BigDecimal("0"),
                    Optional.of(TrackerRow.day(DAY_0)),
                    new BigDecimal("1"),
                    TrackerRow.day("2023-01-09"));

            // 1/8 = 0.125
            assertThat(targets.expected(originals, TrackerRow.day("2023-01-02"), 2))
                    .isEqualTo("0.13");
        }
    }

    @Test
    void doesNotApplyWithoutIndicators() {
        assertThat(assess(delivery(DAY_50))).doesNotApply(A5);
    }
}
