package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.TableLayout;

/** A norm of the plan's own counts only when the sheet Plan also says who set it and when. */
final class NormWithoutAuthority implements RowCheck {

    private static final List<Column> NORMS =
            List.of(Column.PLAN_NORM_COMPLETENESS, Column.PLAN_NORM_REALISM, Column.PLAN_NORM_AMBITION);

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        if (row.has(Column.PLAN_NORM_SET_BY) && row.has(Column.PLAN_NORM_SET_ON)) {
            return;
        }
        for (Column norm : NORMS) {
            row.number(norm).ifPresent(value -> layout.place(norm, row.row())
                    .ifPresent(place -> reporter.report(
                            FindingCode.NORM_WITHOUT_AUTHORITY,
                            place,
                            norm.dutch() + " " + value.toPlainString(),
                            "")));
        }
    }
}
