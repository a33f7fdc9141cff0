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
 * Writes workbooks for tests, honest ones and nasty ones: every part is XML that a test may look at, change, replace or leave
 * out before the file is written.
 *
 * <pre>{@code
 * RawXlsx.workbook()
 *         .sheet("Maatregelen")
 *             .row(1, "Nr", "Gereed gepland", "Voortgang")
 *             .row(3, "M01", LocalDate.of(2023, 12, 31), RawXlsx.percent(0.4))
 *         .and()
 *         .writeTo(folder.resolve("tracker.xlsx"));
 * }</pre>
 */
public final class RawXlsx {

    /** The part that lists the sheets. */
    public static final String WORKBOOK = "xl/workbook.xml";

    /** The part with the styles. */
    public static final String STYLES = "xl/styles.xml";

    /** The part with the shared texts. */
    public static final String TEXTS = "xl/sharedStrings.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<SheetOf> sheets = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final List<String> formats = new ArrayList<>(List.of("0", "14", "9"));
    private final Map<String, UnaryOperator<String>> edits = new LinkedHashMap<>();
    private final Map<String, byte[]> extraParts = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean since1904;
    private boolean inline;
    private boolean strict;
    private boolean macros;

    private RawXlsx() {}

    /** A workbook without sheets, with shared texts and dates since 1900. */
    public static RawXlsx workbook() {
        return new RawXlsx();
    }

    /** A value that is shown as a percentage: 0.4 is 40 %. */
    public static Object percent(double fraction) {
        return new Raw("s=\"2\"", "<v>" + fraction + "</v>");
    }

    /** A formula with the number it last came to. */
    public static Object formula(String formula, double value) {
        return new Raw("", "<f>" + escaped(formula) + "</f><v>" + value + "</v>");
    }

    /** A formula without a stored result. */
    public static Object formula(String formula) {
        return new Raw("", "<f>" + escaped(formula) + "</f>");
    }

    /** An error value such as {@code #REF!}. */
    public static Object error(String code) {
        return new Raw("t=\"e\"", "<v>" + escaped(code) + "</v>");
    }

    /** A cell in one's own XML: its attributes but for the address, and what stands in it. */
    public static Object raw(String attributes, String content) {
        return new Raw(attributes, content);
    }

    /** Formatting without a value. */
    public static Object formatting() {
        return new Raw("s=\"1\"", "");
    }

    private record Raw(String attributes, String content) {}

    /** Has dates count since 1904. */
    public RawXlsx since1904() {
        since1904 = true;
        return this;
    }

    /** Puts texts in their cells and leaves out the shared ones. */
    public RawXlsx withInlineTexts() {
        inline = true;
        return this;
    }

    /** Writes the strict kind of the format. */
    public RawXlsx strict() {
        strict = true;
        return this;
    }

    /** Adds macros, as in an .xlsm. */
    public RawXlsx withMacros() {
        macros = true;
        return this;
    }

    /**
     * Adds a style.
     *
     * @param format a format code such as {@code dd-mm-yyyy}, or the number of a built-in one
     * @return its number, for the attribute s of a raw cell
     */
    public int style(String format) {
        formats.add(format);
        return formats.size() - 1;
    }

    /** Adds a sheet. */
    public SheetOf sheet(String name) {
        SheetOf sheet = new SheetOf(name);
        sheets.add(sheet);
        return sheet;
    }

    /** Changes the XML of a part just before it is written. */
    public RawXlsx edit(String part, UnaryOperator<String> change) {
        edits.put(part, change);
        return this;
    }

    /** Adds a part, or puts it in the place of the one with its name. */
    public RawXlsx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part, or puts it in the place of the one with its name. */
    public RawXlsx part(String name, byte[] content) {
        extraParts.put(name, content);
        return this;
    }

    /** Leaves a part out. */
    public RawXlsx without(String part) {
        leftOut.add(part);
        return this;
    }

