package nl.verbetermonitor.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument spreadsheet change in what is read: how numbers are shown, and what is hidden. */
final class OdsStyles {

    /** Spreadsheet programs know some 65,000 styles. */
    private static final int MOST = 200_000;

    private static final int MOST_CHARACTERS = 8 << 20;

    /** Styles inherit from one another, on hostile purpose in a circle. */
    private static final int LONGEST_LINE = 64;

    private final Map<String, NumberKind> formats = new HashMap<>();
    private final Map<String, CellStyle> cells = new HashMap<>();
    private final Map<String, NumberKind> kinds = new HashMap<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private long characters;

    private record CellStyle(String format, String parent) {}

    /** Adds the styles in the element that starts here; a later one takes the place of an earlier one of that name. */
    void read(XmlCursor xml) throws Unreadable {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "number:date-style" -> formats.put(name(xml), NumberKind.DATE);
                case "number:percentage-style" -> formats.put(name(xml), NumberKind.PERCENT);
                case "number:number-style",
                        "number:currency-style",
                        "number:time-style",
                        "number:boolean-style",
                        "number:text-style" -> formats.put(name(xml), NumberKind.PLAIN);
                case "style:style" -> {
                    readStyle(xml);
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
    }

    private void readStyle(XmlCursor xml) throws Unreadable {
        String family = xml.attribute("style:family");
        if (family.equals("table-cell")) {
            CellStyle style =
                    new CellStyle(xml.attribute("style:data-style-name"), xml.attribute("style:parent-style-name"));
            characters += style.format().length() + style.parent().length();
            cells.put(name(xml), style);
            xml.skip();
        } else if (family.equals("table")) {
            String name = name(xml);
            while (xml.nextElement()) {
                if (xml.attribute("table:display").equals("false")) {
                    hiddenTables.add(name);
                }
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }

    private String name(XmlCursor xml) throws Unreadable {
        String name = xml.attribute("style:name");
        characters += name.length();
        if (characters > MOST_CHARACTERS || formats.size() + cells.size() + hiddenTables.size() > MOST) {
            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
        }
        return name;
    }

    /** How a number in a cell of this style is shown; plain when there is no such style. */
    NumberKind kindOf(String cellStyle) {
        NumberKind known = kinds.get(cellStyle);
        if (known != null) {
            return known;
        }
        NumberKind kind = NumberKind.PLAIN;
        @Nullable CellStyle style = cells.get(cellStyle);
        for (int i = 0; style != null && i < LONGEST_LINE; i++) {
            NumberKind own = formats.get(style.format());
            if (own != null) {
                kind = own;
                break;
            }
            style = cells.get(style.parent());
        }
        if (cells.containsKey(cellStyle)) {
            kinds.put(cellStyle, kind);
        }
        return kind;
    }

    /** Whether a table of this style is not shown. */
    boolean hidesTable(String tableStyle) {
        return hiddenTables.contains(tableStyle);
    }
}
