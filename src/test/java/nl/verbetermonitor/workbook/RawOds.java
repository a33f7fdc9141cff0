package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes OpenDocument spreadsheets for tests, honest ones and nasty ones, in the way of {@link RawXlsx}: every part is XML
 * that a test may look at, change, replace or leave out before the file is written.
 *
 * <pre>{@code
 * RawOds.spreadsheet()
 *         .sheet("Maatregelen")
 *             .row(1, "Nr", "Gereed gepland", "Voortgang")
 *             .row(3, "M01", LocalDate.of(2023, 12, 31), RawOds.percent(0.4))
 *         .and()
 *         .writeTo(folder.resolve("tracker.ods"));
 * }</pre>
 */
public final class RawOds {

    /** The part with the sheets. */
    public static final String CONTENT = "content.xml";

    /** The part with the styles that have a name. */
    public static final String STYLES = "styles.xml";

    /** The part that says which program wrote the file. */
    public static final String META = "meta.xml";

    /** The list of parts. */
    public static final String MANIFEST = "META-INF/manifest.xml";

    /** The first part, which says what kind of file it is. */
    public static final String MIME_TYPE = "mimetype";

    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACES =
            List.of("office", "table", "text", "style", "meta", "manifest", "drawing").stream()
                            .map(name ->
                                    " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"")
                            .reduce("", String::concat)
                    + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
                    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    private static final String AUTOMATIC_STYLES =
            "<number:date-style style:name=\"N1\"><number:day/></number:date-style>"
                    + "<number:percentage-style style:name=\"N2\"/>"
                    + cellStyle("date", "N1")
                    + cellStyle("percent", "N2")
                    + tableStyle("shown", true)
                    + tableStyle("hidden", false);

    private final List<SheetOf> sheets = new ArrayList<>();
    private final Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
    private final Map<String, byte[]> extraParts = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final StringBuilder styles = new StringBuilder(AUTOMATIC_STYLES);
    private final StringBuilder beforeSheets = new StringBuilder();
    private boolean packed;

    private RawOds() {}

    /** A spreadsheet without sheets, whose repeated cells and rows are written out. */
    public static RawOds spreadsheet() {
        return new RawOds();
    }

    /** A value that is shown as a percentage: 0.4 is 40 %. */
    public static Object percent(double fraction) {
        return new Raw("office:value-type=\"percentage\" office:value=\"" + fraction + "\"", "<text:p>%</text:p>");
    }

    /** A formula with the number it last came to. */
    public static Object formula(String formula, double value) {
        return new Raw(formulaOf(formula) + " office:value-type=\"float\" office:value=\"" + value + "\"", "");
    }

    /** A formula without a stored result. */
    public static Object formula(String formula) {
        return new Raw(formulaOf(formula), "");
    }

    /** An error value such as {@code #REF!}. */
    public static Object error(String code) {
        return new Raw(
                formulaOf("1") + " office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                "<text:p>" + escaped(code) + "</text:p>");
    }

    /** A cell in one's own XML: its attributes, and what stands in it. */
    public static Object raw(String attributes, String content) {
        return new Raw(attributes, content);
    }

    /** Formatting without a value. */
    public static Object formatting() {
        return new Raw("table:style-name=\"date\"", "");
    }

    private static String formulaOf(String formula) {
        return "table:formula=\"of:=" + escaped(formula) + "\"";
    }

    private static String cellStyle(String name, String format) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" style:data-style-name=\"" + format
                + "\"/>";
    }

    private static String tableStyle(String name, boolean shown) {
        return "<style:style style:name=\"" + name
                + "\" style:family=\"table\"><style:table-properties table:display=\"" + shown + "\"/></style:style>";
    }

    private record Raw(String attributes, String content) {

        String xml(int times) {
            String repeated = times == 1 ? "" : " table:number-columns-repeated=\"" + times + "\"";
            return "<table:table-cell " + attributes + repeated + ">" + content + "</table:table-cell>";
        }
    }

    private record RawRow(int number, String attributes, String cells) {}

    /** Writes cells and rows that are the same side by side once, as spreadsheet programs do. */
    public RawOds packed() {
        packed = true;
        return this;
    }

    /** Adds macros. */
    public RawOds withMacros() {
        String doctype =
                "<!DOCTYPE script:module PUBLIC \"-//OpenOffice.org//DTD OfficeDocument 1.0//EN\" \"module.dtd\">";
        return part("Basic/Standard/Module1.xml", XML + doctype + "<script:module xmlns:script=\"urn:x\"/>");
    }

    /** Adds automatic styles in one's own XML. */
    public RawOds styles(String xml) {
        styles.append(xml);
        return this;
    }

    /** Adds XML before the first sheet. */
    public RawOds beforeSheets(String xml) {
        beforeSheets.append(xml);
        return this;
    }

    /** Adds a sheet. */
    public SheetOf sheet(String name) {
        SheetOf sheet = new SheetOf(name);
        sheets.add(sheet);
        return sheet;
    }

    /** Changes the text of a part just before it is written. */
    public RawOds edit(String part, UnaryOperator<String> change) {
        edits.put(part, change);
        return this;
    }

    /** Adds a part, or puts it in the place of the one with its name. */
    public RawOds part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part, or puts it in the place of the one with its name. */
    public RawOds part(String name, byte[] content) {
        extraParts.put(name, content);
        return this;
    }

    /** Leaves a part out. */
    public RawOds without(String part) {
        leftOut.add(part);
        return this;
    }

    /** Writes the spreadsheet and returns the file. */
    public Path writeTo(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                UndatedZip zip = new UndatedZip(out)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.begin(part.getKey());
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, MIME_TYPE, SPREADSHEET);
        put(parts, STYLES, XML + element("office:document-styles", "<office:styles/>"));
        put(
                parts,
                META,
                XML
                        + element(
                                "office:document-meta",
                                "<office:meta><meta:generator>Test</meta:generator></office:meta>"));
        put(parts, CONTENT, content());
        put(
                parts,
                MANIFEST,
                XML
                        + element(
                                "manifest:manifest",
                                "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + SPREADSHEET
                                        + "\"/>"
                                        + "<manifest:file-entry manifest:full-path=\"content.xml\"></manifest:file-entry>"));
        parts.putAll(extraParts);
        leftOut.forEach(parts::remove);
        return parts;
    }

