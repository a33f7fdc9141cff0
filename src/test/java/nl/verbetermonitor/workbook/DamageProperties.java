package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.workbook.Opening.Opened;
import nl.verbetermonitor.workbook.Opening.Refused;

/** Whatever happens to the bytes of a file on its way: it reads as it was, or a finding says that it is damaged. */
class DamageProperties {

    private static final Path TRACKER = Path.of("input", "incident-reintegratie_2023-09-19.xlsx");
    private static final RawOds SPREADSHEET = spreadsheet();
    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "damage-properties.xlsx");

    /**
     * What a flipped bit leaves as it was, or what it came to.
     *
     * @param cells what was read of every sheet
     * @param finding whether a finding says that something is wrong
     */
    private record Outcome(List<Object> cells, boolean finding) {}

    @BeforeContainer
    @AfterContainer
    static void clean() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Property(tries = 150)
    void aChangedByteIsNeverSilentlyWrong(
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
            @ForAll @IntRange(min = 1, max = 255) int bits)
            throws IOException {
        byte[] bytes = Files.readAllBytes(TRACKER);
        List<Object> whole = outcome(bytes).cells();

        bytes[(int) (place * bytes.length)] ^= (byte) bits;
        Outcome changed = outcome(bytes);

        assertThat(changed.finding() || changed.cells().equals(whole)).isTrue();
    }

    @Property(tries = 150)
    void aChangedByteOfAnOpenDocumentSpreadsheetIsNeverSilentlyWrong(
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
            @ForAll @IntRange(min = 1, max = 255) int bits)
            throws IOException {
        byte[] bytes = Files.readAllBytes(SPREADSHEET.writeTo(FILE));
        List<Object> whole = outcome(bytes).cells();

        bytes[(int) (place * bytes.length)] ^= (byte) bits;
        Outcome changed = outcome(bytes);

        assertThat(changed.finding() || changed.cells().equals(whole)).isTrue();
    }

    @Property(tries = 150)
    void contentOfAnyXmlIsReadOrRefusedButNeverBreaksTheProgram(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 3_000) Integer> places,
            @ForAll @IntRange(max = 13) int piece)
            throws IOException {
        List<String> pieces = List.of(
                "<table:table-row>",
                "</table:table-row>",
                "<table:table-cell>",
                "</table:table-cell>",
                "<text:p>",
                "</text:p>",
                "<text:p>9</text:p>",
                "<text:s text:c=\"9\"/>",
                "<table:table/>",
                " office:value-type=\"date\"",
                "\"",
                "&amp;",
                "&#0;",
                "]]>");
        spreadsheet()
                .edit(RawOds.CONTENT, xml -> {
                    StringBuilder edited = new StringBuilder(xml);
                    for (int i = 0; i < places.size(); i++) {
                        edited.insert(places.get(i) % edited.length(), pieces.get((piece + i) % pieces.size()));
                    }
                    return edited.toString();
                })
                .writeTo(FILE);

        assertThat(outcome(Files.readAllBytes(FILE)).cells()).isNotNull();
    }

    private static RawOds spreadsheet() {
        return RawOds.spreadsheet()
                .edit(
                        RawOds.MANIFEST,
                        xml -> xml.replace(
                                "</manifest:manifest>",
                                "<manifest:file-entry manifest:full-path=\"styles.xml\"/>"
                                        + "<manifest:file-entry manifest:full-path=\"meta.xml\"/></manifest:manifest>"))
                .sheet("Plan")
                .row(1, "a  b", 1, true)
                .row(2, RawOds.formula("1+1"), RawOds.error("#N/A"), RawOds.percent(0.5))
                .row(3, RawOds.raw("table:style-name=\"date\" office:value-type=\"float\" office:value=\"45291\"", ""))
                .and();
    }

    @Property(tries = 60)
    void aPieceThatIsCutOutIsNeverSilentlyWrong(
            @ForAll @DoubleRange(max = 1, maxIncluded = false) double place,
            @ForAll @IntRange(min = 1, max = 5_000) int length)
            throws IOException {
        byte[] bytes = Files.readAllBytes(TRACKER);
        List<Object> whole = outcome(bytes).cells();

        int from = (int) (place * bytes.length);
        int to = Math.min(bytes.length, from + length);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, cut, from, bytes.length - to);
        Outcome changed = outcome(cut);

        assertThat(changed.finding() || changed.cells().equals(whole)).isTrue();
    }

    @Property(tries = 150)
    void aSheetOfAnyXmlIsReadOrRefusedButNeverBreaksTheProgram(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 2_000) Integer> places,
            @ForAll @IntRange(max = 19) int piece)
            throws IOException {
        List<String> pieces = List.of(
                "<row>",
                "</row>",
                "<c>",
                "<c r=\"A1\" t=\"s\">",
                "</c>",
                "<v>",
                "</v>",
                "<v>9</v>",
                "<is><t>",
                "</t></is>",
                "<f/>",
                "<row r=\"2\"/>",
                "\"",
                "&amp;",
                "&#0;",
                "]]>",
                "<![CDATA[",
                "<!--",
                "\uD83D\uDE00",
                "<?x?>");
        RawXlsx.workbook()
                .sheet("Plan")
                .row(1, "a", 1, true)
                .row(2, RawXlsx.formula("1+1"), RawXlsx.error("#N/A"), RawXlsx.percent(0.5))
                .and()
                .edit("xl/worksheets/sheet1.xml", xml -> {
                    StringBuilder edited = new StringBuilder(xml);
                    for (int i = 0; i < places.size(); i++) {
                        edited.insert(places.get(i) % edited.length(), pieces.get((piece + i) % pieces.size()));
                    }
                    return edited.toString();
                })
                .writeTo(FILE);

        assertThat(outcome(Files.readAllBytes(FILE)).cells()).isNotNull();
    }

    private static Outcome outcome(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        Opening opening = Workbooks.open(FILE, Limits.in(Path.of(System.getProperty("java.io.tmpdir"))));
        if (opening instanceof Refused refused) {
            assertThat(refused.reason().severity()).isEqualTo(Severity.BLOCKING);
            return new Outcome(List.of(), true);
        }
        List<Object> cells = new ArrayList<>();
        boolean finding = false;
        try (Workbook workbook = ((Opened) opening).workbook()) {
            for (Sheet sheet : workbook.sheets()) {
                Reading reading = Reading.of(workbook, sheet);
                cells.add(sheet);
                cells.add(reading.cells());
                finding |= reading.finding().isPresent();
            }
        }
        return new Outcome(cells, finding);
    }
}
