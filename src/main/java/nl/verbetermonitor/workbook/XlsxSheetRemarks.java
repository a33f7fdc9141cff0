package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.workbook.Relations.Relation;
import nl.verbetermonitor.workbook.Remarks.Remark;

/** Changes the comments of one sheet and the shapes in which they show, and adds the parts for them where there are none. */
final class XlsxSheetRemarks {

    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private final XlsxParts parts;
    private final Relations relations;
    private final String kinds;
    private final String namespace;

    /**
     * @param relations of the sheet
     * @param kinds how the types of relations begin in this kind of file
     * @param namespace of workbooks of this kind
     */
    XlsxSheetRemarks(XlsxParts parts, Relations relations, String kinds, String namespace) {
        this.parts = parts;
        this.relations = relations;
        this.kinds = kinds;
        this.namespace = namespace;
    }

    /**
     * Replaces what we said before by what is said now.
     *
     * @param ofComments the relation to the comments of the sheet
     * @param number of the sheet, from 1
     */
    void change(
            XlsxSheetCopy sheet,
            XlsxComments comments,
            Optional<Relation> ofComments,
            int number,
            NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks)
            throws IOException {
        NavigableMap<Integer, NavigableMap<Integer, Remark>> fresh = withoutComments(comments, remarks);
        boolean none = comments.staying() == 0 && fresh.isEmpty();
        if (ofComments.isEmpty()) {
            String part = parts.free("xl/comments", ".xml");
            String text = XlsxComments.part(fresh, namespace);
            parts.add(part, COMMENTS_TYPE, out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
            relations.add(kinds + "comments", part);
        } else if (none) {
            relations.remove(ofComments.get());
            parts.remove(ofComments.get().target());
        } else {
            comments.change(remarks, parts.edits(ofComments.get().target()));
        }
        changeShapes(sheet, comments, number, remarks, fresh);
    }

    /** The remarks in cells that have no comment of the analyst. */
    private static NavigableMap<Integer, NavigableMap<Integer, Remark>> withoutComments(
            XlsxComments comments, NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks) {
        NavigableMap<Integer, NavigableMap<Integer, Remark>> fresh = new TreeMap<>();
        remarks.forEach((row, cells) -> fresh.put(row, new TreeMap<>(cells)));
        comments.all().stream()
                .filter(comment -> !comment.isOurs() && fresh.containsKey(comment.row()))
                .forEach(comment ->
                        fresh.getOrDefault(comment.row(), new TreeMap<>()).remove(comment.column()));
        fresh.values().removeIf(NavigableMap::isEmpty);
        return fresh;
    }

    private void changeShapes(
            XlsxSheetCopy sheet,
            XlsxComments comments,
            int number,
            NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks,
            NavigableMap<Integer, NavigableMap<Integer, Remark>> fresh)
            throws IOException {
        Optional<Relation> known = sheet.shapes().flatMap(relations::withId);
        XlsxShapes shapes = known.isPresent()
                ? XlsxShapes.of(parts.bytes(known.get().target()), sheet.box())
                : XlsxShapes.none(number, sheet.box());
        shapes.remove(comments);
        for (XlsxComments.Comment comment : comments.all()) {
            Remark remark = remarks.getOrDefault(comment.row(), new TreeMap<>()).get(comment.column());
            if (remark != null && !comment.isOurs() && !comment.holdsOurs()) {
                shapes.enlarge(comment.row(), comment.column(), remark.text());
            }
        }
        if (!fresh.isEmpty()) {
            shapes.add(fresh);
        }
        if (known.isPresent() && shapes.isEmpty()) {
            relations.remove(known.get());
            parts.remove(known.get().target());
            sheet.removeShapes();
        } else if (known.isPresent()) {
            parts.add(known.get().target(), shapes.text());
        } else if (!shapes.isEmpty()) {
            String part = parts.free("xl/drawings/vmlDrawing", ".vml");
            parts.add(part, shapes.text());
            parts.typeOf("vml", SHAPES_TYPE);
            sheet.removeShapes();
            sheet.addShapes(relations.add(kinds + "vmlDrawing", part), kinds.substring(0, kinds.length() - 1));
        }
    }
}
