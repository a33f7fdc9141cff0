package nl.verbetermonitor.workbook;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The box in which a spreadsheet program shows a remark: wide enough to read, high enough for the text. Pixels. */
final class RemarkBox {

    private static final int WIDTH = 340;
    private static final int LINE_HEIGHT = 17;
    private static final int CHARACTERS_ON_A_LINE = 46;
    private static final int LOWEST = 60;
    private static final int HIGHEST = 600;
    private static final int GAP = 12;

    /** A box reaches from column and row to column and row, each with so many pixels more. */
    private static final int NUMBERS_OF_AN_ANCHOR = 8;

    private static final int BOTTOM_ROW = 6;
    private static final double PIXELS_A_POINT = 96.0 / 72;
    private static final int PIXELS_A_CHARACTER = 7;
    private static final int PADDING = 5;
    private static final int USUAL_WIDTH = 64;
    private static final int USUAL_HEIGHT = 20;

    private final NavigableMap<Integer, Columns> columns = new TreeMap<>();
    private final Map<Integer, Double> rows = new TreeMap<>();
    private double usualWidth = USUAL_WIDTH;
    private double usualHeight = USUAL_HEIGHT;

    private record Columns(int last, double width) {}

    /** Learns how wide the columns and how high the rows are of which nothing is said. Widths in characters, heights in points. */
    void usual(String width, String height) {
        usualWidth = pixels(width, usualWidth);
        usualHeight = number(height, usualHeight / PIXELS_A_POINT) * PIXELS_A_POINT;
    }

    /** Learns how wide columns are, 1 for A; in characters. */
    void columns(int first, int last, String width, boolean hidden) {
        columns.put(first, new Columns(last, hidden ? 0 : pixels(width, usualWidth)));
    }

    /** Learns how high a row is, from 1; in points. */
    void row(int row, String height, boolean hidden) {
        if (hidden || !height.isEmpty()) {
            rows.put(row, hidden ? 0 : number(height, usualHeight / PIXELS_A_POINT) * PIXELS_A_POINT);
        }
    }

    private static double pixels(String characters, double otherwise) {
        double width = number(characters, -1);
        return width < 0 ? otherwise : width * PIXELS_A_CHARACTER + PADDING;
    }

    private static double number(String text, double otherwise) {
        try {
            return text.isEmpty() ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private double width(int column) {
        Map.Entry<Integer, Columns> said = columns.floorEntry(column);
        return said == null || said.getValue().last() < column
                ? usualWidth
                : said.getValue().width();
    }

    private double height(int row) {
        return rows.getOrDefault(row, usualHeight);
    }

    /** The anchor of the box for a remark at a cell, 1 for the first row and for A; right of the cell. */
    String beside(int row, int column, String text) {
        int left = Math.min(column, Attributes.LAST_COLUMN - 1); // counted from 0, so this is the next column
        int right = left;
        double width = WIDTH + GAP;
        while (right < Attributes.LAST_COLUMN - 1 && width > width(right + 1)) {
            width -= width(++right);
        }
        int top = row - 1;
        int bottom = top;
        double height = heightOf(text);
        while (bottom < Attributes.LAST_ROW - 1 && height > height(bottom + 1)) {
            height -= height(++bottom);
        }
        return left + ", " + GAP + ", " + top + ", 0, " + right + ", " + (int) width + ", " + bottom + ", "
                + (int) height;
    }

    /** The anchor of an analyst's own comment made higher, so that what is added shows; as it was when it is none. */
    String higher(String anchor, String added) {
        String[] numbers = anchor.split(",");
        if (numbers.length != NUMBERS_OF_AN_ANCHOR) {
            return anchor;
        }
        try {
            int bottom = Integer.parseInt(numbers[BOTTOM_ROW].strip());
            for (double left = heightOf(added);
                    left > 0 && bottom < Attributes.LAST_ROW - 1;
                    left -= Math.max(1, height(bottom + 1))) {
                bottom++;
            }
            numbers[BOTTOM_ROW] = Integer.toString(bottom);
            return String.join(", ", Arrays.stream(numbers).map(String::strip).toList());
        } catch (NumberFormatException e) {
            return anchor;
        }
    }

    private static double heightOf(String text) {
        long lines = text.lines()
                .mapToLong(line -> 1 + line.length() / CHARACTERS_ON_A_LINE)
                .sum();
        return Math.min(HIGHEST, Math.max(LOWEST, (lines + 2) * LINE_HEIGHT));
    }
}
