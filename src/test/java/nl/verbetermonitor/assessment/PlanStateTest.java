package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aRecommendation;
import static nl.verbetermonitor.assessment.PlanFixture.anIndicator;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static nl.verbetermonitor.assessment.TrackerRow.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanStateTest {

    private static final DeliveryFixture FIRST = delivery("2023-01-31");
    private static final DeliveryFixture SECOND = delivery("2023-03-31");
    private static final DeliveryFixture THIRD = delivery("2023-06-30");
    private static final MeasureRow M1 = aMeasure("M1");

    private static MeasureLine m1(DeliveryFixture first, DeliveryFixture... later) {
        return stateAfter(first, later).measure(Nr.of("M1")).orElseThrow();
    }

    private static IndicatorLine i1(DeliveryFixture first, DeliveryFixture... later) {
        return stateAfter(first, later).indicators().iterator().next();
    }

    @Nested
    class NothingDisappearsByLeavingItOut {

        @Test
        void aMeasureCountsOnWithItsLastRow() {
            MeasureLine line = m1(FIRST.with(M1.progress("0.1")), SECOND.with(M1.progress("0.2")), THIRD);

            assertThat(line.included()).isFalse();
            assertThat(line.lastIncluded()).isEqualTo(day("2023-03-31"));
            assertThat(line.progress()).isEqualByComparingTo("0.2");
            assertThat(line.previousProgress()).isEqualByComparingTo("0.2");
        }

        @Test
        void aRecommendationCountsOnWithItsLastRow() {
            RecommendationLine line = stateAfter(
                            FIRST.with(aRecommendation("A1").priority(Priority.LOW)),
                            SECOND.with(aRecommendation("A1").priority(Priority.HIGH)),
                            THIRD)
                    .recommendations()
                    .iterator()
                    .next();

            assertThat(line.included()).isFalse();
            assertThat(line.firstIncluded()).isEqualTo(day("2023-01-31"));
            assertThat(line.recommendation().priority()).contains(Priority.HIGH);
        }

        @Test
        void anIndicatorCountsOnWithItsLastRow() {
            IndicatorLine line = i1(
                    FIRST.with(anIndicator("I1").name("Eerst")),
                    SECOND.with(anIndicator("I1").name("Later")),
                    THIRD);

            assertThat(line.included()).isFalse();
            assertThat(line.indicator().name()).isEqualTo("Later");
        }

        @Test
        void whatComesBackIsIncludedAgain() {
            assertThat(m1(FIRST.with(M1), SECOND, THIRD.with(M1)).included()).isTrue();
        }

        @Test
        void numbersMatchWithoutRegardToCase() {
            assertThat(stateAfter(FIRST.with(M1), SECOND.with(aMeasure("m1"))).measures())
                    .singleElement()
                    .satisfies(line -> assertThat(line.included()).isTrue());
        }

        @Test
        void thoseOfTheDeliveryComeFirstInItsOrderThenThoseItLeftOut() {
            assertThat(stateAfter(
                                    FIRST.with(aMeasure("M1"), aMeasure("M2"), aMeasure("M3")),
                                    SECOND.with(aMeasure("M4"), aMeasure("M3")))
                            .measures())
                    .extracting(line -> line.nr().text())
                    .containsExactly("M4", "M3", "M1", "M2");
        }
    }

    @Nested
    class OriginalsDoNotMove {

        @Test
        void startAndEndOfThePlanAreThoseOfTheFirstDelivery() {
            PlanState state = stateAfter(
                    FIRST.start("2023-01-01").end("2023-12-31"),
                    SECOND.start("2023-02-01").end("2024-12-31"));

            assertThat(state.start()).isEqualTo(day("2023-01-01"));
            assertThat(state.end()).contains(day("2023-12-31"));
        }

        @Test
        void theEndStaysUnknownUntilADeliveryGivesAReadableOne() {
            assertThat(stateAfter(FIRST.withoutEnd()).end()).isEmpty();
            assertThat(stateAfter(FIRST.withoutEnd(), SECOND.end("2024-12-31"), THIRD.end("2025-12-31"))
                            .end())
                    .contains(day("2024-12-31"));
            assertThat(stateAfter(FIRST.end("2023-12-31"), SECOND.withoutEnd()).end())
                    .contains(day("2023-12-31"));
        }

        @Test
        void theDayOfTheReportIsTheStartUntilADeliveryGivesAReadableOne() {
            assertThat(stateAfter(FIRST.start("2023-01-01")).incidentReported()).isEqualTo(day("2023-01-01"));
            assertThat(stateAfter(FIRST, SECOND.reported("2022-12-20"), THIRD.reported("2022-12-24"))
                            .incidentReported())
                    .isEqualTo(day("2022-12-20"));
        }

        @Test
        void thePlannedDatesOfAMeasureAreThoseOfTheFirstDeliveryThatGivesAFinish() {
            MeasureLine line = m1(
                    FIRST.with(M1.planned("2023-01-10", "2023-04-01").without(Column.MEASURE_PLANNED_FINISH)),
                    SECOND.with(M1.planned("2023-01-20", "2023-05-01")),
                    THIRD.with(M1.planned("2023-01-30", "2023-06-01")));

            assertThat(line.originalStart()).contains(day("2023-01-20"));
            assertThat(line.originalFinish()).contains(day("2023-05-01"));
        }

        @Test
        void theOriginalStartStaysUnknownWhenTheFirstFinishCameWithoutOne() {
            MeasureLine line = m1(
                    FIRST.with(M1.plannedFinish("2023-04-01").without(Column.MEASURE_PLANNED_START)),
                    SECOND.with(M1.planned("2023-01-20", "2023-05-01")));

            assertThat(line.originalStart()).isEmpty();
            assertThat(line.originalFinish()).contains(day("2023-04-01"));
        }

        @Test
        void thereAreNoneBeforeAFinishIsKnown() {
            MeasureLine line = m1(FIRST.with(M1.without(Column.MEASURE_PLANNED_FINISH)));

            assertThat(line.originalStart()).isEmpty();
            assertThat(line.originalFinish()).isEmpty();
        }

        @Test
        void everyMoveOfThePlannedFinishIsCounted() {
            assertThat(m1(
                                    FIRST.with(M1.plannedFinish("2023-04-01")),
                                    SECOND.with(M1.plannedFinish("2023-05-01")),
                                    delivery("2023-05-31").with(M1.plannedFinish("2023-05-01")),
                                    THIRD.with(M1.plannedFinish("2023-04-01")))
                            .timesMoved())
                    .isEqualTo(2);
        }

        @Test
        void theOriginalsOfAnIndicatorAreThoseOfTheFirstDeliveryThatGivesAllThree() {
            IndicatorRow indicator = anIndicator("I1").from("10").to("20", "2023-12-31");
            IndicatorLine line = i1(
                    FIRST.with(indicator.without(Column.INDICATOR_TARGET_DATE)),
                    SECOND.with(indicator.from("11", "2023-01-05")),
                    THIRD.with(indicator.from("12").to("30", "2024-12-31")));

            IndicatorLine.Originals originals = line.originals().orElseThrow();
            assertThat(originals.baseline()).isEqualByComparingTo("11");
            assertThat(originals.baselineDate()).contains(day("2023-01-05"));
            assertThat(originals.target()).isEqualByComparingTo("20");
            assertThat(originals.targetDate()).isEqualTo(day("2023-12-31"));
        }

        @Test
        void theOriginalWordsOfARecommendationAreTheFirst() {
            assertThat(stateAfter(
                                    FIRST.with(aRecommendation("A1").text("Eerst")),
                                    SECOND.with(aRecommendation("A1").text("Later")))
                            .recommendations())
                    .extracting(RecommendationLine::originalText)
                    .containsExactly("Eerst");
        }
    }

    @Nested
    class AMeasureIs {

        private Measure of(MeasureRow row) {
            return m1(FIRST.with(row)).measure();
        }

        @Test
        void excusedWhenDroppedWithAReason() {
            assertThat(of(M1.excused()).isExcused()).isTrue();
            assertThat(of(M1.excused()).isActive()).isFalse();
            assertThat(of(M1.excused()).isOpen()).isFalse();
        }

        @Test
        void activeWhenDroppedWithoutAReason() {
            assertThat(of(M1.dropped()).isActive()).isTrue();
            assertThat(of(M1.dropped()).isOpen()).isTrue();
        }

        @Test
        void activeWithAReasonButAnotherStatus() {
            assertThat(of(M1.excused().status(Status.DELAYED)).isActive()).isTrue();
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"FINISHED", "SECURED"})
        void doneWhenAfgerondOrGeborgd(Status status) {
            assertThat(of(M1.status(status)).isDone()).isTrue();
            assertThat(of(M1.status(status)).isOpen()).isFalse();
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"NOT_STARTED", "ON_SCHEDULE", "NEEDS_ATTENTION", "DELAYED"})
        void openOtherwise(Status status) {
            assertThat(of(M1.status(status)).isOpen()).isTrue();
        }

        @Test
        void openWithoutAReadableStatus() {
            assertThat(of(M1.without(Column.MEASURE_STATUS)).isOpen()).isTrue();
        }
    }

    @Nested
    class Progress {

        @ParameterizedTest
        @CsvSource({"0, 0", "0.29, 0.29", "0.9, 0.9", "0.91, 0.9", "1, 0.9"})
        void isTheCellButNoMoreThanNinetyPercentUntilDone(String cell, String progress) {
            assertThat(m1(FIRST.with(M1.progress(cell))).progress()).isEqualByComparingTo(progress);
        }

        @Test
        void isNoneWhenTheCellIsEmptyOrUnreadable() {
            assertThat(m1(FIRST.with(M1)).progress()).isEqualByComparingTo("0");
        }

        @Test
        void isOneWhenDoneWhateverTheCellSays() {
            assertThat(m1(FIRST.with(M1.done("2023-01-15").progress("0.3"))).progress())
                    .isEqualByComparingTo("1");
        }

        @Test
        void atThePreviousDeliveryIsThatOfItsStateWhateverTheStatusWas() {
            assertThat(m1(FIRST.with(M1.progress("0.3").excused()), SECOND.with(M1))
                            .previousProgress())
                    .isEqualByComparingTo("0.3");
            assertThat(m1(FIRST.with(M1.progress("0.3")), SECOND, THIRD.with(M1))
                            .previousProgress())
                    .isEqualByComparingTo("0.3");
        }

        @Test
        void atThePreviousDeliveryIsNoneWhenTheMeasureWasUnknown() {
            assertThat(m1(FIRST, SECOND.with(M1.progress("0.3"))).previousProgress())
                    .isEqualByComparingTo("0");
        }
    }

    @Test
    void deliveriesComeInOrderOfPeildatum() {
        assertThatIllegalArgumentException().isThrownBy(() -> stateAfter(SECOND, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> stateAfter(SECOND, SECOND));
    }

    @Test
    void aStateDoesNotChangeWhenTheNextIsMade() {
        PlanState state = stateAfter(FIRST.with(M1));
        state.next(SECOND.with(aMeasure("M2")).facts());

        assertThat(state.measures()).extracting(line -> line.nr().text()).containsExactly("M1");
        assertThat(state.course()).hasSize(1);
    }
}
