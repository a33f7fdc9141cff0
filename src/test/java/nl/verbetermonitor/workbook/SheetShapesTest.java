package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Cell.Numeric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetShapesTest {

    private final Path folder;

    SheetShapesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void cellsAndRowsWithoutAnAddressStandNextToTheOneBefore() {
        Reading reading = read("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row>"
                + "<row r=\"5\"><c><v>4</v></c></row><row><c><v>5</v></c></row>");

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A1", "D1", "E1", "A5", "A6");
    }

    @Test
    void aRowWithoutANumberStandsWhereItsCellsSay() {
        assertThat(read("<row><c r=\"B7\"><v>1</v></c></row><row><c r=\"A9\"><v>1</v></c></row>")
                        .cells())
                .containsOnlyKeys("B7", "A9");
    }

    @Test
    void cellsOutOfOrderArePutInOrder() {
        Reading reading =
                read("<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>");

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells())
                .containsExactly(
                        Map.entry("A1", new Numeric(1, false)),
                        Map.entry("B1", new Numeric(2, false)),
                        Map.entry("C1", new Numeric(3, false)));
    }

    @Test
    void aCellThatComesTwiceIsDamage() {
        Finding finding = damage("<row r=\"4\"><c r=\"B4\"><v>3</v></c><c r=\"B4\"><v>1</v></c></row>");

        assertThat(finding.place()).isEqualTo(new CellRef("Plan", 4, 2));
    }

    @Test
    void formattingThatComesTwiceDoesNotMatter() {
        assertThat(read("<row r=\"4\"><c r=\"B4\"/><c r=\"B4\"><v>1</v></c></row>")
                        .cells())
                .containsOnlyKeys("B4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aRowThatComesTwiceOrTooLateIsDamage(int number) {
        Finding finding = damage("<row r=\"3\"><c><v>1</v></c></row><row r=\"" + number + "\"><c><v>1</v></c></row>");

        assertThat(finding.place()).isEqualTo(new CellRef("Plan", number, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1048577", "4294967297", "18446744073709551617", "x", ""})
    void aRowNumberThatDoesNotExistIsDamage(String number) {
        Finding finding = damage("<row r=\"" + number + "\"><c><v>1</v></c></row>");

        assertThat(finding.place()).isEqualTo(new Place.WholeSheet("Plan"));
        assertThat(finding.found()).isEqualTo("een rijnummer dat niet bestaat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XFE1", "AAAA1", "AAAAAAAAAAAAAAA1", "A0", "A2", "A4294967297", "1", "A", "", "$A$1", "A1:B2"})
    void aCellAddressThatDoesNotExistInItsRowIsDamage(String address) {
        assertThat(damage("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>")
                        .found())
                .isEqualTo("een celadres dat niet bestaat");
    }

    @ParameterizedTest
    @CsvSource({"XFD1048576, 1048576", "xfd3, 3", "A1, 1"})
    void theLastCellIsReadAndSmallLettersToo(String address, int row) {
        assertThat(read("<row r=\"" + row + "\"><c r=\"" + address + "\"><v>1</v></c></row>")
                        .cells())
                .hasSize(1);
    }

    @Test
    void moreCellsThanColumnsIsDamage() {
        assertThat(damage("<row r=\"1\">" + "<c/>".repeat(16_385) + "</row>").found())
                .isEqualTo("een celadres dat niet bestaat");
    }

    @Test
    void rowsOfADrawingInsideASheetAreNoRows() {
        String drawing = "<anchor><xdr:from xmlns:xdr=\"urn:drawing\"><xdr:row>7</xdr:row></xdr:from>"
                + "<row r=\"9\"><c r=\"A9\"><v>9</v></c></row></anchor>";
        Path file = RawXlsx.workbook()
                .edit("xl/worksheets/sheet1.xml", xml -> xml.replace("<sheetData>", drawing + "<sheetData>" + drawing)
                        .replace("</sheetData>", "</sheetData>" + drawing))
                .sheet("Plan")
                .row(1, 1)
                .writeTo(folder.resolve("tracker.xlsx"));

        Reading reading = Reading.ofFirstSheet(file);

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A1");
    }

    @Test
    void millionsOfCellsWithFormattingAloneAreNoCells() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c><v>1</v></c></row>");
        String row = "<row>" + "<c s=\"1\"/>".repeat(1_000) + "</row>";
        for (int i = 0; i < 2_000; i++) {
            rows.append(row);
        }
        rows.append("<row><c><v>2</v></c></row>");

        Reading reading = read(rows.toString());

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A1", "A2002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<e%d/>", "<c e%d=\"\"/>", "<c xmlns:e%d=\"urn:e\"/>"})
    void namesWithoutEndAreDangerous(String element) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 11_000; i++) {
            rows.append("<row>")
                    .append(element.replace("%d", String.valueOf(i)))
                    .append("</row>");
        }

        assertThat(read(rows.toString()).finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS));
    }

    @Test
    void hiddenRowsAndSheetsAreReadAndSaySo() {
        Path file = RawXlsx.workbook()
                .sheet("Plan")
                .row(1, "a")
                .hiddenRow(2, "b")
                .and()
                .sheet("Verborgen")
                .hidden()
                .row(1, "c")
                .and()
                .sheet("Zeer verborgen")
                .veryHidden()
                .row(1, "d")
                .writeTo(folder.resolve("tracker.xlsx"));
        List<Boolean> hidden = new ArrayList<>();

        try (Workbook workbook = Reading.opened(file)) {
            assertThat(workbook.sheets())
                    .containsExactly(
                            new Sheet(0, "Plan", false),
                            new Sheet(1, "Verborgen", true),
                            new Sheet(2, "Zeer verborgen", true));
            workbook.read(workbook.sheets().get(0), row -> hidden.add(row.isHidden()));
            assertThat(Reading.of(workbook, workbook.sheets().get(2)).cells()).hasSize(1);
        }
        assertThat(hidden).containsExactly(false, true);
    }

    @Test
    void chartSheetsAreLeftOut() {
        Path file = RawXlsx.workbook()
                .sheet("Grafiek")
                .kind("chartsheet")
                .and()
                .sheet("Plan")
                .row(1, "a")
                .writeTo(folder.resolve("tracker.xlsx"));

        try (Workbook workbook = Reading.opened(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Plan", false));
            assertThat(Reading.of(workbook, workbook.sheets().get(0)).cells()).hasSize(1);
        }
    }

    @Test
    void macrosAreNoticed() {
        Path with = RawXlsx.workbook().withMacros().sheet("Plan").writeTo(folder.resolve("tracker.xlsm"));
        Path without = RawXlsx.workbook().sheet("Plan").writeTo(folder.resolve("tracker.xlsx"));

        try (Workbook macros = Reading.opened(with);
                Workbook none = Reading.opened(without)) {
            assertThat(macros.hasMacros()).isTrue();
            assertThat(none.hasMacros()).isFalse();
        }
    }

    @Test
    void theStrictKindIsReadLikeTheOther() {
        Path file = RawXlsx.workbook()
                .strict()
                .sheet("Plan")
                .row(2, "Titel", 3, LocalDate.of(2023, 12, 31))
                .writeTo(folder.resolve("tracker.xlsx"));

        Reading reading = Reading.ofFirstSheet(file);

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A2", "B2", "C2").containsEntry("A2", new Cell.Text("Titel"));
        assertThat(reading.cells().get("C2")).isInstanceOf(Cell.Day.class);
    }

    @Test
    void aHandlerMayStopAndASheetMayBeReadAgain() {
        Path file = RawXlsx.workbook()
                .sheet("Plan")
                .row(1, "a")
                .row(2, "b")
                .row(3, "c")
                .writeTo(folder.resolve("tracker.xlsx"));
        List<Integer> seen = new ArrayList<>();

        try (Workbook workbook = Reading.opened(file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(workbook.read(sheet, row -> {
                        seen.add(row.number());
                        return row.number() < 2;
                    }))
                    .isEmpty();
            assertThat(Reading.of(workbook, sheet).cells()).hasSize(3);
        }
        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void whatAHandlerThrowsIsNotTakenForDamage() {
        Path file = RawXlsx.workbook().sheet("Plan").row(1, "a").writeTo(folder.resolve("tracker.xlsx"));

        try (Workbook workbook = Reading.opened(file)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThatThrownBy(() -> workbook.read(sheet, row -> {
                        throw new IllegalStateException("ours");
                    }))
                    .hasMessage("ours");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<row r=\"2\"><c><v>1</c></row>", "<row r=\"2\"", "<row r=\"2\">&niets;</row>", "<c>\u0001</c>"})
    void aSheetThatIsNoXmlIsDamageAfterTheRowsBeforeIt(String xml) {
        Reading reading = read("<row r=\"1\"><c><v>1</v></c></row>" + xml);

        assertThat(reading.cells()).containsOnlyKeys("A1");
        assertThat(reading.finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED));
    }

    @Test
    void aSheetWithoutRowsIsEmpty() {
        assertThat(read("").cells()).isEmpty();
        assertThat(read("").finding()).isEmpty();
    }

    @Test
    void aByteThatChangedUnnoticedByTheZipFormatIsDamage() throws IOException {
        Path file = RawXlsx.workbook().sheet("Plan").row(1, 111111).writeTo(folder.resolve("tracker.xlsx"));
        byte[] stored = Stored.copyOf(file);
        byte[] digits = "111111".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + digits.length < stored.length; i++) {
            if (Arrays.equals(stored, i, i + digits.length, digits, 0, digits.length)) {
                stored[i] = '9';
            }
        }

        Reading reading = Reading.ofFirstSheet(Files.write(file, stored));

        assertThat(reading.finding()).hasValueSatisfying(finding -> assertThat(finding.found())
                .isEqualTo("de inhoud klopt niet met de controlegetallen"));
    }

    private Finding damage(String rows) {
        Reading reading = read(rows);
        assertThat(reading.finding()).isPresent();
        Finding finding = reading.finding().orElseThrow();
        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        return finding;
    }

    private Reading read(String rows) {
        return Reading.ofFirstSheet(
                RawXlsx.workbook().sheet("Plan").xmlRows(rows).writeTo(folder.resolve("tracker.xlsx")));
    }
}
