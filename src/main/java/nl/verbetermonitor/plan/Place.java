package nl.verbetermonitor.plan;

/** Where in a delivery something stands: the file as a whole, one of its sheets, or one cell. */
public sealed interface Place permits Place.WholeFile, Place.WholeSheet, CellRef {

    /** The file as a whole. */
    Place WHOLE_FILE = new WholeFile();

    /** As people and programs read it: {@code ""} for the file, {@code Maatregelen}, {@code Maatregelen!H14}. */
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
}
