package nl.verbetermonitor.workbook;

import java.util.Arrays;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Place;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through the table of a sheet and adds its rows to the log. Rows and cells have no address: they stand next to
 * the one before them, and may stand there many times over. Cells that a merged cell covers are read like any other.
 */
final class OdsTableReader {

    private final XmlCursor xml;
    private final String sheet;
    private final OdsStyles styles;
    private final OdsCellReader cells;
    private final Repetition repetition;
    private final RowLog log;
    private final RowBuffer row = new RowBuffer();

    private NumberKind[] columns = new NumberKind[0];
    private int nextRow = 1;
    private String rowStyle = "";

    OdsTableReader(
            XmlCursor xml, String sheet, OdsStyles styles, OdsCellReader cells, Repetition repetition, RowLog log) {
        this.xml = xml;
        this.sheet = sheet;
        this.styles = styles;
        this.cells = cells;
        this.repetition = repetition;
        this.log = log;
    }

    /** Reads the table that starts here up to behind its end. */
    void read() throws Unreadable {
        readParts(false);
        log.end();
    }

    private void readParts(boolean hidden) throws Unreadable {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "table:table-row" -> readRow(hidden);
                case "table:table-column" -> {
                    addColumns();
                    xml.skip();
                }
                case "table:table-row-group" ->
                    readParts(hidden || xml.attribute("table:display").equals("false"));
                case "table:table-rows",
                        "table:table-header-rows",
                        "table:table-columns",
                        "table:table-header-columns",
                        "table:table-column-group" -> readParts(hidden);
                default -> xml.skip();
            }
        }
    }

    private void addColumns() throws Unreadable {
        String written = xml.attribute("table:number-columns-repeated").strip();
        int times = written.isEmpty() ? 1 : times(written);
        if (times < 1) {
            throw Unreadable.damaged(new Place.WholeSheet(sheet), Words.CELL_REFERENCE);
        }
        int known = columns.length;
        columns = Arrays.copyOf(columns, (int) Math.min((long) known + times, Attributes.LAST_COLUMN));
        Arrays.fill(columns, known, columns.length, styles.kindOf(xml.attribute("table:default-cell-style-name")));
    }

    private static int times(String written) {
        return Numbers.index(written.toCharArray(), 0, written.length(), Integer.MAX_VALUE - 1);
    }

    private void readRow(boolean hiddenGroup) throws Unreadable {
        boolean hidden = hiddenGroup;
        int times = 1;
        rowStyle = "";
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.knownAttribute(i)) {
                case "table:number-rows-repeated" ->
                    times = times(xml.attributeValue(i).strip());
                case "table:default-cell-style-name" -> rowStyle = xml.attributeValue(i);
                case "table:visibility" -> {
                    String visibility = xml.attributeValue(i).strip();
                    hidden |= visibility.equals("collapse") || visibility.equals("filter");
                }
                default -> {}
            }
        }
        if (times < 1) {
            throw Unreadable.damaged(new Place.WholeSheet(sheet), Words.ROW_NUMBER);
        }
        row.begin(nextRow, hidden);
        readCells();
        long behind = (long) nextRow + times;
        if (row.size() > 0) {
            if (behind > Attributes.LAST_ROW + 1) {
                throw Unreadable.damaged(new Place.WholeSheet(sheet), Words.ROW_NUMBER);
            }
            repetition.count(row.weight(), times);
            log.add(row, times);
        }
        nextRow = (int) Math.min(behind, Attributes.LAST_ROW + 1);
    }

    private void readCells() throws Unreadable {
        int column = 1;
        while (xml.nextElement()) {
            if (!xml.name().equals("table:table-cell") && !xml.name().equals("table:covered-table-cell")) {
                xml.skip();
                continue;
            }
            if (!cells.read(xml)) {
                throw Unreadable.damaged(place(column), Words.TABLE_IN_CELL);
            }
            int times = cells.times();
            if (times < 1) {
                throw Unreadable.damaged(place(column), Words.CELL_REFERENCE);
            }
            addCells(column, times);
            column = (int) Math.min((long) column + times, Attributes.LAST_COLUMN + 1);
        }
    }

    private void addCells(int column, int times) throws Unreadable {
        NumberKind shown = shownAt(column);
        @Nullable Cell cell = cells.cell(shown);
        if (cell == null) {
            return;
        }
        if ((long) column + times > Attributes.LAST_COLUMN + 1) {
            throw Unreadable.damaged(place(column), Words.CELL_REFERENCE);
        }
        for (int i = 0; i < times; i++) {
            if (cells.dependsOnStyle() && shownAt(column + i) != shown) {
                shown = shownAt(column + i);
                cell = cells.cell(shown);
            }
            if (cell != null) {
                row.add(column + i, cell);
                row.refuseHeavy();
            }
        }
        repetition.count(row.weightOfLast(), times);
    }

    /** By the style of the cell, else of its row, else of its column. */
    private NumberKind shownAt(int column) {
        if (!cells.dependsOnStyle()) {
            return NumberKind.PLAIN;
        }
        if (!cells.style().isEmpty()) {
            return styles.kindOf(cells.style());
        }
        if (!rowStyle.isEmpty()) {
            return styles.kindOf(rowStyle);
        }
        return column <= columns.length ? columns[column - 1] : NumberKind.PLAIN;
    }

    private CellRef place(int column) {
        return new CellRef(sheet, Math.min(nextRow, Attributes.LAST_ROW), Math.min(column, Attributes.LAST_COLUMN));
    }
}
