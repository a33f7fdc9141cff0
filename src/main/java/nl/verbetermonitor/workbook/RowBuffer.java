package nl.verbetermonitor.workbook;

import java.util.Arrays;

/** The row that is being read; filled anew for every row. */
final class RowBuffer implements Row {

    private static final Cell NOTHING = new Cell.Uncalculated();

    /** What a cell takes in a file, besides its text. */
    private static final int CELL = 32;

    /** Far more than all cells of an honest row hold, and what memory can bear. */
    private static final int HEAVIEST = 32 << 20;

    private int number;
    private boolean hidden;
    private int size;
    private long weight;
    private int[] columns = new int[32];
    private Cell[] cells = new Cell[32];

    RowBuffer() {
        Arrays.fill(cells, NOTHING);
    }

    void begin(int number, boolean hidden) {
        this.number = number;
        this.hidden = hidden;
        this.size = 0;
        this.weight = 0;
    }

    /** About how many characters its cells take when each is written out. */
    long weight() {
        return weight;
    }

    /** The same of the rightmost cell. */
    int weightOfLast() {
        return weight(cells[checked(size - 1)]);
    }

    private static int weight(Cell cell) {
        return CELL + (cell instanceof Cell.Text text ? text.text().length() : 0);
    }

    /** Refuses a row of many very long texts; any other part of a workbook is never held whole. */
    void refuseHeavy() throws Unreadable {
        if (weight > HEAVIEST) {
            throw Unreadable.dangerous(Words.TOO_LONG);
        }
    }

    void number(int number) {
        this.number = number;
    }

    /**
     * Adds a cell at its place, also when it comes too late.
     *
     * @return false when there is one already
     */
    boolean add(int column, Cell cell) {
        int at = size;
        while (at > 0 && columns[at - 1] >= column) {
            at--;
        }
        if (at < size && columns[at] == column) {
            return false;
        }
        append(column, cell);
        if (at < size - 1) {
            System.arraycopy(columns, at, columns, at + 1, size - 1 - at);
            System.arraycopy(cells, at, cells, at + 1, size - 1 - at);
            columns[at] = column;
            cells[at] = cell;
        }
        return true;
    }

    /** Adds a cell to the right of all others. */
    void append(int column, Cell cell) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            cells = Arrays.copyOf(cells, 2 * size);
            Arrays.fill(cells, size, cells.length, NOTHING);
        }
        columns[size] = column;
        cells[size] = cell;
        size++;
        weight += weight(cell);
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
        return size;
    }

    @Override
    public int column(int index) {
        return columns[checked(index)];
    }

    @Override
    public Cell cell(int index) {
        return cells[checked(index)];
    }

    private int checked(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException("Cell " + index + " of " + size);
        }
        return index;
    }
}
