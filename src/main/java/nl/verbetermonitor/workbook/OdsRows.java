package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import nl.verbetermonitor.workbook.Remarks.Remark;

/**
 * Passes on one sheet of an OpenDocument workbook with the remarks in its cells. One element stands for many equal rows or
 * cells; it is taken apart where a remark falls among them.
 */
final class OdsRows {

    private static final String ROWS = "number-rows-repeated";
    private static final String COLUMNS = "number-columns-repeated";

    private final OdsXml xml = new OdsXml();
    private final OdsRemarks annotations = new OdsRemarks();
    private final OdsCopyStyles styles;
    private final NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks;
    private final Consumer<XMLEvent> out;
    private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();
    private int nextColumn = 1;
    private int nextRow = 1;

    OdsRows(
            OdsCopyStyles styles,
            NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks,
            Consumer<XMLEvent> out) {
        this.styles = styles;
        this.remarks = remarks;
        this.out = out;
    }

    /** Passes on what is in an element that holds rows, up to and with its end. */
    void pass(XMLEvent start, XMLEventReader in) throws XMLStreamException {
        out.accept(start);
        while (true) {
            XMLEvent event = in.nextEvent();
            if (!event.isStartElement()) {
                out.accept(event);
                if (event.isEndElement()) {
                    return;
                }
                continue;
            }
            StartElement element = event.asStartElement();
            boolean ofTable = element.getName().getNamespaceURI().equals(OdsXml.TABLE);
            switch (ofTable ? element.getName().getLocalPart() : "") {
                case "table-header-columns",
                        "table-columns",
                        "table-column-group",
                        "table-header-rows",
                        "table-rows",
                        "table-row-group" -> pass(event, in);
                case "table-column" -> {
                    columnStyles.put(nextColumn, OdsXml.attribute(element, OdsXml.TABLE, "default-cell-style-name"));
                    nextColumn += OdsXml.repeated(element, COLUMNS);
                    OdsXml.pass(event, in, out);
                }
                case "table-row" -> passRow(element, in);
                default -> OdsXml.pass(event, in, out);
            }
        }
    }

    private void passRow(StartElement row, XMLEventReader in) throws XMLStreamException {
        List<List<XMLEvent>> children = new ArrayList<>();
        XMLEvent event = in.nextEvent();
        for (; !event.isEndElement(); event = in.nextEvent()) {
            children.add(event.isStartElement() ? OdsXml.whole(event, in) : List.of(event));
        }
        int times = OdsXml.repeated(row, ROWS);
        int next = nextRow;
        nextRow += times;
        for (Map.Entry<Integer, NavigableMap<Integer, Remark>> said :
                remarks.subMap(next, nextRow).entrySet()) {
            if (said.getKey() > next) {
                write(row, said.getKey() - next, children, new TreeMap<>(), event);
            }
            write(row, 1, children, said.getValue(), event);
            next = said.getKey() + 1;
        }
        if (next < nextRow) {
            write(row, nextRow - next, children, new TreeMap<>(), event);
        }
    }

    private void write(
            StartElement row,
            int times,
            List<List<XMLEvent>> children,
            NavigableMap<Integer, Remark> said,
            XMLEvent end) {
        out.accept(repeated(row, ROWS, times));
        int next = 1;
        for (List<XMLEvent> child : children) {
            if (isCell(child.get(0))) {
                int after = next + OdsXml.repeated(child.get(0).asStartElement(), COLUMNS);
                writeCells(row, child, next, after, said.subMap(next, after));
                next = after;
            } else {
                child.forEach(out);
            }
        }
        for (Map.Entry<Integer, Remark> beyond : said.tailMap(next).entrySet()) {
            List<XMLEvent> empty = List.of(xml.start("table:table-cell"), xml.end("table:table-cell"));
            NavigableMap<Integer, Remark> one = new TreeMap<>(Map.of(beyond.getKey(), beyond.getValue()));
            writeCells(row, empty, next, beyond.getKey() + 1, one);
            next = beyond.getKey() + 1;
        }
        out.accept(end);
    }

    private static boolean isCell(XMLEvent event) {
        return OdsXml.starts(event, OdsXml.TABLE, "table-cell")
                || OdsXml.starts(event, OdsXml.TABLE, "covered-table-cell");
    }

    private void writeCells(StartElement row, List<XMLEvent> cell, int from, int after, Map<Integer, Remark> said) {
        List<XMLEvent> plain = restored(cell);
        int next = from;
        for (Map.Entry<Integer, Remark> one : said.entrySet()) {
            if (one.getKey() > next) {
                write(plain, one.getKey() - next);
            }
            write(annotated(row, plain, one.getKey(), one.getValue()), 1);
            next = one.getKey() + 1;
        }
        if (next < after) {
            write(plain, after - next);
        }
    }

    /** A cell without what an earlier check said and without its colour. */
    private List<XMLEvent> restored(List<XMLEvent> cell) {
        List<XMLEvent> plain = annotations.replaced(cell, "");
        StartElement start = cell.get(0).asStartElement();
        String style = OdsXml.attribute(start, OdsXml.TABLE, "style-name");
        String before = styles.restored(style, plain.size() < cell.size());
        if (!before.equals(style)) {
            plain.set(0, xml.with(start, "table", OdsXml.TABLE, "style-name", before));
        }
        return plain;
    }

    private List<XMLEvent> annotated(StartElement row, List<XMLEvent> plain, int column, Remark remark) {
        StartElement start = plain.get(0).asStartElement();
        Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
        String style = OdsCopyStyles.styleOf(start, row, ofColumn == null ? "" : ofColumn.getValue());
        List<XMLEvent> changed = annotations.replaced(plain, remark.text());
        changed.set(0, xml.with(start, "table", OdsXml.TABLE, "style-name", styles.colored(style, remark.severity())));
        return changed;
    }

    private void write(List<XMLEvent> cell, int times) {
        out.accept(repeated(cell.get(0).asStartElement(), COLUMNS, times));
        cell.subList(1, cell.size()).forEach(out);
    }

    private StartElement repeated(StartElement element, String attribute, int times) {
        return OdsXml.repeated(element, attribute) == times
                ? element
                : xml.with(element, "table", OdsXml.TABLE, attribute, times == 1 ? "" : Integer.toString(times));
    }
}
