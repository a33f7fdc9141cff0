package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.TableLayout;

/** Nobody knows yet how a plan stands on a day that is still to come. */
final class ReportingDateInFuture implements RowCheck {

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Optional<LocalDate> today;

    /**
     * @param today when the workbook came in
     */
    ReportingDateInFuture(Optional<LocalDate> today) {
        this.today = today;
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        Optional<LocalDate> future = row.date(Column.PLAN_REPORTING_DATE)
                .filter(date -> today.filter(date::isAfter).isPresent());
        future.flatMap(date -> layout.place(Column.PLAN_REPORTING_DATE, row.row()))
                .ifPresent(place -> reporter.report(
                        FindingCode.REPORTING_DATE_IN_FUTURE,
                        place,
                        future.map(DUTCH_DAY::format).orElse(""),
                        today.map(DUTCH_DAY::format).orElse("")));
    }
}
