package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing empty trackers. */
class TemplateTest {

    private static final int HEADER = 2;
    private static final int FIRST = 4; // below the example

    private final Caller caller;

    TemplateTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private Path file(String name) {
        return caller.workingDirectory.resolve(name);
    }

    @Test
    void itSaysWhatToDoNext() {
        assertThat(caller.types("template", "--soort", "verbeterplan", "nieuw/tracker.xlsx"))
                .isEqualTo(ExitCode.DONE);

        assertThat(file("nieuw/tracker.xlsx")).isRegularFile();
        assertThat(caller.answer())
                .isEqualTo("Klaar: nieuw/tracker.xlsx. Vul het bestand in met Excel of LibreOffice en kijk het na met:"
                        + " verbetermonitor validate nieuw/tracker.xlsx\n");
        assertThat(caller.home.resolve("data")).doesNotExist();
    }

    @Test
    void whatToDoNextCanBeTypedWhenTheNameHoldsASpace() {
        caller.types("template", "--soort", "verbeterplan", "mijn plan.xlsx");

        assertThat(caller.answer())
                .startsWith("Klaar: mijn plan.xlsx. ")
                .endsWith("verbetermonitor validate \"mijn plan.xlsx\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "verbeterplan, Verbeterplan inspectie",
        "Verbeterplan Inspectie, Verbeterplan inspectie",
        "LEVERANCIERSINCIDENT, Leveranciersincident"
    })
    void filledInItIsInOrder(String word, String kind) throws IOException {
        caller.types("template", "--soort", word, "tracker.xlsx");
        fillIn(file("tracker.xlsx"), kind);

        assertThat(caller.types("validate", "tracker.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .contains("Plan VP-1, peildatum 30-06-2023.")
                .contains("Regels: Plan 19, Aanbevelingen 1, Maatregelen 1.")
                .contains("Er is niets gevonden");
    }

    @ParameterizedTest
    @CsvSource({
        "verbeterplan, 'Plan VP-2022-01, peildatum 30-09-2023.'",
        "leveranciersincident, 'Plan LI-2023-01, peildatum 28-09-2023.'"
    })
    void anExampleIsFilledInAndInOrder(String word, String plan) {
        assertThat(caller.types("template", "--soort", word, "--example", "voorbeeld.xlsx"))
                .isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).startsWith("Klaar: voorbeeld.xlsx, een ingevuld voorbeeld.");

        assertThat(caller.types("validate", "voorbeeld.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).contains(plan);
    }

    private static void fillIn(Path file, String kind) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Map<String, String> plan = Map.of(
                    "Plannummer", "VP-1",
                    "Titel", "Een plan",
                    "Soort", kind,
                    "Gemeente", "Voorbeeldstad",
                    "Portefeuillehouder", "wethouder Jeugd",
                    "Startdatum", "01-01-2023",
                    "Peildatum", "30-06-2023");
            for (var row : workbook.getSheet("Plan")) {
                String value = row.getCell(0) == null
                        ? null
                        : plan.get(name(row.getCell(0).getStringCellValue()));
                if (value != null) {
                    row.getCell(1).setCellValue(value);
                }
            }
            add(workbook.getSheet("Aanbevelingen"), Map.of("Nr", "A1", "Aanbeveling", "Regel het beter"));
            add(
                    workbook.getSheet("Maatregelen"),
                    Map.of("Nr", "M1", "Aanbeveling", "A1", "Maatregel", "Doe iets", "Status", "Niet gestart"));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void add(XSSFSheet sheet, Map<String, String> values) {
        XSSFRow row = sheet.getRow(FIRST) == null ? sheet.createRow(FIRST) : sheet.getRow(FIRST);
        for (var header : sheet.getRow(HEADER)) {
            String value = values.get(name(header.getStringCellValue()));
            if (value != null) {
                row.createCell(header.getColumnIndex()).setCellValue(value);
            }
        }
    }

    private static String name(String title) {
        return title.replace(" *", "");
    }

    @Test
    void aTrackerThatIsThereStaysUnlessToldOtherwise() throws IOException {
        Files.writeString(file("tracker.xlsx"), "ingevuld");

        assertThat(caller.types("template", "--soort", "verbeterplan", "tracker.xlsx"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(file("tracker.xlsx")).content().isEqualTo("ingevuld");
        assertThat(caller.message())
                .isEqualTo(
                        "verbetermonitor: het bestand ‘tracker.xlsx’ bestaat al. Toegestaan: een nieuwe naam, of --overwrite om het te vervangen\n");

        assertThat(caller.types("template", "--soort", "verbeterplan", "--overwrite", "tracker.xlsx"))
                .isEqualTo(ExitCode.DONE);
        assertThat(file("tracker.xlsx")).binaryContent().startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracker.xls", "tracker", ".xlsx", "tracker.ods", "map.xlsx"})
    void aNameThatIsNoneForAWorkbookIsRefused(String name) throws IOException {
        Files.createDirectories(file("map.xlsx"));

        assertThat(caller.types("template", "--soort", "verbeterplan", "--overwrite", name))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message()).contains("Toegestaan: een naam die eindigt op .xlsx");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsRefused() throws IOException {
        Files.writeString(file("bestand"), "");

        assertThat(caller.types("template", "--soort", "verbeterplan", "bestand/tracker.xlsx"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message()).contains("Toegestaan: een bestand in een map waarin u mag schrijven");
    }

    @Test
    void forAForeignWorkbookAMappingIsProposed() {
        TrackerFile.foreign().save(file("register.xlsx"));

        assertThat(caller.types("template", "--mapping-from", "register.xlsx", "register.mapping.yml"))
                .isEqualTo(ExitCode.DONE);

        assertThat(file("register.mapping.yml")).content().contains("plan:", "Plannummer:");
        assertThat(caller.answer())
                .startsWith("Klaar: register.mapping.yml. ")
                .contains("verbetermonitor validate register.xlsx --mapping register.mapping.yml");
    }

    @Test
    void withoutANameTheProposalIsTheAnswer() throws IOException {
        TrackerFile.foreign().save(file("register.xlsx"));
        caller.types("template", "--mapping-from", "register.xlsx", "register.yml");

        assertThat(caller.types("template", "--mapping-from", "register.xlsx")).isEqualTo(ExitCode.DONE);

        assertThat(caller.answer()).isEqualTo(Files.readString(file("register.yml")));
        assertThat(caller.message()).contains("Bewaar dit voorstel").hasLineCount(1);
    }

    @Test
    void aMappingThatSomebodyCompletedStays() throws IOException {
        TrackerFile.foreign().save(file("register.xlsx"));
        Files.writeString(file("register.yml"), "ingevuld");

        assertThat(caller.types("template", "--mapping-from", "register.xlsx", "register.yml"))
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(file("register.yml")).content().isEqualTo("ingevuld");
    }

    @Test
    void whatIsNoWorkbookHasNoMapping() throws IOException {
        Files.writeString(file("brief.xlsx"), "geen werkmap");

        assertThat(caller.types("template", "--mapping-from", "brief.xlsx")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.message())
                .startsWith("verbetermonitor: --mapping-from heeft de waarde ‘brief.xlsx’. Dit is geen werkmap")
                .hasLineCount(1);
    }
}
