package nl.verbetermonitor.intake;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.plan.TableLayout.Position;
import nl.verbetermonitor.workbook.Cell;

/** What is known of the plan, gathered from cells and from the mapping. */
final class PlanFacts {

    /** Without these a delivery means nothing. */
    private static final Map<Column, FindingCode> INDISPENSABLE = Map.of(
            Column.PLAN_NUMBER, FindingCode.PLAN_NUMBER_UNREADABLE,
            Column.PLAN_KIND, FindingCode.PLAN_KIND_UNREADABLE,
            Column.PLAN_START, FindingCode.PLAN_START_UNREADABLE,
            Column.PLAN_REPORTING_DATE, FindingCode.REPORTING_DATE_UNREADABLE);

    private final String title;
    private final CellReader cells;
    private final Reporter reporter;
    private final Map<Column, Position> positions = new EnumMap<>(Column.class);
    private final Map<Column, Object> values = new EnumMap<>(Column.class);
    private final Set<Column> filled = EnumSet.noneOf(Column.class);

    /**
     * @param title the name without personal data of the sheet that its cells stand on
     */
    PlanFacts(String title, CellReader cells, Reporter reporter) {
        this.title = title;
        this.cells = cells;
        this.reporter = reporter;
    }

    /** Whether a label has a cell, or a value of the mapping. */
    boolean has(Column label) {
        return positions.containsKey(label);
    }

    /** Takes the cell of a label, cleaned of personal data. */
    void take(Column label, Cell cell, Position position) {
        positions.put(label, position);
        Parsed parsed = cells.read(cell, label.kind(), position.row());
        if (parsed instanceof Parsed.Known known && isNoName(label, known.value())) {
            reporter.report(FindingCode.PLAN_NUMBER_UNREADABLE, place(label), Finding.REMOVED, "");
            filled.add(label);
        } else if (parsed instanceof Parsed.Known known) {
            values.put(label, known.value());
            filled.add(label);
        } else if (parsed instanceof Parsed.Unknown unknown) {
            FindingCode code = INDISPENSABLE.getOrDefault(label, unknown.code());
            reporter.report(code, place(label), unknown.found(), unknown.expected());
            filled.add(label);
        }
    }

    /** Takes the values of a mapping for the labels whose cells are empty or not there. */
    void complete(Map<Column, Given> given) {
        given.forEach((label, value) -> {
            if (filled.add(label)) {
                positions.put(label, Position.inMapping(value.line()));
                values.put(label, value.value());
            }
        });
    }

    /** Two plans whose numbers were personal data would become one. */
    private static boolean isNoName(Column label, Object value) {
        return label == Column.PLAN_NUMBER && value.toString().contains(Finding.REMOVED);
    }

    /** Reports the required labels that the sheet Plan does not have or leaves empty. */
    void requireOnSheet() {
        requireCells();
        missing()
                .forEach(label ->
                        reporter.report(FindingCode.LABEL_MISSING, new Place.WholeSheet(title), label.dutch(), ""));
    }

    /** Reports the required labels that neither a cell nor the mapping fills, where there is no sheet Plan. */
    void requireInMapping(int line) {
        requireCells();
        String missing = missing().stream().map(Column::dutch).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            reporter.report(FindingCode.MAPPED_PLAN_INCOMPLETE, new Place.MappingLine(line), missing, "");
        }
    }

    private void requireCells() {
        SheetName.PLAN.columns().stream()
                .filter(label -> label.isRequired() && has(label) && !filled.contains(label))
                .forEach(label ->
                        reporter.report(INDISPENSABLE.getOrDefault(label, FindingCode.VALUE_MISSING), place(label)));
    }

    private Set<Column> missing() {
        Set<Column> missing = EnumSet.noneOf(Column.class);
        SheetName.PLAN.columns().stream()
                .filter(label -> label.isRequired() && !has(label))
                .forEach(missing::add);
        return missing;
    }

    TableLayout layout() {
        return new TableLayout(SheetName.PLAN, title, positions);
    }

    /**
     * The facts.
     *
     * @param row the row they are said to stand in, from 1
     */
    FactRow facts(int row) {
        return new FactRow(SheetName.PLAN, row, values);
    }

    private Place place(Column label) {
        return layout().place(label, 1).orElseGet(() -> new Place.WholeSheet(title));
    }
}
