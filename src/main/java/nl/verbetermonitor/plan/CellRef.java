package nl.verbetermonitor.plan;

/**
 * One cell of a workbook.
 *
 * @param sheet the sheet's name as the workbook spells it
 * @param row the row as Excel numbers it, from 1
 * @param column the column, 1 for A
 */
public record CellRef(String sheet, int row, int column) implements Place {

    public CellRef {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("Rows and columns count from 1: row " + row + ", column " + column);
        }
    }

    /** As Excel writes it: {@code Maatregelen!H14}, and {@code 'Mijn blad'!H14} where the name needs quotes. */
    @Override
    public String text() {
        return quoted(sheet) + "!" + letters(column) + row;
    }

    @Override
    public String toString() {
        return text();
    }

    /** The letters of a column: 1 is A, 27 is AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String quoted(String sheet) {
        boolean plain = !sheet.isEmpty()
                && !Character.isDigit(sheet.charAt(0))
                && sheet.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
        return plain ? sheet : "'" + sheet.replace("'", "''") + "'";
    }
}
