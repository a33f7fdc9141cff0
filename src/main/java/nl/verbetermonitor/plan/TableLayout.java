package nl.verbetermonitor.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Where a table stood in a delivered workbook, so that every fact can be traced to its cell.
 *
 * @param sheet which table it is
 * @param title the sheet's name as the workbook spells it
 * @param positions where each recognised column stands
 */
public record TableLayout(SheetName sheet, String title, Map<Column, Position> positions) {

    public TableLayout {
        positions = Map.copyOf(positions);
    }

    /**
     * Where a column stands.
     *
     * @param row the one row its value stands in, from 1 (sheet Plan); 0 where every row has its own value
     * @param column the column, 1 for A
     */
    public record Position(int row, int column) {}

    /** The cell of a column in a row (counted from 1); empty when the workbook does not have that column. */
    public Optional<CellRef> cell(Column column, int row) {
        return Optional.ofNullable(positions.get(column))
                .map(position -> new CellRef(title, position.row() == 0 ? row : position.row(), position.column()));
    }
}
