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

    /** What lies beyond the last day is so small a part of what lies before. */
    private static final int PARTS_BEYOND = 20;

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

    /**
     * An axis that goes a little beyond its last day, so that a mark on that day stands free of the edge, and that names the
     * day in place of the months that lie too close to it.
     *
     * @param most how many words it may have, at least 2
     */
    Axis beyond(LocalDate from, LocalDate last, int most) {
        long days = ChronoUnit.DAYS.between(from, last);
        Axis axis = between(from, last.plusDays(1 + days / PARTS_BEYOND), most - 1);
        LocalDate near = last.minusDays(days / most);
        List<Mark> ticks = new ArrayList<>();
        axis.ticks().stream().filter(tick -> tick.date().isBefore(near)).forEach(ticks::add);
        ticks.add(new Mark(last, phrases.shortDate(last)));
        return new Axis(axis.from(), axis.to(), ticks);
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
