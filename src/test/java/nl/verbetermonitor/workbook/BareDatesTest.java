package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook says what day a bare number stands for, in its own date system. */
class BareDatesTest {

    private static LocalDate day(Path file, double serial) {
        try (Workbook workbook = Reading.opened(file)) {
            return LocalDate.ofEpochDay(workbook.epochDay(serial));
        }
    }

    @Test
    void daysCountSince1900InMostWorkbooks(@TempDir Path folder) {
        Path file = RawXlsx.workbook().sheet("Blad").and().writeTo(folder.resolve("since-1900.xlsx"));

        assertThat(day(file, 45_474.75)).isEqualTo("2024-07-01");
    }

    @Test
    void daysCountSince1904InSome(@TempDir Path folder) {
        Path file = RawXlsx.workbook().since1904().sheet("Blad").and().writeTo(folder.resolve("since-1904.xlsx"));

        assertThat(day(file, 44_012)).isEqualTo("2024-07-01");
    }

    @Test
    void daysCountSinceTheDayThatAnOpenDocumentNames(@TempDir Path folder) {
        String settings = "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
                + "</table:calculation-settings>";
        Path usual = RawOds.spreadsheet().sheet("Blad").and().writeTo(folder.resolve("usual.ods"));
        Path named =
                RawOds.spreadsheet().beforeSheets(settings).sheet("Blad").and().writeTo(folder.resolve("named.ods"));

        assertThat(day(usual, 45_474)).isEqualTo("2024-07-01");
        assertThat(day(named, 44_012)).isEqualTo("2024-07-01");
    }
}
