package nl.verbetermonitor.workbook;

import static nl.verbetermonitor.workbook.HostileFile.READ;
import static nl.verbetermonitor.workbook.HostileFile.TOO_DEEP;
import static nl.verbetermonitor.workbook.HostileFile.TOO_LARGE;
import static nl.verbetermonitor.workbook.HostileFile.TOO_LONG;
import static nl.verbetermonitor.workbook.HostileFile.TOO_MANY;
import static nl.verbetermonitor.workbook.HostileFile.UNREADABLE;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** OpenDocument workbooks that unpack to far more than they seem to hold. */
final class OdsBombs {

    private static final Spot TABLE = new Spot(RawOds.CONTENT, "</table:table-row>");
    private static final Spot ROW = new Spot(RawOds.CONTENT, "</table:table-cell>");
    private static final Spot TEXT = new Spot(RawOds.CONTENT, "<text:p>");
    private static final Spot STYLES = new Spot(RawOds.CONTENT, "<office:automatic-styles>");
    private static final Spot SPREADSHEET = new Spot(RawOds.CONTENT, "<office:spreadsheet>");
    private static final Spot PARTS = new Spot(RawOds.MANIFEST, "</manifest:file-entry>");

    private static final String NO_SUCH_ROW = "een rijnummer dat niet bestaat";
    private static final String NO_SUCH_CELL = "een celadres dat niet bestaat";

    private static final int MILLION = 1_000_000;
    private static final long GIGABYTE = 1L << 30;

    /** More than the memory, and less than raises suspicion. */
    private static final long LARGE = 400 << 20;

    private final Path honest;

    /**
     * @param folder where the workbook is put from which all are made
     */
    OdsBombs(Path folder) {
        honest = RawOds.spreadsheet().sheet("Plan").row(1, "Veld", "Waarde").writeTo(folder.resolve("honest.ods"));
    }

    List<HostileFile> files() {
        return Stream.of(spaces(), longTexts(), repetitions(), crowds(), parts())
                .flatMap(List::stream)
                .toList();
    }

    private List<HostileFile> spaces() {
        return List.of(
                file("gigabyte-of-spaces-between-elements", TOO_LARGE, TABLE.holds(" ", GIGABYTE)),
                file("spaces-between-elements", TOO_LONG, TABLE.holds(" ", LARGE)),
                file("spaces-in-a-tag", TOO_LONG, new Spot(RawOds.CONTENT, "<table:table-row").holds(" ", LARGE)),
                file("spaces-in-a-text", TOO_LONG, TEXT.holds(" ", LARGE)),
                file("spaces-in-the-list-of-parts", TOO_LONG, PARTS.holds(" ", LARGE)),
                file("spaces-in-the-styles", TOO_LONG, new Spot(RawOds.STYLES, "<office:styles/>").holds(" ", LARGE)),
                file("spaces-in-the-name-of-the-program", TOO_LONG, new Spot(RawOds.META, ">Test").holds(" ", LARGE)),
                file(
                        "spaces-in-settings-that-are-never-read",
                        TOO_LONG,
                        zip -> zip.add(ZipPart.repeated("settings.xml", "", " ", LARGE, "<x/>"))));
    }

    private List<HostileFile> longTexts() {
        String text = "<table:table-cell office:value-type=\"string\">";
        return List.of(
                file("long-text", TOO_LONG, TEXT.holds("x", LARGE)),
                file("long-escaped-text", TOO_LONG, TEXT.holds("&amp;", LARGE / 5)),
                inRow("long-cdata", text + "<text:p><![CDATA[", "x", "]]></text:p></table:table-cell>"),
                inRow(
                        "long-annotation",
                        text + "<office:annotation><text:p>",
                        "x",
                        "</text:p></office:annotation></table:table-cell>"),
                inRow("long-text-in-an-attribute", "<table:table-cell office:string-value=\"", "x", "\"/>"),
                inRow("long-number", "<table:table-cell office:value-type=\"float\" office:value=\"", "1", "\"/>"),
                inRow("long-date", "<table:table-cell office:value-type=\"date\" office:date-value=\"", "1", "\"/>"),
                inRow("long-time", "<table:table-cell office:value-type=\"time\" office:time-value=\"PT", "1", "S\"/>"),
                inRow("long-formula", "<table:table-cell table:formula=\"", "1+", "\"/>"),
                inRow("long-count", "<table:table-cell table:number-columns-repeated=\"", "1", "\"/>"),
                inRow("long-name-of-a-style", "<table:table-cell table:style-name=\"", "x", "\"/>"),
                inRow("long-comment", "<!--", "x", "-->"),
                file("long-name-of-a-sheet", TOO_LONG, new Spot(RawOds.CONTENT, "table:name=\"").holds("x", LARGE)),
                file(
                        "long-path-of-a-part",
                        TOO_LONG,
                        PARTS.holds("<manifest:file-entry manifest:full-path=\"", "x", LARGE, "\"/>")),
                file(
                        "long-recorded-change",
                        TOO_LONG,
                        SPREADSHEET.holds("<table:tracked-changes>", "x", LARGE, "</table:tracked-changes>")),
                file("long-kind-of-file", READ, new Spot(RawOds.MIME_TYPE, "spreadsheet").holds(" ", LARGE)),
                file(
                        "spaces-by-number",
                        "3 cellen",
                        ROW.holds(text + "<text:p><text:s text:c=\"2000000000\"/></text:p></table:table-cell>")),
                file(
                        "spaces-by-number-many-times",
                        TOO_LONG,
                        ROW.holds(
                                "",
                                text + "<text:p><text:s text:c=\"32000\"/></text:p></table:table-cell>",
                                16_000,
                                "")));
    }

