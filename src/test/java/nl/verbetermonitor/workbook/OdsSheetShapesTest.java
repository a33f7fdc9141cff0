package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsSheetShapesTest {

    private static final String CELL =
            "<table:table-cell%s office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";

    private final Path folder;

    OdsSheetShapesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void repeatedCellsAndRowsStandAtTheirOwnPlaces() {
        Reading reading = read(empty(3)
                + row(2, cells(2) + "<table:table-cell table:number-columns-repeated=\"3\"/>" + cells(1))
                + empty(4)
                + row(1, cells(1)));

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A4", "B4", "F4", "A5", "B5", "F5", "A10");
    }

    @Test
    void aMillionEmptyCellsAndRowsAreNoCells() {
        Reading reading = read(row(1, cells(1) + "<table:table-cell table:number-columns-repeated=\"2000000000\"/>")
                + row(1_000_000, "<table:table-cell table:number-columns-repeated=\"16384\"/>")
                + row(1, cells(1))
                + empty(2_000_000_000)
                + empty(2_000_000_000));

        assertThat(reading.cells()).containsOnlyKeys("A1", "A1000002");
    }

    @ParameterizedTest
    @CsvSource({"1, 1000000", "16384, 1048576", "1000000, 1000000", "100, 1000000", "16384, 1000"})
    void filledCellsThatAreRepeatedWithoutEndAreRefused(int columns, int rows) {
        Finding finding = Reading.refusal(file(row(rows, cells(columns))));

        assertThat(finding.code()).isIn(FindingCode.FILE_DANGEROUS, FindingCode.FILE_DAMAGED);
    }

    @Test
    void aLongTextInManyRowsIsDangerousToo() {
        String text = "<table:table-cell office:value-type=\"string\"><text:p>" + "x".repeat(30_000)
                + "</text:p></table:table-cell>";

        assertThat(Reading.refusal(file(row(100_000, text))).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void theSameWordInVeryManyRowsIsNoBomb() {
        Path file = file(row(65_536, cells(3)));
        int[] last = {0};

        try (Workbook workbook = Reading.opened(file)) {
            workbook.read(workbook.sheets().get(0), row -> {
                last[0] = row.number();
                return row.size() == 3;
            });
        }

        assertThat(last[0]).isEqualTo(65_536);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "99999999999"})
    void aRowThatStandsNoNumberOfTimesIsDamage(String times) {
        Finding finding = Reading.refusal(file(
                "<table:table-row table:number-rows-repeated=\"" + times + "\">" + cells(1) + "</table:table-row>"));

        assertThat(finding.found()).isEqualTo("een rijnummer dat niet bestaat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "99999999999", "16385"})
    void aCellThatStandsNoNumberOfTimesIsDamage(String times) {
        Finding finding =
                Reading.refusal(file(row(1, CELL.formatted(" table:number-columns-repeated=\"" + times + "\""))));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.found()).isEqualTo("een celadres dat niet bestaat");
    }

    @Test
    void whatStandsBehindTheLastRowOrColumnIsDamage() {
        assertThat(Reading.refusal(file(empty(1_048_576) + row(1, cells(1)))).code())
                .isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(Reading.refusal(
                                file(row(1, "<table:table-cell table:number-columns-repeated=\"16384\"/>" + cells(1))))
                        .code())
                .isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void cellsUnderAMergedCellAreReadAsInExcel() {
        Reading reading = read(row(
                1,
                CELL.formatted(" table:number-columns-spanned=\"3\"")
                        + "<table:covered-table-cell/>"
                        + CELL.formatted("").replace("table-cell", "covered-table-cell")
                        + cells(1)));

        assertThat(reading.cells()).containsOnlyKeys("A1", "C1", "D1");
    }

    @Test
    void rowsInGroupsAndHeadingsAreRows() {
        Reading reading = read("<table:table-header-rows>" + row(1, cells(1)) + "</table:table-header-rows>"
                + "<table:table-row-group><table:table-rows>" + row(1, cells(1)) + "</table:table-rows>"
                + "<table:table-row-group>" + row(1, cells(1)) + "</table:table-row-group></table:table-row-group>");

        assertThat(reading.cells()).containsOnlyKeys("A1", "A2", "A3");
    }

    @Test
    void rowsAndSheetsThatAreHiddenInAnyWaySaySo() {
        String row = "<table:table-row table:visibility=\"%s\">" + cells(1) + "</table:table-row>";
        Path file = RawOds.spreadsheet()
                .sheet("Plan")
                .xmlRows(row.formatted("visible") + row.formatted("collapse") + row.formatted("filter")
                        + "<table:table-row-group table:display=\"false\">" + row(1, cells(1))
                        + "</table:table-row-group>" + row(1, cells(1)))
                .and()
                .sheet("Verborgen")
                .hidden()
                .writeTo(folder.resolve("tracker.ods"));
        List<Boolean> hidden = new ArrayList<>();

        try (Workbook workbook = Reading.opened(file)) {
            workbook.read(workbook.sheets().get(0), next -> hidden.add(next.isHidden()));
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Plan", false), new Sheet(1, "Verborgen", true));
        }
        assertThat(hidden).containsExactly(false, true, true, true, false);
    }

    @Test
    void onlySheetsAreSheets() {
        String table =
                "<table:table table:name=\"%s\"><table:table-row>" + cells(1) + "</table:table-row></table:table>";
        Path file = RawOds.spreadsheet()
                .beforeSheets("<table:tracked-changes><table:cell-content-change><table:previous>"
                        + "<table:change-track-table-cell><text:p>vroeger</text:p></table:change-track-table-cell>"
                        + "</table:previous></table:cell-content-change></table:tracked-changes>"
                        + "<table:dde-links><table:dde-link>" + table.formatted("dde")
                        + "</table:dde-link></table:dde-links>"
                        + table.formatted("'file:///elders.ods'#$Blad1"))
                .sheet("Plan")
                .xmlRows("<table:shapes>" + table.formatted("vorm") + "</table:shapes>"
                        + "<table:table-source xlink:href=\"http://example.org/elders.ods\"/>" + row(1, cells(1)))
                .writeTo(folder.resolve("tracker.ods"));

        try (Workbook workbook = Reading.opened(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Plan", false));
            assertThat(Reading.of(workbook, workbook.sheets().get(0)).cells()).containsOnlyKeys("A1");
        }
    }

    @Test
    void macrosAreNoticed() {
        Path with = RawOds.spreadsheet().withMacros().sheet("Plan").writeTo(folder.resolve("met.ods"));
        Path python = RawOds.spreadsheet()
                .part("Scripts/python/x.py", "pass")
                .sheet("Plan")
                .writeTo(folder.resolve("python.ods"));
        Path without = RawOds.spreadsheet().sheet("Plan").writeTo(folder.resolve("zonder.ods"));

        assertThat(List.of(with, python, without))
                .map(OdsSheetShapesTest::hasMacros)
                .containsExactly(true, true, false);
    }

    @Test
    void sheetsMayBeReadInAnyOrderAndAgainAndAHandlerMayStop() {
        Path file = RawOds.spreadsheet()
                .sheet("Plan")
                .row(1, "a")
                .row(2, "b")
                .and()
                .sheet("Raad")
                .row(1, "c")
                .writeTo(folder.resolve("tracker.ods"));

        try (Workbook workbook = Reading.opened(file)) {
            Sheet first = workbook.sheets().get(0);
            Sheet second = workbook.sheets().get(1);
            assertThat(Reading.of(workbook, second).cells()).containsExactly(Map.entry("A1", new Text("c")));
            List<Integer> seen = new ArrayList<>();
            workbook.read(first, row -> {
                seen.add(row.number());
                return false;
            });
            assertThat(seen).containsExactly(1);
            assertThat(Reading.of(workbook, first).cells()).containsOnlyKeys("A1", "A2");
            Sheet stranger = new Sheet(0, "Vreemd", false);
            assertThatThrownBy(() -> workbook.read(stranger, row -> true)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void veryManyRowsGoToATemporaryFileThatIsGoneAfterwards() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        RawOds.SheetOf sheet = RawOds.spreadsheet().sheet("Plan");
        int rows = 20_000;
        for (int row = 1; row <= rows; row++) {
            sheet.row(row, "Maatregel nummer " + row + " é" + "x".repeat(row % 50), row);
        }
        Path file = sheet.writeTo(folder.resolve("tracker.ods"));

        Limits usual = Limits.in(scratch);
        Limits limits = new Limits(scratch, usual.unpackedBytes(), usual.suspectBytes(), usual.ratio(), 1 << 17);
        try (Workbook workbook = Reading.opened(file, limits)) {
            Reading reading = Reading.of(workbook, workbook.sheets().get(0));
            for (int row = 1; row <= rows; row++) {
                assertThat(reading.cells().get("A" + row))
                        .isEqualTo(new Text("Maatregel nummer " + row + " é" + "x".repeat(row % 50)));
                assertThat(reading.cells().get("B" + row)).isEqualTo(new Cell.Numeric(row, false));
            }
        }
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    private static boolean hasMacros(Path file) {
        try (Workbook workbook = Reading.opened(file)) {
            return workbook.hasMacros();
        }
    }

    private static String cells(int times) {
        return CELL.formatted(times == 1 ? "" : " table:number-columns-repeated=\"" + times + "\"");
    }

    private static String row(int times, String cells) {
        return "<table:table-row table:number-rows-repeated=\"" + times + "\">" + cells + "</table:table-row>";
    }

    private static String empty(int times) {
        return row(times, "<table:table-cell/>");
    }

    private Reading read(String rows) {
        return Reading.ofFirstSheet(file(rows));
    }

    private Path file(String rows) {
        return RawOds.spreadsheet().sheet("Plan").xmlRows(rows).writeTo(folder.resolve("tracker.ods"));
    }
}
