package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.ComponentId.A1;
import static nl.verbetermonitor.assessment.ComponentId.A4;
import static nl.verbetermonitor.assessment.ComponentId.R6;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A1, A4 and R6 on plans whose days are easy to count: s is 1 January 2023, so 11 January is day 10, 1 February day 31
 * and 11 April day 100. The measures are planned over a hundred days.
 */
class PaceTest {

    private static final String S = "2023-01-01";
    private static final String DAY_10 = "2023-01-11";
    private static final String DAY_20 = "2023-01-21";
    private static final String DAY_40 = "2023-02-10";
    private static final String DAY_50 = "2023-02-20";
    private static final String DAY_60 = "2023-03-02";
    private static final String DAY_80 = "2023-03-22";
    private static final String DAY_100 = "2023-04-11";

    private static final MeasureRow HUNDRED_DAYS = aMeasure("M1").planned(S, DAY_100);

    private static DeliveryFixture at(String reportingDate, MeasureRow... measures) {
        return delivery(reportingDate).start(S).end(DAY_100).with(measures);
    }

    @Nested
    class NotApplicable {

        private void isNoPace(Assessment assessment) {
            assertThat(assessment).doesNotApply(A1).doesNotApply(A4).doesNotApply(R6);
        }

        @Test
        void withoutAnActiveMeasureThatHasAnOriginalFinish() {
            isNoPace(assess(
                    at(DAY_10),
                    at(DAY_50, HUNDRED_DAYS.excused(), aMeasure("M2").without(Column.MEASURE_PLANNED_FINISH))));
        }

        @ParameterizedTest
        @CsvSource({"2022-12-31", "2023-01-01"})
        void untilTheDayAfterTheStart(String reportingDate) {
            MeasureRow before = HUNDRED_DAYS.plannedStart("2022-06-01").progress("0.5");

            isNoPace(assess(at("2022-10-01", before), at(reportingDate, before)));
        }

        @Test
        void whileNothingIsPlannedYet() {
            MeasureRow later = aMeasure("M1").planned(DAY_50, DAY_100).progress("0.5");

            isNoPace(assess(at(DAY_40, later), at(DAY_50, later)));
        }
    }

    @Nested
    class A1Tempo {

        @Test
        void isOneOnSchedule() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.5"))))
                    .component(A1)
                    .isShare(1, 1)
                    .failingNothing();
        }

