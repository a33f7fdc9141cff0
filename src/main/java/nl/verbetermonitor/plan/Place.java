package nl.verbetermonitor.plan;

/**
 * Where in a delivery something stands: the file as a whole, one of its sheets, or one cell; or, for what the workbook does
 * not say itself, a line of the mapping that was used to read it.
 */
public sealed interface Place permits Place.WholeFile, Place.WholeSheet, Place.MappingLine, CellRef {

    /** The file as a whole. */
    Place WHOLE_FILE = new WholeFile();

    /**
     * As people and programs read it: {@code ""} for the file, {@code Maatregelen}, {@code Maatregelen!H14},
     * {@code mapping, regel 12}.
     */
    String text();

    /** The file as a whole. */
    record WholeFile() implements Place {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A sheet of the workbook.
     *
     * @param sheet the sheet's name as the workbook spells it
     */
    record WholeSheet(String sheet) implements Place {
        @Override
        public String text() {
            return sheet;
        }
    }

    /**
     * A line of the mapping.
     *
     * @param line from 1
     */
    record MappingLine(int line) implements Place {

        public MappingLine {
            if (line < 1) {
                throw new IllegalArgumentException("Lines count from 1: " + line);
            }
        }

        @Override
        public String text() {
            return "mapping, regel " + line;
        }
    }
}
