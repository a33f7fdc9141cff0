package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aRecommendation;
import static nl.verbetermonitor.assessment.PlanFixture.anIndicator;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.incident;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static nl.verbetermonitor.assessment.TrackerRow.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Change.Amount;
import nl.verbetermonitor.assessment.Change.Day;
import nl.verbetermonitor.assessment.Change.Kind;
import nl.verbetermonitor.assessment.Change.Value;
import nl.verbetermonitor.assessment.Change.Words;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesTest {

    private static final DeliveryFixture BEFORE = delivery("2023-03-31");
    private static final DeliveryFixture NOW = delivery("2023-06-30");
    private static final MeasureRow M1 = aMeasure("M1");

    private static List<Change> between(DeliveryFixture before, DeliveryFixture now) {
        return Changes.in(stateAfter(before, now));
    }

    private static List<Change> between(TrackerRow before, TrackerRow now) {
        return between(BEFORE.with(before), NOW.with(now));
    }

    private static Change change(Kind kind, String nr, Column column) {
        return new Change(kind, nr, column, Optional.empty(), Optional.empty());
    }

    private static Change change(Kind kind, String nr, Column column, Value from, Value to) {
        return new Change(kind, nr, column, Optional.of(from), Optional.of(to));
    }

    private static Change status(Kind kind, String from, String to) {
        return change(kind, "M1", Column.MEASURE_STATUS, new Words(from), new Words(to));
    }

    private static Day on(String day) {
        return new Day(day(day));
    }

    private static Amount amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    @Test
    void thereAreNoneAtTheFirstDelivery() {
        assertThat(Changes.in(stateAfter(NOW.with(aRecommendation("A1"), M1, anIndicator("I1")))))
                .isEmpty();
    }

    @Test
    void thereAreNoneWhenNothingChanged() {
        TrackerRow[] rows = {
            aRecommendation("A1"), M1, anIndicator("I1").from("1").to("2", "2023-12-31")
        };

        assertThat(between(BEFORE.with(rows), NOW.with(rows))).isEmpty();
    }

    @Nested
    class Statuses {

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"FINISHED", "SECURED", "DROPPED"},
                mode = EnumSource.Mode.EXCLUDE)
        void finished(Status before) {
            assertThat(between(M1.status(before), M1.status(Status.FINISHED)))
                    .containsExactly(status(Kind.FINISHED, before.dutch(), "Afgerond"));
        }

        @Test
        void secured() {
            assertThat(between(M1.status(Status.FINISHED), M1.status(Status.SECURED)))
                    .containsExactly(status(Kind.SECURED, "Afgerond", "Geborgd"));
            assertThat(between(M1.status(Status.DELAYED), M1.status(Status.SECURED)))
                    .containsExactly(status(Kind.SECURED, "Vertraagd", "Geborgd"));
        }

        @Test
        void started() {
            assertThat(between(M1.status(Status.NOT_STARTED), M1.status(Status.ON_SCHEDULE)))
                    .containsExactly(status(Kind.STARTED, "Niet gestart", "Op schema"));
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"FINISHED", "SECURED", "DROPPED"})
        void reopened(Status before) {
            assertThat(between(M1.status(before), M1.status(Status.DELAYED)))
                    .containsExactly(status(Kind.REOPENED, before.dutch(), "Vertraagd"));
        }

        @Test
        void notReopenedWhenTheStatusBecameUnreadable() {
            assertThat(between(M1.status(Status.FINISHED), M1.without(Column.MEASURE_STATUS)))
                    .isEmpty();
        }

        @Test
        void droppedWithOrWithoutReason() {
            assertThat(between(M1, M1.dropped())).containsExactly(status(Kind.DROPPED, "Op schema", "Vervallen"));
            assertThat(between(M1, M1.excused())).containsExactly(status(Kind.DROPPED, "Op schema", "Vervallen"));
        }

        @Test
        void otherStatusesOfAnOpenMeasureAreNoChange() {
            assertThat(between(M1.status(Status.ON_SCHEDULE), M1.status(Status.DELAYED)))
                    .isEmpty();
        }
    }

    @Nested
    class PlannedFinish {

        @ParameterizedTest
        @CsvSource({"2023-10-02, SLIPPED", "2023-09-30, ADVANCED"})
        void movedToAnotherDay(String now, Kind kind) {
            assertThat(between(M1.plannedFinish("2023-10-01"), M1.plannedFinish(now)))
                    .containsExactly(change(kind, "M1", Column.MEASURE_PLANNED_FINISH, on("2023-10-01"), on(now)));
        }

        @Test
        void movesAgainstThePreviousDeliveryAndNotTheOriginal() {
            assertThat(Changes.in(stateAfter(
                            delivery("2023-01-31").with(M1.plannedFinish("2023-08-01")),
                            BEFORE.with(M1.plannedFinish("2023-10-01")),
                            NOW.with(M1.plannedFinish("2023-09-01")))))
                    .containsExactly(change(
                            Kind.ADVANCED, "M1", Column.MEASURE_PLANNED_FINISH, on("2023-10-01"), on("2023-09-01")));
        }

        @Test
        void oneMeasureCanSlipAndBeFinished() {
            assertThat(between(
                            M1.plannedFinish("2023-05-01"),
                            M1.plannedFinish("2023-06-01").done("2023-06-01")))
                    .extracting(Change::kind)
                    .containsExactly(Kind.FINISHED, Kind.SLIPPED);
        }
    }

    @Nested
    class Rows {

        @Test
        void newOnes() {
            assertThat(between(BEFORE, NOW.with(aRecommendation("A1"), M1, anIndicator("I1"))))
                    .containsExactly(
                            change(Kind.NEW, "A1", Column.RECOMMENDATION_NUMBER),
                            change(Kind.NEW, "M1", Column.MEASURE_NUMBER),
                            change(Kind.NEW, "I1", Column.INDICATOR_NUMBER));
        }

        @Test
        void noLongerIncludedOnes() {
            assertThat(between(BEFORE.with(aRecommendation("A1"), M1, anIndicator("I1")), NOW))
                    .containsExactly(
                            change(Kind.NO_LONGER_INCLUDED, "A1", Column.RECOMMENDATION_NUMBER),
                            change(Kind.NO_LONGER_INCLUDED, "M1", Column.MEASURE_NUMBER),
                            change(Kind.NO_LONGER_INCLUDED, "I1", Column.INDICATOR_NUMBER));
        }

        @Test
        void onesThatWereLeftOutBeforeAreNoChange() {
            assertThat(Changes.in(stateAfter(
                            delivery("2023-01-31").with(aRecommendation("A1"), M1, anIndicator("I1")), BEFORE, NOW)))
                    .isEmpty();
        }

        @Test
        void onesThatComeBackAreNotNew() {
            assertThat(Changes.in(stateAfter(
                            delivery("2023-01-31").with(aRecommendation("A1"), M1, anIndicator("I1")),
                            BEFORE,
                            NOW.with(aRecommendation("A1"), M1, anIndicator("I1")))))
                    .isEmpty();
        }
    }

    @Nested
    class Originals {

        @Test
        void startEndAndReportOfThePlan() {
            assertThat(between(
                            incident("2023-03-31")
                                    .start("2023-01-01")
                                    .end("2023-12-31")
                                    .reported("2023-01-02"),
                            incident("2023-06-30")
                                    .start("2023-02-01")
                                    .end("2024-12-31")
                                    .reported("2023-01-03")))
                    .containsExactly(
                            change(Kind.ORIGINAL_CHANGED, "", Column.PLAN_START, on("2023-01-01"), on("2023-02-01")),
                            change(Kind.ORIGINAL_CHANGED, "", Column.PLAN_END, on("2023-12-31"), on("2024-12-31")),
                            change(
                                    Kind.ORIGINAL_CHANGED,
                                    "",
                                    Column.PLAN_INCIDENT_REPORTED,
                                    on("2023-01-02"),
                                    on("2023-01-03")));
        }

        @ParameterizedTest
        @CsvSource({"COMPLETENESS, PLAN_NORM_COMPLETENESS", "REALISM, PLAN_NORM_REALISM", "AMBITION, PLAN_NORM_AMBITION"
        })
        void norms(Criterion criterion, Column column) {
            assertThat(between(BEFORE.norm(criterion, "75"), NOW.norm(criterion, "70")))
                    .containsExactly(change(Kind.ORIGINAL_CHANGED, "", column, amount("75"), amount("7E+1")));
        }

        @Test
        void anotherWayToWriteANumberIsNoChange() {
            assertThat(between(
                            BEFORE.norm(Criterion.REALISM, "80")
                                    .with(anIndicator("I1").from("10").to("20", "2023-12-31")),
                            NOW.norm(Criterion.REALISM, "80.0")
                                    .with(anIndicator("I1").from("10.00").to("20.0", "2023-12-31"))))
                    .isEmpty();
        }

        @Test
        void theWordsOfARecommendation() {
            assertThat(between(
                            aRecommendation("A1").text("oud"),
                            aRecommendation("A1").text("nieuw")))
                    .containsExactly(change(
                            Kind.ORIGINAL_CHANGED,
                            "A1",
                            Column.RECOMMENDATION_TEXT,
                            new Words("oud"),
                            new Words("nieuw")));
        }

        @Test
        void baselineAndTargetOfAnIndicator() {
            assertThat(between(
                            anIndicator("I1").from("11", "2023-01-01").to("21", "2023-12-31"),
                            anIndicator("I1").from("12", "2023-01-02").to("22", "2024-12-31")))
                    .containsExactly(
                            change(Kind.ORIGINAL_CHANGED, "I1", Column.INDICATOR_BASELINE, amount("11"), amount("12")),
                            change(
                                    Kind.ORIGINAL_CHANGED,
                                    "I1",
                                    Column.INDICATOR_BASELINE_DATE,
                                    on("2023-01-01"),
                                    on("2023-01-02")),
                            change(Kind.ORIGINAL_CHANGED, "I1", Column.INDICATOR_TARGET, amount("21"), amount("22")),
                            change(
                                    Kind.ORIGINAL_CHANGED,
                                    "I1",
                                    Column.INDICATOR_TARGET_DATE,
                                    on("2023-12-31"),
                                    on("2024-12-31")));
        }
    }

    @Nested
    class AcrossSeveralDeliveries {

        private final DeliveryFixture march = delivery("2023-03-31")
                .with(aMeasure("M1").status(Status.NOT_STARTED))
                .with(aMeasure("M2"))
                .with(anIndicator("I1"));
        private final DeliveryFixture june = delivery("2023-06-30")
                .with(aMeasure("M1").status(Status.ON_SCHEDULE))
                .with(aMeasure("M3"))
                .with(anIndicator("I1"));
        private final DeliveryFixture september = delivery("2023-09-30")
                .with(aMeasure("M1").status(Status.NEEDS_ATTENTION))
                .with(aRecommendation("A9"))
                .with(anIndicator("I2"));

        @Test
        void countsWhatIsOtherThanAtFirstAndNotWhatLayBetween() {
            assertThat(Changes.between(stateAfter(march), stateAfter(march, june, september)))
                    .containsExactlyInAnyOrder(
                            change(Kind.NEW, "A9", Column.RECOMMENDATION_NUMBER),
                            status(Kind.STARTED, "Niet gestart", "Vraagt aandacht"),
                            change(Kind.NO_LONGER_INCLUDED, "M2", Column.MEASURE_NUMBER),
                            change(Kind.NEW, "I2", Column.INDICATOR_NUMBER),
                            change(Kind.NO_LONGER_INCLUDED, "I1", Column.INDICATOR_NUMBER));
        }

        @Test
        void ofOneDeliveryAndTheNextIsWhatTheNextSaysItself() {
            assertThat(Changes.between(stateAfter(march, june), stateAfter(march, june, september)))
                    .isEqualTo(Changes.in(stateAfter(march, june, september)))
                    .isNotEmpty();
        }
    }
}
