package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

    private static final String HELLO = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private final Path folder;

    RefusedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Finding finding = Reading.refusal(file(""));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_EMPTY);
        assertThat(finding.place()).isEqualTo(Place.WHOLE_FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nr;Maatregel;Status;M01;Werkwijze herzien;Op schema | een tekstbestand (zoals CSV)",
                "%PDF-1.7 ...                                           | een PDF-bestand",
                "<!DOCTYPE html><html><table></table></html>            | een webpagina",
                "<?xml version='1.0'?><Workbook/>                       | een XML-bestand",
                "x                                                      | een tekstbestand (zoals CSV)",
                "P                                                      | een tekstbestand (zoals CSV)"
            })
    void aFileOfAnotherKindIsRefusedWhateverItsName(String content, String kind) throws IOException {
        Finding finding = Reading.refusal(file(content));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(finding.found()).isEqualTo(kind);
        assertThat(finding.expected())
                .isEqualTo("een Excel-werkmap (.xlsx of .xlsm) of een OpenDocument-werkmap (.ods)");
    }

    @Test
    void bytesOfNoKnownKindAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("tracker.xlsx"), new byte[] {7, 0, 1, 2, 3});

        assertThat(Reading.refusal(file).found()).isEqualTo("een onbekend soort bestand");
    }

    @Test
    void anOldExcelFileIsRefused() throws IOException {
        Finding finding = Reading.refusal(container("Workbook"));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(finding.found()).isEqualTo("een oud Excel-bestand (.xls)");
    }

    @Test
    void anOldWordDocumentIsRefused() throws IOException {
        assertThat(Reading.refusal(container("WordDocument")).found()).isEqualTo("een oud Office-bestand");
    }

    @Test
    void aWorkbookBehindAPasswordIsRefusedAsEncrypted() throws IOException, GeneralSecurityException {
        Path plain = RawXlsx.workbook().sheet("Plan").row(1, "Veld").writeTo(folder.resolve("plain.xlsx"));
        Path file = folder.resolve("tracker.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    @Test
    void aZipFileBehindAPasswordIsRefusedAsEncrypted() throws IOException {
        byte[] bytes = bytesOf(tracker());
        for (int i = 0; i + 8 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }

        assertThat(Reading.refusal(write(bytes)).code()).isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.99})
    void aFileThatWasBrokenOffIsRefusedAsDamaged(double kept) throws IOException {
        byte[] bytes = bytesOf(tracker());

        Finding finding = Reading.refusal(write(Arrays.copyOf(bytes, (int) (kept * bytes.length))));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.found()).isEqualTo("het bestand is onvolledig");
    }

    @Test
    void anyOtherZipFileIsRefused() throws IOException {
        assertThat(Reading.refusal(zip("leesmij.txt", "hallo")).found()).isEqualTo("een zip-bestand zonder werkmap");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, een Word-document",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, een binaire Excel-werkmap (.xlsb)",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml,"
                + " een PowerPoint-presentatie"
    })
    void anotherOfficeFileIsRefusedByName(String contentType, String kind) {
        Path file = tracker(RawXlsx.workbook()
                .edit(
                        "[Content_Types].xml",
                        xml -> xml.replaceFirst("application/vnd\\.openxml[^\"]*sheet\\.main\\+xml", contentType)));

        Finding finding = Reading.refusal(file);

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(finding.found()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml"
            })
    void aDoctypeInAnyPartIsDangerous(String part) {
        Path file = tracker(RawXlsx.workbook().edit(part, xml -> xml.replaceFirst("\\?>", "?>" + HELLO)));

        Finding finding = Reading.refusal(file);

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS);
        assertThat(finding.found()).isEqualTo("verborgen opdrachten (DOCTYPE)");
    }

    @Test
    void aDoctypeInAPartThatIsNeverReadIsDangerousToo() {
        Path file = tracker(RawXlsx.workbook().part("xl/drawings/drawing1.xml", HELLO + "<x/>"));

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void aBombIsDangerousByItsSizeUnpacked() {
        Limits limits = new Limits(folder, 1 << 20, 0, 200, 1 << 16);
        Path file = tracker(RawXlsx.workbook().part("xl/media/picture.bin", new byte[2 << 20]));

        Finding finding = Reading.refusal(file, limits);

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS);
        assertThat(finding.found()).isEqualTo("inhoud die uitgepakt te groot is");
    }

    @Test
    void aBombIsDangerousByItsRatioAboveTheSuspectSize() {
        Limits limits = new Limits(folder, 1 << 30, 1 << 20, 200, 1 << 16);
        Path file = tracker(RawXlsx.workbook().part("xl/media/picture.bin", new byte[8 << 20]));

        assertThat(Reading.refusal(file, limits).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void aDirectoryWithoutEndIsDangerousWhateverItCounts() throws IOException {
        byte[] bytes = bytesOf(tracker());
        byte[] longer = Arrays.copyOf(bytes, bytes.length + (9 << 20));
        int end = bytes.length - 22;
        System.arraycopy(bytes, end, longer, longer.length - 22, 22);

        assertThat(Reading.refusal(write(longer)).found()).isEqualTo("te veel onderdelen");
    }

    @Test
    void twoPartsWithOneNameAreDamage() throws IOException {
        byte[] bytes =
                bytesOf(tracker(RawXlsx.workbook().part("xl/twice1.xml", "<x/>").part("xl/twice2.xml", "<y/>")));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("twice2", "twice1");

        assertThat(Reading.refusal(write(text.getBytes(StandardCharsets.ISO_8859_1)))
                        .code())
                .isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void aPartThatIsReadWholeMayNotBeHuge() {
        Path file = tracker(RawXlsx.workbook()
                .edit(
                        "_rels/.rels",
                        xml -> xml.replace("</Relationships>", " ".repeat(17 << 20) + "</Relationships>")));

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void contentThatStandsInAnotherFileIsNeverFetched() {
        Path file = tracker(RawXlsx.workbook()
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "Target=\"worksheets/sheet1.xml\"",
                                "TargetMode=\"External\" Target=\"http://example.org/sheet1.xml\"")));

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"})
    void aMissingPartIsDamage(String part) {
        Finding finding = Reading.refusal(tracker(RawXlsx.workbook().without(part)));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.found()).isEqualTo("een onderdeel van de werkmap ontbreekt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml"})
    void aPartThatIsNoXmlIsDamage(String part) {
        assertThat(Reading.refusal(tracker(RawXlsx.workbook().part(part, "<a><b></a>")))
                        .code())
                .isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void twoSheetsWithTheSamePartAreDamage() {
        Path file = RawXlsx.workbook()
                .sheet("Plan")
                .and()
                .sheet("Maatregelen")
                .and()
                .edit("xl/_rels/workbook.xml.rels", xml -> xml.replace("sheet2.xml", "sheet1.xml"))
                .writeTo(folder.resolve("tracker.xlsx"));

        Finding finding = Reading.refusal(file);

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.place()).isEqualTo(new Place.WholeSheet("Maatregelen"));
    }

    @Test
    void aFileThatIsNotThereIsNoFindingButAFaultOfTheProgram() {
        Path absent = folder.resolve("absent.xlsx");

        assertThatThrownBy(() -> Workbooks.open(absent, Limits.in(Path.of(System.getProperty("java.io.tmpdir")))))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Path tracker() {
        return tracker(RawXlsx.workbook());
    }

    private Path tracker(RawXlsx workbook) {
        return workbook.sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("tracker.xlsx"));
    }

    private Path file(String content) throws IOException {
        return write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("tracker.xlsx"), content);
    }

    private static byte[] bytesOf(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private Path container(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(bytes);
        }
        return write(bytes.toByteArray());
    }

    private Path zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return write(bytes.toByteArray());
    }
}