    /** Writes the workbook and returns the file. */
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
        put(parts, "[Content_Types].xml", contentTypes());
        put(parts, "_rels/.rels", relations(List.of(relation("rId1", "officeDocument", "xl/workbook.xml"))));
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            put(parts, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i).xml());
            relations.add(relation("rId" + (i + 1), sheets.get(i).kind, "worksheets/sheet" + (i + 1) + ".xml"));
        }
        relations.add(relation("rIdStyles", "styles", "styles.xml"));
        put(parts, STYLES, styles());
        if (!inline) {
            relations.add(relation("rIdTexts", "sharedStrings", "sharedStrings.xml"));
            put(parts, TEXTS, sharedTexts());
        }
        if (macros) {
            relations.add("<Relationship Id=\"rIdVba\" Type=\"http://schemas.microsoft.com/office/2006/relationships/"
                    + "vbaProject\" Target=\"vbaProject.bin\"/>");
            parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        }
        put(parts, WORKBOOK, workbookPart());
        put(parts, "xl/_rels/workbook.xml.rels", relations(relations));
        parts.putAll(extraParts);
        leftOut.forEach(parts::remove);
        return parts;
    }

    private void put(Map<String, byte[]> parts, String name, String xml) {
        String placed = strict ? xml.replace(MAIN, STRICT_MAIN).replace(RELATIONS, STRICT_RELATIONS) : xml;
        String edited = edits.getOrDefault(name, UnaryOperator.identity()).apply(placed);
        parts.put(name, edited.getBytes(StandardCharsets.UTF_8));
    }

    private String contentTypes() {
        String kind = macros
                ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "\"/></Types>";
    }

    private static String relations(List<String> relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private String workbookPart() {
        StringBuilder xml = new StringBuilder(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">");
        xml.append(since1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>").append("<sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            SheetOf sheet = sheets.get(i);
            xml.append("<sheet name=\"")
                    .append(escaped(sheet.name))
                    .append("\" sheetId=\"")
                    .append(i + 1);
            xml.append("\" ")
                    .append(sheet.state)
                    .append(" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String styles() {
        StringBuilder own = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.size(); i++) {
            String format = formats.get(i);
            boolean builtIn = format.matches("\\d+");
            if (!builtIn) {
                own.append("<numFmt numFmtId=\"").append(164 + i).append("\" formatCode=\"");
                own.append(escaped(format)).append("\"/>");
            }
            cells.append("<xf numFmtId=\"").append(builtIn ? format : 164 + i).append("\"/>");
        }
        return XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts><cellStyleXfs>"
                + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells + "</cellXfs></styleSheet>";
    }

    private String sharedTexts() {
        StringBuilder xml = new StringBuilder(XML + "<sst xmlns=\"" + MAIN + "\">");
        texts.keySet()
                .forEach(text -> xml.append("<si>").append(textElement(text)).append("</si>"));
        return xml.append("</sst>").toString();
    }

    private static String textElement(String text) {
        return "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "_x000D_");
    }

    /** The letters of a column: 1 is A. */
    private static String letters(int column) {
        return column <= 26
                ? String.valueOf((char) ('A' + column - 1))
                : letters((column - 1) / 26) + letters((column - 1) % 26 + 1);
    }

    /** A sheet of the workbook that is being made. */
    public final class SheetOf {

        private final String name;
        private final StringBuilder rows = new StringBuilder();
        private String state = "";
        private String kind = "worksheet";

        private SheetOf(String name) {
            this.name = name;
        }

        /** Hides the sheet. */
        public SheetOf hidden() {
            state = "state=\"hidden\"";
            return this;
        }

        /** Hides the sheet so that only a macro can show it. */
        public SheetOf veryHidden() {
            state = "state=\"veryHidden\"";
            return this;
        }

        /** Makes it a sheet of another kind, such as {@code chartsheet}. */
        public SheetOf kind(String kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Adds a row.
         *
         * @param number the row as Excel numbers it, from 1; rows are written in the order in which they are added
         * @param values from column A on: null for no cell, a text, number, truth or {@link LocalDate}, or one of the values
         *     that the methods of {@link RawXlsx} make
         */
        public SheetOf row(int number, @Nullable Object... values) {
            return row(number, "", values);
        }

        /** Adds a row that is hidden. */
        public SheetOf hiddenRow(int number, @Nullable Object... values) {
            return row(number, " hidden=\"1\"", values);
        }

        private SheetOf row(int number, String attributes, @Nullable Object[] values) {
            rows.append("<row r=\"")
                    .append(number)
                    .append('"')
                    .append(attributes)
                    .append('>');
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    cell(letters(i + 1) + number, value);
                }
            }
            rows.append("</row>");
            return this;
        }

        /** Adds rows in one's own XML. */
        public SheetOf xmlRows(String xml) {
            rows.append(xml);
            return this;
        }

        /** Back to the workbook. */
        public RawXlsx and() {
            return RawXlsx.this;
        }

        /** Writes the workbook and returns the file. */
        public Path writeTo(Path file) {
            return and().writeTo(file);
        }

        private void cell(String address, Object value) {
            if (value instanceof Raw raw) {
                cell(address, raw.attributes(), raw.content());
            } else if (value instanceof LocalDate date) {
                cell(address, "s=\"1\"", "<v>" + serial(date) + "</v>");
            } else if (value instanceof Boolean truth) {
                cell(address, "t=\"b\"", "<v>" + (truth ? 1 : 0) + "</v>");
            } else if (value instanceof Number number) {
                cell(address, "", "<v>" + number + "</v>");
            } else if (inline) {
                cell(address, "t=\"inlineStr\"", "<is>" + textElement(value.toString()) + "</is>");
            } else {
                int index = texts.computeIfAbsent(value.toString(), text -> texts.size());
                cell(address, "t=\"s\"", "<v>" + index + "</v>");
            }
        }

        private void cell(String address, String attributes, String content) {
            rows.append("<c r=\"")
                    .append(address)
                    .append("\" ")
                    .append(attributes)
                    .append('>');
            rows.append(content).append("</c>");
        }

        private long serial(LocalDate date) {
            return since1904
                    ? date.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay()
                    : date.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
        }

        private String xml() {
            return XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
        }
    }
}