    private List<HostileFile> repetitions() {
        String word =
                "<table:table-cell table:number-columns-repeated=\"%d\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        String row = "<table:table-row table:number-rows-repeated=\"%d\">" + word + "</table:table-row>";
        return List.of(
                file(
                        "two-billion-empty-cells",
                        READ,
                        ROW.holds("<table:table-cell table:number-columns-repeated=\"2000000000\"/>")),
                file(
                        "two-billion-empty-rows",
                        READ,
                        TABLE.holds("<table:table-row table:number-rows-repeated=\"2000000000\"/>")),
                file("a-million-cells", NO_SUCH_CELL, ROW.holds(word.formatted(MILLION))),
                file("a-million-rows", TOO_LARGE, TABLE.holds(row.formatted(MILLION, 10))),
                file("two-million-rows", NO_SUCH_ROW, TABLE.holds(row.formatted(2 * MILLION, 1))),
                file("a-sheet-full-of-one-word", TOO_LARGE, TABLE.holds(row.formatted(1_048_575, 16_384))),
                file("rows-of-repeated-cells", TOO_LARGE, TABLE.holds(row.formatted(1, 16_384), 100_000)));
    }

    private List<HostileFile> crowds() {
        return List.of(
                file("empty-cells", READ, ROW.holds("<table:table-cell/>", 8 * MILLION)),
                file("empty-rows", READ, TABLE.holds("<table:table-row/>", 3 * MILLION)),
                file("elements-without-meaning", READ, TABLE.holds("<x/>", 10 * MILLION)),
                file("deep-nesting", TOO_DEEP, TABLE.holds("<table:table-row-group>", MILLION)),
                file("deep-nesting-in-a-text", TOO_DEEP, TEXT.holds("<text:span>", 10 * MILLION)),
                file(
                        "tables-in-a-cell",
                        "een tabel in een cel",
                        ROW.holds("<table:table-cell>", "<table:table/>", MILLION, "</table:table-cell>")),
                file("sheets", TOO_MANY, SPREADSHEET.holds("<table:table/>", MILLION)),
                file(
                        "styles",
                        TOO_MANY,
                        STYLES.holdsNumbered(
                                "", "<style:style style:family=\"table-cell\" style:name=\"a#\"/>", 400_000, "")),
                file(
                        "the-same-style",
                        READ,
                        STYLES.holds("<style:style style:family=\"table-cell\" style:name=\"a\"/>", MILLION)),
                file(
                        "columns",
                        READ,
                        new Spot(RawOds.CONTENT, "<table:table-column/>")
                                .holds("<table:table-column table:number-columns-repeated=\"1000000\"/>", MILLION)),
                file("pieces-of-a-text", READ, TEXT.holds("<text:span>x</text:span>", 5 * MILLION)),
                file("paragraphs", READ, new Spot(RawOds.CONTENT, "</text:p>").holds("<text:p/>", 5 * MILLION)),
                file(
                        "named-ranges",
                        READ,
                        SPREADSHEET.holds(
                                "<table:named-expressions>",
                                "<table:named-range table:name=\"x\"/>",
                                3 * MILLION,
                                "</table:named-expressions>")));
    }

    private List<HostileFile> parts() {
        return List.of(
                file("listed-parts", READ, PARTS.holds("<manifest:file-entry manifest:full-path=\"x\"/>", 3 * MILLION)),
                file(
                        "listed-parts-with-names",
                        READ,
                        PARTS.holdsNumbered("", "<manifest:file-entry manifest:full-path=\"x#\"/>", 300_000, "")),
                file(
                        "list-of-parts-cut-off",
                        UNREADABLE,
                        zip -> zip.replace(ZipPart.packed(RawOds.MANIFEST, "<manifest"))));
    }

    private HostileFile inRow(String name, String before, String unit, String after) {
        return file(name, TOO_LONG, ROW.holds(before, unit, LARGE / unit.length(), after));
    }

    private HostileFile file(String name, String answer, UnaryOperator<RawZip> change) {
        return HostileFile.of(honest, name, answer, change);
    }
}
