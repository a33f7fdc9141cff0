package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.AnnotatedCopy.Written;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written of deliveries that cannot be copied, or not with all that was found. */
class AnnotatedCopyLimitsTest {

    private static final Finding PROBLEM =
            new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Blad", 2, 1), "n.t.b.", "");

    private static final Finding DAMAGE =
            new Finding(FindingCode.FILE_DAMAGED, new Place.WholeSheet("Blad"), "een dubbele rij", "");

    private final Path folder;
    private final CopyLimits usual;

    AnnotatedCopyLimitsTest(@TempDir Path folder) {
        this.folder = folder;
        usual = CopyLimits.of(Limits.in(folder));
    }

    @Test
    void aStrictWorkbookIsCopied() throws IOException {
        Path strict = honest().strict().writeTo(file());
        Path copy = written(strict, List.of(PROBLEM));

        assertThat(Told.of(copy)).isEqualTo(Told.of(strict));
        assertThat(Reading.ofFirstSheet(copy).cells()).containsValue(new Cell.Text("Blad!A2"));
    }

    @Test
    void anEncryptedWorkbookGivesTheListAlone() throws Exception {
        Path encrypted = folder.resolve("geheim.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(encrypted)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write(Files.readAllBytes(honest().writeTo(file())));
            }
            container.writeFilesystem(out);
        }

