package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.Contradiction.ACTUAL_DATE_IN_FUTURE;
import static nl.verbetermonitor.assessment.Contradiction.DONE_BELOW_HUNDRED;
import static nl.verbetermonitor.assessment.Contradiction.DONE_WITHOUT_FINISH;
import static nl.verbetermonitor.assessment.Contradiction.DROPPED_WITHOUT_REASON;
import static nl.verbetermonitor.assessment.Contradiction.FINISHED_BEFORE_START;
import static nl.verbetermonitor.assessment.Contradiction.FINISHED_BUT_NOT_DONE;
import static nl.verbetermonitor.assessment.Contradiction.NOT_IN_DELIVERY;
import static nl.verbetermonitor.assessment.Contradiction.NOT_STARTED_BUT_BEGUN;
import static nl.verbetermonitor.assessment.Contradiction.ON_SCHEDULE_BUT_LATE;
import static nl.verbetermonitor.assessment.Contradiction.PROGRESS_WENT_BACK;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContradictionTest {

    private static final String T = "2023-06-30";
    private static final MeasureRow OPEN = aMeasure("M1").status(Status.NEEDS_ATTENTION);

    private static List<Contradiction> in(MeasureRow row) {
        return contradictions(stateAfter(delivery(T).with(row)));
    }

    private static List<Contradiction> after(MeasureRow before, MeasureRow now) {
        return contradictions(
                stateAfter(delivery("2023-03-31").with(before), delivery(T).with(now)));
    }

    private static List<Contradiction> contradictions(PlanState state) {
        return Contradiction.in(state.measure(Nr.of("M1")).orElseThrow(), state.reportingDate());
    }

    @Test
    void aBlamelessRowHasNone() {
        assertThat(in(OPEN)).isEmpty();
        assertThat(in(OPEN.done(T).progress("1.00").started(T))).isEmpty();
    }

    @Test
    void anExcusedMeasureHasNone() {
        assertThat(in(OPEN.finished("2023-07-01").progress("1").excused())).isEmpty();
    }

    @Test
    void notInTheDeliveryAtThePeildatum() {
        assertThat(contradictions(stateAfter(delivery("2023-03-31").with(OPEN), delivery(T))))
                .containsExactly(NOT_IN_DELIVERY);
    }

    @Test
    void notInTheDeliveryIsNoContradictionOfAnExcusedMeasure() {
        assertThat(contradictions(stateAfter(delivery("2023-03-31").with(OPEN.excused()), delivery(T))))
                .isEmpty();
    }

    @Nested
    class Done {

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"FINISHED", "SECURED"})
        void butTheProgressCellSaysLessThanHundred(Status done) {
            MeasureRow row = OPEN.finished(T).status(done);

            assertThat(in(row.progress("0.99"))).containsExactly(DONE_BELOW_HUNDRED);
            assertThat(in(row.progress("0"))).containsExactly(DONE_BELOW_HUNDRED);
            assertThat(in(row.progress("1"))).isEmpty();
        }

        @Test
        void withAnEmptyProgressCellIsFine() {
            assertThat(in(OPEN.done(T))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"FINISHED", "SECURED"})
        void withoutAnActualFinish(Status done) {
            assertThat(in(OPEN.status(done))).containsExactly(DONE_WITHOUT_FINISH);
        }
    }

    @Nested
    class NotDone {

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"NOT_STARTED", "ON_SCHEDULE", "NEEDS_ATTENTION", "DELAYED"})
        void butAnActualFinish(Status status) {
            assertThat(in(OPEN.status(status).finished(T))).containsExactly(FINISHED_BUT_NOT_DONE);
        }

        @Test
        void butProgressOfHundredPercent() {
            assertThat(in(OPEN.progress("1.0"))).containsExactly(FINISHED_BUT_NOT_DONE);
            assertThat(in(OPEN.progress("0.99"))).isEmpty();
        }

        @Test
        void withoutStatusOrDroppedWithoutReasonIsNotDoneEither() {
            assertThat(in(OPEN.finished(T).without(Column.MEASURE_STATUS))).containsExactly(FINISHED_BUT_NOT_DONE);
            assertThat(in(OPEN.finished(T).dropped()))
                    .containsExactlyInAnyOrder(FINISHED_BUT_NOT_DONE, DROPPED_WITHOUT_REASON);
        }
    }

    @Nested
    class NotStarted {

        private final MeasureRow notStarted = OPEN.status(Status.NOT_STARTED);

        @Test
        void butProgress() {
            assertThat(in(notStarted.progress("0.01"))).containsExactly(NOT_STARTED_BUT_BEGUN);
            assertThat(in(notStarted.progress("0.00"))).isEmpty();
        }

        @Test
        void butAnActualStart() {
            assertThat(in(notStarted.started(T))).containsExactly(NOT_STARTED_BUT_BEGUN);
        }
    }

    @Test
    void onScheduleButThePlannedFinishHasPassed() {
        MeasureRow onSchedule = OPEN.status(Status.ON_SCHEDULE);

        assertThat(in(onSchedule.plannedFinish("2023-06-29"))).containsExactly(ON_SCHEDULE_BUT_LATE);
        assertThat(in(onSchedule.plannedFinish(T))).isEmpty();
        assertThat(in(onSchedule.without(Column.MEASURE_PLANNED_FINISH))).isEmpty();
        assertThat(in(OPEN.plannedFinish("2023-06-29"))).isEmpty();
    }

    @Nested
    class ProgressWentBack {

        @Test
        void whenItIsLessThanAtThePreviousDelivery() {
            assertThat(after(OPEN.progress("0.5"), OPEN.progress("0.49"))).containsExactly(PROGRESS_WENT_BACK);
            assertThat(after(OPEN.progress("0.5"), OPEN.progress("0.50"))).isEmpty();
            assertThat(after(OPEN, OPEN.progress("0"))).isEmpty();
        }

        @Test
        void alsoWhenTheCellBecameEmpty() {
            assertThat(after(OPEN.progress("0.5"), OPEN)).containsExactly(PROGRESS_WENT_BACK);
        }

        @Test
        void whenAFinishedMeasureIsReopened() {
            assertThat(after(OPEN.done("2023-03-01"), OPEN.progress("0.95"))).containsExactly(PROGRESS_WENT_BACK);
        }

        @Test
        void notBetweenCellsThatBothCountForNinetyPercent() {
            assertThat(after(OPEN.progress("0.99"), OPEN.progress("0.91"))).isEmpty();
        }

        @Test
        void whateverTheStatusWasThen() {
            assertThat(after(OPEN.progress("0.5").excused(), OPEN.progress("0.4")))
                    .containsExactly(PROGRESS_WENT_BACK);
        }
    }

    @Test
    void anActualStartOrFinishAfterThePeildatum() {
        assertThat(in(OPEN.started("2023-07-01"))).containsExactly(ACTUAL_DATE_IN_FUTURE);
        assertThat(in(OPEN.done("2023-07-01"))).containsExactly(ACTUAL_DATE_IN_FUTURE);
        assertThat(in(OPEN.started(T))).isEmpty();
        assertThat(in(OPEN.done(T))).isEmpty();
    }

    @Test
    void anActualFinishBeforeTheActualStart() {
        assertThat(in(OPEN.started("2023-06-02").done("2023-06-01"))).containsExactly(FINISHED_BEFORE_START);
        assertThat(in(OPEN.started("2023-06-01").done("2023-06-01"))).isEmpty();
    }

    @Test
    void droppedWithoutAReason() {
        assertThat(in(OPEN.dropped())).containsExactly(DROPPED_WITHOUT_REASON);
        assertThat(in(OPEN.excused())).isEmpty();
    }
}
