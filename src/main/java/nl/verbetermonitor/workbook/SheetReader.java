package nl.verbetermonitor.workbook;

import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Place;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a sheet and hands on its rows. Cells and rows without an address stand next to the one before them, as
 * the standard says; cells out of order are put in order, but rows cannot be without holding them all.
 */
final class SheetReader {

    private final PartBytes bytes;
    private final XmlCursor xml;
    private final Place.WholeSheet place;
    private final CellReader cells;
    private final RowHandler handler;
    private final RowBuffer row = new RowBuffer();
    private final Attributes.Index rowNumber = new Attributes.Index(Attributes.LAST_ROW);

    private int previousRow;
    private int lastTaken;

    /**
     * @param bytes what the cursor reads from, waiting at the rows
     */
    SheetReader(PartBytes bytes, XmlCursor xml, Place.WholeSheet place, CellReader cells, RowHandler handler) {
        this.bytes = bytes;
        this.xml = xml;
        this.place = place;
        this.cells = cells;
        this.handler = handler;
    }

    /** Reads to the end of the sheet, or until the handler asks to stop. */
    void read() throws Unreadable {
        xml.root("worksheet");
        while (xml.nextElement()) {
            if (!xml.name().equals("sheetData")) {
                xml.skip();
            } else if (!readRows()) {
                return;
            }
        }
        // Only at the end the checksum is looked at.
        xml.finish();
    }

    private boolean readRows() throws Unreadable {
        if (!readPlainRows()) {
            return false;
        }
        while (xml.nextElement()) {
            if (!xml.name().equals("row")) {
                xml.skip();
            } else if (!readRow()) {
                return false;
            }
        }
        return true;
    }

    private boolean readPlainRows() throws Unreadable {
        PlainRows rows = PlainRows.at(xml, bytes, cells);
        while (rows != null && rows.next(row, previousRow, place)) {
            previousRow = row.number();
            if (row.size() > 0) {
                lastTaken = previousRow;
                if (!handler.take(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean readRow() throws Unreadable {
        boolean numbered = false;
        boolean hidden = false;
        int number = previousRow + 1;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.isForeign(i)) {
                continue;
            }
            switch (xml.attributeName(i)) {
                case "r" -> {
                    xml.attribute(i, rowNumber);
                    number = rowNumber.value();
                    numbered = true;
                }
                case "hidden" -> {
                    String value = xml.attributeValue(i).strip();
                    hidden = value.equals("1") || value.equals("true");
                }
                default -> {}
            }
        }
        if (number < 1 || number > Attributes.LAST_ROW) {
            throw Unreadable.damaged(place, Words.ROW_NUMBER);
        }
        row.begin(number, hidden);
        readCells(numbered);
        previousRow = row.number();
        if (row.size() == 0) {
            return true;
        }
        if (row.number() <= lastTaken) {
            throw Unreadable.damaged(new CellRef(place.sheet(), row.number(), row.column(0)), Words.ROW_ORDER);
        }
        lastTaken = row.number();
        return handler.take(row);
    }

    private void readCells(boolean numbered) throws Unreadable {
        boolean rowIsSure = numbered;
        int column = 0;
        while (xml.nextElement()) {
            if (!xml.name().equals("c")) {
                xml.skip();
                continue;
            }
            cells.read(xml);
            if (cells.hasReference()) {
                if (!rowIsSure && cells.row() > previousRow && row.size() == 0) {
                    row.number(cells.row());
                }
                if (cells.row() != row.number()) {
                    throw Unreadable.damaged(rowPlace(), Words.CELL_REFERENCE);
                }
                column = cells.column();
            } else if (++column > Attributes.LAST_COLUMN) {
                throw Unreadable.damaged(rowPlace(), Words.CELL_REFERENCE);
            }
            rowIsSure = true;
            @Nullable Cell cell = cells.cell(row.number(), column);
            if (cell != null && !row.add(column, cell)) {
                throw Unreadable.damaged(new CellRef(place.sheet(), row.number(), column), Words.CELL_TWICE);
            }
            row.refuseHeavy();
        }
    }

    /** The first cell of the row, as the address at fault names none. */
    private Place rowPlace() {
        return new CellRef(place.sheet(), row.number(), 1);
    }
}
