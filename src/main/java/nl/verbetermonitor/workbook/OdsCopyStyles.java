package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import nl.verbetermonitor.plan.Severity;

/**
 * The styles of an OpenDocument workbook, with those that we add. Styles stand before the cells, so a first pass asks for
 * what it needs and a second one writes it.
 */
final class OdsCopyStyles {

    /** The styles of the list begin with this; they are made anew with it. */
    static final String OF_LIST = "VerbetermonitorLijst";

    /** The style of a coloured cell is called so, and then after the severity and the style that the cell had. */
    private static final String COLORED = "VerbetermonitorKleur.";

    /** The style of a cell of which the colour was ours, in a file that a program has saved since, is called so. */
    private static final String UNCOLORED = "VerbetermonitorZonderKleur.";

    private static final Pattern COLOR = Pattern.compile("#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})");
    private static final int BRIGHT = 140;
    private static final int HEXADECIMAL = 16;
    private static final String[] WIDTHS = {"3.4cm", "5.2cm", "7.5cm", "7.5cm", "10.5cm"};

    private final OdsXml xml = new OdsXml();
    private final Map<String, Colored> needed = new LinkedHashMap<>();
    private final Set<String> inOurColors = new HashSet<>();

    /** A style in the colour of a severity, or without its colour. */
    private record Colored(String style, Optional<Severity> severity) {}

    /** The name of the style that is as another one, but in the colour of a severity. */
    String colored(String style, Severity severity) {
        String base = style.startsWith(UNCOLORED) ? style.substring(UNCOLORED.length()) : style;
        String name = COLORED + severity.name() + "." + base;
        needed.put(name, new Colored(base, Optional.of(severity)));
        return name;
    }

    /**
     * The name of the style that a cell had before an earlier check.
     *
     * @param remarked whether that check said something in the cell
     */
    String restored(String style, boolean remarked) {
        if (style.startsWith(COLORED)) {
            return style.substring(style.indexOf('.', COLORED.length()) + 1);
        }
        if (!remarked || !inOurColors.contains(style)) {
            return style;
        }
        needed.put(UNCOLORED + style, new Colored(style, Optional.empty()));
        return UNCOLORED + style;
    }

    static String ofSeverity(Severity severity) {
        return OF_LIST + severity.name();
    }

    /** Passes the automatic styles on, with ours. */
    void pass(XMLEvent start, XMLEventReader in, Consumer<XMLEvent> out) throws XMLStreamException {
        out.accept(start);
        Set<String> written = new HashSet<>();
        for (XMLEvent event = in.nextEvent(); !event.isEndElement(); event = in.nextEvent()) {
            if (!event.isStartElement()) {
                out.accept(event);
                continue;
            }
            List<XMLEvent> style = OdsXml.whole(event, in);
            String name = OdsXml.attribute(event.asStartElement(), OdsXml.STYLE, "name");
            if (name.startsWith(OF_LIST) || name.startsWith(COLORED)) {
                continue;
            }
            if (isInOurColor(style)) {
                inOurColors.add(name);
            }
            style.forEach(out);
            needed.forEach((as, wanted) -> {
                if (wanted.style().equals(name)) {
                    written.add(as);
                    copyOf(style, as, wanted.severity()).forEach(out);
                }
            });
        }
        writeRest(written, out);
        out.accept(xml.end("office:automatic-styles"));
    }

    /** Writes our styles into a workbook that has none of its own. */
    void write(Consumer<XMLEvent> out) {
        out.accept(xml.start("office:automatic-styles"));
        writeRest(Set.of(), out);
        out.accept(xml.end("office:automatic-styles"));
    }

    private void writeRest(Set<String> written, Consumer<XMLEvent> out) {
        needed.forEach((as, wanted) -> {
            if (!written.contains(as)) {
                derive(wanted, as, out);
            }
        });
        writeOfList(out);
    }

    /** A dark ground stays, or nobody could read the bright letters on it. */
    private static boolean isInOurColor(List<XMLEvent> style) {
        return style.stream()
                .filter(event -> OdsXml.starts(event, OdsXml.STYLE, "table-cell-properties"))
                .map(event -> OdsXml.attribute(event.asStartElement(), OdsXml.FO, "background-color"))
                .anyMatch(color -> Arrays.stream(Severity.values())
                        .anyMatch(severity -> color.equalsIgnoreCase("#" + SeverityColor.LIGHT.hex(severity))));
    }

    /** A named style may be inherited from; an automatic one may not, so that one is copied. */
    private void derive(Colored wanted, String as, Consumer<XMLEvent> out) {
        String parent = wanted.style().isEmpty() ? "Default" : wanted.style();
        out.accept(xml.start(
                "style:style", "style:name", as, "style:family", "table-cell", "style:parent-style-name", parent));
        wanted.severity().ifPresent(severity -> fill(SeverityColor.LIGHT.hex(severity), out));
        out.accept(xml.end("style:style"));
    }

