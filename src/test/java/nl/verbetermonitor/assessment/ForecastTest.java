package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.TrackerRow.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** One measure that is reported on every ten days from 1 January 2023 on. */
class ForecastTest {

    private static final LocalDate FIRST = day("2023-01-01");

    private static Forecast forecast(String number, List<String> progress) {
        DeliveryFixture[] deliveries = new DeliveryFixture[progress.size()];
        for (int i = 0; i < deliveries.length; i++) {
            deliveries[i] = delivery(FIRST.plusDays(10L * i).toString())
                    .number(number)
                    .with(aMeasure("M1").progress(progress.get(i)));
        }
        return assess(
                        deliveries[0],
                        List.of(deliveries).subList(1, deliveries.length).toArray(DeliveryFixture[]::new))
                .forecast();
    }

    private static Forecast forecast(String... progress) {
        return forecast("VP-2022-01", List.of(progress));
    }

    private static Forecast.Range range(Optional<LocalDate> p10, Optional<LocalDate> p50, Optional<LocalDate> p90) {
        return new Forecast.Range(p10, p50, p90);
    }

    private static Forecast.Range always(String day) {
        return range(Optional.of(day(day)), Optional.of(day(day)), Optional.of(day(day)));
    }

    @Test
    void needsFourDeliveries() {
        assertThat(forecast("0", "0.1", "0.2")).isEqualTo(new Forecast.TooFewDeliveries());
        assertThat(forecast("0", "0.1", "0.2", "0.3")).isInstanceOf(Forecast.Range.class);
    }

    @Test
    void ofASteadyPaceIsOneDay() {
        // a hundredth a day, seven tenths to go from 31 January on
        assertThat(forecast("0", "0.1", "0.2", "0.3")).isEqualTo(always("2023-04-11"));
    }

    @Test
    void isThePeildatumWhenAllIsDone() {
        MeasureRow done = aMeasure("M1").done("2023-01-15");

        assertThat(assess(
                                delivery("2023-01-31").with(done),
                                delivery("2023-02-28").with(done),
                                delivery("2023-03-31").with(done),
                                delivery("2023-04-30").with(done))
                        .forecast())
                .isEqualTo(always("2023-04-30"));
    }

    @Test
    void isNotWithinTenYearsWithoutProgress() {
        assertThat(forecast("0.1", "0.1", "0.1", "0.1"))
                .isEqualTo(range(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void progressThatWentBackCountsAsNone() {
        assertThat(forecast("0.4", "0.3", "0.2", "0.1"))
                .isEqualTo(range(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(forecast("0.5", "0.2", "0.5", "0.8")).isEqualTo(forecast("0.2", "0.2", "0.5", "0.8"));
    }

    @Test
    void reachesTenYearsAndNoFurther() {
        // 0.0027 in ten days: 0.9919 to go takes 3674 days, and ten years are 3653
        assertThat(forecast("0", "0.0027", "0.0054", "0.0081"))
                .isEqualTo(range(Optional.empty(), Optional.empty(), Optional.empty()));
        // 0.0028 in ten days: 0.9916 to go takes 3542 days
        assertThat(forecast("0", "0.0028", "0.0056", "0.0084"))
                .isEqualTo(always(day("2023-01-31").plusDays(3542).toString()));
    }

    @Test
    void drawsTheLongIntervalsMoreOften() {
        // a month at nothing a day, 30 days at a hundredth a day, twice: half of the draws stand still
        Forecast.Range even = (Forecast.Range) at("2023-01-01", "2023-01-31", "2023-03-02", "2023-04-01");
        // the same paces, but the standstill lasted ten times as long
        Forecast.Range slow = (Forecast.Range) at("2023-01-01", "2023-10-28", "2023-11-27", "2023-12-27");

        assertThat(daysOf(slow, "2023-12-27")).isGreaterThan(daysOf(even, "2023-04-01") * 2);
    }

    private static long daysOf(Forecast.Range range, String from) {
        return ChronoUnit.DAYS.between(day(from), range.p50().orElseThrow());
    }

    private static Forecast at(String first, String second, String third, String fourth) {
        return assess(
                        delivery(first).with(aMeasure("M1").progress("0")),
                        delivery(second).with(aMeasure("M1").progress("0")),
                        delivery(third).with(aMeasure("M1").progress("0.1")),
                        delivery(fourth).with(aMeasure("M1").progress("0.2")))
                .forecast();
    }

    @Test
    void isTheSameForTheSameHistory() {
        List<String> uneven = List.of("0", "0.01", "0.2", "0.23", "0.24", "0.3");

        assertThat(forecast("VP-1", uneven)).isEqualTo(forecast("VP-1", uneven));
    }

    @Property(tries = 30)
    void itsPartsComeInOrderAndNeverBeforeThePeildatum(
            @ForAll @Size(min = 4, max = 8) List<@IntRange(max = 100) Integer> percents) {
        List<String> progress = percents.stream()
                .map(percent -> BigDecimal.valueOf(percent, 2).toPlainString())
                .toList();
        Forecast.Range range = (Forecast.Range) forecast("VP-2022-01", progress);
        LocalDate beyond = LocalDate.MAX;
        LocalDate today = FIRST.plusDays(10L * (progress.size() - 1));

        assertThat(range.p10().orElse(beyond)).isAfterOrEqualTo(today);
        assertThat(range.p50().orElse(beyond)).isAfterOrEqualTo(range.p10().orElse(beyond));
        assertThat(range.p90().orElse(beyond)).isAfterOrEqualTo(range.p50().orElse(beyond));
        assertThat(forecast("VP-2022-01", progress)).isEqualTo(range);
    }
}
