package nl.verbetermonitor.workbook;

import static nl.verbetermonitor.workbook.HostileFile.READ;
import static nl.verbetermonitor.workbook.HostileFile.TOO_DEEP;
import static nl.verbetermonitor.workbook.HostileFile.TOO_LARGE;
import static nl.verbetermonitor.workbook.HostileFile.TOO_LONG;
import static nl.verbetermonitor.workbook.HostileFile.TOO_MANY;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Excel workbooks that unpack to far more than they seem to hold. */
final class XlsxBombs {

    private static final String SHEET_PART = "xl/worksheets/sheet1.xml";
    private static final String RELATIONS_PART = "xl/_rels/workbook.xml.rels";
    private static final String TYPES_PART = "[Content_Types].xml";

    private static final Spot SHEET = new Spot(SHEET_PART, "</row>");
    private static final Spot ROW = new Spot(SHEET_PART, "</c>");
    private static final Spot ROW_TAG = new Spot(SHEET_PART, "<row ");
    private static final Spot VALUE = new Spot(SHEET_PART, "<v>");
    private static final Spot TEXT = new Spot(RawXlsx.TEXTS, "preserve\">");
    private static final Spot TEXTS = new Spot(RawXlsx.TEXTS, "</si>");
    private static final Spot FORMATS = new Spot(RawXlsx.STYLES, "<numFmts>");
    private static final Spot STYLES = new Spot(RawXlsx.STYLES, "<cellXfs>");
    private static final Spot SHEETS = new Spot(RawXlsx.WORKBOOK, "<sheets>");

    private static final int MILLION = 1_000_000;
    private static final long GIGABYTE = 1L << 30;

    /** More than the memory, and less than raises suspicion. */
    private static final long LARGE = 400 << 20;

    private final Path honest;

