package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatesTest {

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvFileSource(resources = "dates.csv", delimiter = '|', numLinesToSkip = 1)
    void aDateAsText(String cell, String outcome) {
        assertThat(outcomeOf(cell)).isEqualTo(outcome);
    }

    @Test
    void aDateCellCountsFromItsFirstToItsLastYear() {
        assertThat(outcomeOf(LocalDate.of(2023, 9, 30))).isEqualTo("2023-09-30");
        assertThat(outcomeOf(LocalDate.of(1990, 1, 1))).isEqualTo("1990-01-01");
        assertThat(outcomeOf(LocalDate.of(2100, 12, 31))).isEqualTo("2100-12-31");
        assertThat(outcomeOf(LocalDate.of(1989, 12, 31))).isEqualTo("DATE_OUT_OF_RANGE");
        assertThat(outcomeOf(LocalDate.of(2101, 1, 1))).isEqualTo("DATE_OUT_OF_RANGE");
        assertThat(outcomeOf(new Cell.Day(Long.MAX_VALUE))).isEqualTo("DATE_OUT_OF_RANGE");
        assertThat(outcomeOf(new Cell.Day(Long.MIN_VALUE))).isEqualTo("DATE_OUT_OF_RANGE");
    }

    @Test
    void aNumberWithoutDateFormatIsUnknown() {
        assertThat(outcomeOf(45199)).isEqualTo("DATE_WITHOUT_DATE_FORMAT");
    }

    @Test
    void yesOrNoIsNoDate() {
        assertThat(outcomeOf(true)).isEqualTo("DATE_UNKNOWN");
    }

    @Property
    void anyDayIsReadInAnyForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        String text = DateTimeFormatter.ofPattern(form, Locale.forLanguageTag("nl-NL"))
                .format(day);

        assertThat(Dates.parse(text)).hasValue(day);
    }

    @Property
    void noTextBreaksTheReader(@ForAll String text) {
        assertThat(Dates.parse(text)).satisfiesAnyOf(date -> assertThat(date).isEmpty(), date -> assertThat(date)
                .isPresent());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(Dates.FIRST.toEpochDay(), Dates.LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "d-M-uuuu", "dd-MM-uuuu", "d/M/uuuu", "dd.MM.uuuu", "uuuu-MM-dd", "d MMMM uuuu", "uuuu-MM-dd'T13:00'");
    }

    /** What stands in Gereed gepland, as ISO date or as the code of its finding. */
    private static String outcomeOf(Object cell) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Gereed gepland", cell);
        TakenIn taken = TakenIn.of(tracker);
        return taken.value(Column.MEASURE_PLANNED_FINISH).map(Object::toString).orElseGet(() -> taken.findings.stream()
                .filter(finding -> finding.place().text().equals("Maatregelen!E2"))
                .map(Finding::code)
                .findFirst()
                .orElseThrow()
                .name());
    }
}
