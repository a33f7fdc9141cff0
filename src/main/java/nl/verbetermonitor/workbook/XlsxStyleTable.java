package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table in the styles of an Excel workbook, of which the rows are known by their numbers: fonts, fills, and others. */
final class XlsxStyleTable {

    private final XmlTag start;
    private final List<XlsxElement> rows = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private XmlTag end;
    private int delivered;

    private XlsxStyleTable(XmlTag start) {
        this.start = start;
        this.end = start;
    }

    /** A table that the workbook does not have, and where it belongs. */
    static XlsxStyleTable missing(String name, long place) {
        return new XlsxStyleTable(new XmlTag(name, Map.of(), place, place, true));
    }

    /** Reads the table that starts here, and goes behind it. */
    static XlsxStyleTable read(XmlCursor xml) throws Unreadable {
        XlsxStyleTable table = new XlsxStyleTable(xml.tag());
        while (xml.nextElement()) {
            table.rows.add(XlsxElement.read(xml));
            table.numbers.putIfAbsent(keyOf(table.rows.get(table.rows.size() - 1)), table.rows.size() - 1);
        }
        table.end = xml.tag();
        table.delivered = table.rows.size();
        return table;
    }

    /** That a fill is applied follows from its number; programs differ in whether they say so. */
    private static String keyOf(XlsxElement row) {
        return new XlsxElement(row.tag().with("applyFill", ""), row.content()).key();
    }

    int size() {
        return rows.size();
    }

    /** The row of a number; empty when there is none. */
    Optional<XlsxElement> at(int number) {
        return number >= 0 && number < rows.size() ? Optional.of(rows.get(number)) : Optional.empty();
    }

    boolean has(XlsxElement row) {
        return numbers.containsKey(keyOf(row));
    }

    /** The number of a row, which is added when it is not there. */
    int put(XlsxElement row) {
        return numbers.computeIfAbsent(keyOf(row), any -> {
            rows.add(row);
            return rows.size() - 1;
        });
    }

    /** Adds to the part what is new. */
    void addTo(XmlEdits edits) {
        if (rows.size() == delivered) {
            return;
        }
        StringBuilder added = new StringBuilder();
        rows.subList(delivered, rows.size()).forEach(row -> added.append(row.text()));
        XmlTag counted = start.with("count", Integer.toString(rows.size()));
        if (start.empty()) {
            edits.replace(start, counted.opening() + added + counted.closing());
        } else {
            edits.replace(start, counted.text());
            edits.insert(end.start(), added.toString());
        }
    }
}
