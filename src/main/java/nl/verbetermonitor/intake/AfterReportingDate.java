package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * What has happened cannot have happened after the peildatum. Plans, targets and terms may of course lie later.
 */
final class AfterReportingDate implements RowCheck {

    private static final Set<Column> HAS_HAPPENED = EnumSet.of(
            Column.PLAN_INCIDENT_REPORTED,
            Column.PLAN_NORM_SET_ON,
            Column.RECOMMENDATION_DATE,
            Column.MEASURE_ACTUAL_START,
            Column.MEASURE_ACTUAL_FINISH,
            Column.MEASURE_UPDATED_ON,
            Column.INDICATOR_BASELINE_DATE,
            Column.MEASUREMENT_DATE,
            Column.QUALIFICATION_DATE,
            Column.HANDOVER_DATE,
            Column.COUNCIL_SUBMITTED,
            Column.COUNCIL_SETTLED,
            Column.INFORMED_DATE);

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Where a text names its source; a date in it is the day of that source. */
    private static final Set<Column> SOURCES =
            EnumSet.of(Column.PLAN_EARLIER_NOTICE, Column.RECOMMENDATION_SOURCE, Column.QUALIFICATION_SOURCE);

    private final Optional<LocalDate> reportingDate;
    private final DateOrder order;
    private final List<Column> happened;
    private final List<Column> sources;

    /**
     * @param order how the dates in its texts are written
     */
    AfterReportingDate(SheetName sheet, Optional<LocalDate> reportingDate, DateOrder order) {
        this.reportingDate = reportingDate;
        this.order = order;
        this.happened = sheet.columns().stream().filter(HAS_HAPPENED::contains).toList();
        this.sources = sheet.columns().stream().filter(SOURCES::contains).toList();
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        if (reportingDate.isEmpty()) {
            return;
        }
        LocalDate last = reportingDate.get();
        for (Column column : happened) {
            row.date(column).filter(last::isBefore).ifPresent(date -> report(date, column, row, layout, reporter));
        }
        for (Column column : sources) {
            row.text(column)
                    .flatMap(
                            text -> Dates.in(text, order).filter(last::isBefore).findFirst())
                    .ifPresent(date -> report(date, column, row, layout, reporter));
        }
    }

    private void report(LocalDate date, Column column, FactRow row, TableLayout layout, Reporter reporter) {
        layout.place(column, row.row())
                .ifPresent(place -> reporter.report(
                        FindingCode.AFTER_REPORTING_DATE,
                        place,
                        DUTCH_DAY.format(date),
                        reportingDate.map(DUTCH_DAY::format).orElse("")));
    }
}
