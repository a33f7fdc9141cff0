package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingLogTest {

    private static final List<Place> PLACES = List.of(
            Place.WHOLE_FILE,
            new Place.WholeSheet("Überzicht, van ’t plan"),
            new Place.MappingLine(12),
            new CellRef("Maatregelen", 1_048_576, 16_384));

    private final Path folder;

    FindingLogTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatDoesNotFitInMemoryComesBackAsItWasAndInOrder() {
        List<Finding> findings = IntStream.range(0, 25_000)
                .mapToObj(i -> new Finding(
                        i % 3 == 0 ? FindingCode.DATE_UNKNOWN : FindingCode.CONTRADICTION,
                        PLACES.get(i % PLACES.size()),
                        "gevonden 😀 " + i,
                        i % 2 == 0 ? "" : "verwacht\nop twee regels"))
                .toList();
        try (FindingLog log = new FindingLog(folder)) {
            findings.forEach(log::add);

            for (int time = 1; time <= 2; time++) {
                List<Finding> read = new ArrayList<>();
                log.forEach(read::add);
                assertThat(read).isEqualTo(findings);
            }
            assertThat(log.size()).isEqualTo(25_000);
            assertThat(log.count(Severity.ERROR)).isEqualTo(8_334);
            assertThat(log.count(FindingCode.CONTRADICTION)).isEqualTo(16_666);
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }
}