        @Test
        void isEarnedScheduleAgainstTheDaysThatPassed() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.29"))))
                    .component(A1)
                    .isShare(29, 50);
        }

        @Test
        void isNoMoreThanOneAheadOfSchedule() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.8"))))
                    .component(A1)
                    .isShare(1, 1);
        }

        @Test
        void isZeroWithoutProgress() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS))).component(A1).isShare(0, 1);
        }

        @Test
        void isZeroWhenLessIsEarnedThanWasPlannedBeforeTheStart() {
            // half of it was planned before s: PV(0) = 0.5
            MeasureRow begunBefore =
                    aMeasure("M1").planned("2022-09-23", DAY_100).progress("0.49");

            assertThat(assess(at(DAY_50, begunBefore))).component(A1).isShare(0, 1);
        }

        @Test
        void countsNoMoreThanNinetyPercentOfAMeasureThatIsNotDone() {
            assertThat(assess(at(DAY_100, HUNDRED_DAYS.progress("1"))))
                    .component(A1)
                    .isShare(90, 100);
        }

        @Test
        void emptyProgressIsNone() {
            assertThat(assess(at(
                            DAY_50,
                            HUNDRED_DAYS.status(Status.NEEDS_ATTENTION),
                            aMeasure("M2").planned(S, DAY_100).progress("0.5"))))
                    .component(A1)
                    .isShare(25, 50);
        }

        @Test
        void goesByTheOriginalPlan() {
            assertThat(assess(
                            at(DAY_10, HUNDRED_DAYS),
                            at(
                                    DAY_50,
                                    HUNDRED_DAYS.planned(DAY_40, "2023-12-31").progress("0.29"))))
                    .component(A1)
                    .isShare(29, 50);
        }

        @Test
        void goesByTheOriginalStartOfThePlan() {
            assertThat(assess(
                            at(DAY_10, HUNDRED_DAYS),
                            at(DAY_50, HUNDRED_DAYS.progress("0.29")).start(DAY_40)))
                    .component(A1)
                    .isShare(29, 50);
        }

        @Nested
        class WhenAllIsDone {

            @Test
            void isThePlannedLengthAgainstTheActualOne() {
                assertThat(assess(at(
                                DAY_100,
                                aMeasure("M1").planned(S, DAY_50).done(DAY_80),
                                aMeasure("M2").planned(S, DAY_60).done(DAY_40))))
                        .component(A1)
                        .isShare(60, 80);
            }

            @Test
            void isNoMoreThanOne() {
                assertThat(assess(at(DAY_80, HUNDRED_DAYS.done(DAY_50))))
                        .component(A1)
                        .isShare(1, 1);
            }

            @Test
            void takesThePeildatumWhenAnActualFinishIsUnknown() {
                assertThat(assess(at(
                                DAY_100,
                                aMeasure("M1").planned(S, DAY_50).status(Status.FINISHED),
                                aMeasure("M2").planned(S, DAY_60).done(DAY_40))))
                        .component(A1)
                        .isShare(60, 100);
            }

            @Test
            void takesThePeildatumWhenAnActualFinishLiesAfterIt() {
                assertThat(assess(at(DAY_80, aMeasure("M1").planned(S, DAY_50).done(DAY_100))))
                        .component(A1)
                        .isShare(50, 80);
            }

            @ParameterizedTest
            @CsvSource({
                "2023-01-01, 2023-02-20", // L = s
                "2022-12-01, 2023-02-20", // L before s
                "2023-02-20, 2023-01-01", // F = s
                "2023-02-20, 2022-12-01" // F before s
            })
            void isOneWhenPlannedOrFinishedByTheStart(String planned, String finished) {
                assertThat(assess(at(
                                DAY_100,
                                aMeasure("M1").planned("2022-06-01", planned).done(finished))))
                        .component(A1)
                        .isShare(1, 1);
            }
        }
    }

    @Nested
    class R6Feasibility {

        @Test
        void isOneWhenTheRestFitsInTheTimeThatIsLeft() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.5"))))
                    .component(R6)
                    .isShare(1, 1)
                    .failingNothing();
        }

        @Test
        void isTheTimeLeftAgainstTheScheduleLeft() {
            // TSPI = (100 - 20) / (100 - 50)
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.2"))))
                    .component(R6)
                    .isShare(50, 80);
        }

        @Test
        void doesNotApplyWhileTheEndOfThePlanIsUnknown() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.2")).withoutEnd()))
                    .doesNotApply(R6);
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.done(DAY_50)).withoutEnd()))
                    .doesNotApply(R6);
        }

        @ParameterizedTest
        @CsvSource({"2023-04-10, 1, 81", "2023-04-11, 0, 1", "2023-04-12, 0, 1"})
        void isZeroFromTheEndOfThePlan(String reportingDate, int numerator, int denominator) {
            assertThat(assess(at(reportingDate, HUNDRED_DAYS.progress("0.19"))))
                    .component(R6)
                    .isShare(numerator, denominator);
        }

        @Test
        void isOneWhenAllIsDoneHoweverLate() {
            assertThat(assess(at("2023-12-31", HUNDRED_DAYS.done("2023-12-31"))))
                    .component(R6)
                    .isShare(1, 1);
        }

        @Test
        void goesByTheOriginalEndOfThePlan() {
            assertThat(assess(
                            at(DAY_10, HUNDRED_DAYS),
                            at(DAY_50, HUNDRED_DAYS.progress("0.2")).end("2023-12-31")))
                    .component(R6)
                    .isShare(50, 80);
        }
    }

    @Nested
    class A4Momentum {

        @Test
        void isTheProgressSinceThePreviousDeliveryAgainstWhatWasPlanned() {
            assertThat(assess(at(DAY_10, HUNDRED_DAYS.progress("0.1")), at(DAY_50, HUNDRED_DAYS.progress("0.3"))))
                    .component(A4)
                    .isShare(20, 40)
                    .failingNothing();
        }

        @Test
        void isNoMoreThanOneAndNoLessThanZero() {
            assertThat(assess(at(DAY_10), at(DAY_50, HUNDRED_DAYS.progress("0.9"))))
                    .component(A4)
                    .isShare(1, 1);
            assertThat(assess(at(DAY_10, HUNDRED_DAYS.progress("0.3")), at(DAY_50, HUNDRED_DAYS.progress("0.1"))))
                    .component(A4)
                    .isShare(0, 1);
        }

        @Test
        void aMeasureThatWasUnknownThenHadNoProgress() {
            assertThat(assess(at(DAY_10), at(DAY_50, HUNDRED_DAYS.progress("0.1"))))
                    .component(A4)
                    .isShare(10, 40);
        }

        @Test
        void progressThenCountsWhateverTheStatusWas() {
            assertThat(assess(
                            at(DAY_10, HUNDRED_DAYS.progress("0.1").excused()),
                            at(DAY_50, HUNDRED_DAYS.progress("0.3"))))
                    .component(A4)
                    .isShare(20, 40);
        }

        @Test
        void withNothingPlannedSinceThenAnyProgressWillDo() {
            String later = "2023-05-01";
            String evenLater = "2023-06-01";

            assertThat(assess(at(later, HUNDRED_DAYS.progress("0.5")), at(evenLater, HUNDRED_DAYS.progress("0.51"))))
                    .component(A4)
                    .isShare(1, 1);
            assertThat(assess(at(later, HUNDRED_DAYS.progress("0.5")), at(evenLater, HUNDRED_DAYS.progress("0.5"))))
                    .component(A4)
                    .isShare(0, 1);
            assertThat(assess(at(later, HUNDRED_DAYS.progress("0.5")), at(evenLater, HUNDRED_DAYS.progress("0.4"))))
                    .component(A4)
                    .isShare(0, 1);
        }

        @Test
        void whatWasPlannedBeforeTheStartCountsWhenThePreviousDeliveryDoes() {
            // PV(0) = 0.5, PV(50) = 0.75: t' before s counts from s
            MeasureRow begunBefore = aMeasure("M1").planned("2022-09-23", DAY_100);

            assertThat(assess(at("2022-10-01", begunBefore), at(DAY_50, begunBefore.progress("0.2"))))
                    .component(A4)
                    .isShare(20, 25);
        }

        @Test
        void doesNotApplyAtTheFirstDelivery() {
            assertThat(assess(at(DAY_50, HUNDRED_DAYS.progress("0.5")))).doesNotApply(A4);
        }

        @Test
        void doesNotApplyWhenAllWasDoneAlready() {
            assertThat(assess(at(DAY_40, HUNDRED_DAYS.done(DAY_20)), at(DAY_50, HUNDRED_DAYS.done(DAY_20))))
                    .doesNotApply(A4);
            assertThat(assess(at(DAY_40, HUNDRED_DAYS.done(DAY_20)), at(DAY_50, HUNDRED_DAYS.progress("0.5"))))
                    .doesNotApply(A4);
        }

        @Test
        void appliesAgainWhenAMeasureIsAdded() {
            assertThat(assess(
                            at(DAY_40, HUNDRED_DAYS.done(DAY_20)),
                            at(DAY_50, HUNDRED_DAYS.done(DAY_20), aMeasure("M2").planned(S, DAY_100))))
                    .component(A4)
                    .isShare(0, 1);
        }
    }
}
