package nl.verbetermonitor.workbook;

/** The cells of one row that are not empty, from left to right. Only valid until the next row is read. */
public interface Row {

    /** The row as Excel numbers it, from 1. */
    int number();

    /** Whether the workbook hides it. */
    boolean isHidden();

    /** How many cells it has that are not empty. */
    int size();

    /** The column of a cell, 1 for A; ever higher with the index. */
    int column(int index);

    /** What stands in a cell. */
    Cell cell(int index);
}
