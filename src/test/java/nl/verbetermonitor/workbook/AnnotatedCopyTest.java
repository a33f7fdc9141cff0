package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.AnnotatedCopy.Written;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analyst's own workbook with every finding at its cell. */
class AnnotatedCopyTest {

    private final Path folder;
    private final Path delivery;
    private final List<Finding> findings;
    private final Path copy;

    AnnotatedCopyTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        delivery = RichTracker.in(folder);
        findings = Told.of(delivery).findings();
        copy = written(folder, delivery, findings).file();
    }

    private Written written(Path file, List<Finding> about) {
        return written(folder, file, about);
    }

    private static Written written(Path folder, Path file, List<Finding> about) {
        return new AnnotatedCopy(CopyLimits.of(Limits.in(folder)))
                .write(file, about, folder.resolve("controle"), "tracker");
    }

    @Test
    void theCopyIsCalledAfterTheDelivery() {
        assertThat(copy).isEqualTo(folder.resolve("controle/tracker-gecontroleerd.xlsx"));
        assertThat(folder.resolve("controle")).isDirectoryContaining(copy::equals);
    }

    @Test
    void theDeliveryItselfIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(delivery);
        written(delivery, findings);

        assertThat(delivery).hasBinaryContent(before);
    }

    @Test
    void deliveringTheCopyGivesTheSameAnswer() {
        assertThat(findings).hasSizeGreaterThan(10);
        assertThat(Told.of(copy)).isEqualTo(Told.of(delivery));
    }

    @ParameterizedTest
    @MethodSource("nl.verbetermonitor.workbook.ExampleTrackersTest#trackers")
    void theExamplesGiveTheSameAnswerToo(Path tracker) {
        List<Finding> everywhere = new ArrayList<>();
        try (Workbook workbook = Reading.opened(tracker)) {
            for (Sheet sheet : workbook.sheets()) {
                workbook.read(sheet, row -> {
                    for (int i = 0; i < row.size(); i++) {
                        everywhere.add(finding(FindingCode.VALUE_MISSING, sheet.name(), row.number(), row.column(i)));
                    }
                    return true;
                });
            }
        }

        assertThat(Told.of(written(tracker, everywhere).file())).isEqualTo(Told.of(tracker));
    }

    @Test
    void everyCellWithAFindingHasARemarkThatBeginsWithItsSeverity() throws IOException {
        assertThat(remark("Plan", "B5")).startsWith("— Verbetermonitor —\nFout: Deze verplichte cel is leeg.");
        assertThat(remark("Maatregelen", "B3")).startsWith("— Verbetermonitor —\nWaarschuwing: ‘A9’ komt niet voor");
        assertThat(remark("Maatregelen", "G1"))
                .startsWith("— Verbetermonitor —\nOpmerking: De kolom ‘Eigen kolom’ is onbekend");
        assertThat(author("Maatregelen", "G1")).isEqualTo("Verbetermonitor");
    }

    @Test
    void severalFindingsOfACellStandInOneRemarkTheHeaviestFirst() throws IOException {
        Path both = written(
                        delivery,
                        List.of(
                                finding(FindingCode.PERSONAL_DATA, "Plan", 2, 2),
                                finding(FindingCode.PLAN_NUMBER_UNREADABLE, "Plan", 2, 2)))
                .file();

        try (XSSFWorkbook workbook = open(both)) {
            assertThat(commentAt(workbook.getSheet("Plan"), "B2").lines())
                    .satisfiesExactly(
                            ours -> assertThat(ours).isEqualTo("— Verbetermonitor —"),
                            first -> assertThat(first).startsWith("Blokkerend: "),
                            second -> assertThat(second).startsWith("Waarschuwing: "));
            assertThat(fill(workbook.getSheet("Plan"), "B2")).isEqualTo("FFF8B4AE");
        }
    }

    @Test
    void anAnalystsOwnCommentStaysAndOursStandsBelowIt() throws IOException {
        assertThat(remark("Maatregelen", "D3"))
                .startsWith("Wiskundige:\nWaarom staat dit er zo?\n\n— Verbetermonitor —\nFout: ‘=1+1’ staat niet");
        assertThat(author("Maatregelen", "D3")).isEqualTo("Wiskundige");
    }

    @Test
    void cellsGetTheColourOfTheirSeverityAndKeepTheRestOfTheirStyle() throws IOException {
        try (XSSFWorkbook workbook = open(copy);
                XSSFWorkbook original = open(delivery)) {
            XSSFSheet sheet = workbook.getSheet("Maatregelen");
            assertThat(fill(sheet, "E3")).isEqualTo("FFFBD3A5");
            assertThat(fill(sheet, "B3")).isEqualTo("FFFFF0A8");
            assertThat(fill(sheet, "B2")).isNull();
            XSSFCell header = cell(sheet, "G1");
            assertThat(fill(sheet, "G1")).as("dark, as its letters are white").isEqualTo("FF1F4E79");
            assertThat(header.getCellStyle().getFont().getBold()).isTrue();
            assertThat(header.getCellStyle().getBorderBottom())
                    .isEqualTo(cell(original.getSheet("Maatregelen"), "G1")
                            .getCellStyle()
                            .getBorderBottom());
            assertThat(cell(workbook.getSheet("Aanbevelingen"), "C2")
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("dd-mm-yyyy");
        }
    }

    @Test
    void theFirstSheetListsEveryFindingTheHeaviestFirst() throws IOException {
        try (XSSFWorkbook workbook = open(copy)) {
            XSSFSheet list = workbook.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Controle");
            assertThat(texts(list, header(list)))
                    .containsExactly("Ernst", "Cel", "Gevonden", "Verwacht", "Wat te doen");
            assertThat(list.getLastRowNum() - header(list)).isEqualTo(findings.size());
            List<String> severities = column(list, 0);
            assertThat(severities).containsOnly("Fout", "Waarschuwing", "Opmerking");
            assertThat(severities.stream().distinct()).containsExactly("Fout", "Waarschuwing", "Opmerking");
            assertThat(column(list, 1))
                    .contains("Maatregelen!E3", RichTracker.ODD_SHEET + " (hele blad)", "(hele bestand)");
            assertThat(texts(list, column(list, 1).indexOf("Maatregelen!E3") + header(list) + 1))
                    .containsExactly(
                            "Fout",
                            "Maatregelen!E3",
                            "eind 2023",
                            "een hele datum, zoals 31-12-2023, of een lege cel",
                            "Vul een hele datum in of laat de cel leeg.");
            assertThat(texts(list, 0)).containsExactly("Controle door de Verbetermonitor");
            assertThat(texts(list, 1)).containsExactly("Bestand: tracker");
            assertThat(texts(list, 2)).containsExactly(findings.size() + " bevindingen");
            assertThat(texts(list, 3))
                    .containsExactly(
                            "Fout",
                            Long.toString(
                                    severities.stream().filter("Fout"::equals).count()),
                            "Wat hier staat telt nu niet mee. Verbeter het en lever opnieuw aan.");
        }
    }

    @Test
    void theListCanBeFilteredReadAndPrinted() throws IOException {
        try (XSSFWorkbook workbook = open(copy)) {
            XSSFSheet list = workbook.getSheetAt(0);
            int header = header(list) + 1;
            assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) header);
            assertThat(list.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A" + header + ":E" + (findings.size() + header));
            assertThat(list.getRepeatingRows().formatAsString()).isEqualTo(header + ":" + header);
            assertThat(list.getPrintSetup().getLandscape()).isTrue();
            assertThat(list.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(cell(list, "E" + (header + 1)).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheet("Maatregelen").isSelected()).isFalse();
        }
    }

    @Test
    void linksLeadToTheCellAlsoOnSheetsWithOddNames() throws IOException {
        Path linked = written(delivery, List.of(finding(FindingCode.CELL_ERROR, RichTracker.ODD_SHEET, 3, 28)))
                .file();

        try (XSSFWorkbook workbook = open(linked)) {
            assertThat(cell(workbook.getSheetAt(0), "B" + (header(workbook.getSheetAt(0)) + 2))
                            .getStringCellValue())
                    .isEqualTo("'Jan''s blad (oud)'!AB3");
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .singleElement()
                    .satisfies(
                            link -> assertThat(((Hyperlink) link).getAddress()).isEqualTo("'Jan''s blad (oud)'!AB3"));
        }
        assertThat(part(linked, "xl/worksheets/_rels/" + sheetPart(linked) + ".rels"))
                .isEmpty();
    }

    @Test
    void whatStandsInACellNeverBecomesAFormula() throws IOException {
        List<Finding> nasty = new ArrayList<>();
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")")) {
            nasty.add(new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Plan", 2, 2), text, text));
            nasty.add(new Finding(FindingCode.ORIGINAL_CHANGED, Place.WHOLE_FILE, text, text));
        }
        try (XSSFWorkbook workbook = open(written(delivery, nasty).file())) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(value -> {
                        if (value.getCellType() == CellType.NUMERIC) {
                            return;
                        }
                        assertThat(value.getCellType()).isEqualTo(CellType.STRING);
                        boolean risky =
                                "=+-@\t\r".indexOf(value.getStringCellValue().charAt(0)) >= 0;
                        assertThat(value.getCellStyle().getQuotePrefixed()).isEqualTo(risky);
                    }));
            assertThat(column(workbook.getSheetAt(0), 2)).contains("=1+1", "@SUM(A1)");
        }
    }

    @Test
    void everythingElseOfTheWorkbookIsAsItWas() throws IOException {
        for (String part : List.of("xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/media/image1.png")) {
            assertThat(part(copy, part)).as(part).isNotEmpty().isEqualTo(part(delivery, part));
        }
        try (XSSFWorkbook workbook = open(copy);
                XSSFWorkbook original = open(delivery)) {
            Kept after = Kept.of(workbook);
            Kept before = Kept.of(original);
            assertThat(after.names()).isEqualTo(before.names());
            assertThat(after.sheets().keySet())
                    .containsExactlyElementsOf(before.sheets().keySet());
            before.sheets()
                    .forEach((sheet, facts) ->
                            assertThat(after.sheets().get(sheet)).as(sheet).containsExactlyElementsOf(facts));
        }
    }

    @Test
    void aSpreadsheetProgramOpensItAndHasAllOfIt() throws IOException, InterruptedException {
        Path saved = SpreadsheetProgram.saved(copy, "xlsx", folder);

        assertThat(Told.of(saved).found()).isEqualTo(Told.of(delivery).found());
        try (XSSFWorkbook workbook = open(saved)) {
            XSSFSheet sheet = workbook.getSheet("Maatregelen");
            assertThat(sheet.createDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getAllPictures()).hasSize(1);
            assertThat(cell(sheet, "F10").getCellFormula()).isEqualTo("SUM(F2:F5)");
            assertThat(cell(workbook.getSheet("Plan"), "B8").getCellStyle().getDataFormatString())
                    .isEqualTo("dd\\-mm\\-yyyy");
            assertThat(fill(sheet, "E3")).isEqualTo("FFFBD3A5");
            assertThat(commentAt(sheet, "D3")).contains("Waarom staat dit er zo?", "Fout: ‘=1+1’");
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void aCopyOfACopyHasNothingThatIsSolved() throws IOException {
        List<Finding> one = List.of(finding(FindingCode.DATE_UNKNOWN, "Maatregelen", 3, 5));
        Path second = written(copy, one).file();

        try (XSSFWorkbook workbook = open(second);
                XSSFWorkbook original = open(delivery)) {
            assertThat(workbook).hasSize(original.getNumberOfSheets() + 1);
            XSSFSheet sheet = workbook.getSheet("Maatregelen");
            assertThat(sheet.getCellComments().keySet())
                    .containsExactlyInAnyOrder(new CellAddress("E3"), new CellAddress("D3"));
            assertThat(commentAt(sheet, "D3")).isEqualTo("Wiskundige:\nWaarom staat dit er zo?");
            assertThat(fill(sheet, "E4")).as("its own green").isEqualTo(fill(original.getSheet("Maatregelen"), "E4"));
            assertThat(fill(sheet, "B3")).isNull();
            assertThat(fill(sheet, "E3")).isEqualTo("FFFBD3A5");
            assertThat(column(workbook.getSheetAt(0), 1)).containsExactly("Maatregelen!E3");
        }
        assertThat(Told.of(second)).isEqualTo(Told.of(delivery));
    }

    @Test
    void anAnalystsOwnSheetControleStays() throws IOException {
        Path own = folder.resolve("own.xlsx");
        try (XSSFWorkbook workbook = open(delivery);
                var out = Files.newOutputStream(own)) {
            workbook.createSheet("Controle").createRow(0).createCell(0).setCellValue("Mijn eigen lijst");
            workbook.write(out);
        }
        Path annotated = written(own, findings).file();
        Path again = written(annotated, findings).file();

        try (XSSFWorkbook workbook = open(again)) {
            assertThat(workbook.getSheet("Controle").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Mijn eigen lijst");
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Controle Verbetermonitor");
            assertThat(workbook).hasSize(7);
        }
        assertThat(Told.of(again).findings()).isEqualTo(Told.of(own).findings());
    }

    @Test
    void aDeliveryWithoutFindingsSaysSo() throws IOException {
        try (XSSFWorkbook workbook = open(written(delivery, List.of()).file())) {
            assertThat(texts(workbook.getSheetAt(0), 2)).containsExactly("Geen bevindingen. U hoeft niets te doen.");
        }
    }

    private static Finding finding(FindingCode code, String sheet, int row, int column) {
        return new Finding(code, new CellRef(sheet, row, column), "gevonden", "verwacht");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private String remark(String sheet, String address) throws IOException {
        try (XSSFWorkbook workbook = open(copy)) {
            return commentAt(workbook.getSheet(sheet), address);
        }
    }

    private String author(String sheet, String address) throws IOException {
        try (XSSFWorkbook workbook = open(copy)) {
            return workbook.getSheet(sheet)
                    .getCellComment(new CellAddress(address))
                    .getAuthor();
        }
    }

    private static String commentAt(XSSFSheet sheet, String address) {
        return sheet.getCellComment(new CellAddress(address)).getString().getString();
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        return sheet.getRow(at.getRow()).getCell(at.getColumn());
    }

    private static @Nullable String fill(XSSFSheet sheet, String address) {
        var color = cell(sheet, address).getCellStyle().getFillForegroundXSSFColor();
        return color == null ? null : color.getARGBHex() == null ? "" + color.getIndexed() : color.getARGBHex();
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(value -> texts.add(new DataFormatter().formatCellValue(value)));
        return texts;
    }

    /** On which row the header of the list stands, from 0. */
    private static int header(XSSFSheet list) {
        return IntStream.rangeClosed(0, list.getLastRowNum())
                .filter(row -> list.getRow(row) != null
                        && texts(list, row).equals(List.of("Ernst", "Cel", "Gevonden", "Verwacht", "Wat te doen")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> column(XSSFSheet list, int column) {
        List<String> texts = new ArrayList<>();
        for (int i = header(list) + 1; i <= list.getLastRowNum(); i++) {
            texts.add(list.getRow(i).getCell(column).getStringCellValue());
        }
        return texts;
    }

    private static String sheetPart(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            String name = workbook.getSheetAt(0).getPackagePart().getPartName().getName();
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(name);
            return entry == null
                    ? ""
                    : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