    private void fill(String color, Consumer<XMLEvent> out) {
        out.accept(xml.start("style:table-cell-properties", "fo:background-color", "#" + color));
        out.accept(xml.end("style:table-cell-properties"));
    }

    private List<XMLEvent> copyOf(List<XMLEvent> style, String as, Optional<Severity> severity) {
        SeverityColor colors = hasBrightLetters(style) ? SeverityColor.DARK : SeverityColor.LIGHT;
        String color = severity.map(colors::hex).map("#"::concat).orElse("");
        boolean hasProperties =
                style.stream().anyMatch(event -> OdsXml.starts(event, OdsXml.STYLE, "table-cell-properties"));
        List<XMLEvent> copy = new ArrayList<>();
        copy.add(xml.with(style.get(0).asStartElement(), "style", OdsXml.STYLE, "name", as));
        if (!hasProperties) {
            fill(color.substring(1), copy::add);
        }
        for (XMLEvent event : style.subList(1, style.size())) {
            boolean properties = OdsXml.starts(event, OdsXml.STYLE, "table-cell-properties");
            copy.add(properties ? xml.with(event.asStartElement(), "fo", OdsXml.FO, "background-color", color) : event);
        }
        return copy;
    }

    private static boolean hasBrightLetters(List<XMLEvent> style) {
        return style.stream()
                .filter(event -> OdsXml.starts(event, OdsXml.STYLE, "text-properties"))
                .map(event -> OdsXml.attribute(event.asStartElement(), OdsXml.FO, "color"))
                .map(COLOR::matcher)
                .anyMatch(color -> color.matches() && brightness(color) > BRIGHT);
    }

    private static int brightness(Matcher color) {
        int red = Integer.parseInt(color.group(1), HEXADECIMAL);
        int green = Integer.parseInt(color.group(2), HEXADECIMAL);
        int blue = Integer.parseInt(color.group(3), HEXADECIMAL);
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }

    private void writeOfList(Consumer<XMLEvent> out) {
        out.accept(xml.start(
                "style:style",
                "style:name",
                OF_LIST,
                "style:family",
                "table",
                "style:master-page-name",
                OdsListPage.MASTER));
        out.accept(xml.start("style:table-properties", "table:display", "true"));
        out.accept(xml.end("style:table-properties"));
        out.accept(xml.end("style:style"));
        for (int i = 0; i < WIDTHS.length; i++) {
            out.accept(xml.start("style:style", "style:name", OF_LIST + "Kolom" + i, "style:family", "table-column"));
            out.accept(xml.start("style:table-column-properties", "style:column-width", WIDTHS[i]));
            out.accept(xml.end("style:table-column-properties"));
            out.accept(xml.end("style:style"));
        }
        writeCell("Titel", "", "16pt", "bold", "#1f3864", false, out);
        writeCell("Tekst", "", "11pt", "normal", "#000000", true, out);
        writeCell("Regel", "", "11pt", "normal", "#000000", false, out);
        writeCell("Kop", "#1f3864", "11pt", "bold", "#ffffff", true, out);
        for (Severity severity : Severity.values()) {
            writeCell(severity.name(), "#" + SeverityColor.LIGHT.hex(severity), "11pt", "bold", "#000000", true, out);
        }
    }

    private void writeCell(
            String name,
            String ground,
            String size,
            String weight,
            String letters,
            boolean framed,
            Consumer<XMLEvent> out) {
        out.accept(xml.start(
                "style:style",
                "style:name",
                OF_LIST + name,
                "style:family",
                "table-cell",
                "style:parent-style-name",
                "Default"));
        out.accept(xml.start(
                "style:table-cell-properties",
                "fo:background-color",
                ground.isEmpty() ? "transparent" : ground,
                "fo:wrap-option",
                framed ? "wrap" : "no-wrap",
                "fo:border",
                framed ? "0.5pt solid #bfbfbf" : "none",
                "style:vertical-align",
                "top"));
        out.accept(xml.end("style:table-cell-properties"));
        out.accept(xml.start(
                "style:text-properties",
                "fo:font-family",
                "Liberation Sans",
                "fo:font-size",
                size,
                "fo:font-weight",
                weight,
                "fo:color",
                letters));
        out.accept(xml.end("style:text-properties"));
        out.accept(xml.end("style:style"));
    }

    /** The base style of a cell: its own, or that of its row, or that of its column; empty when none has one. */
    static String styleOf(StartElement cell, StartElement row, String ofColumn) {
        String own = OdsXml.attribute(cell, OdsXml.TABLE, "style-name");
        String ofRow = OdsXml.attribute(row, OdsXml.TABLE, "default-cell-style-name");
        return !own.isEmpty() ? own : !ofRow.isEmpty() ? ofRow : ofColumn;
    }
}
