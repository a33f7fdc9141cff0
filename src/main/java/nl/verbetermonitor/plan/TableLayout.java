package nl.verbetermonitor.plan;

import java.util.Map;
import java.util.Optional;

/**
 * Where a table stood in a delivered workbook, so that every fact can be traced to its cell.
 *
 * @param sheet which table it is
 * @param title the sheet's name as the workbook spells it; the table's own name when it stands on no sheet
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
     * @param column the column, 1 for A; 0 when the workbook does not have it and the mapping gives its value, on the line
     *     that {@code row} says
     */
    public record Position(int row, int column) {

        /** Of a value that stands in no cell but in the mapping, on that line. */
        public static Position inMapping(int line) {
            return new Position(line, 0);
        }

        private boolean isInMapping() {
            return column == 0;
        }
    }

    /** The cell of a column in a row (counted from 1); empty when the workbook does not have that column. */
    public Optional<CellRef> cell(Column column, int row) {
        return Optional.ofNullable(positions.get(column))
                .filter(position -> !position.isInMapping())
                .map(position -> new CellRef(title, position.row() == 0 ? row : position.row(), position.column()));
    }

    /**
     * Where the value of a column in a row (counted from 1) stands: in a cell, or on a line of the mapping; empty when
     * neither has it.
     */
    public Optional<Place> place(Column column, int row) {
        Position position = positions.get(column);
        return position != null && position.isInMapping()
                ? Optional.of(new Place.MappingLine(position.row()))
                : cell(column, row).map(cell -> cell);
    }
}
