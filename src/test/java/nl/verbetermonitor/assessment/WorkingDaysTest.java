package nl.verbetermonitor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays workingDays = new WorkingDays(Set.of());

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, New Year's Day",
        "2024-03-31, Easter Sunday",
        "2024-04-01, Easter Monday",
        "2023-04-10, Easter Monday",
        "2023-04-27, King's Day",
        "2031-04-26, King's Day when the 27th is a Sunday",
        "2025-04-26, King's Day when the 27th is a Sunday",
        "2025-05-05, Liberation Day in a year divisible by five",
        "2020-05-05, Liberation Day in a year divisible by five",
        "2024-05-09, Ascension Day",
        "2023-05-18, Ascension Day",
        "2024-05-19, Whit Sunday",
        "2024-05-20, Whit Monday",
        "2023-05-29, Whit Monday",
        "2023-12-25, Christmas Day",
        "2023-12-26, Boxing Day"
    })
    void isNoWorkingDay(LocalDate day, String why) {
        assertThat(workingDays.isWorkingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-28, the day after King's Day on a Saturday",
        "2023-04-26, the day before King's Day",
        "2023-05-05, Liberation Day in a year not divisible by five",
        "2024-05-06, the day after Liberation Day",
        "2023-04-07, Good Friday",
        "2023-05-19, the day after Ascension Day",
        "2023-12-05, Saint Nicholas",
        "2024-12-24, the day before Christmas",
        "2024-12-27, the day after Boxing Day",
        "2024-12-31, New Year's Eve",
        "2024-01-02, the day after New Year's Day"
    })
    void isAWorkingDay(LocalDate day, String why) {
        assertThat(workingDays.isWorkingDay(day)).as(why).isTrue();
    }

    @Test
    void saturdaysAndSundaysAreNone() {
        LocalDate monday = LocalDate.of(2023, 6, 5);
        List<Boolean> week = Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(workingDays::isWorkingDay)
                .toList();

        assertThat(week).containsExactly(true, true, true, true, true, false, false);
    }

    @Test
    void extraDaysOffOfTheConfigurationAreNone() {
        LocalDate bridgeDay = LocalDate.of(2023, 5, 19);

        assertThat(new WorkingDays(Set.of(bridgeDay)).isWorkingDay(bridgeDay)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-05, 1, 2023-06-06",
        "2023-06-05, 3, 2023-06-08",
        "2023-06-09, 1, 2023-06-12", // over a weekend
        "2023-06-10, 1, 2023-06-12", // from a Saturday
        "2023-06-11, 1, 2023-06-12", // from a Sunday
        "2023-04-06, 2, 2023-04-11", // over Easter
        "2023-12-22, 1, 2023-12-27", // over Christmas
        "2023-12-29, 1, 2024-01-02"
    })
    void aTermEndsSoManyWorkingDaysAfterItsBeginning(LocalDate from, int days, LocalDate end) {
        assertThat(workingDays.after(from, days)).isEqualTo(end);
    }
}
