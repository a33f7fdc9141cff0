package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the numbers of each style are shown; decided once per style, not per cell. */
final class Styles {

    /** Excel allows 65,490 styles; some programs write more. */
    private static final int MOST = 500_000;

    private final NumberKind[] kinds;

    private Styles(NumberKind[] kinds) {
        this.kinds = kinds;
    }

    /** Of a workbook that has no styles: its cells name none, or the first. */
    static Styles none() {
        return new Styles(new NumberKind[] {NumberKind.PLAIN});
    }

    static Styles read(XmlCursor xml) throws Unreadable {
        Map<Integer, NumberKind> own = new HashMap<>();
        List<Integer> formats = new ArrayList<>();
        xml.root("styleSheet");
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "numFmts" -> {
                    while (xml.nextElement()) {
                        if (xml.name().equals("numFmt")) {
                            own.put(number(xml.attribute("numFmtId")), NumberKind.ofCode(xml.attribute("formatCode")));
                        }
                        stopAt(own.size());
                        xml.skip();
                    }
                }
                case "cellXfs" -> {
                    while (xml.nextElement()) {
                        if (xml.name().equals("xf")) {
                            formats.add(number(xml.attribute("numFmtId")));
                        }
                        stopAt(formats.size());
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        xml.finish();
        return new Styles(formats.stream()
                .map(id -> {
                    NumberKind kind = own.get(id);
                    return kind == null ? NumberKind.ofBuiltIn(id) : kind;
                })
                .toArray(NumberKind[]::new));
    }

    private static void stopAt(int count) throws Unreadable {
        if (count > MOST) {
            throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
        }
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean has(int style) {
        return style >= 0 && style < kinds.length;
    }

    NumberKind kindOf(int style) {
        return kinds[style];
    }
}
