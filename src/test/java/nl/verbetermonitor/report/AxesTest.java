package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Mark;
import org.junit.jupiter.api.Test;

/** The words below an axis of days. */
class AxesTest {

    private final Axes axes = new Axes(new Phrases(PlanKind.IMPROVEMENT_PLAN));

    private List<String> words(String from, String to) {
        return axes.between(day(from), day(to), 8).ticks().stream()
                .map(Mark::label)
                .toList();
    }

    @Test
    void monthsQuartersHalfYearsAndYearsAsThereIsRoom() {
        assertThat(words("2022-09-15", "2023-03-15"))
                .containsExactly("okt 2022", "nov 2022", "dec 2022", "jan 2023", "feb 2023", "mrt 2023");
        assertThat(words("2022-09-15", "2023-12-31"))
                .containsExactly("okt 2022", "jan 2023", "apr 2023", "jul 2023", "okt 2023");
        assertThat(words("2022-09-15", "2025-12-31"))
                .containsExactly("jan 2023", "jul 2023", "jan 2024", "jul 2024", "jan 2025", "jul 2025");
        assertThat(words("2020-02-01", "2025-12-31"))
                .containsExactly("jan 2021", "jan 2022", "jan 2023", "jan 2024", "jan 2025");
    }

    @Test
    void aShortAxisHasItsOwnDays() {
        assertThat(words("2023-08-29", "2023-09-28")).containsExactly("29-08-2023", "28-09-2023");
    }

    @Test
    void anAxisOfNoDaysIsADayLong() {
        assertThat(words("2023-08-29", "2023-08-29")).containsExactly("29-08-2023", "30-08-2023");
    }

    @Property(tries = 300)
    void wordsStandInOrderOnTheAxisAndAreNeverTooMany(
            @ForAll @IntRange(max = 40_000) int first,
            @ForAll @IntRange(max = 40_000) int length,
            @ForAll @IntRange(min = 2, max = 8) int most) {
        LocalDate from = LocalDate.of(1990, 1, 1).plusDays(first);

        Axis axis = axes.between(from, from.plusDays(length), most);

        assertThat(axis.ticks()).hasSizeBetween(1, most).extracting(Mark::date).isSorted();
        assertThat(axis.ticks())
                .extracting(Mark::date)
                .allMatch(day -> !day.isBefore(axis.from()) && !day.isAfter(axis.to()));
    }
}
