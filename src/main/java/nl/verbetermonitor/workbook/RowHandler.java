package nl.verbetermonitor.workbook;

/** Takes the rows of a sheet one by one. */
@FunctionalInterface
public interface RowHandler {

    /**
     * Takes the next row that has a cell; rows come with ever higher numbers.
     *
     * @return whether to go on with the next row
     */
    boolean take(Row row);
}
