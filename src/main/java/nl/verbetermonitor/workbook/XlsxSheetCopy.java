package nl.verbetermonitor.workbook;

import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.workbook.Remarks.Remark;

/**
 * Finds what must change in the part of one sheet: cells with a remark get a colour and are added where there is none, cells
 * of an earlier check get their own colour back, and the sheet is no longer the one that is selected.
 */
final class XlsxSheetCopy {

    /** What stands behind the shapes of comments; a wrapper for several kinds of programs holds nothing that goes before. */
    private static final Set<String> BEHIND_SHAPES = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "");

    /** As high as the highest box at most. */
    private static final int ROWS_OF_A_BOX = 60;

    private final XlsxCopyStyles styles;
    private final NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks;
    private final NavigableMap<Integer, Set<Integer>> earlier;
    private final XmlEdits edits;
    private final RemarkBox box = new RemarkBox();
    private final NavigableMap<Integer, ColumnStyle> columnStyles = new TreeMap<>();
    private Optional<Shapes> shapes = Optional.empty();
    private long placeOfShapes;
    private String prefix = "";

    private record ColumnStyle(int last, int style) {}

    /** The element that leads to the shapes of comments. */
    private record Shapes(String relation, long start, long end) {}

    /**
     * @param remarks what is said, by row and column
     * @param earlier the cells of which an earlier check said something, by row
     * @param edits takes the changes
     */
    XlsxSheetCopy(
            XlsxCopyStyles styles,
            NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks,
            NavigableMap<Integer, Set<Integer>> earlier,
            XmlEdits edits) {
        this.styles = styles;
        this.remarks = remarks;
        this.earlier = earlier;
        this.edits = edits;
    }

    /** Goes through the sheet, no further than needed. */
    void read(XmlCursor xml) throws Unreadable {
        boolean untouched = remarks.isEmpty() && earlier.isEmpty();
        if (!xml.nextElement()) {
            return;
        }
        prefix = xml.tag().prefix();
        boolean below = false;
        while (xml.nextElement()) {
            if (below && placeOfShapes == 0 && BEHIND_SHAPES.contains(xml.name())) {
                placeOfShapes = xml.tag().start();
            }
            switch (xml.name()) {
                case "sheetViews" -> unselect(xml);
                case "sheetFormatPr" -> {
                    box.usual(xml.attribute("defaultColWidth"), xml.attribute("defaultRowHeight"));
                    xml.skip();
                }
                case "cols" -> readColumns(xml);
                case "sheetData" -> {
                    if (untouched) {
                        return;
                    }
                    below = true;
                    readRows(xml);
                }
                case "legacyDrawing" -> {
                    XmlTag tag = xml.tag();
                    xml.skip();
                    shapes = Optional.of(
                            new Shapes(relation(tag), tag.start(), xml.tag().end()));
                }
                default -> xml.skip();
            }
        }
        placeOfShapes = placeOfShapes == 0 ? xml.tag().start() : placeOfShapes;
    }

    private static String relation(XmlTag tag) {
        return tag.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().endsWith(":id"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private void unselect(XmlCursor xml) throws Unreadable {
        while (xml.nextElement()) {
            if (!xml.attribute("tabSelected").isEmpty()) {
                XmlTag tag = xml.tag();
                edits.replace(tag, tag.with("tabSelected", "").text());
            }
            xml.skip();
        }
    }

    private void readColumns(XmlCursor xml) throws Unreadable {
        while (xml.nextElement()) {
            int first = number(xml.attribute("min"), 0);
            int last = number(xml.attribute("max"), 0);
            columnStyles.put(first, new ColumnStyle(last, number(xml.attribute("style"), 0)));
            box.columns(first, last, xml.attribute("width"), isTrue(xml.attribute("hidden")));
            xml.skip();
        }
    }

    private void readRows(XmlCursor xml) throws Unreadable {
        XmlTag start = xml.tag();
        NavigableSet<Integer> missing = new TreeSet<>(remarks.keySet());
        int row = 0;
        while (xml.nextElement()) {
            row = number(xml.attribute("r"), row + 1);
            NavigableSet<Integer> before = missing.headSet(row, false);
            if (!before.isEmpty()) {
                edits.insert(xml.tag().start(), rows(before));
                before.clear();
            }
            missing.remove(row);
            Integer above = remarks.floorKey(row);
            if (above != null && row - above < ROWS_OF_A_BOX) {
                box.row(row, xml.attribute("ht"), isTrue(xml.attribute("hidden")));
            }
            if (remarks.containsKey(row) || earlier.containsKey(row)) {
                readRow(row, xml);
            } else {
                xml.skip();
            }
        }
        if (!missing.isEmpty()) {
            edits.append(start, xml.tag(), rows(missing));
        }
    }

    private String rows(NavigableSet<Integer> rows) {
        StringBuilder text = new StringBuilder();
        for (int row : rows) {
            XmlTag tag = new XmlTag(prefix + "row", Map.of("r", Integer.toString(row)), 0, 0, false);
            text.append(tag.opening());
            remarks.getOrDefault(row, new TreeMap<>())
                    .forEach((column, remark) -> text.append(cell(row, column, remark, -1)));
            text.append(tag.closing());
        }
        return text.toString();
    }

    private void readRow(int row, XmlCursor xml) throws Unreadable {
        XmlTag start = xml.tag();
        NavigableMap<Integer, Remark> said = remarks.getOrDefault(row, new TreeMap<>());
        Set<Integer> saidBefore = earlier.getOrDefault(row, Set.of());
        int rowStyle = isTrue(start.attribute("customFormat")) ? number(start.attribute("s"), 0) : -1;
        NavigableMap<Integer, Remark> missing = new TreeMap<>(said);
        boolean widened = false;
        int column = 0;
        while (xml.nextElement()) {
            column = column(xml.attribute("r"), column + 1);
            XmlTag cell = xml.tag();
            NavigableMap<Integer, Remark> before = missing.headMap(column, false);
            widened |= !before.isEmpty();
            edits.insert(cell.start(), cells(row, before, rowStyle));
            before.clear();
            missing.remove(column);
            int style = number(cell.attribute("s"), 0);
            int plain = saidBefore.contains(column) ? styles.restored(style) : style;
            Remark remark = said.get(column);
            int wanted = remark == null ? plain : styles.colored(plain, remark.severity());
            if (wanted != style) {
                edits.replace(cell, cell.with("s", Integer.toString(wanted)).text());
            }
            xml.skip();
        }
        if (start.empty() && !missing.isEmpty()) {
            edits.replace(start, start.with("spans", "").opening() + cells(row, missing, rowStyle) + start.closing());
        } else if (widened || !missing.isEmpty()) {
            edits.replace(start, start.with("spans", "").text());
            edits.insert(xml.tag().start(), cells(row, missing, rowStyle));
        }
    }

    private String cells(int row, NavigableMap<Integer, Remark> remarks, int rowStyle) {
        StringBuilder text = new StringBuilder();
        remarks.forEach((column, remark) -> text.append(cell(row, column, remark, rowStyle)));
        return text.toString();
    }

    /** An empty cell looks as its row does, or else its column. */
    private String cell(int row, int column, Remark remark, int rowStyle) {
        Map.Entry<Integer, ColumnStyle> ofColumn = columnStyles.floorEntry(column);
        boolean inColumn = ofColumn != null && ofColumn.getValue().last() >= column;
        int style = rowStyle >= 0 ? rowStyle : inColumn ? ofColumn.getValue().style() : 0;
        return "<" + prefix + "c r=\"" + CellRef.letters(column) + row + "\" s=\""
                + styles.colored(style, remark.severity()) + "\"/>";
    }

    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column == 0 ? otherwise : column;
    }

    private static int number(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("1") || text.equals("true");
    }

    /** The relation to the shapes of comments; empty when the sheet has none. */
    Optional<String> shapes() {
        return shapes.map(Shapes::relation);
    }

    /**
     * Leads to the shapes of comments.
     *
     * @param namespace of the attribute that names the relation
     */
    void addShapes(String relation, String namespace) {
        edits.insert(
                placeOfShapes,
                "<" + prefix + "legacyDrawing xmlns:vm=\"" + namespace + "\" vm:id=\"" + relation + "\"/>");
    }

    /** No longer leads to them. */
    void removeShapes() {
        shapes.ifPresent(there -> edits.replace(there.start(), there.end(), ""));
    }

    /** The boxes of remarks on this sheet. */
    RemarkBox box() {
        return box;
    }
}
