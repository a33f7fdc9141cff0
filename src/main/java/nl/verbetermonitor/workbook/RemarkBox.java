package nl.verbetermonitor.workbook;

import java.util.Arrays;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;

/** The box in which a spreadsheet program shows a remark: wide enough to read, high enough for the text. Pixels. */
final class RemarkBox {

    private static final int WIDTH = 340;
    private static final int LINE_HEIGHT = 17;
    private static final int CHARACTERS_ON_A_LINE = 46;
    private static final int LOWEST = 60;
    private static final int HIGHEST = 600;
    private static final int GAP = 12;
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** A box reaches from column and row to column and row, each with so many pixels more. */
    private static final int NUMBERS_OF_AN_ANCHOR = 8;

    private static final int BOTTOM_ROW = 6;

    private final XSSFSheet sheet;

    RemarkBox(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Where the box of a new remark stands: right of its cell, counted from 0. */
    XSSFClientAnchor beside(int row, int column, String text) {
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setCol1(freeColumn(row, column));
        anchor.setRow1(row);
        anchor.setDx1(Units.pixelToEMU(GAP));
        anchor.setDy1(0);
        int right = anchor.getCol1();
        float width = WIDTH + GAP;
        while (right < LAST_COLUMN && width > sheet.getColumnWidthInPixels(right)) {
            width -= sheet.getColumnWidthInPixels(right++);
        }
        anchor.setCol2(right);
        anchor.setDx2(Units.pixelToEMU((int) width));
        int bottom = row;
        double height = heightOf(text);
        while (bottom < LAST_ROW && height > heightOfRow(bottom)) {
            height -= heightOfRow(bottom++);
        }
        anchor.setRow2(bottom);
        anchor.setDy2(Units.pixelToEMU((int) height));
        return anchor;
    }

    /** The library makes a comment at the first cell of its box, where there may not be one yet. */
    private int freeColumn(int row, int column) {
        int free = Math.min(column + 1, LAST_COLUMN);
        while (free < LAST_COLUMN && sheet.getCellComment(new CellAddress(row, free)) != null) {
            free++;
        }
        return free;
    }

    /** Makes the box of an analyst's own comment higher, so that what was added shows. */
    void enlarge(int row, int column, String added) {
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof XSSFVMLDrawing drawing) {
                var shape = drawing.findCommentShape(row, column);
                if (shape != null && shape.sizeOfClientDataArray() > 0) {
                    var data = shape.getClientDataArray(0);
                    if (data.sizeOfAnchorArray() > 0) {
                        data.setAnchorArray(0, higher(data.getAnchorArray(0), heightOf(added)));
                    }
                }
            }
        }
    }

    private String higher(String anchor, double height) {
        String[] numbers = anchor.split(",");
        if (numbers.length != NUMBERS_OF_AN_ANCHOR) {
            return anchor;
        }
        int bottom = Integer.parseInt(numbers[BOTTOM_ROW].strip());
        for (double left = height; left > 0 && bottom < LAST_ROW; left -= heightOfRow(bottom)) {
            bottom++;
        }
        numbers[BOTTOM_ROW] = Integer.toString(bottom);
        return String.join(", ", Arrays.stream(numbers).map(String::strip).toList());
    }

    private static double heightOf(String text) {
        long lines = text.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_ON_A_LINE)
                .sum();
        return Math.min(HIGHEST, Math.max(LOWEST, (lines + 1) * LINE_HEIGHT));
    }

    /** Hidden rows have no height, but the walk past them must end. */
    private double heightOfRow(int row) {
        var line = sheet.getRow(row);
        float points = line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
        return Math.max(1, points * Units.PIXEL_DPI / Units.POINT_DPI);
    }
}
