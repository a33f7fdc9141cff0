package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Place;

/** The part of an Excel workbook that names its sheets, and the changes to it. */
final class XlsxBook {

    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    private final List<Entry> sheets = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<XmlTag> views = new ArrayList<>();
    private Optional<XmlTag> sheetsStart = Optional.empty();
    private Optional<XmlTag> namesStart = Optional.empty();
    private final XmlTag root;
    private long placeOfNames;

    /**
     * A sheet in the list of sheets.
     *
     * @param number by which other parts know it
     * @param relation the relation that leads to its part
     * @param start where its first byte stands
     * @param end where the first byte behind it stands
     */
    record Entry(String name, int number, String relation, long start, long end) {}

    /** A name that belongs to one sheet, such as its range for printing. */
    private record Name(XmlTag tag, int sheet, long end) {}

    private XlsxBook(XmlTag root) {
        this.root = root;
    }

    static XlsxBook read(XmlCursor xml) throws Unreadable {
        xml.root("workbook");
        XlsxBook book = new XlsxBook(xml.tag());
        while (xml.nextElement()) {
            String name = xml.name();
            switch (name) {
                case "bookViews" -> {
                    while (xml.nextElement()) {
                        book.views.add(xml.tag());
                        xml.skip();
                    }
                }
                case "sheets" -> book.readSheets(xml);
                case "definedNames" -> book.readNames(xml);
                default -> xml.skip();
            }
            if (BEFORE_NAMES.contains(name)) {
                book.placeOfNames = xml.tag().end();
            }
        }
        if (book.sheetsStart.isEmpty() || book.sheets.isEmpty()) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
        }
        return book;
    }

    private void readSheets(XmlCursor xml) throws Unreadable {
        sheetsStart = Optional.of(xml.tag());
        while (xml.nextElement()) {
            XmlTag tag = xml.tag();
            xml.skip();
            String relation = tag.attributes().entrySet().stream()
                    .filter(attribute -> attribute.getKey().endsWith(":id"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            sheets.add(new Entry(
                    tag.attribute("name"),
                    number(tag.attribute("sheetId")),
                    relation,
                    tag.start(),
                    xml.tag().end()));
        }
    }

    private void readNames(XmlCursor xml) throws Unreadable {
        namesStart = Optional.of(xml.tag());
        while (xml.nextElement()) {
            XmlTag tag = xml.tag();
            xml.skip();
            if (!tag.attribute("localSheetId").isEmpty()) {
                names.add(new Name(
                        tag, number(tag.attribute("localSheetId")), xml.tag().end()));
            }
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The sheets of every kind, in order. */
    List<Entry> sheets() {
        return List.copyOf(sheets);
    }

    /**
     * Puts a list of findings before the other sheets.
     *
     * @param leftOut the sheets that are to go
     * @param name of the sheet with the list
     * @param range of the list in it
     * @param header on which row its header stands
     * @param relation that leads to its part
     * @param namespace of the attribute that names a relation
     */
    void change(
            Set<Entry> leftOut,
            String name,
            String range,
            int header,
            String relation,
            String namespace,
            XmlEdits edits) {
        String prefix = root.prefix();
        int number = sheets.stream()
                        .filter(sheet -> !leftOut.contains(sheet))
                        .mapToInt(Entry::number)
                        .max()
                        .orElse(0)
                + 1;
        leftOut.forEach(sheet -> edits.replace(sheet.start(), sheet.end(), ""));
        edits.insert(
                sheetsStart.orElse(root).end(),
                "<" + prefix + "sheet name=\"" + XmlTag.escaped(name) + "\" sheetId=\"" + number + "\" xmlns:r=\""
                        + namespace + "\" r:id=\"" + relation + "\"/>");
        views.forEach(view -> edits.replace(
                view, view.with("activeTab", "").with("firstSheet", "").text()));
        Map<Integer, Integer> moved = new HashMap<>();
        int next = 1;
        for (int i = 0; i < sheets.size(); i++) {
            if (!leftOut.contains(sheets.get(i))) {
                moved.put(i, next++);
            }
        }
        for (Name local : names) {
            Integer place = moved.get(local.sheet());
            if (place != null) {
                edits.replace(
                        local.tag(),
                        local.tag()
                                .with("localSheetId", Integer.toString(place))
                                .text());
            } else if (local.sheet() < sheets.size()) {
                edits.replace(local.tag().start(), local.end(), "");
            }
        }
        String quoted = name.contains(" ") ? "'" + name + "'" : name;
        String ours = "<" + prefix + "definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">"
                + quoted + "!" + range + "</" + prefix + "definedName><" + prefix
                + "definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + quoted + "!$" + header + ":$" + header
                + "</" + prefix + "definedName>";
        if (namesStart.isEmpty()) {
            edits.insert(placeOfNames, "<" + prefix + "definedNames>" + ours + "</" + prefix + "definedNames>");
        } else if (namesStart.get().empty()) {
            edits.replace(
                    namesStart.get(),
                    namesStart.get().opening() + ours + namesStart.get().closing());
        } else {
            edits.insert(namesStart.get().end(), ours);
        }
    }
}
