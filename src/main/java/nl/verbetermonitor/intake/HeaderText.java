package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verbetermonitor.workbook.Row;

/**
 * The names in a header of one or more rows. A banner that is merged over several columns stands in the first of them alone,
 * so it counts for all columns up to the next banner; a name that is merged over all rows stands in the first of them.
 */
final class HeaderText {

    /**
     * The names of one column.
     *
     * @param column 1 for A
     * @param own its own name
     * @param whole the same with the banners above it in front
     * @param unique whether no other column has the same name of its own
     */
    record Heading(int column, String own, String whole, boolean unique) {

        boolean is(String folded) {
            return Names.fold(whole).equals(folded)
                    || (unique && Names.fold(own).equals(folded));
        }

        /** The shortest name that no other column has. */
        String name() {
            return unique ? own : whole;
        }
    }

    private HeaderText() {}

    /** The headings, from left to right. In a header of one row every heading counts as unique: of two, the first is meant. */
    static List<Heading> of(List<? extends Row> rows) {
        List<NavigableMap<Integer, String>> texts =
                rows.stream().map(HeaderText::texts).toList();
        List<NavigableMap<Integer, String>> banners = texts.subList(0, texts.size() - 1);
        NavigableMap<Integer, String> own = new TreeMap<>();
        texts.forEach(own::putAll);
        Map<String, Long> counts =
                own.values().stream().collect(Collectors.groupingBy(Names::fold, Collectors.counting()));
        List<Heading> headings = new ArrayList<>();
        own.forEach((column, name) -> {
            boolean unique = banners.isEmpty() || counts.getOrDefault(Names.fold(name), 0L) == 1;
            headings.add(new Heading(column, name, whole(banners, column, name), unique));
        });
        return headings;
    }

    private static NavigableMap<Integer, String> texts(Row row) {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            String text = CellText.of(row.cell(i)).replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                texts.put(row.column(i), text);
            }
        }
        return texts;
    }

    private static String whole(List<NavigableMap<Integer, String>> banners, int column, String own) {
        List<String> parts = new ArrayList<>();
        for (NavigableMap<Integer, String> row : banners) {
            Map.Entry<Integer, String> banner = row.floorEntry(column);
            if (banner != null && !banner.getValue().equals(own)) {
                parts.add(banner.getValue());
            }
        }
        parts.add(own);
        return String.join(" ", parts);
    }
}
