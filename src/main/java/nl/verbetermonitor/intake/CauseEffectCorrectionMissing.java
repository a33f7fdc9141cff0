package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.TableLayout;

/** A measure that needs attention or is late says why, what follows from it and what is done about it. */
final class CauseEffectCorrectionMissing implements RowCheck {

    private static final List<Column> EXPLAINED =
            List.of(Column.MEASURE_CAUSE, Column.MEASURE_EFFECT, Column.MEASURE_CORRECTION);

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        Optional<Status> troubled = row.word(Column.MEASURE_STATUS, Status.class)
                .filter(status -> status == Status.NEEDS_ATTENTION || status == Status.DELAYED);
        if (troubled.isEmpty()) {
            return;
        }
        String missing = EXPLAINED.stream()
                .filter(column -> !row.has(column))
                .map(Column::dutch)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            layout.place(Column.MEASURE_STATUS, row.row())
                    .ifPresent(place -> reporter.report(
                            FindingCode.CAUSE_EFFECT_CORRECTION_MISSING,
                            place,
                            troubled.get().dutch(),
                            missing));
        }
    }
}
