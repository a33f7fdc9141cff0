package nl.verbetermonitor.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates as a Dutch analyst writes them: the day before the month, always, and a year of four digits. Only where a
 * mapping says so the month stands first, as in {@link DateOrder#MONTH_FIRST}.
 */
final class Dates {

    /** The first and the last day that a tracker can speak of. */
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final long FIRST_EPOCH_DAY = FIRST.toEpochDay();
    private static final long LAST_EPOCH_DAY = LAST.toEpochDay();

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("februari", 2),
            Map.entry("maart", 3),
            Map.entry("april", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("augustus", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("december", 12),
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mrt", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    static final String TIME = "(?:[T ] *(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?Z?)?";
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) +(\\p{L}{3,9})(\\.?) +(\\d{4})" + TIME);

    private static final Pattern WITHIN_TEXT = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} +\\p{L}{3,9}\\.? +\\d{4})(?!\\d)");

    private Dates() {}

    /** Whether a day is one that a tracker can speak of. */
    static boolean isInRange(long epochDay) {
        return epochDay >= FIRST_EPOCH_DAY && epochDay <= LAST_EPOCH_DAY;
    }

    /** Whether a day lies in the calendar of four-digit years, so that it can be written down. */
    static boolean isCalendarDay(long epochDay) {
        return epochDay >= -719_162 && epochDay <= 2_932_896;
    }

    /**
     * Reads a date from text.
     *
     * @param text folded
     * @return empty when it is not a day of the calendar in one of the known forms; any year from 0 to 9999
     */
    static Optional<LocalDate> parse(String text) {
        return parse(text, DateOrder.DAY_FIRST);
    }

    /**
     * Reads a date from text in which the day or the month stands first.
     *
     * @param text folded
     * @return empty when it is not a day of the calendar in one of the known forms; any year from 0 to 9999
     */
    static Optional<LocalDate> parse(String text, DateOrder order) {
        return order == DateOrder.MONTH_FIRST ? EnglishDates.parse(text) : parseDutch(text);
    }

    private static Optional<LocalDate> parseDutch(String text) {
        if (text.length() < 8 || text.length() > 50 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher numeric = DAY_MONTH_YEAR.matcher(text);
        if (numeric.matches()) {
            return day(number(numeric, 4), number(numeric, 3), number(numeric, 1));
        }
        if (YEAR_MONTH_DAY.matcher(text).matches()) {
            return iso(text);
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2), !words.group(3).isEmpty())
                    .flatMap(month -> day(number(words, 4), month, number(words, 1)));
        }
        return Optional.empty();
    }

    /** A date as 2023-12-31, as everybody understands it; a time of day behind it is dropped. Empty when it is none. */
    static Optional<LocalDate> iso(String text) {
        Matcher iso = YEAR_MONTH_DAY.matcher(text);
        return iso.matches() ? day(number(iso, 1), number(iso, 2), number(iso, 3)) : Optional.empty();
    }

    /** The dates that stand in a text, in its order. */
    static Stream<LocalDate> in(String text, DateOrder order) {
        return text.chars().anyMatch(Character::isDigit)
                ? WITHIN_TEXT.matcher(text).results().flatMap(match -> parse(match.group(), order).stream())
                : Stream.empty();
    }

    private static Optional<Integer> month(String word, boolean dotted) {
        boolean abbreviated = word.length() <= 4 && !word.equalsIgnoreCase("juni") && !word.equalsIgnoreCase("juli");
        return dotted && !abbreviated
                ? Optional.empty()
                : Optional.ofNullable(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
