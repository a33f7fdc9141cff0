package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of another kind, whatever they are called: the analyst learns what was delivered instead of a workbook. */
class OtherFilesTest {

    private static final List<String> NAMES = List.of("tracker.xlsx", "tracker.xlsm", "tracker.ods", "tracker");
    private static final HexFormat HEX = HexFormat.of();

    private final Path folder;

    OtherFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nr;Maatregel;Status;M01;Werkwijze herzien;Op schema     | een tekstbestand (zoals CSV)",
                "PKnr;Maatregel                                          | een tekstbestand (zoals CSV)",
                "PK                                                      | een tekstbestand (zoals CSV)",
                "{\\rtf1\\ansi Maatregelen}                              | een tekstbestand (zoals CSV)",
                "%PDF-1.7 ...                                            | een PDF-bestand",
                "<!DOCTYPE html><html><table></table></html>             | een webpagina",
                "<html xmlns:x='urn:schemas-microsoft-com:office:excel'> | een webpagina",
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/> | een webpagina",
                "<meta charset='utf-8'><table><tr><td>Nr</td></tr></table> | een webpagina",
                "<table><tr><td>Nr</td></tr></table>                     | een webpagina",
                "MIME-Version: 1.0 X-Document-Type: Workbook             | een webpagina",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                        + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"
                        + " | een Excel-bestand in XML-vorm (XML-spreadsheet 2003)",
                "<?xml version='1.0'?><maatregelen/>                     | een XML-bestand",
                "<?xml version='1.0'?><office:document xmlns:office='urn:oasis'/>"
                        + " | een OpenDocument-bestand in platte vorm (zoals .fods)"
            })
    void aFileOfTextIsRefusedByWhatItIs(String content, String kind) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            String mark = charset.equals(StandardCharsets.UTF_8) ? "" : "\uFEFF";
            assertKind((mark + content).getBytes(charset), kind);
        }
        assertKind(("\uFEFF  \n" + content).getBytes(StandardCharsets.UTF_8), kind);
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452, een afbeelding",
        "FFD8FFE000104A46494600010101, een afbeelding",
        "474946383961010001008000, een afbeelding",
        "0900040000001000, een oud Excel-bestand (.xls)",
        "0902060000001000, een oud Excel-bestand (.xls)",
        "0904060000001000, een oud Excel-bestand (.xls)",
        "377ABCAF271C0004, een onbekend soort bestand",
        "1F8B080000000000, een onbekend soort bestand",
        "4D5A900003000000, een onbekend soort bestand",
        "0700010203, een onbekend soort bestand"
    })
    void aFileOfBytesIsRefusedByHowItStarts(String start, String kind) {
        byte[] bytes = new byte[5_000];
        byte[] first = HEX.parseHex(start);
        System.arraycopy(first, 0, bytes, 0, first.length);

        assertKind(bytes, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, een oud Excel-bestand (.xls)",
        "Book, een oud Excel-bestand (.xls)",
        "WordDocument, een oud Office-bestand",
        "PowerPoint Document, een oud Office-bestand"
    })
    void aFileOfTheOldOfficeIsRefusedByWhatIsInIt(String entry, String kind) throws IOException {
        assertKind(container(entry), kind);
    }

    @Test
    void anOldExcelFileIsNoDamagedOne() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Plan").createRow(0).createCell(0).setCellValue("Veld");
            workbook.write(bytes);
        }

        assertKind(bytes.toByteArray(), "een oud Excel-bestand (.xls)");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 512, 600, 1_000})
    void anOldContainerThatWasBrokenOffIsStillRecognised(int length) throws IOException {
        byte[] broken = new byte[length];
        System.arraycopy(container("Workbook"), 0, broken, 0, length);

        assertKind(broken, "een oud Office-bestand");
    }

    @ParameterizedTest
    @MethodSource("emptyFiles")
    void whatFailedToBeSavedOrCopiedIsAnEmptyFile(byte[] content) {
        for (String name : NAMES) {
            assertThat(refusal(name, content).code()).isEqualTo(FindingCode.FILE_EMPTY);
        }
    }

    static Stream<byte[]> emptyFiles() {
        return Stream.of(
                new byte[0],
                new byte[] {'\n'},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                " \r\n\t".repeat(3_000).getBytes(StandardCharsets.US_ASCII),
                new byte[100_000]);
    }

    @ParameterizedTest
    @CsvSource({
        "leesmij.txt, een zip-bestand zonder werkmap",
        "META-INF/MANIFEST.MF, een zip-bestand zonder werkmap",
        "foto.png, een zip-bestand zonder werkmap",
        "tracker.xlsx, een zip-bestand waarin de werkmap nog is ingepakt (pak het eerst uit)",
        "2023/Tracker Q3.ODS, een zip-bestand waarin de werkmap nog is ingepakt (pak het eerst uit)"
    })
    void aZipFileIsRefusedByWhatIsInIt(String part, String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(1);
        }

        assertKind(bytes.toByteArray(), kind);
    }

    @Test
    void aZipFileWithoutAnyPartIsRefused() {
        byte[] end = new byte[22];
        System.arraycopy(HEX.parseHex("504B0506"), 0, end, 0, 4);

        assertKind(end, "een zip-bestand zonder werkmap");
    }

    @Test
    void aSpreadsheetOfTheOldOpenOfficeIsRefusedByName() throws IOException {
        Path file = RawOds.spreadsheet()
                .edit(RawOds.MIME_TYPE, type -> "application/vnd.sun.xml.calc")
                .sheet("Plan")
                .writeTo(folder.resolve("bron"));

        assertKind(Files.readAllBytes(file), "een oude OpenOffice-werkmap (.sxc)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels"})
    void aWorkbookThatDoesNotSayThatItIsOneIsDamaged(String missing) {
        Finding finding = Reading.refusal(
                RawXlsx.workbook().without(missing).sheet("Plan").writeTo(folder.resolve("tracker.xlsx")));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.found()).isEqualTo("een onderdeel van de werkmap ontbreekt");
    }

    @Test
    void anOldExcelFileBehindAPasswordIsStillAnOldExcelFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Plan");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertKind(bytes.toByteArray(), "een oud Excel-bestand (.xls)");
    }

    private void assertKind(byte[] content, String kind) {
        for (String name : NAMES) {
            Finding finding = refusal(name, content);
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
            assertThat(finding.found()).isEqualTo(kind);
        }
    }

    private Finding refusal(String name, byte[] content) {
        try {
            return Reading.refusal(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] container(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
