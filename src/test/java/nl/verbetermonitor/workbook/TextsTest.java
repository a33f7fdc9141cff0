package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String RUNS = "<r><rPr><b/></rPr><t>Werk</t></r><r><t>wijze</t></r>";
    private static final String SPOKEN = "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>";

    private final Path folder;

    TextsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<t>Op schema</t> | Op schema",
                "<t>één &amp; &lt;twee&gt; &#233;</t> | één & <twee> é",
                "<t><![CDATA[a < b]]> &amp; c</t> | a < b & c",
                "<t>a<!-- x -->b</t> | ab",
                RUNS + " | Werkwijze",
                SPOKEN + " | 東京",
                "<t>_x005F_x000D_</t> | _x000D_",
                "<t>_x00e9_n_xZZZZ_ _x12</t> | én_xZZZZ_ _x12",
                "<t xml:space=\"preserve\">😀</t> | 😀"
            })
    void aTextIsReadTheSameSharedAndInItsCell(String xml, String text) {
        assertThat(shared(xml)).isEqualTo(new Text(text));
        assertThat(inline(xml)).isEqualTo(new Text(text));
    }

    @Test
    void anEscapedLineBreakIsResolved() {
        assertThat(shared("<t>een_x000D_\ntwee</t>")).isEqualTo(new Text("een\r\ntwee"));
    }

    @Test
    void spacesInATextStay() {
        assertThat(shared("<t xml:space=\"preserve\">  a </t>")).isEqualTo(new Text("  a "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<t/>", "<t></t>", "<r><t/></r>", "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"})
    void anEmptyTextIsNoCellButKeepsItsNumber(String xml) {
        Path file = trackerWithTexts("<si>" + xml + "</si><si><t>tweede</t></si>", "0", "1");

        assertThat(Reading.ofFirstSheet(file).cells()).hasSize(1).containsEntry("B1", new Text("tweede"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "4294967296", "99999999999999999999", "1.0", "abc", "1e0"})
    void aNumberWithoutATextIsDamageAtItsCell(String number) {
        Path file = trackerWithTexts("<si><t>a</t></si><si><t>b</t></si>", "0", number);

        assertThat(Reading.ofFirstSheet(file).finding()).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
            assertThat(finding.place()).isEqualTo(new CellRef("Plan", 1, 2));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1 ", "0001", "\n1"})
    void aPaddedNumberIsStillThatNumber(String number) {
        Path file = trackerWithTexts("<si><t>a</t></si><si><t>b</t></si>", number);

        assertThat(Reading.ofFirstSheet(file).cells()).containsEntry("A1", new Text("b"));
    }

    @Test
    void aWorkbookWithoutSharedTextsCannotReferToThem() {
        Path file = RawXlsx.workbook()
                .withInlineTexts()
                .sheet("Plan")
                .row(1, RawXlsx.raw("t=\"s\"", "<v>0</v>"))
                .writeTo(folder.resolve("tracker.xlsx"));

        assertThat(Reading.ofFirstSheet(file).finding()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 100_000, 1_000_000})
    void aTextLongerThanExcelAllowsIsCutWhereItStillShows(int length) {
        Text cell = new Text("é".repeat(Math.min(length, 32_768)));

        assertThat(shared("<t>" + "é".repeat(length) + "</t>")).isEqualTo(cell);
        assertThat(inline("<t>" + "é".repeat(length) + "</t>")).isEqualTo(cell);
        assertThat(inline("<t>" + "_x00e9_".repeat(Math.min(length, 500_000)) + "</t>"))
                .isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<t>", "<t><![CDATA[", "<t a=\"", "<!-- "})
    void aTokenWithoutEndIsDangerousAndNeverHeld(String opening) {
        String closing =
                switch (opening) {
                    case "<t>" -> "</t>";
                    case "<t a=\"" -> "\"/>";
                    case "<!-- " -> "-->";
                    default -> "]]></t>";
                };
        Path file = trackerWithTexts("<si>" + opening + "x".repeat(20 << 20) + closing + "</si>", "0");

        assertThat(Reading.ofFirstSheet(file).finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS));
    }

    @Test
    void honestLongTextsAreNoBomb() {
        RawXlsx workbook = RawXlsx.workbook().withInlineTexts();
        RawXlsx.SheetOf sheet = workbook.sheet("Toelichting");
        for (int row = 1; row <= 500; row++) {
            sheet.row(row, "Voortgang ".repeat(3_000));
        }

        Reading reading = Reading.ofFirstSheet(sheet.writeTo(folder.resolve("tracker.xlsx")));

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).hasSize(500);
    }

    @Test
    void elementsNestedWithoutEndAreDangerous() {
        Path file = trackerWithTexts("<si>" + "<a>".repeat(1000) + "</a>".repeat(1000) + "</si>", "0");

        assertThat(Reading.ofFirstSheet(file).finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS));
    }

    @Test
    void veryManyTextsGoToATemporaryFileThatIsGoneAfterwards() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        RawXlsx workbook = RawXlsx.workbook();
        RawXlsx.SheetOf sheet = workbook.sheet("Plan");
        int rows = 20_000;
        for (int row = 1; row <= rows; row++) {
            sheet.row(row, text(row), text(rows - row));
        }
        Path file = sheet.writeTo(folder.resolve("tracker.xlsx"));

        Limits usual = Limits.in(scratch);
        Limits limits = new Limits(scratch, usual.unpackedBytes(), usual.suspectBytes(), usual.ratio(), 1 << 17);
        try (Workbook opened = Reading.opened(file, limits)) {
            Reading reading = Reading.of(opened, opened.sheets().get(0));

            assertThat(reading.finding()).isEmpty();
            for (int row = 1; row <= rows; row++) {
                assertThat(reading.cells().get("A" + row)).isEqualTo(new Text(text(row)));
                assertThat(reading.cells().get("B" + row)).isEqualTo(new Text(text(rows - row)));
            }
        }
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    private static String text(int number) {
        return "Maatregel nummer " + number + " é" + "x".repeat(number % 50);
    }

    private Cell shared(String xml) {
        return cell(trackerWithTexts("<si><t>eerst</t></si><si>" + xml + "</si>", "1"));
    }

    private Cell inline(String xml) {
        return cell(RawXlsx.workbook()
                .sheet("Plan")
                .row(1, RawXlsx.raw("t=\"inlineStr\"", "<is>" + xml + "</is>"))
                .writeTo(folder.resolve("tracker.xlsx")));
    }

    private static Cell cell(Path file) {
        Reading reading = Reading.ofFirstSheet(file);
        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells()).containsOnlyKeys("A1");
        return reading.cells().values().iterator().next();
    }

    private Path trackerWithTexts(String texts, String... numbers) {
        Object[] cells = Stream.of(numbers)
                .map(number -> RawXlsx.raw("t=\"s\"", "<v>" + number + "</v>"))
                .toArray();
        return RawXlsx.workbook()
                .edit(RawXlsx.TEXTS, xml -> xml.replace("</sst>", texts + "</sst>"))
                .sheet("Plan")
                .row(1, cells)
                .writeTo(folder.resolve("tracker.xlsx"));
    }
}
