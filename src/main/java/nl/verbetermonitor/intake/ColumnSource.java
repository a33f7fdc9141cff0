package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.CellRef;

/** Where the cells of a column stand. */
sealed interface ColumnSource {

    /** As a person reads it. */
    String text();

    /**
     * Below a name in the header.
     *
     * @param name as the mapping spells it; for a header of more than one row the name with the one above it in front, or
     *     the name alone
     */
    record Named(String name) implements ColumnSource {
        @Override
        public String text() {
            return name;
        }
    }

    /**
     * In a column of the sheet, whatever its header says.
     *
     * @param column 1 for A
     */
    record Lettered(int column) implements ColumnSource {
        @Override
        public String text() {
            return CellRef.letters(column);
        }
    }
}
