package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsRefusedFilesTest {

    private static final String HELLO = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

    private final Path folder;

    OdsRefusedFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {RawOds.MIME_TYPE, RawOds.MANIFEST})
    void eitherTheFirstPartOrTheListOfPartsSaysWhatItIs(String missing) {
        Path file = tracker(RawOds.spreadsheet().without(missing), "zonder-naam");

        assertThat(Reading.ofFirstSheet(file).cells()).containsOnlyKeys("A1", "B1");
    }

    @Test
    void aTemplateIsAWorkbookToo() {
        Path file = tracker(RawOds.spreadsheet()
                .edit(RawOds.MIME_TYPE, type -> type.replace("spreadsheet", "spreadsheet-template")));

        assertThat(Reading.ofFirstSheet(file).cells()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "presentation", "graphics", "formula"})
    void anotherKindOfOpenDocumentIsRefusedByName(String kind) {
        Finding finding = refusal(RawOds.spreadsheet()
                .edit(RawOds.MIME_TYPE, type -> type.replace("spreadsheet", kind))
                .edit(RawOds.MANIFEST, xml -> xml.replace("spreadsheet", kind)));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(finding.found()).isEqualTo("een OpenDocument-bestand zonder werkmap (zoals .odt)");
    }

    @Test
    void aTextThatCallsItselfASpreadsheetIsRefused() {
        Finding finding = refusal(
                RawOds.spreadsheet().edit(RawOds.CONTENT, xml -> xml.replace("office:spreadsheet", "office:text")));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
    }

    @Test
    void anotherZipFileWithAMimeTypeIsRefused() {
        Finding finding = refusal(RawOds.spreadsheet()
                .edit(RawOds.MIME_TYPE, type -> "application/epub+zip")
                .without(RawOds.MANIFEST));

        assertThat(finding.found()).isEqualTo("een zip-bestand zonder werkmap");
    }

    @Test
    void aSpreadsheetInOnePieceOfXmlIsRefusedByName() throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"/>";

        Finding finding = Reading.refusal(Files.writeString(folder.resolve("tracker.ods"), xml));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(finding.found()).isEqualTo("een OpenDocument-bestand in platte vorm (zoals .fods)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content.xml", "encrypted-package"})
    void aWorkbookBehindAPasswordIsRefusedAsEncrypted(String part) {
        Finding finding = refusal(RawOds.spreadsheet()
                .edit(
                        RawOds.MANIFEST,
                        xml -> xml.replace("\"content.xml\">", "\"" + part + "\"><manifest:encryption-data/>"))
                .part(RawOds.CONTENT, new byte[] {1, 2, 3}));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {RawOds.CONTENT, RawOds.STYLES, RawOds.META, RawOds.MANIFEST})
    void aDoctypeInAPartOfTheDocumentIsDangerous(String part) {
        Finding finding = refusal(RawOds.spreadsheet().edit(part, xml -> xml.replaceFirst("\\?>", "?>" + HELLO)));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS);
        assertThat(finding.found()).isEqualTo("verborgen opdrachten (DOCTYPE)");
    }

    @Test
    void aDoctypeInAPartThatIsNeverReadIsDangerousToo() {
        assertThat(refusal(RawOds.spreadsheet().part("settings.xml", HELLO + "<x/>"))
                        .code())
                .isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @ParameterizedTest
    @ValueSource(strings = {RawOds.CONTENT, RawOds.STYLES, RawOds.META, RawOds.MANIFEST})
    void aPartThatIsNoXmlIsDamage(String part) {
        assertThat(refusal(RawOds.spreadsheet().part(part, "<a><b></a>")).code())
                .isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table:table>", "</office:body>", "&niets;", "\u0001"})
    void contentThatIsNoXmlFromSomewhereOnIsDamage(String nonsense) {
        Finding finding = refusal(RawOds.spreadsheet()
                .edit(RawOds.CONTENT, xml -> xml.replace("</table:table>", "</table:table>" + nonsense)));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void aMissingContentIsDamage() {
        Finding finding = refusal(RawOds.spreadsheet().without(RawOds.CONTENT));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.found()).isEqualTo("een onderdeel van de werkmap ontbreekt");
    }

    @ParameterizedTest
    @ValueSource(strings = {RawOds.STYLES, RawOds.META})
    void aPartThatIsListedButMissingIsDamage(String part) {
        Finding finding = refusal(RawOds.spreadsheet()
                .edit(RawOds.MANIFEST, xml -> xml.replace("\"content.xml\"", "\"" + part + "\""))
                .without(part));

        assertThat(finding.found()).isEqualTo("een onderdeel van de werkmap ontbreekt");
    }

    @Test
    void stylesAndTheNameOfTheProgramMayBeMissing() {
        Path file = tracker(RawOds.spreadsheet().without(RawOds.STYLES).without(RawOds.META));

        assertThat(Reading.ofFirstSheet(file).cells()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.6, 0.9, 0.99})
    void aFileThatWasBrokenOffIsDamaged(double kept) throws IOException {
        byte[] bytes = Files.readAllBytes(tracker(RawOds.spreadsheet()));
        Path file = Files.write(folder.resolve("tracker.ods"), Arrays.copyOf(bytes, (int) (kept * bytes.length)));

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void twoPartsWithOneNameAreDamage() throws IOException {
        byte[] bytes = Files.readAllBytes(
                tracker(RawOds.spreadsheet().part("twice1.xml", "<x/>").part("twice2.xml", "<y/>")));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("twice2", "twice1");
        Path file = Files.write(folder.resolve("tracker.ods"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Reading.refusal(file).code()).isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void aByteThatChangedUnnoticedByTheZipFormatIsDamage() throws IOException {
        byte[] stored = Stored.copyOf(tracker(RawOds.spreadsheet()));
        byte[] word = "Waarde".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + word.length < stored.length; i++) {
            if (Arrays.equals(stored, i, i + word.length, word, 0, word.length)) {
                stored[i] = 'X';
            }
        }

        Finding finding = Reading.refusal(Files.write(folder.resolve("tracker.ods"), stored));

        assertThat(finding.found()).isEqualTo("de inhoud klopt niet met de controlegetallen");
    }

    @Test
    void aBombIsDangerousByItsSizeUnpacked() {
        Limits limits = new Limits(folder, 1 << 20, 0, 200, 1 << 16);
        Path file = tracker(RawOds.spreadsheet().part("Pictures/picture.bin", new byte[2 << 20]));

        assertThat(Reading.refusal(file, limits).found()).isEqualTo("inhoud die uitgepakt te groot is");
    }

    @Test
    void stylesWithoutEndAreDangerous() {
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            styles.append("<style:style style:family=\"table-cell\" style:name=\"")
                    .append(i)
                    .append("x".repeat(100_000))
                    .append("\"/>");
        }

        assertThat(refusal(RawOds.spreadsheet().styles(styles.toString())).code())
                .isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void sheetsWithoutEndAreDangerous() {
        assertThat(refusal(RawOds.spreadsheet().beforeSheets("<table:table/>".repeat(10_001)))
                        .code())
                .isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void aRowOfLongTextsIsDangerousInEitherFormat() {
        Object[] texts = new Object[1_100];
        Arrays.setAll(texts, i -> i + "x".repeat(32_000));
        Path xlsx = RawXlsx.workbook()
                .withInlineTexts()
                .sheet("Plan")
                .row(1, texts)
                .writeTo(folder.resolve("tracker.xlsx"));
        Path ods = RawOds.spreadsheet().sheet("Plan").row(1, texts).writeTo(folder.resolve("tracker.ods"));

        assertThat(Reading.ofFirstSheet(xlsx).finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS));
        assertThat(Reading.refusal(ods).code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    private Finding refusal(RawOds spreadsheet) {
        return Reading.refusal(tracker(spreadsheet));
    }

    private Path tracker(RawOds spreadsheet) {
        return tracker(spreadsheet, "tracker.ods");
    }

    private Path tracker(RawOds spreadsheet, String name) {
        return spreadsheet.sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve(name));
    }
}
