package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/** A copy of a row, which outlives the reading of the next. */
final class HeldRow implements Row {

    private final int number;
    private final boolean hidden;
    private final int[] columns;
    private final List<Cell> cells;

    HeldRow(Row row) {
        number = row.number();
        hidden = row.isHidden();
        columns = new int[row.size()];
        cells = new ArrayList<>(row.size());
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.column(i);
            cells.add(row.cell(i));
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public int column(int index) {
        return columns[index];
    }

    @Override
    public Cell cell(int index) {
        return cells.get(index);
    }
}
