package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.verbetermonitor.plan.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows are read from their bytes, and which are left to the cursor. */
class PlainRowsTest {

    private static final Place.WholeSheet SHEET = new Place.WholeSheet("Plan");
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns="
            + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:x14ac=\"urn:x\"><dimension/>";
    private static final String PLAIN = "<row r=\"2\"><c r=\"B2\"><v>5</v></c></row>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"0\"/></row>",
                "<row r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" outlineLevel=\"0\"/>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>één &amp; twee</t></is></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>x</v></c></row>",
                "\n  <row r=\"1\">\n    <c r=\"A1\"><v>1</v></c>\n  </row>\n  ",
            })
    void whatProgramsWriteIsReadFromItsBytes(String row) throws IOException {
        assertThat(left(row + PLAIN)).isEqualTo("</sheetData></worksheet>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r='A1'><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><!-- --><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>vet</t></r></is></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&#65;</t></is></c></row>",
                "<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
                "<row r=\"1\" onbekend=\"1\"/>",
            })
    void theFirstRowThatIsWrittenOtherwiseIsLeftToTheCursorWithAllBehindIt(String row) throws IOException {
        assertThat(left(row + PLAIN)).isEqualTo(row + PLAIN + "</sheetData></worksheet>");
    }

    @Test
    void nothingWaitsForAnybodyButTheCursorWhereACommentSpeaksOfRows() throws IOException {
        assertThat(left("<!-- <sheetData> -->", PLAIN)).isEmpty();
    }

    private static String left(String rows) throws IOException {
        return left("", rows);
    }

    /** What waits for the cursor when the plain rows were taken out. */
    private static String left(String head, String rows) throws IOException {
        String xml = START + head + "<sheetData>" + rows + "</sheetData></worksheet>";
        PartBytes part =
                PartBytes.waitingIn("sheetData", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        try (SharedTexts texts = SharedTexts.none(Limits.in(Path.of(System.getProperty("java.io.tmpdir"))));
                XmlCursor cursor = XmlCursor.over(part, XmlCursor.factory(), SHEET)) {
            cursor.root("worksheet");
            while (cursor.nextElement() && !cursor.name().equals("sheetData")) {
                cursor.skip();
            }
            CellReader cells = new CellReader("Plan", Styles.none(), texts, DateSystem.SINCE_1900);
            @Nullable PlainRows plain = PlainRows.at(cursor, part, cells);
            RowBuffer row = new RowBuffer();
            while (plain != null && plain.next(row, 0, SHEET)) {
                assertThat(row.number()).isPositive();
            }
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
