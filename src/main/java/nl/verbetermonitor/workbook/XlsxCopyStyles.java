package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;

/**
 * The styles of an Excel workbook, with those that a copy needs besides: the styles of cells in the colour of a severity, and
 * those of the list. A colour that was there before is kept as the second colour of the fill, which a plain fill does not
 * show.
 */
final class XlsxCopyStyles {

    /** As many as Excel opens, with some left for the analyst. */
    private static final int MOST_STYLES = 60_000;

    /** The parts of the styles in the order in which they stand. */
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private static final String TEXT_FORMAT = "49";
    private static final String AUTOMATIC = "64";
    private static final String NOTHING = " indexed=\"" + AUTOMATIC + "\"";
    private static final String HEADER_GROUND = " rgb=\"FF1F3864\"";

    private final XlsxTheme theme;
    private final Map<String, XlsxStyleTable> tables = new TreeMap<>();
    private final EnumMap<Look, Integer> looks = new EnumMap<>(Look.class);
    private String prefix = "";
    private String namespace = "";
    private boolean namedStyles;
    private boolean remembers;

    private XlsxCopyStyles(XlsxTheme theme) {
        this.theme = theme;
    }

    /** The looks of the cells in the list of findings. */
    enum Look {
        TITLE,
        LINE,
        HEADER,
        TEXT,
        QUOTED,
        LINK,
        COUNT,
        BLOCKING,
        ERROR,
        WARNING,
        NOTE;

        static Look of(Severity severity) {
            return valueOf(severity.name());
        }
    }

    /** Of a workbook that has none. */
    static XlsxCopyStyles none(String namespace) {
        XlsxCopyStyles styles = new XlsxCopyStyles(XlsxTheme.usual());
        styles.namespace = namespace;
        styles.missing(0, ORDER.size(), 0);
        styles.addFirstOnes();
        return styles;
    }

