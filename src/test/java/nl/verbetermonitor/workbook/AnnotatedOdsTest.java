package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.AnnotatedCopy.Written;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An OpenDocument workbook with every finding at its cell. */
class AnnotatedOdsTest {

    private static final String KIND = "application/vnd.oasis.opendocument.spreadsheet";

    private final Path folder;

    AnnotatedOdsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void repeatedRowsAndCellsAreTakenApartWhereARemarkFallsAmongThem() throws IOException {
        Path delivery = ods(
                """
                <table:table table:name="Blad"><table:table-column table:number-columns-repeated="9"/>\
                <table:table-row table:number-rows-repeated="5">\
                <table:table-cell table:number-columns-repeated="4" table:style-name="ce1"><text:p>x</text:p></table:table-cell>\
                </table:table-row></table:table>""");

        String content = content(written(delivery, at(3, 2), at(3, 6)));

        assertThat(rows(content))
                .containsExactly(
                        "rows=2 [cells=4 x]",
                        "rows=1 [cells=1 x][cells=1 x + — Verbetermonitor —Fout: Deze verplichte cel is leeg. Vul haar in.]"
                                + "[cells=2 x][cells=1][cells=1 + — Verbetermonitor —Fout: Deze verplichte cel is leeg. Vul haar in.]",
                        "rows=2 [cells=4 x]");
    }

    @Test
    void anAnalystsOwnAnnotationStaysAndOursIsSaidAnew() throws IOException {
        Path delivery = ods(
                """
                <table:table table:name="Blad"><table:table-column/><table:table-row>\
                <table:table-cell><office:annotation><dc:creator>Jan</dc:creator><text:p>Let op</text:p>\
                </office:annotation><text:p>x</text:p></table:table-cell></table:table-row></table:table>""");

        Path once = written(delivery, at(1, 1));
        Path twice = new AnnotatedCopy(limits())
                .write(once, List.of(at(1, 1)), folder, "nog eens")
                .file();
        Path solved = new AnnotatedCopy(limits())
                .write(once, List.of(), folder, "opgelost")
                .file();

        String remark = "<text:p>Let op</text:p>.*— Verbetermonitor —.*Fout: Deze verplichte cel is leeg.*";
        assertThat(content(once)).containsPattern("(?s)" + remark).containsOnlyOnce("<dc:creator");
        assertThat(content(twice)).containsOnlyOnce("— Verbetermonitor —").containsOnlyOnce("table:name=\"Controle\"");
        assertThat(content(solved))
                .contains("<dc:creator>Jan</dc:creator><text:p>Let op</text:p></office:annotation>")
                .doesNotContain("— Verbetermonitor —");
    }

    @Test
    void allOtherPartsAreCopiedByteForByteAndTheKindComesFirst() throws IOException {
        Path delivery = ods("<table:table table:name=\"Blad\"><table:table-row/></table:table>");
        Path copy = written(delivery, at(1, 1));

        try (ZipFile before = new ZipFile(delivery.toFile());
                ZipFile after = new ZipFile(copy.toFile())) {
            assertThat(after.stream().map(ZipEntry::getName))
                    .containsExactly("mimetype", "styles.xml", "content.xml", "Pictures/logo.png");
            assertThat(after.getEntry("mimetype").getMethod()).isEqualTo(ZipEntry.STORED);
            for (String part : List.of("mimetype", "styles.xml", "Pictures/logo.png")) {
                assertThat(after.getInputStream(after.getEntry(part)).readAllBytes())
                        .isEqualTo(before.getInputStream(before.getEntry(part)).readAllBytes());
            }
        }
    }

    @Test
    void aDamagedOneGivesTheListAlone() throws IOException {
        Written written = new AnnotatedCopy(limits())
                .write(ods("<table:table table:name=\"Blad\">"), List.of(at(1, 1)), folder, "tracker");

        assertThat(written).isEqualTo(new Written(folder.resolve("tracker-gecontroleerd.xlsx"), false));
        assertThat(folder.resolve("tracker-gecontroleerd.ods")).doesNotExist();
    }

