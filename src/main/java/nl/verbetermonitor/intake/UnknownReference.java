package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * A reference points to a row that exists. What measures depend on may stand further down: {@link Dependencies} looks at
 * that.
 */
final class UnknownReference implements RowCheck {

    private final List<Column> referring;
    private final Delivery delivery;

    UnknownReference(SheetName sheet, Delivery delivery) {
        this.delivery = delivery;
        this.referring = sheet.columns().stream()
                .filter(column -> column.refersTo()
                        .filter(target -> target != sheet && !delivery.isUnusable(target))
                        .isPresent())
                .toList();
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        for (Column column : referring) {
            SheetName target = column.refersTo().orElseThrow();
            for (String reference : referencesIn(row, column)) {
                if (!exists(reference, target)) {
                    layout.place(column, row.row())
                            .ifPresent(place ->
                                    reporter.report(FindingCode.REFERENCE_UNKNOWN, place, reference, target.dutch()));
                }
            }
        }
    }

    private static List<String> referencesIn(FactRow row, Column column) {
        return column.kind() == ColumnKind.REFERENCES
                ? row.references(column)
                : row.text(column).map(List::of).orElse(List.of());
    }

    private boolean exists(String reference, SheetName target) {
        long hash = NrSet.hash(reference);
        References references = delivery.references();
        return references.rowsOf(target).contains(hash)
                || (target == SheetName.INDICATORS
                        && references.indicatorNames().contains(hash));
    }
}
