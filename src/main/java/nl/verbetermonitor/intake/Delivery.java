package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Row;

/** What is known so far of the delivery that is being read. */
final class Delivery {

    private final References references = new References();
    private final Map<SheetName, RowCounts> rows = new EnumMap<>(SheetName.class);
    private final Set<SheetName> unusable = EnumSet.noneOf(SheetName.class);
    private FactRow plan = new FactRow(SheetName.PLAN, 1, Map.of());
    private int hiddenRows;

    References references() {
        return references;
    }

    Map<SheetName, RowCounts> rows() {
        return rows;
    }

    void counted(SheetName sheet, RowCounts counts) {
        rows.put(sheet, counts);
    }

    /** The facts of the sheet Plan; none until it was read. */
    FactRow plan() {
        return plan;
    }

    void planned(FactRow facts) {
        plan = facts;
    }

    Optional<LocalDate> reportingDate() {
        return plan.date(Column.PLAN_REPORTING_DATE);
    }

    boolean isAboutIncident() {
        return plan.word(Column.PLAN_KIND, PlanKind.class)
                .filter(PlanKind.SUPPLIER_INCIDENT::equals)
                .isPresent();
    }

    /** Notes that a sheet counts as absent because of how it is, which was reported. */
    void cannotUse(SheetName sheet) {
        unusable.add(sheet);
    }

    /** Whether the rows of a sheet are unknown for a reason that was reported. */
    boolean isUnusable(SheetName sheet) {
        return unusable.contains(sheet);
    }

    int hiddenRows() {
        return hiddenRows;
    }

    /** Counts a row that is not empty. */
    void passed(Row row) {
        hiddenRows += row.isHidden() ? 1 : 0;
    }
}
