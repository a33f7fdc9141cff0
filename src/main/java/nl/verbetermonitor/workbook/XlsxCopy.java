package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.OwnSheet;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Relations.Relation;
import nl.verbetermonitor.workbook.Remarks.Remark;

/**
 * An Excel workbook that gets remarks and the list of findings. Only the bytes that must change do: every part is passed on
 * as it is, but for tags that get another colour, comments, and the list of sheets.
 */
final class XlsxCopy {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATED = "/officeDocument";

    private final XlsxParts parts;
    private final String workbook;
    private final Relations relations;
    private final XlsxBook book;
    private final XlsxCopyStyles styles;
    private final String stylesPart;
    private final XlsxConversations conversations;
    private final String kinds;
    private final String namespace;

    private XlsxCopy(GuardedZip zip) throws Unreadable {
        parts = new XlsxParts(zip);
        Relations ofFile = Relations.of("", parts);
        Relation main = found(ofFile.first("officeDocument"));
        workbook = main.target();
        kinds = main.type().substring(0, main.type().length() - RELATED.length() + 1);
        namespace = kinds.contains("purl.oclc.org") ? STRICT : TRANSITIONAL;
        removeSignatures(ofFile);
        relations = Relations.of(workbook, parts);
        try (XmlCursor xml = parts.cursor(workbook, Vocabulary.SPREADSHEET_ML)) {
            book = XlsxBook.read(xml);
        }
        stylesPart = stylesPart();
        styles = styles();
        conversations = XlsxConversations.of(parts, relations);
    }

