package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
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

    private final Optional<LocalDate> reportingDate;

    AfterReportingDate(Optional<LocalDate> reportingDate) {
        this.reportingDate = reportingDate;
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        if (reportingDate.isEmpty()) {
            return;
        }
        LocalDate last = reportingDate.get();
        row.values().forEach((column, value) -> {
            if (value instanceof LocalDate date && date.isAfter(last) && HAS_HAPPENED.contains(column)) {
                layout.cell(column, row.row())
                        .ifPresent(cell -> reporter.report(
                                FindingCode.AFTER_REPORTING_DATE,
                                cell,
                                DUTCH_DAY.format(date),
                                DUTCH_DAY.format(last)));
            }
        });
    }
}
