package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.TableLayout;

/** Geborgd means finished and shown to last, so there is something that shows it. */
final class SecuredWithoutEvidence implements RowCheck {

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        boolean secured = row.word(Column.MEASURE_STATUS, Status.class)
                .filter(Status.SECURED::equals)
                .isPresent();
        if (secured && !row.has(Column.MEASURE_EVIDENCE)) {
            layout.place(Column.MEASURE_EVIDENCE, row.row())
                    .or(() -> layout.place(Column.MEASURE_STATUS, row.row()))
                    .ifPresent(place -> reporter.report(FindingCode.SECURED_WITHOUT_EVIDENCE, place));
        }
    }
}
