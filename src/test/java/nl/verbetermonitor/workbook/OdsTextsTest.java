package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsTextsTest {

    private final Path folder;

    OdsTextsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<text:p>één &amp; &lt;twee&gt;</text:p> | één & <twee>",
                "<text:p><![CDATA[a < b]]> &amp; c</text:p> | a < b & c",
                "<text:p><text:span>Werk</text:span>wijze</text:p> | Werkwijze",
                "<text:p><text:span>a<text:span>b</text:span></text:span>c</text:p> | abc",
                "<text:p>zie <text:a xlink:href=\"http://example.org\">de bron</text:a></text:p> | zie de bron",
                "<text:p>a<text:tab/>b</text:p> | ~a\tb~",
                "<text:p>a<text:line-break/>b</text:p> | ~a\nb~",
                "<text:p>a</text:p><text:p/><text:p>b</text:p> | ~a\n\nb~",
                "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><text:h>b</text:h> | ~a\nb~",
                "<text:p><text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p> | 東",
                "<text:p>a<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note></text:p> | a",
                "<text:p>_x0041_ 😀</text:p> | _x0041_ 😀"
            })
    void aTextIsWhatItsParagraphsSay(String xml, String text) {
        assertThat(cell(xml)).isEqualTo(new Text(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<text:p>  a &#9;&#13;&#10;  b  </text:p> | a b",
                "<text:p>a <text:span> b </text:span> c</text:p> | a b c",
                "<text:p> &#10; </text:p><text:p>b </text:p> | ~\nb~",
                "<text:p><text:s/>a<text:s text:c=\"3\"/>b<text:s/></text:p> | ~ a   b ~",
                "<text:p>a <text:s/>b</text:p> | ~a  b~",
                "<text:p>a<text:s text:c=\"0\"/>b</text:p> | ab",
            })
    void whiteSpaceIsOneSpaceUnlessItIsWrittenAsAnElement(String xml, String text) {
        assertThat(cell(xml)).isEqualTo(new Text(text));
    }

    @Test
    void libreOfficeWritesEverySpaceAsItIs() {
        Path file = RawOds.spreadsheet()
                .edit(RawOds.META, xml -> xml.replace(">Test<", ">LibreOffice/7.4.7.2$Linux_X86_64<"))
                .sheet("Plan")
                .row(1, RawOds.raw("office:value-type=\"string\"", "<text:p>a  b </text:p><text:p> c</text:p>"))
                .writeTo(folder.resolve("tracker.ods"));

        assertThat(Reading.ofFirstSheet(file).cells()).containsEntry("A1", new Text("a  b \n c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<office:annotation><text:p>opmerking</text:p></office:annotation>%s",
                "%s<drawing:frame><drawing:text-box><text:p>vorm</text:p></drawing:text-box></drawing:frame>",
                "<table:cell-range-source xlink:href=\"http://example.org/x.ods\"/>%s",
                "<table:detective/>%s"
            })
    void remarksDrawingsAndLinksAreNoText(String content) {
        assertThat(cell(content.formatted("<text:p>tekst</text:p>"))).isEqualTo(new Text("tekst"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<text:p/>", "<text:p> </text:p>", "<text:p><text:span/></text:p>"})
    void anEmptyTextIsNoCell(String content) {
        Path file = RawOds.spreadsheet()
                .sheet("Plan")
                .row(1, RawOds.raw("office:value-type=\"string\"", content))
                .writeTo(folder.resolve("tracker.ods"));

        assertThat(Reading.ofFirstSheet(file).cells()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 100_000, 1_000_000})
    void aTextLongerThanAnyCellIsCutWhereItStillShows(int length) {
        Text cut = new Text("é".repeat(Math.min(length, 32_768)));

        assertThat(cell("<text:p>" + "é".repeat(length) + "</text:p>")).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "99999999999999999999", "-1"})
    void spacesWithoutEndAreCutToo(String count) {
        assertThat(cell("<text:p>a<text:s text:c=\"" + count + "\"/>b</text:p>"))
                .isEqualTo(new Text("a" + " ".repeat(32_767)));
    }

    @Test
    void aTableInACellIsNotPassedOverInSilence() {
        Finding finding = Reading.refusal(
                file("<table:table><table:table-row><table:table-cell/></table:table-row></table:table>"));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
        assertThat(finding.place()).isEqualTo(new CellRef("Plan", 1, 1));
        assertThat(finding.found()).isEqualTo("een tabel in een cel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<text:p>", "<text:p><![CDATA[", "<text:p text:a=\"", "<!-- "})
    void aTokenWithoutEndIsNeverHeld(String opening) {
        String closing =
                switch (opening) {
                    case "<text:p>" -> "</text:p>";
                    case "<text:p text:a=\"" -> "\"/>";
                    case "<!-- " -> "-->";
                    default -> "]]></text:p>";
                };

        Finding finding = Reading.refusal(file(opening + "x".repeat(20 << 20) + closing));

        assertThat(finding.code()).isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    @Test
    void aConsolidationMayNameItsCellsOneByOne() {
        String consolidation = "<table:consolidation table:function=\"sum\" table:source-cell-range-addresses=\""
                + "Tabel.C15:Tabel.C15 ".repeat(600_000) + "\"/>";

        assertThat(cell("<text:p>Regie</text:p>" + consolidation)).isEqualTo(new Text("Regie"));
    }

    @Test
    void elementsNestedWithoutEndAreDangerous() {
        String deep = "<text:span>".repeat(1000) + "</text:span>".repeat(1000);

        assertThat(Reading.refusal(file("<text:p>" + deep + "</text:p>")).code())
                .isEqualTo(FindingCode.FILE_DANGEROUS);
    }

    private Cell cell(String content) {
        Reading reading = Reading.ofFirstSheet(file(content));
        assertThat(reading.cells()).containsOnlyKeys("A1");
        return reading.cells().values().iterator().next();
    }

    private Path file(String content) {
        return RawOds.spreadsheet()
                .sheet("Plan")
                .row(1, RawOds.raw("office:value-type=\"string\"", content))
                .writeTo(folder.resolve("tracker.ods"));
    }
}
