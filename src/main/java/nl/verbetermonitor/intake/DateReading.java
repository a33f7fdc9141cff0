package nl.verbetermonitor.intake;

/**
 * How a date column is read where its cells are not shown as dates.
 *
 * @param order what comes first in a date that is written as text
 * @param serials whether a bare number is a day in the workbook's date system, as spreadsheet programs count them
 */
record DateReading(DateOrder order, boolean serials) {

    /** As in our own tracker: the day first, and a bare number is no date. */
    static final DateReading OURS = new DateReading(DateOrder.DAY_FIRST, false);
}
