package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as they are written in American English: the month before the day, and a year of four digits. */
final class EnglishDates {

    /** Of each month the first three letters tell it from the others. */
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + Dates.TIME);
    private static final Pattern MONTH_IN_FRONT =
            Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})" + Dates.TIME);
    private static final Pattern MONTH_IN_BETWEEN =
            Pattern.compile("(\\d{1,2})[- ]+(\\p{L}{3,9})\\.?[- ]+(\\d{4})" + Dates.TIME);

    private static final int LONGEST = 50;

    private EnglishDates() {}

    /**
     * Reads a date from text: 12/31/2023, December 31, 2023, 31 Dec 2023 or 2023-12-31.
     *
     * @param text folded
     * @return empty when it is not a day of the calendar in one of these forms; any year from 0 to 9999
     */
    static Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher numeric = MONTH_DAY_YEAR.matcher(text);
        if (numeric.matches()) {
            return Dates.day(Dates.number(numeric, 4), Dates.number(numeric, 1), Dates.number(numeric, 3));
        }
        Matcher front = MONTH_IN_FRONT.matcher(text);
        if (front.matches()) {
            return inWords(front, 1, 2);
        }
        Matcher between = MONTH_IN_BETWEEN.matcher(text);
        return between.matches() ? inWords(between, 2, 1) : Dates.iso(text);
    }

    private static Optional<LocalDate> inWords(Matcher words, int month, int day) {
        return month(words.group(month))
                .flatMap(number -> Dates.day(Dates.number(words, 3), number, Dates.number(words, day)));
    }

    private static Optional<Integer> month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            boolean abbreviated = lower.length() == 3 || lower.equals("sept");
            if (lower.equals(name) || (abbreviated && name.startsWith(lower))) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