    @Test
    void aSpreadsheetProgramReadsTheSameFromTheCopyWithItsRemarksColoursAndLinks()
            throws IOException, InterruptedException {
        Path delivery = SpreadsheetProgram.saved(RichTracker.in(folder), "ods", folder);
        Path before = SpreadsheetProgram.saved(delivery, "xlsx", folder.resolve("before"));
        List<Finding> findings = Told.of(before).findings();
        Path copy = new AnnotatedCopy(limits())
                .write(delivery, findings, folder, "tracker")
                .file();
        Path after = SpreadsheetProgram.saved(copy, "xlsx", folder.resolve("after"));

        assertThat(copy).hasFileName("tracker-gecontroleerd.ods");
        assertThat(Told.of(after)).isEqualTo(Told.of(before));
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(after))) {
            XSSFSheet sheet = workbook.getSheet("Maatregelen");
            assertThat(workbook.getSheetName(0)).isEqualTo("Controle");
            assertThat(sheet.getCellComment(new CellAddress("E3")).getString().getString())
                    .contains("Fout: Datum onbekend: ‘eind 2023’");
            assertThat(sheet.getCellComment(new CellAddress("D3")).getString().getString())
                    .contains("Waarom staat dit er zo?", "— Verbetermonitor —");
            assertThat(sheet.getRow(2)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFFBD3A5");
            assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
                    .contains("yyyy");
            assertThat(sheet.getRow(9).getCell(5).getCellFormula()).isEqualTo("SUM(F2:F5)");
            assertThat(sheet.createDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getSheetAt(0).getHyperlinkList()).hasSizeGreaterThan(8);
        }
    }

    private CopyLimits limits() {
        return CopyLimits.of(Limits.in(folder));
    }

    private Path written(Path delivery, Finding... findings) {
        return new AnnotatedCopy(limits())
                .write(delivery, List.of(findings), folder, "tracker")
                .file();
    }

    private static Finding at(int row, int column) {
        return new Finding(FindingCode.VALUE_MISSING, new CellRef("Blad", row, column), "", "");
    }

    private Path ods(String tables) throws IOException {
        Path file = folder.resolve("tracker.ods");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry kind = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(KIND.getBytes(StandardCharsets.US_ASCII));
            kind.setMethod(ZipEntry.STORED);
            kind.setSize(KIND.length());
            kind.setCrc(sum.getValue());
            put(zip, kind, KIND);
            put(zip, new ZipEntry("styles.xml"), "<styles/>");
            put(
                    zip,
                    new ZipEntry("content.xml"),
                    """
                    <office:document-content xmlns:office="%s" xmlns:table="%s" xmlns:text="%s" xmlns:style="%s" \
                    xmlns:dc="%s"><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"/>\
                    </office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body>\
                    </office:document-content>"""
                            .formatted(OdsXml.OFFICE, OdsXml.TABLE, OdsXml.TEXT, OdsXml.STYLE, OdsXml.DC, tables));
            put(zip, new ZipEntry("Pictures/logo.png"), "\u0089PNG");
        }
        return file;
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, String content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The content part, without what our elements say about their prefixes. */
    private static String content(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll(" xmlns:\\w+=\"[^\"]*\"", "");
        }
    }

    /** The rows of the sheet Blad: how often each stands for itself, and its cells in the same way with their texts. */
    private static List<String> rows(String content) {
        String sheet = content.substring(content.indexOf("table:name=\"Blad\""));
        return sheet.lines()
                .flatMap(line -> Pattern.compile("<table:table-row(.*?)</table:table-row>")
                        .matcher(line)
                        .results())
                .map(match -> "rows=" + times(match.group(1).replaceFirst(">.*", "")) + " "
                        + Pattern.compile("<table:table-cell([^>]*?)(/>|>(.*?)</table:table-cell>)")
                                .matcher(match.group(1))
                                .results()
                                .map(cell -> "[cells=" + times(cell.group(1)) + said(cell.group(3)) + "]")
                                .reduce("", String::concat))
                .toList();
    }

    private static String times(String attributes) {
        var times = Pattern.compile("-repeated=\"(\\d+)\"").matcher(attributes);
        return times.find() ? times.group(1) : "1";
    }

    private static String said(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        String remark = cell.contains("<office:annotation")
                ? " + " + cell.replaceFirst(".*</dc:creator>", "").replaceFirst("</office:annotation>.*", "")
                : "";
        String text = cell.replaceFirst("<office:annotation.*</office:annotation>", "");
        return ((text.isEmpty() ? "" : " " + text) + remark).replaceAll("<[^>]*>", "");
    }
}
