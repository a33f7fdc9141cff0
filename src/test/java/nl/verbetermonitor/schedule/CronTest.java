package nl.verbetermonitor.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Five fields mean what they mean in a crontab, by the clock in Amsterdam. */
class CronTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static List<String> next(String expression, String after, int count) {
        Cron cron = Cron.parse(expression).orElseThrow();
        List<String> times = new ArrayList<>();
        Instant moment = OffsetDateTime.parse(after).toInstant();
        for (int i = 0; i < count; i++) {
            moment = cron.next(moment);
            times.add(moment.atZone(AMSTERDAM).toOffsetDateTime().toString());
        }
        return times;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5 * * * *      | 2026-01-01T00:05+01:00 | 2026-01-01T01:05+01:00 | 2026-01-01T02:05+01:00
            0 7 1 * *      | 2026-01-01T07:00+01:00 | 2026-02-01T07:00+01:00 | 2026-03-01T07:00+01:00
            0 8 * * 1      | 2026-01-05T08:00+01:00 | 2026-01-12T08:00+01:00 | 2026-01-19T08:00+01:00
            0 8 * * 0      | 2026-01-04T08:00+01:00 | 2026-01-11T08:00+01:00 | 2026-01-18T08:00+01:00
            0 8 * * 7      | 2026-01-04T08:00+01:00 | 2026-01-11T08:00+01:00 | 2026-01-18T08:00+01:00
            0 8 * * MON-FRI| 2026-01-01T08:00+01:00 | 2026-01-02T08:00+01:00 | 2026-01-05T08:00+01:00
            */20 8 * * *   | 2026-01-01T08:00+01:00 | 2026-01-01T08:20+01:00 | 2026-01-01T08:40+01:00
            0 8 1,15 * *   | 2026-01-01T08:00+01:00 | 2026-01-15T08:00+01:00 | 2026-02-01T08:00+01:00
            0 8 29 2 *     | 2028-02-29T08:00+01:00 | 2032-02-29T08:00+01:00 | 2036-02-29T08:00+01:00
            """)
    void theTimesAreThoseOfACrontab(String expression, String first, String second, String third) {
        assertThat(next(expression, "2026-01-01T00:00:00+01:00", 3)).containsExactly(first, second, third);
    }

    /** On the first of the month, and on every Monday. */
    @ParameterizedTest
    @ValueSource(strings = "0 8 1 * 1")
    void ofADayOfTheMonthAndADayOfTheWeekEitherWillDo(String expression) {
        assertThat(next(expression, "2026-01-01T00:00:00+01:00", 3))
                .containsExactly("2026-01-01T08:00+01:00", "2026-01-05T08:00+01:00", "2026-01-12T08:00+01:00");
    }

    /** On 29 March 2026 the clock goes from two to three. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5 * * * *   | 2026-03-29T01:05+01:00 | 2026-03-29T03:05+02:00 | 2026-03-29T04:05+02:00
            5 1 * * *   | 2026-03-29T01:05+01:00 | 2026-03-30T01:05+02:00 | 2026-03-31T01:05+02:00
            5 2 * * *   | 2026-03-29T03:05+02:00 | 2026-03-30T02:05+02:00 | 2026-03-31T02:05+02:00
            5 3 * * *   | 2026-03-29T03:05+02:00 | 2026-03-30T03:05+02:00 | 2026-03-31T03:05+02:00
            5 2,3 * * * | 2026-03-29T03:05+02:00 | 2026-03-30T02:05+02:00 | 2026-03-30T03:05+02:00
            """)
    void whatTheChangeToSummerTimeSkipsComesAnHourLater(String expression, String first, String second, String third) {
        assertThat(next(expression, "2026-03-29T00:30:00+01:00", 3)).containsExactly(first, second, third);
    }

    /** On 25 October 2026 the clock goes from three to two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            5 * * * * | 2026-10-25T02:05+02:00 | 2026-10-25T02:05+01:00 | 2026-10-25T03:05+01:00
            5 2 * * * | 2026-10-25T02:05+02:00 | 2026-10-26T02:05+01:00 | 2026-10-27T02:05+01:00
            """)
    void whatTheChangeToWinterTimeRepeatsComesOnceButForWhatComesEveryHour(
            String expression, String first, String second, String third) {
        assertThat(next(expression, "2026-10-25T01:30:00+02:00", 3)).containsExactly(first, second, third);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "elk uur",
                "5 * * *",
                "0 5 * * * *",
                "60 * * * *",
                "5 24 * * *",
                "5 8 0 * *",
                "5 8 * 13 *",
                "5 8 * * 8",
                "*/0 * * * *",
                "5 8 31 2 *",
                "@hourly",
                "5 8 L * *",
                "5 8 * * 5-1",
                "5,, * * * *",
                "1-2-3 * * * *"
            })
    void whatIsNoSuchExpressionIsNotRead(String expression) {
        assertThat(Cron.parse(expression)).isEmpty();
    }
}