    private void put(Map<String, byte[]> parts, String name, String content) {
        String edited = edits.getOrDefault(name, UnaryOperator.identity()).apply(content);
        parts.put(name, edited.getBytes(StandardCharsets.UTF_8));
    }

    private static String element(String name, String content) {
        return "<" + name + NAMESPACES + ">" + content + "</" + name + ">";
    }

    private String content() {
        StringBuilder tables = new StringBuilder();
        sheets.forEach(sheet -> tables.append(sheet.xml()));
        return XML
                + element(
                        "office:document-content",
                        "<office:scripts/><office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body>" + "<office:spreadsheet>" + beforeSheets
                                + tables + "</office:spreadsheet></office:body>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The paragraphs of a text, with what would not count as white space written as elements. */
    private static String paragraphs(String text) {
        StringBuilder xml = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            xml.append("<text:p>");
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                switch (c) {
                    case ' ' -> xml.append(i > 0 && i + 1 < line.length() && isWord(line, i - 1) ? " " : "<text:s/>");
                    case '\t' -> xml.append("<text:tab/>");
                    default -> xml.append(escaped(String.valueOf(c)));
                }
            }
            xml.append("</text:p>");
        }
        return xml.toString();
    }

    private static boolean isWord(String line, int at) {
        return line.charAt(at) != ' ' && line.charAt(at) != '\t';
    }

    /** A sheet of the spreadsheet that is being made. */
    public final class SheetOf {

        private final String name;
        private final List<RawRow> rows = new ArrayList<>();
        private final StringBuilder ownXml = new StringBuilder();
        private String style = "shown";

        private SheetOf(String name) {
            this.name = name;
        }

        /** Hides the sheet. */
        public SheetOf hidden() {
            style = "hidden";
            return this;
        }

        /**
         * Adds a row.
         *
         * @param number from 1, higher than that of the row before
         * @param values from column A on: null for no cell, a text, number, truth or {@link LocalDate}, or one of the values
         *     that the methods of {@link RawOds} make
         */
        public SheetOf row(int number, @Nullable Object... values) {
            return row(number, "", values);
        }

        /** Adds a row that is hidden. */
        public SheetOf hiddenRow(int number, @Nullable Object... values) {
            return row(number, " table:visibility=\"collapse\"", values);
        }

        private SheetOf row(int number, String attributes, @Nullable Object[] values) {
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < values.length; ) {
                Raw cell = cell(values[i]);
                int times = 1;
                while (packed
                        && i + times < values.length
                        && cell(values[i + times]).equals(cell)) {
                    times++;
                }
                cells.append(cell.xml(times));
                i += times;
            }
            rows.add(new RawRow(number, attributes, cells.toString()));
            return this;
        }

        /** Adds rows in one's own XML, behind all others. */
        public SheetOf xmlRows(String xml) {
            ownXml.append(xml);
            return this;
        }

        /** Back to the spreadsheet. */
        public RawOds and() {
            return RawOds.this;
        }

        /** Writes the spreadsheet and returns the file. */
        public Path writeTo(Path file) {
            return and().writeTo(file);
        }

        private static Raw cell(@Nullable Object value) {
            if (value == null) {
                return new Raw("", "");
            }
            if (value instanceof Raw raw) {
                return raw;
            }
            if (value instanceof LocalDate date) {
                return new Raw("office:value-type=\"date\" office:date-value=\"" + date + "\"", "<text:p>x</text:p>");
            }
            if (value instanceof Boolean truth) {
                return new Raw(
                        "office:value-type=\"boolean\" office:boolean-value=\"" + truth + "\"", "<text:p>x</text:p>");
            }
            if (value instanceof Number number) {
                return new Raw(
                        "office:value-type=\"float\" office:value=\"" + number + "\"",
                        "<text:p>" + number + "</text:p>");
            }
            return new Raw("office:value-type=\"string\"", paragraphs(value.toString()));
        }

        private String xml() {
            StringBuilder xml = new StringBuilder("<table:table table:name=\"" + escaped(name)
                    + "\" table:style-name=\"" + style + "\"><table:table-column/>");
            int next = 1;
            for (int i = 0; i < rows.size(); ) {
                RawRow row = rows.get(i);
                if (row.number() > next) {
                    rowXml(xml, "", row.number() - next, "<table:table-cell/>");
                }
                int times = 1;
                while (packed
                        && i + times < rows.size()
                        && rows.get(i + times)
                                .equals(new RawRow(row.number() + times, row.attributes(), row.cells()))) {
                    times++;
                }
                rowXml(xml, row.attributes(), times, row.cells());
                next = row.number() + times;
                i += times;
            }
            return xml.append(ownXml).append("</table:table>").toString();
        }

        private static void rowXml(StringBuilder xml, String attributes, int times, String cells) {
            xml.append("<table:table-row").append(attributes);
            if (times > 1) {
                xml.append(" table:number-rows-repeated=\"").append(times).append('"');
            }
            xml.append('>').append(cells).append("</table:table-row>");
        }
    }
}
