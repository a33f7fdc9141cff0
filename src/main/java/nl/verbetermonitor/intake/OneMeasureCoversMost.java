package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.TableLayout;

/** One measure that alone covers more than half of at least four recommendations is too good to be true. */
final class OneMeasureCoversMost implements RowCheck {

    private static final int FEWEST_RECOMMENDATIONS = 4;

    private final NrSet recommendations;

    OneMeasureCoversMost(NrSet recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        List<String> references = row.references(Column.MEASURE_RECOMMENDATIONS);
        int all = recommendations.size();
        if (all < FEWEST_RECOMMENDATIONS || references.size() * 2 <= all || isExcused(row)) {
            return;
        }
        long covered = references.stream()
                .filter(reference -> recommendations.contains(NrSet.hash(reference)))
                .count();
        if (covered * 2 > all) {
            layout.place(Column.MEASURE_RECOMMENDATIONS, row.row())
                    .ifPresent(place -> reporter.report(
                            FindingCode.ONE_MEASURE_COVERS_MOST, place, Long.toString(covered), Integer.toString(all)));
        }
    }

    private static boolean isExcused(FactRow row) {
        return row.word(Column.MEASURE_STATUS, Status.class)
                        .filter(Status.DROPPED::equals)
                        .isPresent()
                && row.word(Column.MEASURE_DROP_REASON, DropReason.class).isPresent();
    }
}