    /** Reads the part with the styles. */
    static XlsxCopyStyles read(XmlCursor xml, XlsxTheme theme) throws Unreadable {
        XlsxCopyStyles styles = new XlsxCopyStyles(theme);
        xml.root("styleSheet");
        XmlTag root = xml.tag();
        styles.prefix = root.prefix();
        long end = root.end();
        int passed = -1;
        while (xml.nextElement()) {
            XmlTag tag = xml.tag();
            int order = ORDER.indexOf(xml.name());
            styles.missing(passed + 1, order, tag.start());
            passed = Math.max(passed, order);
            switch (xml.name()) {
                case "fonts", "fills", "borders", "cellXfs" -> styles.tables.put(xml.name(), XlsxStyleTable.read(xml));
                default -> {
                    styles.namedStyles |= xml.name().equals("cellStyleXfs");
                    xml.skip();
                }
            }
            end = xml.tag().end();
        }
        if (root.empty()) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
        }
        styles.missing(passed + 1, ORDER.size(), end);
        styles.remembers = styles.hasHeaderOfOurs();
        styles.addFirstOnes();
        return styles;
    }

    private void missing(int from, int to, long place) {
        for (int i = from; i < to; i++) {
            String name = ORDER.get(i);
            if (List.of("fonts", "fills", "borders", "cellXfs").contains(name)) {
                tables.putIfAbsent(name, XlsxStyleTable.missing(prefix + name, place));
            }
        }
    }

    private XlsxStyleTable table(String name) {
        return tables.getOrDefault(name, XlsxStyleTable.missing(name, 0));
    }

    /** The number of the style that is as another one, but in the colour of a severity; the same when there is no room. */
    int colored(int style, Severity severity) {
        Optional<XlsxElement> known = table("cellXfs").at(style);
        if (known.isEmpty() || table("cellXfs").size() >= MOST_STYLES) {
            return style;
        }
        boolean bright = table("fonts")
                .at(number(known.get(), "fontId"))
                .flatMap(font -> font.inner("color"))
                .filter(theme::isBright)
                .isPresent();
        String color = (bright ? SeverityColor.DARK : SeverityColor.LIGHT).hex(severity);
        String before = plainFill(known.get()).map(XlsxCopyStyles::attributes).orElse(NOTHING);
        return filled(known.get(), solid(color, before));
    }

    /**
     * The number of the style that a cell had before we coloured it; the same when its colour is not ours. Some programs
     * write a second colour of their own when they save: then the colour before is lost, and the cell gets none. Bright
     * letters keep their dark ground, or nobody could read them.
     */
    int restored(int style) {
        Optional<XlsxElement> known = table("cellXfs").at(style);
        Optional<Map<String, String>> color = known.flatMap(this::plainFill);
        if (color.isEmpty() || !isOurs(color.get())) {
            return style;
        }
        if (!remembers) {
            return isOurs(color.get(), SeverityColor.DARK) ? style : filled(known.get(), 0);
        }
        Optional<Map<String, String>> before = fill(known.get())
                .flatMap(fill -> fill.inner("bgColor"))
                .filter(earlier -> !AUTOMATIC.equals(earlier.get("indexed")));
        int fill = before.map(earlier -> put("fills", element("fill", patternFill(attributes(earlier), NOTHING))))
                .orElse(0);
        return filled(known.get(), fill);
    }

    /** Whether the second colours of fills are as we wrote them: that of the header of the list is. */
    private boolean hasHeaderOfOurs() {
        return table("fills").has(element("fill", patternFill(HEADER_GROUND, NOTHING)));
    }

    private Optional<XlsxElement> fill(XlsxElement style) {
        return table("fills").at(number(style, "fillId"));
    }

    /** The colour of a style's fill when it is one plain colour. */
    private Optional<Map<String, String>> plainFill(XlsxElement style) {
        return fill(style)
                .filter(fill -> fill.inner("patternFill")
                        .filter(pattern -> "solid".equals(pattern.get("patternType")))
                        .isPresent())
                .flatMap(fill -> fill.inner("fgColor"));
    }

    private static boolean isOurs(Map<String, String> color) {
        return Arrays.stream(SeverityColor.values()).anyMatch(ours -> isOurs(color, ours));
    }

    private static boolean isOurs(Map<String, String> color, SeverityColor ours) {
        return Arrays.stream(Severity.values())
                .anyMatch(severity -> color.getOrDefault("rgb", "").equalsIgnoreCase("FF" + ours.hex(severity)));
    }

    private int filled(XlsxElement style, int fill) {
        XmlTag tag = style.tag().with("fillId", Integer.toString(fill)).with("applyFill", fill == 0 ? "" : "1");
        return put("cellXfs", new XlsxElement(tag, style.content()));
    }

    private int solid(String color, String before) {
        return put("fills", element("fill", patternFill(" rgb=\"FF" + color + "\"", before)));
    }

    private String patternFill(String front, String back) {
        return "<" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor" + front + "/><" + prefix
                + "bgColor" + back + "/></" + prefix + "patternFill>";
    }

    private int put(String table, XlsxElement element) {
        return table(table).put(element);
    }

    private XlsxElement element(String name, String content) {
        return new XlsxElement(new XmlTag(prefix + name, Map.of(), 0, 0, content.isEmpty()), content);
    }

    private static String attributes(Map<String, String> color) {
        return color.entrySet().stream()
                .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                .collect(Collectors.joining());
    }

    private static int number(XlsxElement element, String attribute) {
        try {
            return Integer.parseInt(element.tag().attribute(attribute));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The number of the style of a cell in the list. */
    int of(Look look) {
        return looks.computeIfAbsent(look, this::made);
    }

    private int made(Look look) {
        boolean framed = look != Look.TITLE && look != Look.LINE;
        int font =
                switch (look) {
                    case TITLE -> font(16, true, "<" + prefix + "color rgb=\"FF1F3864\"/>", false);
                    case HEADER -> font(11, true, "<" + prefix + "color rgb=\"FFFFFFFF\"/>", false);
                    case BLOCKING, ERROR, WARNING, NOTE -> font(11, true, "", false);
                    case LINK -> font(11, false, "<" + prefix + "color rgb=\"FF0563C1\"/>", true);
                    case LINE, TEXT, QUOTED, COUNT -> font(11, false, "", false);
                };
        int fill =
                switch (look) {
                    case HEADER -> put("fills", element("fill", patternFill(HEADER_GROUND, NOTHING)));
                    case BLOCKING, ERROR, WARNING, NOTE ->
                        solid(SeverityColor.LIGHT.hex(Severity.valueOf(look.name())), NOTHING);
                    default -> 0;
                };
        XmlTag tag = new XmlTag(prefix + "xf", Map.of(), 0, 0, false)
                .with("numFmtId", look == Look.COUNT ? "1" : TEXT_FORMAT)
                .with("fontId", Integer.toString(font))
                .with("fillId", Integer.toString(fill))
                .with("borderId", Integer.toString(border(framed)))
                .with("xfId", namedStyles ? "0" : "")
                .with("quotePrefix", look == Look.QUOTED ? "1" : "")
                .with("applyNumberFormat", "1")
                .with("applyFont", "1")
                .with("applyFill", "1")
                .with("applyBorder", "1")
                .with("applyAlignment", "1");
        String alignment = "<" + prefix + "alignment " + (look == Look.COUNT ? "horizontal=\"center\" " : "")
                + "vertical=\"" + (look == Look.HEADER ? "center" : "top") + "\""
                + (framed ? " wrapText=\"1\"" : "") + "/>";
        return put("cellXfs", new XlsxElement(tag, alignment));
    }

    /** What is numbered 0 is what cells without a style of their own look like. */
    private void addFirstOnes() {
        if (table("fonts").size() == 0) {
            font(11, false, "", false);
        }
        if (table("fills").size() == 0) {
            put("fills", element("fill", "<" + prefix + "patternFill patternType=\"none\"/>"));
            put("fills", element("fill", "<" + prefix + "patternFill patternType=\"gray125\"/>"));
        }
        if (table("borders").size() == 0) {
            border(false);
        }
        if (table("cellXfs").size() == 0) {
            put(
                    "cellXfs",
                    new XlsxElement(
                            new XmlTag(prefix + "xf", Map.of(), 0, 0, true)
                                    .with("numFmtId", "0")
                                    .with("fontId", "0")
                                    .with("fillId", "0")
                                    .with("borderId", "0"),
                            ""));
        }
    }

    private int font(int size, boolean bold, String color, boolean underlined) {
        return put(
                "fonts",
                element(
                        "font",
                        (bold ? "<" + prefix + "b/>" : "") + (underlined ? "<" + prefix + "u/>" : "") + "<" + prefix
                                + "sz val=\"" + size + "\"/>" + color + "<" + prefix + "name val=\"Calibri\"/><"
                                + prefix
                                + "family val=\"2\"/>"));
    }

    private int border(boolean framed) {
        StringBuilder sides = new StringBuilder();
        for (String side : List.of("left", "right", "top", "bottom")) {
            sides.append("<").append(prefix).append(side);
            sides.append(
                    framed ? " style=\"thin\"><" + prefix + "color rgb=\"FFBFBFBF\"/></" + prefix + side + ">" : "/>");
        }
        return put("borders", element("border", sides + "<" + prefix + "diagonal/>"));
    }

    /** Writes the part with the styles of a workbook that had none. */
    void writeTo(OutputStream out) throws IOException {
        XmlEdits edits = new XmlEdits();
        addTo(edits);
        out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"" + namespace
                        + "\">")
                .getBytes(StandardCharsets.US_ASCII));
        edits.apply(InputStream.nullInputStream(), out);
        out.write("</styleSheet>".getBytes(StandardCharsets.US_ASCII));
    }

    /** Adds what was put to the part. */
    void addTo(XmlEdits edits) {
        ORDER.stream().filter(tables::containsKey).forEach(name -> table(name).addTo(edits));
    }
}
