package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * A reference points to a row that exists. What measures depend on may stand further down: {@link Dependencies} looks at
 * that.
 */
final class UnknownReference implements RowCheck {

    private final Delivery delivery;

    UnknownReference(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        row.values().forEach((column, value) -> {
            Optional<SheetName> target = References.target(column);
            if (target.isPresent() && target.get() != row.sheet() && !delivery.isUnusable(target.get())) {
                for (String reference : referencesOf(value)) {
                    if (!exists(reference, target.get())) {
                        layout.cell(column, row.row())
                                .ifPresent(cell -> reporter.report(
                                        FindingCode.REFERENCE_UNKNOWN,
                                        cell,
                                        reference,
                                        target.get().dutch()));
                    }
                }
            }
        });
    }

    @SuppressWarnings("unchecked") // the value of a REFERENCES column is a list of strings
    private static List<String> referencesOf(Object value) {
        return value instanceof String one ? List.of(one) : (List<String>) value;
    }

    private boolean exists(String reference, SheetName target) {
        long hash = NrSet.hash(reference);
        References references = delivery.references();
        return references.rowsOf(target).contains(hash)
                || (target == SheetName.INDICATORS
                        && references.indicatorNames().contains(hash));
    }
}
