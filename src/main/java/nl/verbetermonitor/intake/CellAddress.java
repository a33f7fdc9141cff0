package nl.verbetermonitor.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.TableLayout.Position;

/** Reads cells and columns as spreadsheet programs write them. */
final class CellAddress {

    /** The last column is XFD, the last row 1,048,576. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LAST_ROW = 1_048_576;

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{1,3}");

    private CellAddress() {}

    /** The cell with an address such as {@code D3} or {@code $D$3}; empty when no sheet has it. */
    static Optional<Position> parse(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(address.group(2));
        return column(address.group(1))
                .filter(column -> row >= 1 && row <= LAST_ROW)
                .map(column -> new Position(row, column));
    }

    /** The column with letters such as {@code H}, 1 for A; empty when no sheet has it. */
    static Optional<Integer> column(String letters) {
        if (!LETTERS.matcher(letters).matches()) {
            return Optional.empty();
        }
        int column = letters.toUpperCase(Locale.ROOT).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return Optional.of(column).filter(number -> number <= LAST_COLUMN);
    }
}
