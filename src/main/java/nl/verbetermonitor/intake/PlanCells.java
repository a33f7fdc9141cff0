package nl.verbetermonitor.intake;

import java.util.EnumMap;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.TableLayout.Position;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;

/** Reads the cells of the plan that a mapping points at. What else stands on their sheet is read by others. */
final class PlanCells implements RowHandler {

    private final Map<Column, Position> positions;
    private final int lastRow;
    private final Reporter reporter;
    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

    PlanCells(Map<Column, Position> positions, Reporter reporter) {
        this.positions = positions;
        this.lastRow = positions.values().stream().map(Position::row).reduce(0, Math::max);
        this.reporter = reporter;
    }

    @Override
    public boolean take(Row row) {
        positions.forEach((label, position) -> {
            for (int i = 0; i < row.size() && position.row() == row.number(); i++) {
                if (row.column(i) == position.column()) {
                    cells.put(label, reporter.cleanAgain(row.cell(i), true));
                }
            }
        });
        return row.number() < lastRow;
    }

    /** Hands over the cells, empty ones too; when the sheet was read. */
    void giveTo(PlanFacts facts) {
        new EnumMap<>(positions)
                .forEach(
                        (label, position) -> facts.take(label, cells.getOrDefault(label, new Cell.Text("")), position));
    }
}
