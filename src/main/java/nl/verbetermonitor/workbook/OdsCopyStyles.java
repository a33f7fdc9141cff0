package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String COLORED = "VerbetermonitorKleur";
    private static final Pattern COLOR = Pattern.compile("#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})");
    private static final int BRIGHT = 140;
    private static final int HEXADECIMAL = 16;
    private static final String[] WIDTHS = {"3cm", "5cm", "7.5cm", "7.5cm", "10.5cm"};

    private final OdsXml xml = new OdsXml();
    private final Map<Colored, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A style in the colour of a severity. */
    private record Colored(String style, Severity severity) {}

    /** The name of the style that is as another one, but in the colour of a severity. */
    String colored(String style, Severity severity) {
        return names.computeIfAbsent(new Colored(style, severity), any -> {
            int number = names.size() + 1;
            while (taken.contains(COLORED + number)) {
                number++;
            }
            taken.add(COLORED + number);
            return COLORED + number;
        });
    }

    static String ofSeverity(Severity severity) {
        return OF_LIST + severity.name();
    }

    /** Passes the automatic styles on, with ours. */
    void pass(XMLEvent start, XMLEventReader in, Consumer<XMLEvent> out) throws XMLStreamException {
        out.accept(start);
        Set<Colored> known = new HashSet<>();
        for (XMLEvent event = in.nextEvent(); !event.isEndElement(); event = in.nextEvent()) {
            if (!event.isStartElement()) {
                out.accept(event);
                continue;
            }
            List<XMLEvent> style = OdsXml.whole(event, in);
            String name = OdsXml.attribute(event.asStartElement(), OdsXml.STYLE, "name");
            if (!name.startsWith(OF_LIST)) {
                taken.add(name);
                style.forEach(out);
                names.forEach((wanted, as) -> {
                    if (wanted.style().equals(name)) {
                        known.add(wanted);
                        copyOf(style, as, wanted.severity()).forEach(out);
                    }
                });
            }
        }
        names.forEach((wanted, as) -> {
            if (!known.contains(wanted)) {
                derive(wanted, as, out);
            }
        });
        writeOfList(out);
        out.accept(xml.end("office:automatic-styles"));
    }

    /** A named style may be inherited from; an automatic one may not, so that one is copied. */
    private void derive(Colored wanted, String as, Consumer<XMLEvent> out) {
        String parent = wanted.style().isEmpty() ? "Default" : wanted.style();
        out.accept(xml.start(
                "style:style", "style:name", as, "style:family", "table-cell", "style:parent-style-name", parent));
        fill(SeverityColor.LIGHT.hex(wanted.severity()), out);
        out.accept(xml.end("style:style"));
    }

    private void fill(String color, Consumer<XMLEvent> out) {
        out.accept(xml.start("style:table-cell-properties", "fo:background-color", "#" + color));
        out.accept(xml.end("style:table-cell-properties"));
    }

    private List<XMLEvent> copyOf(List<XMLEvent> style, String as, Severity severity) {
        SeverityColor colors = hasBrightLetters(style) ? SeverityColor.DARK : SeverityColor.LIGHT;
        String color = colors.hex(severity);
        boolean hasProperties =
                style.stream().anyMatch(event -> OdsXml.starts(event, OdsXml.STYLE, "table-cell-properties"));
        List<XMLEvent> copy = new ArrayList<>();
        copy.add(xml.with(style.get(0).asStartElement(), "style", OdsXml.STYLE, "name", as));
        if (!hasProperties) {
            fill(color, copy::add);
        }
        for (XMLEvent event : style.subList(1, style.size())) {
            boolean properties = OdsXml.starts(event, OdsXml.STYLE, "table-cell-properties");
            copy.add(
                    properties
                            ? xml.with(event.asStartElement(), "fo", OdsXml.FO, "background-color", "#" + color)
                            : event);
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
        for (int i = 0; i < WIDTHS.length; i++) {
            out.accept(xml.start("style:style", "style:name", OF_LIST + "Kolom" + i, "style:family", "table-column"));
            out.accept(xml.start("style:table-column-properties", "style:column-width", WIDTHS[i]));
            out.accept(xml.end("style:table-column-properties"));
            out.accept(xml.end("style:style"));
        }
        writeCell("Titel", "", "16pt", "bold", false, out);
        writeCell("Tekst", "", "11pt", "normal", true, out);
        writeCell("Regel", "", "11pt", "normal", false, out);
        writeCell("Kop", "#c0c0c0", "11pt", "bold", true, out);
        for (Severity severity : Severity.values()) {
            writeCell(severity.name(), "#" + SeverityColor.LIGHT.hex(severity), "11pt", "bold", true, out);
        }
    }

    private void writeCell(
            String name, String ground, String size, String weight, boolean framed, Consumer<XMLEvent> out) {
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
                framed ? "0.5pt solid #a0a0a0" : "none",
                "style:vertical-align",
                "top"));
        out.accept(xml.end("style:table-cell-properties"));
        out.accept(xml.start("style:text-properties", "fo:font-size", size, "fo:font-weight", weight));
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
