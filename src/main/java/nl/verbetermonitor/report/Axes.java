package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Mark;

/** Axes of days with as many words below them as can stand side by side. */
final class Axes {

    /** How far apart the words may be, in months; from ten years on in steps of ten years. */
    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60);

    private static final int MONTHS_IN_TEN_YEARS = 120;

    private final Phrases phrases;

    Axes(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * An axis that begins on a day and ends on another, or a day later when that does not lie after it.
     *
     * @param most how many words it may have, at least 2
     */
    Axis between(LocalDate from, LocalDate to, int most) {
        LocalDate end = from.isBefore(to) ? to : from.plusDays(1);
        List<LocalDate> months = boundaries(from, end, most);
        return new Axis(
                from,
                end,
                months.size() > 1
                        ? months.stream()
                                .map(month -> new Mark(month, phrases.month(month)))
                                .toList()
                        : List.of(new Mark(from, phrases.shortDate(from)), new Mark(end, phrases.shortDate(end))));
    }

    /** An axis without words. */
    static Axis bare(LocalDate from, LocalDate to) {
        return new Axis(from, from.isBefore(to) ? to : from.plusDays(1), List.of());
    }

    private static List<LocalDate> boundaries(LocalDate from, LocalDate to, int most) {
        for (int step : STEPS) {
            List<LocalDate> days = boundaries(from, to, step, most);
            if (days.size() <= most) {
                return days;
            }
        }
        int step = MONTHS_IN_TEN_YEARS;
        while (boundaries(from, to, step, most).size() > most) {
            step += MONTHS_IN_TEN_YEARS;
        }
        return boundaries(from, to, step, most);
    }

    /** The first days of months that a step of so many months divides, up to one more than wanted. */
    private static List<LocalDate> boundaries(LocalDate from, LocalDate to, int step, int most) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate month = from.withDayOfMonth(1);
        if (month.isBefore(from)) {
            month = month.plusMonths(1);
        }
        while (!month.isAfter(to) && days.size() <= most) {
            if (monthsSinceYearZero(month) % step == 0) {
                days.add(month);
            }
            month = month.plusMonths(1);
        }
        return days;
    }

    private static long monthsSinceYearZero(LocalDate month) {
        return ChronoUnit.MONTHS.between(LocalDate.of(0, 1, 1), month);
    }
}
