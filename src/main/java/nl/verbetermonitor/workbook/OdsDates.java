package nl.verbetermonitor.workbook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Numeric;

/**
 * The dates and times of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 18.3.10 and 18.3.14).
 *
 * @param nullDay the day that a number counts from, in days since 1970-01-01
 */
record OdsDates(long nullDay) {

    /** Of a spreadsheet that does not say otherwise. */
    static final OdsDates USUAL = new OdsDates(LocalDate.of(1899, 12, 30).toEpochDay());

    /** Programs write a hundredth of a second at most, and so may write a calculated midnight too early. */
    private static final String AS_GOOD_AS_MIDNIGHT = "T23:59:59.99";

    private static final int DATE = 10;
    private static final double SECONDS_A_DAY = 86_400;

    /** Dates that count from the day that is written here; as usual when none is. */
    static OdsDates since(String date) {
        try {
            return new OdsDates(LocalDate.parse(date.strip()).toEpochDay());
        } catch (DateTimeException e) {
            return USUAL;
        }
    }

    /** The day of a number that is shown as a date, without its time. */
    Day day(double number) {
        return new Day(nullDay + DateSystem.wholeDays(number));
    }

    /** The day of an ISO date, its time dropped; a failure when it is none. */
    Cell day(String written) {
        String text = written.strip();
        boolean whole = text.length() == DATE || (text.length() > DATE && text.charAt(DATE) == 'T');
        try {
            if (!whole) {
                return CellReader.failure(text);
            }
            long day = LocalDate.parse(text.substring(0, DATE)).toEpochDay();
            return new Day(text.substring(DATE).compareTo(AS_GOOD_AS_MIDNIGHT) >= 0 ? day + 1 : day);
        } catch (DateTimeException e) {
            return CellReader.failure(text);
        }
    }

    /** The part of a day that a time such as {@code PT12H30M00S} is; a failure when it is none. */
    Cell time(String written) {
        String text = written.strip();
        try {
            Duration time = Duration.parse(text);
            return new Numeric((time.getSeconds() + time.getNano() / 1e9) / SECONDS_A_DAY, false);
        } catch (DateTimeException e) {
            return CellReader.failure(text);
        }
    }
}
