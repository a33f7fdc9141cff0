package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.stateAfter;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.verbetermonitor.plan.Column;
import org.apache.commons.numbers.fraction.BigFraction;

class EarnedSchedulePropertiesTest {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    /** Any plan: starts that are unknown or after the finish, finishes before the plan, progress in percents, done. */
    @Provide
    Arbitrary<List<MeasureRow>> measures() {
        Arbitrary<Integer> start = Arbitraries.integers().between(-60, 400);
        Arbitrary<Integer> length = Arbitraries.integers().between(-30, 200);
        Arbitrary<Integer> percent = Arbitraries.integers().between(0, 100);
        Arbitrary<Boolean> hasStart = Arbitraries.of(true, true, true, false);
        return Combinators.combine(start, length, percent, hasStart)
                .as(EarnedSchedulePropertiesTest::measure)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(EarnedSchedulePropertiesTest::numbered);
    }

    private static MeasureRow measure(int start, int length, int percent, boolean hasStart) {
        LocalDate from = START.plusDays(start);
        String finish = from.plusDays(length).toString();
        MeasureRow row = aMeasure("M").planned(from.toString(), finish);
        MeasureRow progressed = percent == 100
                ? row.done(finish)
                : row.progress(BigDecimal.valueOf(percent, 2).toPlainString());
        return hasStart ? progressed : progressed.without(Column.MEASURE_PLANNED_START);
    }

    private static List<MeasureRow> numbered(List<MeasureRow> rows) {
        List<MeasureRow> numbered = new ArrayList<>();
        for (MeasureRow row : rows) {
            String nr = "M" + (numbered.size() + 1);
            numbered.add(new MeasureRow(TrackerRow.with(row.cells(), Column.MEASURE_NUMBER, nr)));
        }
        return numbered;
    }

    private static PlanState state(List<MeasureRow> measures, LocalDate reportingDate) {
        return stateAfter(
                delivery(reportingDate.toString()).start(START.toString()).with(measures));
    }

    private static EarnedSchedule schedule(List<MeasureRow> measures) {
        return EarnedSchedule.of(state(measures, START.plusDays(100)));
    }

    @Property(tries = 300)
    void plannedValueNeverGoesDown(
            @ForAll("measures") List<MeasureRow> measures,
            @ForAll @IntRange(min = -100, max = 700) int day,
            @ForAll @IntRange(max = 100) int later) {
        EarnedSchedule schedule = schedule(measures);

        assertThat(schedule.planned(day)).isLessThanOrEqualTo(schedule.planned(day + later));
    }

    @Property(tries = 300)
    void plannedValueGoesFromZeroToTheNumberOfMeasures(@ForAll("measures") List<MeasureRow> measures) {
        EarnedSchedule schedule = schedule(measures);

        assertThat(schedule.planned(-100)).isEqualTo(BigFraction.ZERO);
        assertThat(schedule.planned(700)).isEqualTo(BigFraction.of(measures.size()));
    }

    @Property(tries = 300)
    void asMuchIsEarnedAsWasPlannedOnTheEarnedDay(@ForAll("measures") List<MeasureRow> measures) {
        EarnedSchedule schedule = schedule(measures);
        BigFraction earned = Fractions.of(schedule.earned());
        Assume.that(earned.signum() > 0
                && earned.compareTo(BigFraction.of(measures.size())) < 0
                && earned.compareTo(schedule.planned(0)) >= 0);

        assertThat(plannedAt(schedule, schedule.earnedDay())).isEqualTo(earned);
    }

    /** Between whole days planned value is a straight line. */
    private static BigFraction plannedAt(EarnedSchedule schedule, BigFraction day) {
        long whole = day.longValue();
        BigFraction rest = day.subtract(whole);
        BigFraction planned = schedule.planned(whole);
        return planned.add(schedule.planned(whole + 1).subtract(planned).multiply(rest));
    }

    @Property(tries = 300)
    void theEarnedDayIsNeverNegativeAndNeverAfterTheLastFinish(@ForAll("measures") List<MeasureRow> measures) {
        EarnedSchedule schedule = schedule(measures);
        Assume.that(Fractions.of(schedule.earned()).compareTo(BigFraction.of(measures.size())) < 0);

        assertThat(schedule.earnedDay())
                .isGreaterThanOrEqualTo(BigFraction.ZERO)
                .isLessThanOrEqualTo(
                        BigFraction.of(Math.max(0, schedule.lastFinish().orElseThrow())));
    }

    /** Of a measure of a hundred days every percent is a day, so that the progress on schedule is exact. */
    @Property(tries = 200)
    void aPlanOnScheduleHasATempoOfOne(
            @ForAll @IntRange(min = 1, max = 90) int today, @ForAll @IntRange(min = 1, max = 8) int count) {
        List<MeasureRow> measures = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            measures.add(aMeasure("M" + i)
                    .planned(START.toString(), START.plusDays(100).toString())
                    .progress(BigDecimal.valueOf(today, 2).toPlainString()));
        }

        assertThat(new Pace(state(measures, START.plusDays(today))).tempo()).contains(BigFraction.ONE);
    }

    @Property(tries = 300)
    void moreProgressNeverSlowsThePlanDown(
            @ForAll("measures") List<MeasureRow> measures, @ForAll @IntRange(min = 1, max = 500) int today) {
        List<MeasureRow> further = new ArrayList<>(measures);
        further.set(0, measures.get(0).progress("0.9"));
        Assume.that(!measures.get(0).cells().containsKey(Column.MEASURE_ACTUAL_FINISH));
        LocalDate reportingDate = START.plusDays(today);
        BigFraction before = new Pace(state(measures, reportingDate)).tempo().orElse(BigFraction.ZERO);
        BigFraction after = new Pace(state(further, reportingDate)).tempo().orElse(BigFraction.ZERO);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }
}
