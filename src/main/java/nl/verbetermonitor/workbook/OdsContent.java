package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.Place;

/** Goes once through the content of an OpenDocument spreadsheet: finds its sheets, and adds their rows to the log. */
final class OdsContent {

    private static final int MOST_SHEETS = 10_000;
    private static final int LONGEST_NAMES = 8 << 20;

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final OdsText text;
    private final RowLog log;
    private final Repetition repetition = new Repetition();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Long> starts = new ArrayList<>();

    private OdsDates dates = OdsDates.USUAL;
    private boolean macros;
    private boolean found;
    private int names;

    OdsContent(XmlCursor xml, OdsStyles styles, OdsText text, RowLog log) {
        this.xml = xml;
        this.styles = styles;
        this.text = text;
        this.log = log;
    }

    void read() throws Unreadable {
        xml.root("office:document-content");
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "office:scripts" -> readScripts();
                case "office:automatic-styles" -> styles.read(xml);
                case "office:body" -> readBody();
                default -> xml.skip();
            }
        }
        xml.finish();
        if (!found) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
        }
    }

    /** The sheets in their order. */
    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Where the rows of each sheet begin in the log. */
    List<Long> starts() {
        return List.copyOf(starts);
    }

    boolean hasMacros() {
        return macros;
    }

    /** How dates count in it. */
    OdsDates dates() {
        return dates;
    }

    private void readScripts() throws Unreadable {
        while (xml.nextElement()) {
            macros |= xml.name().equals("office:script");
            xml.skip();
        }
    }

    private void readBody() throws Unreadable {
        while (xml.nextElement()) {
            if (!xml.name().equals("office:spreadsheet")) {
                throw Unreadable.notAWorkbook(Words.OPEN_DOCUMENT);
            }
            if (found) {
                throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
            }
            found = true;
            readSpreadsheet();
        }
    }

    /** Only tables right here are sheets: recorded changes and links to other programs have tables of their own. */
    private void readSpreadsheet() throws Unreadable {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "table:calculation-settings" -> readSettings();
                case "table:table" -> {
                    if (isCopyOfAnotherFile(xml.attribute("table:name"))) {
                        xml.skip();
                    } else {
                        readTable();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    private void readSettings() throws Unreadable {
        while (xml.nextElement()) {
            if (xml.name().equals("table:null-date")) {
                dates = OdsDates.since(xml.attribute("table:date-value"));
            }
            xml.skip();
        }
    }

    /**
     * Whether a table is no sheet but what LibreOffice remembers of another file that formulas refer to; no sheet can have
     * such a name.
     */
    private static boolean isCopyOfAnotherFile(String name) {
        return name.startsWith("'") && name.contains("'#");
    }

    private void readTable() throws Unreadable {
        String name = xml.attribute("table:name");
        names += name.length();
        if (sheets.size() == MOST_SHEETS || names > LONGEST_NAMES) {
            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
        }
        sheets.add(new Sheet(sheets.size(), name, styles.hidesTable(xml.attribute("table:style-name"))));
        starts.add(log.begin());
        new OdsTableReader(xml, name, styles, new OdsCellReader(dates, text), repetition, log).read();
    }
}
