package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annotated copies that a check writes when it is asked to. */
class ValidateCopiesTest {

    private final Caller caller;
    private final Path copies;

    ValidateCopiesTest(@TempDir Path folder) {
        caller = new Caller(folder);
        copies = caller.workingDirectory.resolve("nagekeken");
    }

    private Path saved(TrackerFile tracker, String name) {
        return tracker.save(caller.workingDirectory.resolve(name));
    }

    private static TrackerFile withAMistake() {
        return TrackerFile.inOrder().with("Maatregelen!E2", "z.s.m.");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(copies)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachFileWithFindingsIsHandedBackWithThemInItsCells() throws IOException {
        saved(withAMistake(), "fout.xlsx");
        saved(TrackerFile.inOrder(), "goed.xlsx");

        assertThat(caller.types("validate", "fout.xlsx", "goed.xlsx", "nergens.xlsx", "--annotated", "nagekeken"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(names()).containsExactly("fout-gecontroleerd.xlsx");
        assertThat(caller.answer())
                .containsOnlyOnce("  Kopie met elke bevinding bij haar cel: nagekeken/fout-gecontroleerd.xlsx\n");
        try (XSSFWorkbook copy = new XSSFWorkbook(Files.newInputStream(copies.resolve("fout-gecontroleerd.xlsx")))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Controle");
            assertThat(copy.getSheet("Maatregelen").getRow(1).getCell(4).getCellComment())
                    .isNotNull();
        }
    }

    @Test
    void theCopyGetsTheSameAnswer() throws IOException {
        saved(withAMistake(), "fout.xlsx");
        caller.types("validate", "fout.xlsx", "--annotated", "nagekeken");
        caller.types("validate", "fout.xlsx");
        String answer = caller.answer();

        caller.types("validate", "nagekeken/fout-gecontroleerd.xlsx");

        assertThat(caller.answer()).isEqualTo(answer.replace("fout.xlsx", "nagekeken/fout-gecontroleerd.xlsx"));
    }

    @Test
    void filesOfTheSameNameHaveACopyEach() throws IOException {
        saved(withAMistake(), "a/tracker juni.xlsx");
        saved(withAMistake(), "b/tracker juni.xlsx");

        caller.types("validate", "a", "b", "--annotated", "nagekeken");

        assertThat(names()).containsExactly("tracker-juni-gecontroleerd-2.xlsx", "tracker-juni-gecontroleerd.xlsx");
    }

    @Test
    void theSameCheckAgainWritesNoSecondCopy() throws IOException {
        saved(withAMistake(), "fout.xlsx");
        caller.types("validate", "fout.xlsx", "--annotated", "nagekeken");

        caller.types("validate", "fout.xlsx", "--annotated", "nagekeken");

        assertThat(names()).containsExactly("fout-gecontroleerd.xlsx");
        assertThat(caller.answer()).contains("fout-gecontroleerd.xlsx");
    }

    @Test
    void aCopyInWhichSomebodyWorkedStaysAsItIs() throws IOException {
        saved(withAMistake(), "fout.xlsx");
        Path worked = copies.resolve("fout-gecontroleerd.xlsx");
        Files.createDirectories(copies);
        Files.writeString(worked, "hierin is gewerkt");

        caller.types("validate", "fout.xlsx", "--annotated", "nagekeken");

        assertThat(worked).content().isEqualTo("hierin is gewerkt");
        assertThat(names()).contains("fout-gecontroleerd-2.xlsx");
    }

    @Test
    void theCopyOfACopyKeepsItsName() throws IOException {
        saved(withAMistake(), "fout-gecontroleerd.xlsx");
        saved(withAMistake(), "fout-gecontroleerd-2.xlsx");

        caller.types("validate", "fout-gecontroleerd.xlsx", "fout-gecontroleerd-2.xlsx", "--annotated", "nagekeken");

        assertThat(names()).containsExactly("fout-gecontroleerd-2.xlsx", "fout-gecontroleerd.xlsx");
    }

    @Test
    void ofAFileThatCannotBeReadThereIsTheListAlone() throws IOException {
        Files.writeString(caller.workingDirectory.resolve("kapot.xlsx"), "geen werkmap");

        assertThat(caller.types("validate", "kapot.xlsx", "--annotated", "nagekeken"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(caller.answer()).contains("geen kopie", "kapot-gecontroleerd.xlsx");
        assertThat(names()).containsExactly("kapot-gecontroleerd.xlsx");
    }

    @Test
    void thatACopyStillHoldsACitizenServiceNumberIsSaid() {
        saved(TrackerFile.inOrder().with("Maatregelen!C2", "111222333"), "bsn.xlsx");

        caller.types("validate", "bsn.xlsx", "--annotated", "nagekeken");

        assertThat(caller.answer()).contains("het burgerservicenummer staat ook in die kopie");
    }

    @Test
    void forAProgramTheCopiesAreToldToPeople() {
        saved(withAMistake(), "fout.xlsx");

        caller.types("validate", "fout.xlsx", "--json", "--annotated", "nagekeken");

        assertThat(caller.answer()).startsWith("[").doesNotContain("gecontroleerd");
        assertThat(caller.message()).startsWith("fout.xlsx: Kopie met elke bevinding bij haar cel: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fout.xlsx", "fout.xlsx/map", "{input}", "{input}/kopieën"})
    void aFolderThatCannotTakeThemIsRefusedBeforeAnythingIsRead(String folder) {
        saved(withAMistake(), "fout.xlsx");

        assertThat(caller.types(
                        "validate",
                        "fout.xlsx",
                        "--annotated",
                        folder.replace("{input}", caller.home.resolve("input").toString())))
                .isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.answer()).isEmpty();
        assertThat(caller.message())
                .startsWith("verbetermonitor: --annotated heeft de waarde ‘")
                .hasLineCount(1);
        assertThat(caller.home.resolve("input")).isEmptyDirectory();
    }
}
