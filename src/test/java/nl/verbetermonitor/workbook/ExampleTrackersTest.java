package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTrackersTest {

    private static final Path INPUT = Path.of("input");

    static List<Path> trackers() throws IOException {
        try (Stream<Path> files = Files.list(INPUT)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void sevenTrackersStandInTheInputFolder() throws IOException {
        assertThat(trackers()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("trackers")
    void everySheetOfEveryTrackerIsReadToItsEnd(Path tracker) {
        try (Workbook workbook = Reading.opened(tracker)) {
            assertThat(workbook.hasMacros()).isFalse();
            assertThat(workbook.sheets()).extracting(Sheet::name).contains("Plan", "Maatregelen");
            for (Sheet sheet : workbook.sheets()) {
                Reading reading = Reading.of(workbook, sheet);
                assertThat(reading.finding()).isEmpty();
                assertThat(reading.cells()).hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void aTrackersPlanHasItsTextsAndDates() {
        Reading plan = Reading.ofFirstSheet(INPUT.resolve("verbeterplan-procesregie_2022-12-31.xlsx"));

        assertThat(plan.cells().values())
                .contains(
                        new Text("Plannummer"),
                        new Text("Peildatum"),
                        new Day(LocalDate.of(2022, 12, 31).toEpochDay()));
    }
}
