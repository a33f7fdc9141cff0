package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of mappings that analysts read are what the program reads. */
class MappingDocumentationTest {

    private static String document() throws IOException {
        return Files.readString(Path.of("docs", "mapping.md"));
    }

    static List<String> examples() throws IOException {
        return Pattern.compile("(?ms)^```yaml\\n(.*?)^```$")
                .matcher(document())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAMappingWithoutProblems(String example) {
        assertThat(Mappings.problems(example)).isEmpty();
    }

    @Test
    void theFirstExampleReadsAPlanOfActionAndMilestones(@TempDir Path folder) throws IOException {
        try (Workbook workbook = ForeignWorkbooks.open(folder, ForeignWorkbooks.poam(folder))) {
            TakenIn taken = TakenIn.of(workbook, Mappings.of(examples().get(0)));

            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.values(Column.PLAN_REPORTING_DATE)).containsExactly("2024-06-30");
            assertThat(taken.values(Column.MEASURE_TITLE))
                    .containsExactly("Restore a backup each quarter", "Close the port");
            assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly("ON_SCHEDULE", "FINISHED");
            assertThat(taken.values(Column.MEASURE_OWNER)).containsExactly("CISO", "ICT");
            assertThat(taken.found()).isEmpty();
        }
    }

    @Test
    void theSecondExampleReadsARegisterWithHeadersOfTwoRows(@TempDir Path folder) throws IOException {
        try (Workbook workbook = ForeignWorkbooks.open(folder, ForeignWorkbooks.register(folder))) {
            TakenIn taken = TakenIn.of(workbook, Mappings.of(examples().get(1)));

            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.result().rows()).containsEntry(SheetName.MEASURES, new RowCounts(2, 0));
            assertThat(taken.found()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsExplained(String key) throws IOException {
        assertThat(document()).containsPattern("(?m)^\\| .*`" + key + "`.* \\|");
    }

    static List<String> keys() {
        return List.of(
                "plan",
                "bladen",
                "negeren",
                "datums",
                "datumgetallen",
                "blad",
                "kopregel",
                "overslaan",
                "kolommen",
                "woorden",
                "standaard");
    }
}
