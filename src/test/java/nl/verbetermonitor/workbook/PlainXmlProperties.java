package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whether rows and shared texts are read from their bytes or by the cursor makes no difference: not to what they say, and not
 * to why they are refused. A comment in front leaves them to the cursor.
 */
class PlainXmlProperties {

    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"), "plain-xml.xlsx");
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String COMMENT = "<!-- odd -->";

    private static final String ROWS =
            """
            <row r="1" spans="1:25" ht="15.75" hidden="false"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
            <row r="2" hidden="true"><c r="A2" s="1"><v>45291</v></c><c r="C2" s="2"><v>0.4</v></c><c r="D2" s="1"/></row>
            <row r="4">
              <c r="A4" t="inlineStr"><is><t>één &amp; twee_x000D_ – &lt;3</t></is></c>
              <c r="XFD4" t="inlineStr"><is><t xml:space="preserve"> a  b </t></is></c>
            </row>
            <row r="5"/><row r="7" s="1"><c r="B7" t="b"><v>1</v></c><c r="C7" t="e"><v>#REF!</v></c><c r="D7"><f>1+1</f><v>2</v></c><c r="E7" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="F7"><f>B1</f></c><c r="G7" t="d"><v>2023-12-31</v></c><c r="H7"><v>-1.5E-3</v></c></row>
            """;

    private static final String TEXTS =
            """
            <si><t>Nr</t></si><si><t xml:space="preserve"> vóór &quot;de&quot; raad_x0009_</t></si>
            <si><t></t></si><si><t>€ 10</t></si>
            """;

    private static final List<String> PIECES = List.of(
            COMMENT,
            "<![CDATA[a < b]]>",
            "<?pi?>",
            "]]>",
            "&amp;",
            "&#65;",
            "&onbekend;",
            "&",
            "<",
            ">",
            "\"",
            "'",
            " ",
            "\r\n",
            "\u0001",
            "\uFFFE",
            "\uFFFD",
            "é",
            "\uD83D\uDE00",
            "_x0041_",
            "0",
            "9",
            ".",
            "e",
            "A",
            " r=\"A1\"",
            " r=\"3\"",
            " s=\"2\"",
            " s=\"9\"",
            " t=\"n\"",
            " t=\"s\"",
            " hidden=\"1\"",
            " x14ac:dyDescent=\"0.25\"",
            "<c r=\"B2\"><v>1</v></c>",
            "<c><v>3</v></c>",
            "<c r=\"b2\"><v>1</v></c>",
            "<row r=\"2\">",
            "<row>",
            "<row r=\"8\"><c r=\"A8\"><v>8</v></c></row>",
            "</row>",
            "</c>",
            "<v>7</v>",
            "<v/>",
            "<is><r><t>x</t></r></is>",
            "<f t=\"shared\" si=\"0\"/>",
            "<t>",
            "</t>",
            "<si><t>nog een</t></si>",
            "<si/>",
            "<r><t>vet</t></r>",
            "</sheetData>",
            "</sst>");

    /**
     * A piece of XML, and in front of which place it is put, counting from 0 and on from the last to the first: mostly a place
     * where a tag, an attribute or a text begins or ends.
     */
    private record Edit(int place, boolean anywhere, String piece) {

        String in(String xml) {
            int[] places = IntStream.range(0, xml.length())
                    .filter(i -> anywhere || "<> /".indexOf(xml.charAt(i)) >= 0)
                    .toArray();
            int at = places[place % places.length];
            return xml.substring(0, at) + piece + xml.substring(at);
        }
    }

    @AfterContainer
    static void clean() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Property(tries = 2000)
    void rowsReadTheSameByTheCursor(@ForAll("edits") List<Edit> edits) {
        String rows = edited(ROWS, edits);

        assertThat(read(rows, TEXTS)).isEqualTo(read(COMMENT + rows, TEXTS));
    }

    @Property(tries = 1000)
    void sharedTextsReadTheSameByTheCursor(@ForAll("edits") List<Edit> edits) {
        String texts = edited(TEXTS, edits);

        assertThat(read(ROWS, texts)).isEqualTo(read(ROWS, COMMENT + texts));
    }

    @Property(tries = 50)
    void rowsThatDoNotFitInWhatIsAtHandReadTheSameByTheCursor(@ForAll("lengths") List<Integer> lengths) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= lengths.size(); i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\" t=\"inlineStr\"><is><t>");
            rows.append("x".repeat(lengths.get(i - 1))).append("</t></is></c></row>");
        }

        assertThat(read(rows.toString(), TEXTS)).isEqualTo(read(COMMENT + rows, TEXTS));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(PIECES))
                .as(Edit::new)
                .list()
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 40_000).list().ofMaxSize(12);
    }

    private static String edited(String xml, List<Edit> edits) {
        String edited = xml;
        for (Edit edit : edits) {
            edited = edit.in(edited);
        }
        return edited;
    }

    private static List<Object> read(String rows, String texts) {
        RawXlsx workbook = RawXlsx.workbook();
        workbook.sheet("Plan")
                .and()
                .edit(SHEET, content("<sheetData>", rows))
                .edit(
                        RawXlsx.TEXTS,
                        content("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">", texts))
                .writeTo(FILE);
        List<Object> all = new ArrayList<>();
        try (Workbook opened = Reading.opened(FILE)) {
            all.add(opened.read(opened.sheets().get(0), row -> {
                all.add(row.number() + (row.isHidden() ? " hidden" : ""));
                for (int i = 0; i < row.size(); i++) {
                    all.add(row.column(i));
                    all.add(row.cell(i));
                }
                return true;
            }));
        }
        return all;
    }

    private static UnaryOperator<String> content(String start, String content) {
        return xml -> {
            int at = xml.indexOf(start) + start.length();
            return xml.substring(0, at) + content + xml.substring(at);
        };
    }
}
