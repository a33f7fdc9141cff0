package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook part says.
 *
 * @param dates how its dates count
 * @param sheets its sheets of every kind, in order
 */
record WorkbookPart(DateSystem dates, List<Entry> sheets) {

    private static final int MOST = 10_000;
    private static final String RELATIONS = "/relationships";

    WorkbookPart {
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet in the list of sheets.
     *
     * @param relation the relation that leads to its part; empty for macros of before 1997, which Excel still lists here
     */
    record Entry(String name, boolean hidden, String relation) {}

    static WorkbookPart read(XmlCursor xml) throws Unreadable {
        DateSystem dates = DateSystem.SINCE_1900;
        List<Entry> sheets = new ArrayList<>();
        xml.root("workbook");
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    String since1904 = xml.attribute("date1904").strip();
                    if (since1904.equals("1") || since1904.equals("true")) {
                        dates = DateSystem.SINCE_1904;
                    }
                    xml.skip();
                }
                case "sheets" -> {
                    while (xml.nextElement()) {
                        if (xml.name().equals("sheet")) {
                            sheets.add(entry(xml));
                        }
                        if (sheets.size() > MOST) {
                            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
                        }
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        xml.finish();
        return new WorkbookPart(dates, sheets);
    }

    private static Entry entry(XmlCursor xml) throws Unreadable {
        @Nullable String relation = null;
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.isForeign(i)
                    && xml.attributeName(i).equals("id")
                    && xml.attributeNamespace(i).endsWith(RELATIONS)) {
                relation = xml.attributeValue(i);
            }
        }
        TextBuffer name = new TextBuffer();
        String written = xml.attribute("name");
        name.add(written.toCharArray(), 0, written.length());
        if (relation == null) {
            throw Unreadable.damaged(new Place.WholeSheet(name.text()), Words.PART_MISSING);
        }
        String state = xml.attribute("state").strip();
        return new Entry(name.text(), state.equals("hidden") || state.equals("veryHidden"), relation);
    }
}