        assertListAlone(written(encrypted, List.of(PROBLEM)), "Uw bestand kan niet gelezen worden");
    }

    @Test
    void aDamagedWorkbookGivesTheListAloneAlsoWhenOnlyReadingItToItsEndTold() throws IOException {
        Path brokenOff = folder.resolve("half.xlsx");
        byte[] bytes = Files.readAllBytes(honest().writeTo(file()));
        Files.write(brokenOff, Arrays.copyOf(bytes, bytes.length / 2));

        assertListAlone(written(brokenOff, List.of(PROBLEM)), "Uw bestand kan niet gelezen worden");
        assertListAlone(
                written(honest().writeTo(file()), List.of(PROBLEM, DAMAGE)), "Uw bestand kan niet gelezen worden");
    }

    @Test
    void damageInAPartThatIsNeverReadGivesTheListAlone() throws IOException {
        Path delivery =
                honest().part("xl/media/picture.bin", "afbeelding ".repeat(100)).writeTo(file());
        breakPart(delivery, "xl/media/picture.bin");

        assertThat(Reading.ofFirstSheet(delivery).finding()).isEmpty();
        assertListAlone(written(delivery, List.of(PROBLEM)), "Van een werkmap die zo is opgeslagen");
    }

    /** Gives the packed bytes of a part a beginning that no packed bytes have. */
    private static void breakPart(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setPath(file)
                        .get()) {
            bytes[(int) zip.getEntry(name).getDataOffset()] = -1;
        }
        Files.write(file, bytes);
    }

    @Test
    void aTemplateKeepsItsEnding() throws IOException {
        Path template = honest().edit("[Content_Types].xml", xml -> xml.replace("sheet.main+xml", "template.main+xml"))
                .writeTo(folder.resolve("tracker.xltx"));

        assertThat(written(template, List.of(PROBLEM))).hasFileName("tracker-gecontroleerd.xltx");
    }

    @Test
    void theListAloneHasEveryFindingWithoutLinks() throws IOException {
        List<Finding> many = new ArrayList<>();
        for (int row = 1; row <= 20_000; row++) {
            many.add(new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Blad", row, 1), "=" + row, ""));
        }
        many.add(DAMAGE);
        Path written = written(honest().writeTo(file()), many);

        Reading list = Reading.ofFirstSheet(written);
        assertThat(list.finding()).isEmpty();
        assertThat(list.cells())
                .containsEntry("A2", new Cell.Text("Bestand: tracker"))
                .containsEntry("A3", new Cell.Text("20.001 bevindingen"))
                .containsEntry("B10", new Cell.Text("Blad!A1"))
                .containsEntry("C20009", new Cell.Text("=20000"))
                .hasSize(3 + 2 * 3 + 1 + 5 * 20_002);
        try (ZipFile zip = new ZipFile(written.toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .doesNotContain("<hyperlink", "<f>");
        }
    }

    @Test
    void noScratchFilesAreLeft() throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        AnnotatedCopy copies = new AnnotatedCopy(new CopyLimits(Limits.in(scratch), 10, 10));
        copies.write(honest().writeTo(file()), List.of(PROBLEM), folder, "x");
        copies.write(file(), List.of(PROBLEM, DAMAGE), folder, "x");

        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void moreFindingsThanMayHaveARemarkAreInTheListWhichSaysSo() throws IOException {
        CopyLimits few = new CopyLimits(usual.reading(), 2, 3);
        List<Finding> findings = List.of(
                new Finding(FindingCode.COLUMN_UNKNOWN, new CellRef("Blad", 1, 1), "a", ""),
                new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Blad", 2, 1), "b", ""),
                new Finding(FindingCode.PERSONAL_DATA, new CellRef("Blad", 3, 1), "c", ""),
                new Finding(FindingCode.NR_TWICE, new CellRef("Blad", 4, 1), "d", ""));
        Written written = new AnnotatedCopy(few).write(honest().writeTo(file()), findings, folder, "x");

        try (XSSFWorkbook workbook = open(written.file())) {
            XSSFSheet list = workbook.getSheetAt(0);
            assertThat(workbook.getSheet("Blad").getCellComments().keySet().stream()
                            .map(Object::toString)
                            .sorted())
                    .containsExactly("A2", "A4");
            assertThat(text(list, 8))
                    .isEqualTo("Deze lijst heeft de 3 zwaarste bevindingen; 1 andere staan er niet in."
                            + " Los deze op en lever opnieuw aan.");
            assertThat(text(list, 7)).startsWith("Alleen de 2 cellen met de zwaarste bevindingen hebben een opmerking");
            assertThat(list.getLastRowNum()).isEqualTo(10 + 3);
        }
    }

    @Test
    void aWorkbookWithMacrosKeepsThemAndItsEnding() throws IOException {
        Path macros = honest().withMacros().writeTo(folder.resolve("macro.xlsm"));
        Path copy = written(macros, List.of(PROBLEM));

        assertThat(copy).hasFileName("tracker-gecontroleerd.xlsm");
        try (ZipFile before = new ZipFile(macros.toFile());
                ZipFile after = new ZipFile(copy.toFile())) {
            assertThat(after.getInputStream(after.getEntry("xl/vbaProject.bin")).readAllBytes())
                    .isEqualTo(before.getInputStream(before.getEntry("xl/vbaProject.bin"))
                            .readAllBytes());
        }
        assertThat(Reading.opened(copy).hasMacros()).isTrue();
        assertThat(Told.of(copy)).isEqualTo(Told.of(macros));
    }

    @Test
    void aWorkbookWithoutFontsIsCopiedAllTheSame() throws IOException {
        assertThat(Told.of(written(honest().writeTo(file()), List.of(PROBLEM))).facts())
                .isEqualTo(Told.of(file()).facts());
    }

    @Test
    void aDeliveryThatIsNotThereIsAnErrorAndNothingIsWritten() {
        Path absent = folder.resolve("weg.xlsx");

        assertThatThrownBy(() -> written(absent, List.of(PROBLEM))).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFindingSaysWhatWasFoundWhatWasExpectedAndWhatToDo(FindingCode code) {
        Finding finding = new Finding(code, Place.WHOLE_FILE, "GEVONDEN", "VERWACHT");

        assertThat(List.of(CopyWords.found(finding), CopyWords.expected(finding), CopyWords.toDo(finding)))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}", "''"));
        assertThat(CopyWords.toDo(finding)).endsWith(".");
    }

    @Test
    void noTextIsLeftOfAKindOfFindingThatIsGone() {
        List<String> codes =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();

        assertThat(ResourceBundle.getBundle("nl.verbetermonitor.workbook.controle", Locale.forLanguageTag("nl"))
                        .keySet())
                .filteredOn(key -> key.endsWith(".found"))
                .allSatisfy(key -> assertThat(codes).contains(key.replace(".found", "")));
    }

    private Path written(Path delivery, List<Finding> findings) {
        return new AnnotatedCopy(usual)
                .write(delivery, findings, folder, "tracker")
                .file();
    }

    private void assertListAlone(Path file, String reason) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook).hasSize(1);
            assertThat(text(workbook.getSheetAt(0), 2)).contains("bevinding");
            assertThat(StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                            .map(row -> row.getCell(0))
                            .filter(cell -> cell != null)
                            .map(Object::toString))
                    .anyMatch(text -> text.startsWith(reason));
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(4);
        }
    }

    private static String text(XSSFSheet sheet, int row) {
        return sheet.getRow(row).getCell(0).getStringCellValue();
    }

    private static RawXlsx honest() {
        return RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "Nr", "Datum")
                .row(2, "M1", "n.t.b.")
                .and();
    }

    private Path file() {
        return folder.resolve("tracker.xlsx");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
