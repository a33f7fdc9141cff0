package nl.verbetermonitor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;

/** The findings that people are shown: of each kind the first ones, and how many others there are. */
final class Shortlist {

    private final int most;
    private final Comparator<Arrived> inOrder;
    private final Map<FindingCode, PriorityQueue<Arrived>> firstOfKind = new EnumMap<>(FindingCode.class);
    private long taken;

    private Shortlist(int most, List<String> sheets) {
        this.most = most;
        this.inOrder = Comparator.comparing(Arrived::finding, inOrder(sheets)).thenComparingLong(Arrived::number);
    }

    /** A finding, and how many came before it: findings at one place stay in the order in which they came. */
    private record Arrived(Finding finding, long number) {}

    /**
     * Findings that say the same.
     *
     * @param finding one of them; a contradiction names the rows of all
     * @param places where they are, in the order of the workbook; at least one
     * @param others how many more of this kind are not shown anywhere; told at the last one of the kind, 0 at the others
     */
    record Entry(Finding finding, List<Place> places, long others) {}

    /**
     * Chooses from what was found: the heaviest first, and further in the order of the workbook.
     *
     * @param most how many of a kind are shown
     * @param together whether findings with the same words are one entry
     */
    static List<Entry> of(Checked checked, int most, boolean together) {
        Shortlist list = new Shortlist(most, checked.sheets());
        checked.findings().forEach(list::take);
        return list.entries(checked.findings(), together);
    }

    private void take(Finding finding) {
        PriorityQueue<Arrived> first =
                firstOfKind.computeIfAbsent(finding.code(), code -> new PriorityQueue<>(inOrder.reversed()));
        first.add(new Arrived(finding, taken++));
        if (first.size() > most) {
            first.remove();
        }
    }

    private List<Entry> entries(FindingLog all, boolean together) {
        List<Arrived> shown = new ArrayList<>();
        firstOfKind.values().forEach(shown::addAll);
        shown.sort(Comparator.comparing((Arrived arrived) -> arrived.finding().severity())
                .thenComparing(inOrder));
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Arrived arrived : shown) {
            Finding finding = arrived.finding();
            groups.computeIfAbsent(together ? words(finding) : groups.size(), any -> new ArrayList<>())
                    .add(finding);
        }
        Map<FindingCode, Finding> lastOfKind = new EnumMap<>(FindingCode.class);
        groups.values().forEach(group -> lastOfKind.put(group.get(0).code(), group.get(0)));
        return groups.values().stream()
                .map(group -> entry(group, lastOfKind.containsValue(group.get(0)) ? unshown(all, group.get(0)) : 0))
                .toList();
    }

    private long unshown(FindingLog all, Finding finding) {
        PriorityQueue<Arrived> shown = firstOfKind.get(finding.code());
        return all.count(finding.code()) - (shown == null ? 0 : shown.size());
    }

    /** What a finding says, but for the row that a contradiction names. */
    private static List<Object> words(Finding finding) {
        return finding.code() == FindingCode.CONTRADICTION
                ? List.of(finding.code(), finding.expected())
                : List.of(finding.code(), finding.found(), finding.expected());
    }

    private static Entry entry(List<Finding> group, long others) {
        Finding first = group.get(0);
        String found = group.stream().map(Finding::found).distinct().collect(Collectors.joining(", "));
        Finding all = new Finding(first.code(), first.place(), found, first.expected());
        return new Entry(all, group.stream().map(Finding::place).toList(), others);
    }

    /** First the file as a whole, then sheet by sheet: the sheet as a whole, then its cells row by row. */
    private static Comparator<Finding> inOrder(List<String> sheets) {
        Map<String, Integer> order = new HashMap<>();
        sheets.forEach(sheet -> order.putIfAbsent(sheet, order.size()));
        return Comparator.<Finding>comparingInt(finding -> sheetOf(finding.place(), order))
                .thenComparingInt(finding -> finding.place() instanceof CellRef cell ? cell.row() : 0)
                .thenComparingInt(finding -> finding.place() instanceof CellRef cell ? cell.column() : 0)
                .thenComparing(Finding::code);
    }

    private static int sheetOf(Place place, Map<String, Integer> order) {
        if (place instanceof CellRef cell) {
            return order.getOrDefault(cell.sheet(), order.size());
        }
        return place instanceof Place.WholeSheet whole ? order.getOrDefault(whole.sheet(), order.size()) : -1;
    }
}
