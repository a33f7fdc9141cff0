package nl.verbetermonitor.pdf;

/**
 * The properties by which an element of a template says what it is in the structure of the document. An element without
 * them is furniture of the page, and stays out of what a screen reader reads.
 */
final class Tags {

    /** What all these names begin with; the engine is told to pass such properties on from a template to a page. */
    static final String PREFIX = "nl.verbetermonitor.pdf.";

    /**
     * The path of structure types, outermost first, such as {@code Table/TR/TD}. After a hyphen stands the scope of a
     * header or the numbering of a list: {@code L-Disc/LI/LBody}.
     */
    static final String PATH = PREFIX + "path";

    /** The number of each part of the path that has one, such as {@code 12/3}: row 3 of table 12. */
    static final String PLACE = PREFIX + "place";

    /** Tells siblings apart where the path goes on beyond the place, such as the cells of a row. */
    static final String COLUMN = PREFIX + "column";

    /** What a table shows, said before it. */
    static final String SUMMARY = PREFIX + "summary";

    /** What is read out in the place of a text that is broken by hyphens. */
    static final String SPOKEN = PREFIX + "spoken";

    /** What a figure shows, in words. */
    static final String ALTERNATIVE = PREFIX + "alternative";

    /** The cell at the head of a column: the last part of a path. */
    static final String COLUMN_HEADER = "TH-Column";

    /** The cell at the head of a row: the last part of a path. */
    static final String ROW_HEADER = "TH-Row";

    private Tags() {}
}
