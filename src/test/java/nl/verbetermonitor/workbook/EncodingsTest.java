package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts are read in whatever encoding they say, or show, they are written. */
class EncodingsTest {

    private static final String DECLARED = "encoding=\"UTF-8\"";
    private static final String WORDS = "Geïnformeerd é ü";

    private final Path folder;
    private final List<Path> honest;

    EncodingsTest(@TempDir Path folder) {
        this.folder = folder;
        this.honest = List.of(
                RawXlsx.workbook().sheet("Geïnformeerd").row(1, WORDS, 12).writeTo(folder.resolve("a.xlsx")),
                RawXlsx.workbook()
                        .strict()
                        .sheet("Geïnformeerd")
                        .row(1, WORDS, 12)
                        .writeTo(folder.resolve("b.xlsx")),
                RawOds.spreadsheet().sheet("Geïnformeerd").row(1, WORDS, 12).writeTo(folder.resolve("c.ods")));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "ISO-8859-1, false",
        "windows-1252, false"
    })
    void everyPartMayBeWrittenInIt(Charset charset, boolean marked) {
        String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
        for (Path file : honest) {
            RawZip zip = RawZip.of(file)
                    .changeAll(part -> isXml(part.name())
                            ? encoded(part, part.text().replace(DECLARED, "encoding=\"" + name + "\""), charset, marked)
                            : part);

            assertReads(zip.writeTo(folder.resolve("anders")));
        }
    }

    @Test
    void theMarkAloneSaysEnough() {
        for (Path file : honest) {
            RawZip zip = RawZip.of(file)
                    .changeAll(part -> isXml(part.name())
                            ? encoded(part, part.text().replace(DECLARED, ""), StandardCharsets.UTF_16LE, true)
                            : part);

            assertReads(zip.writeTo(folder.resolve("anders")));
        }
    }

    @ParameterizedTest
    @CsvSource({"zomaar-wat", "UTF-7", "IBM037"})
    void anEncodingThatIsNotWhatThePartIsWrittenInIsDamage(String name) {
        for (Path file : honest) {
            RawZip zip = RawZip.of(file)
                    .changeAll(part -> isXml(part.name())
                            ? ZipPart.packed(part.name(), part.text().replace(DECLARED, "encoding=\"" + name + "\""))
                            : part);

            assertThat(Reading.refusal(zip.writeTo(folder.resolve("anders"))).code())
                    .isEqualTo(FindingCode.FILE_DAMAGED);
        }
    }

    @Test
    void bytesThatAreNoTextAreDamage() {
        byte[] broken = RawZip.of(honest.get(0)).text(RawXlsx.TEXTS).getBytes(StandardCharsets.ISO_8859_1);
        Path file = RawZip.of(honest.get(0))
                .replace(ZipPart.packed(RawXlsx.TEXTS, broken))
                .writeTo(folder.resolve("anders"));

        assertThat(Reading.ofFirstSheet(file).finding())
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED));
    }

    @Test
    void aDoctypeIsSeenInAnyOfThem() {
        for (Path file : honest) {
            RawZip zip = RawZip.of(file)
                    .changeAll(part -> isXml(part.name())
                            ? encoded(
                                    part,
                                    part.text()
                                            .replace(DECLARED, "")
                                            .replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e 'x'>]>"),
                                    StandardCharsets.UTF_16BE,
                                    true)
                            : part);

            assertThat(Reading.refusal(zip.writeTo(folder.resolve("anders"))).code())
                    .isEqualTo(FindingCode.FILE_DANGEROUS);
        }
    }

    private static void assertReads(Path file) {
        try (Workbook workbook = Reading.opened(file)) {
            Sheet sheet = workbook.sheets().get(0);
            Reading reading = Reading.of(workbook, sheet);

            assertThat(sheet.name()).isEqualTo("Geïnformeerd");
            assertThat(reading.finding()).isEmpty();
            assertThat(reading.cells())
                    .containsEntry("A1", new Text(WORDS))
                    .containsEntry("B1", new Cell.Numeric(12, false));
        }
    }

    private static boolean isXml(String part) {
        return part.endsWith(".xml") || part.endsWith(".rels");
    }

    private static ZipPart encoded(ZipPart part, String text, Charset charset, boolean marked) {
        return ZipPart.packed(part.name(), ((marked ? "\uFEFF" : "") + text).getBytes(charset));
    }
}
