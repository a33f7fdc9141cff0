package nl.verbetermonitor.workbook;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Finding;

/** A workbook that is open for reading. Reading a sheet takes memory that does not grow with its rows. */
public interface Workbook extends AutoCloseable {

    /** Its sheets of cells (no chart sheets), in the order of the workbook, hidden ones too. */
    List<Sheet> sheets();

    /** Whether it holds macros; they are never run. */
    boolean hasMacros();

    /**
     * Reads the rows of a sheet, in order. May be called for any sheet, in any order and more than once.
     *
     * @return empty when the sheet was read to its end or the handler asked to stop; otherwise the blocking finding that
     *     says why it could not be
     */
    Optional<Finding> read(Sheet sheet, RowHandler handler);

    /**
     * The day that a number stands for where a date is written as a bare number, in days since 1970-01-01: the time of day
     * dropped and the workbook's date system applied.
     */
    long epochDay(double serial);

    @Override
    void close();
}
