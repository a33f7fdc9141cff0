package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.AnnotatedCopy.Written;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of Excel workbooks that hold what no library knows: only what must change does. */
class XlsxCopyTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path folder;

    XlsxCopyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void onlyThePartsThatMustChangeDoAndAllOthersAreTheSameBytes() throws IOException {
        Path delivery = RawXlsx.workbook()
                .withMacros()
                .sheet("Blad")
                .row(1, "Nr", "n.t.b.")
                .and()
                .sheet("Ander blad")
                .row(1, "x")
                .and()
                .part("xl/slicers/slicer1.xml", "<slicers xmlns='urn:unknown'  a = '1' ><b/></slicers>")
                .part("xl/ctrlProps/ctrlProp1.xml", "<formControlPr/>")
                .part("customXml/item1.xml", "<a>\r\n</a>")
                .writeTo(folder.resolve("tracker.xlsm"));
        Map<String, String> before = parts(delivery);
        Map<String, String> after = parts(copy(delivery, at(1, 2)));

        List<String> changed = before.keySet().stream()
                .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                .toList();
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", SHEET);
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    @Test
    void withinASheetOnlyTheTagsOfCellsWithARemarkChange() throws IOException {
        String odd = "<mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice Requires=\"x\"/></mc:AlternateContent>";
        Path delivery = sheet(xml -> xml.replace("<sheetData>", "<!-- eigen --><sheetData>")
                .replace(
                        "</sheetData>",
                        "</sheetData><dataValidations   count='0'/>" + odd + "<extLst><ext uri=\"{1}\"/></extLst>"));
        String before = parts(delivery).getOrDefault(SHEET, "");
        String after = parts(copy(delivery, at(1, 2))).getOrDefault(SHEET, "");

        assertThat(after.replaceFirst(" s=\"\\d+\"", "").replaceFirst("<legacyDrawing [^>]*/>", ""))
                .isEqualTo(before.replace("<c r=\"B1\" t", "<c r=\"B1\" t"));
        assertThat(after).containsPattern("<dataValidations   count='0'/><legacyDrawing [^>]*/><mc:AlternateContent");
    }

    @Test
    void cellsAndRowsThatAreNotThereAreAddedInTheirPlace() throws IOException {
        Path delivery = sheet(
                xml -> xml.replaceFirst(
                        "<sheetData>.*</sheetData>",
                        "<cols><col min=\"4\" max=\"4\" style=\"1\" width=\"9\"/></cols><sheetData><row spans=\"1:2\" ><c><v>1</v></c>"
                                + "<c r=\"C1\"><v>3</v></c></row><row r=\"3\"/><row r=\"5\" s=\"2\" customFormat=\"1\"></row></sheetData>"));
        String after = parts(copy(delivery, at(1, 2), at(1, 4), at(2, 1), at(3, 2), at(5, 1), at(9, 1)))
                .getOrDefault(SHEET, "");

        assertThat(after.replaceAll("s=\"\\d+\"", "s"))
                .contains("<sheetData><row ><c><v>1</v></c><c r=\"B1\" s/><c r=\"C1\"><v>3</v></c><c r=\"D1\" s/></row>"
                        .replace("<row >", "<row>"))
                .contains("<row r=\"2\"><c r=\"A2\" s/></row><row r=\"3\"><c r=\"B3\" s/></row>")
                .contains("customFormat=\"1\"><c r=\"A5\" s/></row><row r=\"9\"><c r=\"A9\" s/></row></sheetData>");
    }

    @Test
    void aSheetWithNamesOfItsOwnIsReadAndChangedAllTheSame() throws IOException {
        Path delivery = sheet(xml -> xml.replace("xmlns=", "xmlns:x=").replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:"));
        Path copy = copy(delivery, at(1, 2), at(7, 7));

        assertThat(Reading.opened(copy).sheets()).hasSize(2);
        assertThat(parts(copy).getOrDefault(SHEET, "")).contains("<x:row r=\"7\"><x:c r=\"G7\"", "<x:legacyDrawing ");
    }

    @Test
    void namesThatBelongToASheetMoveWithItAndTheFirstSheetIsShown() throws IOException {
        Path delivery = RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "x")
                .and()
                .sheet("Tweede")
                .row(1, "x")
                .and()
                .edit(RawXlsx.WORKBOOK, xml -> xml.replace(
                                "<sheets>",
                                "<bookViews><workbookView activeTab=\"1\" firstSheet=\"1\"/></bookViews><sheets>")
                        .replace(
                                "</sheets>",
                                "</sheets><externalReferences/><definedNames><definedName name=\"a\" localSheetId=\"1\">"
                                        + "Tweede!$A$1</definedName><definedName name=\"b\">Blad!$A$1</definedName>"
                                        + "</definedNames><calcPr/>"))
                .edit(
                        "xl/worksheets/sheet2.xml",
                        xml -> xml.replace(
                                "<sheetData>",
                                "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData>"))
                .writeTo(folder.resolve("tracker.xlsx"));
        Path copy = copy(copy(delivery, at(1, 1)), at(1, 1));

        assertThat(parts(copy).getOrDefault("xl/workbook.xml", ""))
                .contains("<definedName name=\"a\" localSheetId=\"2\">Tweede!$A$1</definedName>")
                .contains("<definedName name=\"b\">")
                .contains("<workbookView/>")
                .containsOnlyOnce("name=\"Controle\"")
                .containsOnlyOnce("Print_Titles");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheet("Tweede").isSelected()).isFalse();
            assertThat(workbook.getSheet("Controle").isSelected()).isTrue();
        }
    }

    @Test
    void inAConversationWeAnswerAndTakeTheAnswerBackWhenItIsSolved() throws IOException {
        Path delivery = withConversation();
        Path once = copy(delivery, at(1, 2));
        Path twice = copy(once, at(1, 2));
        Path solved = copy(twice);

        for (Path copy : List.of(once, twice)) {
            String conversation = parts(copy).getOrDefault("xl/threadedComments/threadedComment1.xml", "");
            assertThat(conversation)
                    .containsPattern("parentId=\"\\{ROOT\\}\"><text>Fout: Datum onbekend")
                    .contains("dT=\"2023-05-02T09:00:00.00\" personId=\"{JAN}\" id=\"{REPLY}\"");
            assertThat(conversation.split("parentId=", -1)).hasSize(3);
            assertThat(parts(copy).getOrDefault("xl/persons/person.xml", "")).containsOnlyOnce("Verbetermonitor\" id");
        }
        assertThat(parts(solved).get("xl/threadedComments/threadedComment1.xml"))
                .isEqualTo(parts(delivery).get("xl/threadedComments/threadedComment1.xml"));
        assertThat(parts(solved).getOrDefault("xl/comments1.xml", "")).doesNotContain("Fout:");
    }

    private Path withConversation() {
        String threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
        String said = "<threadedComment ref=\"B1\" dT=\"2023-05-0%d\" personId=\"{JAN}\" id=\"{%s}\"%s><text>%s</text>"
                + "</threadedComment>";
        return RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "Nr", "n.t.b.")
                .and()
                .edit(
                        SHEET,
                        xml -> xml.replace(
                                "</worksheet>",
                                "<legacyDrawing xmlns:r=\"" + RELATIONS + "\" r:id=\"v\"/></worksheet>"))
                .edit(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>", "<Default Extension=\"vml\" ContentType=\"application/vml\"/></Types>"))
                .edit(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"p\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/person\""
                                        + " Target=\"persons/person.xml\"/></Relationships>"))
                .part(
                        "xl/persons/person.xml",
                        "<personList xmlns=\"" + threads
                                + "\"><person displayName=\"Jan\" id=\"{JAN}\" userId=\"j\" providerId=\"None\"/></personList>")
                .part(
                        "xl/threadedComments/threadedComment1.xml",
                        "<ThreadedComments xmlns=\"" + threads + "\">"
                                + said.formatted(1, "ROOT", "", "Waarom?")
                                        .replace("2023-05-01", "2023-05-01T09:00:00.00")
                                + said.formatted(2, "REPLY", " parentId=\"{ROOT}\"", "Daarom")
                                        .replace("2023-05-02", "2023-05-02T09:00:00.00")
                                + "</ThreadedComments>")
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<authors><author>tc={ROOT}</author></authors><commentList><comment ref=\"B1\" authorId=\"0\">"
                                + "<text><t>Waarom?</t></text></comment></commentList></comments>")
                .part(
                        "xl/drawings/vmlDrawing1.vml",
                        "<xml xmlns:v=\"v\" xmlns:x=\"x\"><v:shape id=\"_x0000_s1025\">"
                                + "<x:ClientData ObjectType=\"Note\"><x:Anchor>2, 15, 0, 2, 4, 15, 4, 4</x:Anchor><x:Row>0</x:Row>"
                                + "<x:Column>1</x:Column></x:ClientData></v:shape><v:shape id=\"knop\"><br></v:shape></xml>")
                .part(
                        SHEET_RELATIONS,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"v\" Type=\"" + RELATIONS
                                + "/vmlDrawing\" Target=\"../drawings/vmlDrawing1.vml\"/>"
                                + "<Relationship Id=\"c\" Type=\"" + RELATIONS
                                + "/comments\" Target=\"../comments1.xml\"/>"
                                + "<Relationship Id=\"t\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                                + " Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>")
                .writeTo(folder.resolve("gesprek.xlsx"));
    }

    @Test
    void shapesThatAreNoCommentsStayAlsoWhereTheyAreNoXml() throws IOException {
        Path delivery = withConversation();
        String shapes = parts(copy(copy(delivery, at(1, 2), at(4, 4)), at(2, 2)))
                .getOrDefault("xl/drawings/vmlDrawing1.vml", "");

        assertThat(shapes).contains("<v:shape id=\"knop\"><br></v:shape>", "<x:Row>0</x:Row><x:Column>1</x:Column>");
        assertThat(shapes.split("ObjectType=\"Note\"", -1)).hasSize(3);
    }

    @Test
    void whereEverythingIsSolvedNoPartForCommentsIsLeft() throws IOException {
        Path delivery = sheet(UnaryOperator.identity());
        Path solved = copy(copy(delivery, at(1, 2), at(5, 5)));

        assertThat(parts(solved).keySet()).noneMatch(part -> part.contains("comments") || part.contains("vmlDrawing"));
        assertThat(parts(solved).getOrDefault("[Content_Types].xml", "")).doesNotContain("comments");
        assertThat(parts(solved).getOrDefault(SHEET, "")).doesNotContain("legacyDrawing");
    }

    @Test
    void aSheetOfAnotherKindStaysAsItIs() throws IOException {
        Path delivery = RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "x", "y")
                .and()
                .sheet("Grafiek")
                .kind("chartsheet")
                .and()
                .edit(
                        "xl/worksheets/sheet2.xml",
                        xml -> "<chartsheet xmlns=\"http://schemas.openxmlformats.org/"
                                + "spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews></chartsheet>")
                .writeTo(folder.resolve("tracker.xlsx"));
        Path copy = copy(delivery, at(1, 2));

        assertThat(parts(copy).get("xl/worksheets/sheet2.xml"))
                .isEqualTo(parts(delivery).get("xl/worksheets/sheet2.xml"));
        assertThat(Reading.opened(copy).sheets()).extracting(Sheet::name).containsExactly("Controle", "Blad");
    }

    @Test
    void aSheetWithoutAPartWhereMacrosOfLongAgoStoodStaysInTheListOfSheets() throws IOException {
        String module = "<sheet name=\"Module1\" sheetId=\"9\" state=\"veryHidden\" r:id=\"\"/>";
        Path delivery = RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "x", "y")
                .and()
                .edit(RawXlsx.WORKBOOK, xml -> xml.replace("</sheets>", module + "</sheets>"))
                .writeTo(folder.resolve("tracker.xlsm"));
        Path copy = copy(delivery, at(1, 2));

        assertThat(parts(copy).get(RawXlsx.WORKBOOK)).contains(module);
        assertThat(Reading.opened(copy).sheets()).extracting(Sheet::name).containsExactly("Controle", "Blad");
    }

    @Test
    void aSignatureThatNoLongerHoldsIsLeftOut() throws IOException {
        Path delivery = RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "x")
                .and()
                .edit(
                        "_rels/.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/"
                                        + "digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs\"/></Relationships>"))
                .edit(
                        "[Content_Types].xml",
                        xml -> xml.replace(
                                "</Types>",
                                "<Default Extension=\"sigs\" ContentType=\"application/vnd.openxmlformats-package."
                                        + "digital-signature-origin\"/></Types>"))
                .part("_xmlsignatures/origin.sigs", "")
                .part("_xmlsignatures/sig1.xml", "<Signature/>")
                .writeTo(folder.resolve("tracker.xlsx"));
        Map<String, String> parts = parts(copy(delivery, at(1, 1)));

        assertThat(parts.keySet()).noneMatch(part -> part.startsWith("_xmlsignatures"));
        assertThat(parts.getOrDefault("_rels/.rels", "")).doesNotContain("signature");
    }

    @Test
    void aWorkbookInAnEncodingThatIsNotCopiedGivesTheListAlone() throws IOException {
        Path delivery = RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "x")
                .and()
                .part(
                        RawXlsx.WORKBOOK,
                        utf16(parts(sheet(UnaryOperator.identity())).getOrDefault("xl/workbook.xml", "")))
                .writeTo(folder.resolve("utf16.xlsx"));
        Written written = copies().write(delivery, List.of(at(1, 1)), folder.resolve("copies"), "tracker");

        assertThat(written.whole()).isFalse();
        assertThat(Reading.ofFirstSheet(written.file()).cells()).containsValue(new Cell.Text("Blad!A1"));
    }

    private static byte[] utf16(String xml) {
        return xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jan's blad", "Wat! Een #blad", "A1", "Met, komma;", "\uD83D\uDE00 blij", "a&b<c>", "R1C1", "=1"
            })
    void linksLeadToSheetsWithAnyName(String name) throws IOException {
        Path delivery = RawXlsx.workbook().sheet(name).row(1, "x").and().writeTo(folder.resolve("tracker.xlsx"));
        Path copy = copy(delivery, new Finding(FindingCode.DATE_UNKNOWN, new CellRef(name, 3, 28), "=1", ""));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .singleElement()
                    .satisfies(
                            link -> assertThat(link.getLocation()).isEqualTo("'" + name.replace("'", "''") + "'!AB3"));
            assertThat(workbook.getSheet(name).getCellComment(new CellAddress("AB3")))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[verwijderd: persoonsgegeven] oud", "Blad  met tab"})
    void findingsThatNameASheetOtherwiseStillFindIt(String title) throws IOException {
        String name = title.startsWith("[") ? "jan@huis.nl oud" : "Blad\u00a0met\u200btab";
        Path delivery = RawXlsx.workbook().sheet(name).row(1, "x").and().writeTo(folder.resolve("tracker.xlsx"));
        Path copy = copy(
                delivery,
                new Finding(FindingCode.PERSONAL_DATA, new CellRef(title, 1, 1), "e-mailadres", ""),
                new Finding(FindingCode.SHEET_UNKNOWN, new Place.WholeSheet(title), title, ""));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetAt(0).getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'" + name + "'!A1", "'" + name + "'!A1");
            assertThat(workbook.getSheetAt(1).getCellComments()).hasSize(1);
        }
    }

    @Test
    void whatALibraryForgetsWhoSaidIsStillKnownToBeOurs() throws IOException, InterruptedException {
        Path once = copy(RichTracker.in(folder), at("Maatregelen", 3, 4), at("Maatregelen", 3, 5));
        Path saved = SpreadsheetProgram.saved(once, "xlsx", folder);
        Path solved = copy(saved);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(solved))) {
            assertThat(workbook.getSheet("Maatregelen").getCellComments().keySet())
                    .containsExactly(new CellAddress("D3"));
            assertThat(workbook.getSheet("Maatregelen")
                            .getCellComment(new CellAddress("D3"))
                            .getString()
                            .getString())
                    .contains("Waarom staat dit er zo?")
                    .doesNotContain("Verbetermonitor");
            assertThat(workbook.getSheet("Maatregelen")
                            .getRow(2)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundColorColor())
                    .isNull();
        }
    }

    private Path sheet(UnaryOperator<String> change) {
        return RawXlsx.workbook()
                .sheet("Blad")
                .row(1, "Nr", "n.t.b.")
                .and()
                .edit(SHEET, change)
                .writeTo(folder.resolve("tracker.xlsx"));
    }

    private AnnotatedCopy copies() {
        return new AnnotatedCopy(CopyLimits.of(Limits.in(folder)));
    }

    private Path copy(Path delivery, Finding... findings) throws IOException {
        Written written =
                copies().write(delivery, List.of(findings), Files.createTempDirectory(folder, "copy"), "tracker");
        assertThat(written.whole()).isTrue();
        return written.file();
    }

    private static Finding at(int row, int column) {
        return at("Blad", row, column);
    }

    private static Finding at(String sheet, int row, int column) {
        return new Finding(FindingCode.DATE_UNKNOWN, new CellRef(sheet, row, column), "n.t.b.", "");
    }

    /** The bytes of each part, as characters. */
    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : new ArrayList<>(zip.stream().toList())) {
                parts.put(
                        part.getName(),
                        new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }
}