    private static <T> T found(Optional<T> part) throws Unreadable {
        if (part.isEmpty()) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
        }
        return part.get();
    }

    /** They no longer hold once anything was changed. */
    private void removeSignatures(Relations ofFile) throws Unreadable {
        Optional<Relation> origin = ofFile.first("origin");
        if (origin.isPresent()) {
            ofFile.remove(origin.get());
            for (String part : parts.below("_xmlsignatures/")) {
                parts.remove(part);
            }
        }
    }

    private String stylesPart() throws Unreadable {
        Optional<Relation> known = relations.first("styles");
        if (known.isPresent()) {
            return known.get().target();
        }
        String part = parts.free("xl/styles", ".xml");
        relations.add(kinds + "styles", part);
        return part;
    }

    private XlsxCopyStyles styles() throws Unreadable {
        if (!parts.has(stylesPart)) {
            return XlsxCopyStyles.none(namespace);
        }
        XlsxTheme theme = XlsxTheme.usual();
        Optional<Relation> ofTheme = relations.first("theme");
        if (ofTheme.isPresent() && parts.has(ofTheme.get().target())) {
            parts.refuseLarge(ofTheme.get().target());
            try (XmlCursor xml = parts.cursor(ofTheme.get().target(), Vocabulary.LOCAL)) {
                theme = XlsxTheme.read(xml);
            }
        }
        parts.refuseLarge(stylesPart);
        try (XmlCursor xml = parts.cursor(stylesPart, Vocabulary.SPREADSHEET_ML)) {
            return XlsxCopyStyles.read(xml, theme);
        }
    }

    /** Opens a workbook to be copied. */
    static XlsxCopy of(GuardedZip zip) throws Unreadable {
        return new XlsxCopy(zip);
    }

    /** The ending of the file's name that programs expect for this workbook. */
    String ending() throws Unreadable {
        String kind = parts.contentType(workbook).toLowerCase(Locale.ROOT);
        return (kind.contains("template") ? ".xlt" : ".xls") + (kind.contains("macroenabled") ? "m" : "x");
    }

    /**
     * Writes the copy.
     *
     * @param ours the names of the sheets with the list of an earlier check
     * @param name of the delivery
     */
    void write(List<Finding> findings, Set<String> ours, String name, CopyLimits limits, OutputStream out)
            throws IOException {
        Set<XlsxBook.Entry> leftOut = new HashSet<>();
        TreeSet<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (XlsxBook.Entry sheet : book.sheets()) {
            boolean goes = ours.contains(sheet.name());
            if (goes) {
                leftOut.add(sheet);
            } else {
                taken.add(sheet.name());
            }
        }
        List<XlsxBook.Entry> kept =
                book.sheets().stream().filter(sheet -> !leftOut.contains(sheet)).toList();
        List<String> names = kept.stream().map(XlsxBook.Entry::name).toList();
        Remarks remarks = Remarks.of(findings, names, limits.remarks(), limits.listed());
        for (XlsxBook.Entry sheet : leftOut) {
            Optional<Relation> relation = relations.withId(sheet.relation());
            if (relation.isPresent()) {
                relations.remove(relation.get());
                parts.remove(relation.get().target());
                parts.remove(Relations.partOf(relation.get().target()));
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            if (!kept.get(i).relation().isEmpty()) { // as those are where Excel 95 kept macros
                change(kept.get(i), i + 1, remarks.of(kept.get(i).name()));
            }
        }
        addList(remarks, leftOut, taken, name);
        parts.writeTo(out);
    }

    private void addList(Remarks remarks, Set<XlsxBook.Entry> leftOut, Set<String> taken, String name)
            throws Unreadable {
        String title =
                (taken.contains(OwnSheet.FINDINGS.dutch()) ? OwnSheet.FINDINGS_BESIDE : OwnSheet.FINDINGS).dutch();
        if (taken.contains(title)) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_TWICE); // both names are the analyst's own
        }
        ListHead head = ListHead.of(name, remarks, Optional.empty());
        FindingsSheet list = new FindingsSheet(
                namespace, styles, new ListLinks(new SheetTitles(List.copyOf(namesWithout(leftOut)))));
        String part = parts.free("xl/worksheets/sheet", ".xml");
        parts.add(part, TYPE + "spreadsheetml.worksheet+xml", out -> list.write(head, remarks.listed(), out));
        String relation = relations.add(kinds + "worksheet", part);
        book.change(
                leftOut,
                title,
                FindingsSheet.range(head, remarks.listed().size()),
                head.headerRow(),
                relation,
                kinds.substring(0, kinds.length() - 1),
                parts.edits(workbook));
        if (parts.has(stylesPart)) {
            styles.addTo(parts.edits(stylesPart));
        } else {
            parts.add(stylesPart, TYPE + "spreadsheetml.styles+xml", styles::writeTo);
        }
    }

    private List<String> namesWithout(Set<XlsxBook.Entry> leftOut) {
        return book.sheets().stream()
                .filter(sheet -> !leftOut.contains(sheet))
                .map(XlsxBook.Entry::name)
                .toList();
    }

    private void change(XlsxBook.Entry entry, int number, NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks)
            throws IOException {
        Relation relation = found(relations.withId(entry.relation()));
        String part = relation.target();
        Relations ofSheet = Relations.of(part, parts);
        boolean table = relation.kind().equals("worksheet");
        Optional<Relation> ofComments = table ? ofSheet.first("comments") : Optional.empty();
        XlsxComments comments = XlsxComments.none();
        if (ofComments.isPresent()) {
            parts.refuseLarge(ofComments.get().target());
            try (XmlCursor xml = parts.cursor(ofComments.get().target(), Vocabulary.SPREADSHEET_ML)) {
                comments = XlsxComments.read(xml);
            }
        }
        NavigableMap<Integer, NavigableMap<Integer, Remark>> said = table ? remarks : new TreeMap<>();
        XlsxSheetCopy sheet = new XlsxSheetCopy(styles, said, comments.ofEarlierCheck(), parts.edits(part));
        try (XmlCursor xml = parts.cursor(part, Vocabulary.SPREADSHEET_ML)) {
            sheet.read(xml);
        }
        if (!said.isEmpty() || !comments.ofEarlierCheck().isEmpty()) {
            new XlsxSheetRemarks(parts, ofSheet, kinds, namespace).change(sheet, comments, ofComments, number, said);
            Optional<Relation> conversation = ofSheet.first("threadedComment");
            if (conversation.isPresent()) {
                conversations.change(conversation.get().target(), said);
            }
        }
    }
}