    /**
     * @param folder where the workbook is put from which all are made
     */
    XlsxBombs(Path folder) {
        honest = RawXlsx.workbook().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("honest.xlsx"));
    }

    List<HostileFile> files() {
        return Stream.of(gigabytes(), spaces(), longTexts(), longAttributes(), crowds(), names(), parts())
                .flatMap(List::stream)
                .toList();
    }

    private List<HostileFile> gigabytes() {
        return List.of(
                file("gigabyte-of-spaces-between-elements", TOO_LARGE, SHEET.holds(" ", GIGABYTE)),
                file("gigabyte-of-spaces-in-a-tag", TOO_LARGE, ROW_TAG.holds(" ", GIGABYTE)),
                file("gigabyte-in-one-text", TOO_LARGE, TEXT.holds("x", GIGABYTE)),
                file("gigabyte-of-cells", TOO_LARGE, ROW.holds("<c/>", GIGABYTE / 4)),
                file("gigabyte-of-nothing-in-a-picture", TOO_LARGE, zip -> zip.add(picture(GIGABYTE))),
                file("much-of-nothing-in-a-picture", READ, zip -> zip.add(picture(LARGE))),
                file("gigabyte-beside-what-does-not-pack", TOO_LARGE, zip -> zip.add(picture(GIGABYTE))
                        .add(ZipPart.stored("xl/media/image2.bin", new byte[8 << 20]))));
    }

    private static ZipPart picture(long bytes) {
        return ZipPart.repeated("xl/media/image1.bin", "", "\0", bytes, "");
    }

    private List<HostileFile> spaces() {
        return List.of(
                file("spaces-between-elements", TOO_LONG, SHEET.holds(" ", LARGE)),
                file("spaces-in-a-tag", TOO_LONG, ROW_TAG.holds(" ", LARGE)),
                file("spaces-in-a-text", TOO_LONG, TEXT.holds(" ", LARGE)),
                file("spaces-in-a-number", TOO_LONG, VALUE.holds(" ", LARGE)),
                file("spaces-before-the-root", TOO_LONG, new Spot(SHEET_PART, "?>").holds(" ", LARGE)),
                file("spaces-in-the-declaration", TOO_LONG, new Spot(SHEET_PART, "<?xml ").holds(" ", LARGE)),
                file("spaces-at-the-end", TOO_LONG, new Spot(SHEET_PART, "</sheetData>").holds("\n", LARGE)),
                file("spaces-in-the-workbook", TOO_LONG, SHEETS.holds(" ", LARGE)),
                file("spaces-in-the-styles", TOO_LONG, STYLES.holds(" ", LARGE)),
                file(
                        "spaces-in-the-relations",
                        TOO_LARGE,
                        new Spot(RELATIONS_PART, "<Relationship ").holds(" ", LARGE)),
                file("spaces-in-the-content-types", TOO_LARGE, new Spot(TYPES_PART, "<Default ").holds(" ", LARGE)),
                file(
                        "spaces-in-a-part-that-is-never-read",
                        TOO_LONG,
                        zip -> zip.add(ZipPart.repeated("xl/drawings/drawing1.xml", "", " ", LARGE, "<x/>"))));
    }

    private List<HostileFile> longTexts() {
        return List.of(
                file("long-shared-text", TOO_LONG, TEXT.holds("x", LARGE)),
                file("long-escaped-text", TOO_LONG, TEXT.holds("&amp;", LARGE / 5)),
                file("long-numbered-text", TOO_LONG, TEXT.holds("&#65;", LARGE / 5)),
                inRow("long-text-in-a-cell", "<c t=\"inlineStr\"><is><t>", "x", "</t></is></c>"),
                inRow("long-cdata", "<c t=\"inlineStr\"><is><t><![CDATA[", "x", "]]></t></is></c>"),
                inRow("long-pronunciation", "<c t=\"inlineStr\"><is><rPh><t>", "x", "</t></rPh></is></c>"),
                inRow("long-formula", "<c><f>", "1+", "</f></c>"),
                inRow("long-number", "<c><v>", "1", "</v></c>"),
                inRow("long-fraction", "<c><v>0.", "0", "1</v></c>"),
                inRow("long-truth", "<c t=\"b\"><v>", "1", "</v></c>"),
                inRow("long-date", "<c t=\"d\"><v>", "1", "</v></c>"),
                inRow("long-number-of-a-text", "<c t=\"s\"><v>", "0", "</v></c>"),
                inRow("long-comment", "<!--", "x", "-->"),
                inRow("long-instruction", "<?x ", "x", "?>"),
                inRow("long-entity", "<c>&", "x", ";</c>"));
    }

    private List<HostileFile> longAttributes() {
        return List.of(
                inRow("long-name-of-an-element", "<", "x", "/>"),
                inRow("long-name-of-an-attribute", "<c ", "x", "=\"\"/>"),
                inRow("long-attribute", "<c x=\"", "x", "\"/>"),
                inRow("long-address", "<c r=\"", "A", "1\"/>"),
                inRow("long-style", "<c s=\"", "1", "\"/>"),
                inRow("long-type", "<c t=\"", "n", "\"/>"),
                inRow("long-namespace", "<c xmlns:x=\"", "x", "\"/>"),
                file("long-row-number", TOO_LONG, new Spot(SHEET_PART, "<row r=\"").holds("0", LARGE)),
                file("long-name-of-a-sheet", TOO_LONG, new Spot(RawXlsx.WORKBOOK, "name=\"").holds("x", LARGE)),
                file("long-number-format", TOO_LONG, FORMATS.holds("<numFmt formatCode=\"", "y", LARGE, "\"/>")));
    }

    private List<HostileFile> crowds() {
        return List.of(
                file(
                        "twenty-million-empty-cells",
                        READ,
                        SHEET.holds("<row>" + "<c/>".repeat(16_384) + "</row>", 1_221)),
                file(
                        "cells-with-a-style-alone",
                        READ,
                        SHEET.holds("<row>" + "<c s=\"1\"/>".repeat(16_384) + "</row>", 600)),
                file("a-million-empty-rows", READ, SHEET.holds("<row/>", MILLION)),
                file("more-rows-than-there-are", "een rijnummer dat niet bestaat", SHEET.holds("<row/>", 2 * MILLION)),
                file("more-cells-than-there-are", "een celadres dat niet bestaat", ROW.holds("<c/>", 2 * MILLION)),
                file("elements-without-meaning", READ, SHEET.holds("<x/>", 10 * MILLION)),
                file("deep-nesting", TOO_DEEP, SHEET.holds("<x>", 10 * MILLION)),
                file(
                        "merged-cells",
                        READ,
                        new Spot(SHEET_PART, "</sheetData>")
                                .holds("<mergeCells>", "<mergeCell ref=\"A1:B2\"/>", 5 * MILLION, "</mergeCells>")),
                file(
                        "named-ranges",
                        READ,
                        new Spot(RawXlsx.WORKBOOK, "</sheets>")
                                .holds(
                                        "<definedNames>",
                                        "<definedName name=\"x\">A1</definedName>",
                                        3 * MILLION,
                                        "</definedNames>")),
                file("sheets", TOO_MANY, SHEETS.holds("<sheet name=\"Plan\" r:id=\"rId1\"/>", MILLION)),
                file("styles", TOO_MANY, STYLES.holds("<xf/>", 10 * MILLION)),
                file("number-formats", TOO_MANY, FORMATS.holdsNumbered("", "<numFmt numFmtId=\"#\"/>", 600_000, "")),
                file("shared-texts-that-are-empty", READ, TEXTS.holds("<si/>", 5 * MILLION)),
                file("shared-texts-that-nothing-uses", READ, TEXTS.holds("<si><t>Maatregel</t></si>", 3 * MILLION)),
                file("runs-in-a-shared-text", READ, TEXTS.holds("<si>", "<r><t>x</t></r>", 3 * MILLION, "</si>")));
    }

    private List<HostileFile> names() {
        return List.of(
                file("three-hundred-thousand-attributes", TOO_LONG, ROW.holdsNumbered("<c", " a#=\"\"", 300_000, "/>")),
                file(
                        "two-hundred-thousand-namespaces",
                        TOO_LONG,
                        ROW.holdsNumbered("<c", " xmlns:a#=\"u\"", 200_000, "/>")),
                file("two-thousand-attributes", TOO_MANY, ROW.holdsNumbered("<c", " a#=\"\"", 2_000, "/>")),
                file("two-thousand-namespaces", TOO_MANY, ROW.holdsNumbered("<c", " xmlns:a#=\"u\"", 2_000, "/>")),
                file("twenty-thousand-names", TOO_MANY, ROW.holdsNumbered("", "<a#/>", 20_000, "")),
                file("names-in-the-heads-of-parts", READ, XlsxBombs::withNamesInHeads));
    }

    private static RawZip withNamesInHeads(RawZip zip) {
        IntStream.range(0, 2_000)
                .forEach(i -> zip.add(ZipPart.packed(
                        "xl/part" + i + ".xml", "<x" + Spot.numbered(" a#-" + i + "=\"\"", 200) + "/>")));
        return zip;
    }

    private List<HostileFile> parts() {
        return List.of(
                file("five-thousand-parts", READ, zip -> withParts(zip, 5_000)),
                file("twenty-thousand-parts", TOO_MANY, zip -> withParts(zip, 20_000)),
                file("a-long-directory", TOO_MANY, zip -> withParts(zip, 120_000)),
                file("a-long-directory-of-a-large-file", TOO_MANY, zip -> withParts(zip, 70_000)
                        .large()),
                file(
                        "relations",
                        READ,
                        new Spot(RELATIONS_PART, "/>")
                                .holdsNumbered("", "<Relationship Id=\"a#\" Type=\"b\" Target=\"c\"/>", 40_000, "")),
                file(
                        "content-types",
                        READ,
                        new Spot(TYPES_PART, "/>")
                                .holdsNumbered("", "<Override PartName=\"/a#.xml\" ContentType=\"b/c\"/>", 40_000, "")),
                file("a-bomb-in-a-part", READ, zip -> zip.add(ZipPart.stored("xl/embeddings/bomb.bin", bomb()))));
    }

    private static byte[] bomb() {
        return RawZip.empty().add(picture(GIGABYTE)).bytes();
    }

    private static RawZip withParts(RawZip zip, int parts) {
        ZipPart part = ZipPart.packed("x", "<x/>");
        IntStream.range(0, parts).forEach(i -> zip.add(part.named("xl/p" + i + ".xml")));
        return zip;
    }

    private HostileFile inRow(String name, String before, String unit, String after) {
        return file(name, TOO_LONG, ROW.holds(before, unit, LARGE / unit.length(), after));
    }

    private HostileFile file(String name, String answer, UnaryOperator<RawZip> change) {
        return HostileFile.of(honest, name, answer, change);
    }
}
