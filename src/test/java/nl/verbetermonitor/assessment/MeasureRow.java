package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.TrackerRow.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;

/**
 * A row of the sheet Maatregelen for tests. It begins blameless: for recommendation A1, with result, safeguards, owner
 * and hours, planned for the year 2023 and on schedule; without progress, actual dates, evidence or date of update.
 */
public record MeasureRow(Map<Column, Object> cells) implements TrackerRow {

    static MeasureRow numbered(String nr) {
        return new MeasureRow(Map.of(
                Column.MEASURE_NUMBER,
                nr,
                Column.MEASURE_RECOMMENDATIONS,
                List.of("A1"),
                Column.MEASURE_TITLE,
                "Titel van " + nr,
                Column.MEASURE_INTENDED_RESULT,
                "Resultaat",
                Column.MEASURE_SAFEGUARDS,
                "Waarborg",
                Column.MEASURE_OWNER,
                "Afdeling",
                Column.MEASURE_CAPACITY,
                BigDecimal.TEN,
                Column.MEASURE_PLANNED_START,
                day("2023-01-01"),
                Column.MEASURE_PLANNED_FINISH,
                day("2023-12-31"),
                Column.MEASURE_STATUS,
                Status.ON_SCHEDULE));
    }

    @Override
    public SheetName sheet() {
        return SheetName.MEASURES;
    }

    public MeasureRow forRecommendation(String... nrs) {
        return with(Column.MEASURE_RECOMMENDATIONS, List.of(nrs));
    }

    public MeasureRow step(String step) {
        return with(Column.MEASURE_STEP, step);
    }

    public MeasureRow planned(String start, String finish) {
        return with(Column.MEASURE_PLANNED_START, day(start)).plannedFinish(finish);
    }

    public MeasureRow plannedStart(String start) {
        return with(Column.MEASURE_PLANNED_START, day(start));
    }

    /** Moves the planned finish alone. */
    public MeasureRow plannedFinish(String finish) {
        return with(Column.MEASURE_PLANNED_FINISH, day(finish));
    }

    /** The status alone; see also {@link #done} and {@link #excused}. */
    public MeasureRow status(Status status) {
        return with(Column.MEASURE_STATUS, status);
    }

    /** The progress cell, as a fraction: {@code 0.29}. */
    public MeasureRow progress(String fraction) {
        return with(Column.MEASURE_PROGRESS, new BigDecimal(fraction));
    }

    public MeasureRow started(String day) {
        return with(Column.MEASURE_ACTUAL_START, day(day));
    }

    /** The actual finish alone. */
    public MeasureRow finished(String day) {
        return with(Column.MEASURE_ACTUAL_FINISH, day(day));
    }

    /** Afgerond, with the day on which. */
    public MeasureRow done(String day) {
        return status(Status.FINISHED).finished(day);
    }

    /** Vervallen, with a reason of the closed list. */
    public MeasureRow excused() {
        return dropped().with(Column.MEASURE_DROP_REASON, DropReason.NOT_APPLICABLE);
    }

    /** Vervallen, without a reason. */
    public MeasureRow dropped() {
        return status(Status.DROPPED).without(Column.MEASURE_DROP_REASON);
    }

    public MeasureRow dependsOn(String... nrs) {
        return with(Column.MEASURE_DEPENDS_ON, List.of(nrs));
    }

    public MeasureRow updatedOn(String day) {
        return with(Column.MEASURE_UPDATED_ON, day(day));
    }

    public MeasureRow evidence() {
        return with(Column.MEASURE_EVIDENCE, "Besluit");
    }

    public MeasureRow changeReason(String reason) {
        return with(Column.MEASURE_CHANGE_REASON, reason);
    }

    public MeasureRow capacity(String hours) {
        return with(Column.MEASURE_CAPACITY, new BigDecimal(hours));
    }

    public MeasureRow budget(String euros) {
        return with(Column.MEASURE_BUDGET, new BigDecimal(euros));
    }

    /** Leaves cells empty, or unreadable: the assessment sees no difference. */
    public MeasureRow without(Column... columns) {
        return new MeasureRow(TrackerRow.without(cells, columns));
    }

    private MeasureRow with(Column column, Object value) {
        return new MeasureRow(TrackerRow.with(cells, column, value));
    }
}
