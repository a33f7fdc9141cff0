package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvFileSource(resources = "numbers.csv", delimiter = '|', numLinesToSkip = 1)
    void aNumberAsText(String cell, String number) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Budget (EUR)", cell);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.MEASURE_BUDGET)).containsExactly(number);
        assertThat(taken.found().contains("NUMBER_UNREADABLE Maatregelen!E2")).isEqualTo(number.equals("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.29, 0.29",
        "1250, 1250",
        "1e15, 1000000000000000",
        "1.5e-7, 0.00000015",
        "-0.1, -0.1",
        "2.5, 2.5",
        "123456789.123, 123456789.123",
        "0, 0",
        "2e-3, 0.002",
        "9007199254740993, 9007199254740992"
    })
    void aNumericCellIsTheShortestDecimalThatRoundTrips(double cell, String decimal) {
        assertThat(Numbers.shortest(cell).toPlainString()).isEqualTo(decimal);
    }

    @Property
    void noShorterDecimalRoundTrips(@ForAll double value) {
        assumeThat(Math.abs(value)).isGreaterThan(Double.MIN_NORMAL);
        BigDecimal shortest = Numbers.shortest(value);

        assertThat(shortest.doubleValue()).isEqualTo(value);
        assertThat(shortest.stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .precision());
    }

    @Property
    void whatADutchSpreadsheetShowsIsReadBack(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(2) BigDecimal number) {
        String shown = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")))
                .format(number);

        assertThat(Numbers.parse(shown))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualByComparingTo(number));
        assertThat(Numbers.parse("€ " + shown)).isEqualTo(Numbers.parse(shown));
    }

    @Property
    void noTextBreaksTheReader(@ForAll String text) {
        assertThat(Numbers.parse(text))
                .satisfiesAnyOf(number -> assertThat(number).isEmpty(), number -> assertThat(number)
                        .isPresent());
    }

    @Test
    void aDateIsNoNumber() {
        assertThat(amount(LocalDate.of(2023, 1, 1))).contains("NUMBER_UNREADABLE Maatregelen!E2");
    }

    @Test
    void anAmountIsNoPercentage() {
        assertThat(amount(new Cell.Numeric(0.4, true))).contains("NUMBER_UNREADABLE Maatregelen!E2");
        assertThat(amount("40%")).contains("NUMBER_UNREADABLE Maatregelen!E2");
    }

    private static List<String> amount(Object cell) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Besteed (EUR)", cell);
        return TakenIn.of(tracker).found();
    }

    @Test
    void aPercentageMeansThatManyPercentInMeasurementsBaselinesTargetsAndNorms() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Indicatoren")
                .row("Nr", "Indicator", "Nulmeting", "Streefwaarde", "Streefdatum")
                .row("I1", "Bereik", new Cell.Numeric(0.29, true), "100%", LocalDate.of(2024, 1, 1));
        tracker.sheet("Metingen")
                .row("Indicator", "Datum", "Waarde")
                .row("I1", LocalDate.of(2023, 1, 1), new Cell.Numeric(0.4, true));
        tracker.sheet("Plan").row("Norm realisme", new Cell.Numeric(0.75, true));
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.value(Column.INDICATOR_BASELINE)).hasValue(new BigDecimal("29"));
        assertThat(taken.value(Column.INDICATOR_TARGET)).hasValue(new BigDecimal("100"));
        assertThat(taken.value(Column.MEASUREMENT_VALUE)).hasValue(new BigDecimal("40"));
        assertThat(taken.value(Column.PLAN_NORM_REALISM)).hasValue(new BigDecimal("75"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "80, 80", "100, 100", "100.1, -", "-1, -"})
    void aNormLiesBetween0And100(double cell, String norm) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").row("Norm ambitie", cell);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.PLAN_NORM_AMBITION)).containsExactly(norm);
        assertThat(taken.found().contains("NORM_OUT_OF_RANGE Plan!B9")).isEqualTo(norm.equals("-"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "-1, -", "2.5, -"})
    void aCountIsWholeAndNeverNegative(double cell, String count) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Aantallen").row("Omschrijving", "Periode", "Aantal").row("Meldingen", "2023", cell);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.COUNT_NUMBER)).containsExactly(count);
        assertThat(taken.findings.stream().anyMatch(finding -> finding.code() == FindingCode.COUNT_OUT_OF_RANGE))
                .isEqualTo(count.equals("-"));
    }
}
