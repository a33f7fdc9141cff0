package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.verbetermonitor.plan.SheetName;

/** The rows that exist, so that what refers to nothing can be told. */
final class References {

    private final Map<SheetName, NrSet> rows = new EnumMap<>(SheetName.class);
    private final NrSet indicatorNames = new NrSet();

    /**
     * Takes references apart.
     *
     * @param text numbers between semicolons, commas and line breaks
     * @return each number once, without regard to case, in the order of the text
     */
    static List<String> split(String text) {
        List<String> references = new ArrayList<>(2);
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ';' : text.charAt(i);
            if (c == ';' || c == ',' || c == '\n') {
                String reference = text.substring(from, i).strip();
                if (!reference.isEmpty() && seen.add(reference)) {
                    references.add(reference);
                }
                from = i + 1;
            }
        }
        return List.copyOf(references);
    }

    /** The names of the indicators that were kept so far; a measurement may use them. */
    NrSet indicatorNames() {
        return indicatorNames;
    }

    /** The numbers of the rows of a sheet that were kept so far. */
    NrSet rowsOf(SheetName sheet) {
        return rows.computeIfAbsent(sheet, any -> new NrSet());
    }
}
