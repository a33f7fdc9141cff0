package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.Severity;

/**
 * The findings of a delivery as a copy of it shows them: as a list, and as one remark for each cell.
 *
 * @param listed the findings of the list, the heaviest first, and further in the order of the workbook
 * @param counts how many findings there are of each severity, listed or not
 * @param bySheet the remarks of each sheet by row and column, 1 for the first; by the name of the sheet
 * @param complete whether every cell with a finding has a remark
 */
record Remarks(
        List<Finding> listed,
        Map<Severity, Long> counts,
        Map<String, NavigableMap<Integer, NavigableMap<Integer, Remark>>> bySheet,
        boolean complete) {

    /**
     * What is said about one cell.
     *
     * @param severity that of the heaviest finding
     * @param text all findings, each on a line that begins with its severity
     */
    record Remark(Severity severity, String text) {}

    /**
     * Arranges findings.
     *
     * @param sheets the names of the delivery's sheets, in order
     * @param most how many cells get a remark
     * @param listed how many findings are listed
     */
    static Remarks of(List<Finding> findings, List<String> sheets, int most, int listed) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(inOrder(sheets));
        SheetTitles titles = new SheetTitles(sheets);
        Map<CellRef, List<Finding>> cells = new LinkedHashMap<>();
        boolean complete = true;
        for (Finding finding : ordered) {
            if (finding.place() instanceof CellRef cell) {
                if (cells.size() < most || cells.containsKey(cell)) {
                    cells.computeIfAbsent(cell, any -> new ArrayList<>()).add(finding);
                } else {
                    complete = false;
                }
            }
        }
        Map<String, NavigableMap<Integer, NavigableMap<Integer, Remark>>> bySheet = new HashMap<>();
        cells.forEach((cell, about) -> bySheet.computeIfAbsent(
                        titles.sheet(cell.sheet()).orElse(cell.sheet()), any -> new TreeMap<>())
                .computeIfAbsent(cell.row(), any -> new TreeMap<>())
                .put(cell.column(), remark(about)));
        Map<Severity, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
        return new Remarks(ordered.subList(0, Math.min(listed, ordered.size())), Map.copyOf(counts), bySheet, complete);
    }

    /** The remarks of a sheet, by row and column; none when there is nothing to say about its cells. */
    NavigableMap<Integer, NavigableMap<Integer, Remark>> of(String sheet) {
        return bySheet.getOrDefault(sheet, new TreeMap<>());
    }

    /** What is said where not every finding is listed; empty when every one is. */
    Optional<String> notAllListed() {
        return unlisted() == 0
                ? Optional.empty()
                : Optional.of(CopyWords.text("not-all-listed", listed.size(), unlisted()));
    }

    /** What is said where not every cell with a finding has a remark; empty when every one has. */
    Optional<String> notAllRemarked() {
        return complete ? Optional.empty() : Optional.of(CopyWords.text("not-all-remarked", cells()));
    }

    /** How many cells have a remark. */
    private int cells() {
        return bySheet.values().stream()
                .flatMap(rows -> rows.values().stream())
                .mapToInt(NavigableMap::size)
                .sum();
    }

    /** How many findings are not listed. */
    private long unlisted() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - listed.size();
    }

    private static Remark remark(List<Finding> about) {
        String text = about.stream()
                .map(finding -> CopyWords.severity(finding.severity()) + ": " + finding.message())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Remark(about.get(0).severity(), text);
    }

    private static Comparator<Finding> inOrder(List<String> sheets) {
        Map<String, Integer> order = new HashMap<>();
        sheets.forEach(sheet -> order.putIfAbsent(sheet, order.size()));
        return Comparator.comparing(Finding::severity)
                .thenComparing(finding -> order.getOrDefault(sheetOf(finding.place()), -1))
                .thenComparing(finding -> finding.place() instanceof CellRef cell ? cell.row() : 0)
                .thenComparing(finding -> finding.place() instanceof CellRef cell ? cell.column() : 0);
    }

    private static String sheetOf(Place place) {
        if (place instanceof CellRef cell) {
            return cell.sheet();
        }
        return place instanceof Place.WholeSheet whole ? whole.sheet() : "";
    }
}
