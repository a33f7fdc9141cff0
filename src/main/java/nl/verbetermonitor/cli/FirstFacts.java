package nl.verbetermonitor.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/** The facts of one delivery that the assessment looks at, in memory: no more rows than fit there. */
final class FirstFacts {

    private static final int MOST_ROWS = 100_000;

    private static final Set<SheetName> ASSESSED = Set.of(
            SheetName.PLAN,
            SheetName.RECOMMENDATIONS,
            SheetName.MEASURES,
            SheetName.INDICATORS,
            SheetName.MEASUREMENTS);

    private final Map<SheetName, TableLayout> layouts = new EnumMap<>(SheetName.class);
    private final Map<SheetName, List<FactRow>> rows = new EnumMap<>(SheetName.class);
    private int size;

    void layout(TableLayout layout) {
        layouts.put(layout.sheet(), layout);
    }

    void fact(FactRow fact) {
        if (!ASSESSED.contains(fact.sheet()) || isTooLarge()) {
            return;
        }
        size++;
        if (isTooLarge()) {
            rows.clear();
        } else {
            rows.computeIfAbsent(fact.sheet(), sheet -> new ArrayList<>()).add(withoutLongTexts(fact));
        }
    }

    /** Whether there are more rows than are kept; then none are. */
    boolean isTooLarge() {
        return size > MOST_ROWS;
    }

    /** Of the texts of a measure only whether they are there counts. */
    private static FactRow withoutLongTexts(FactRow fact) {
        if (fact.sheet() != SheetName.MEASURES) {
            return fact;
        }
        Map<Column, Object> values = new HashMap<>(fact.values());
        values.replaceAll((column, value) -> column.kind() == ColumnKind.TEXT ? "+" : value);
        return new FactRow(fact.sheet(), fact.row(), values);
    }

    void forget(Column column, int[] forgotten) {
        List<FactRow> known = rows.getOrDefault(column.sheet(), List.of());
        int next = 0;
        for (int i = 0; i < known.size() && next < forgotten.length; i++) {
            FactRow fact = known.get(i);
            if (fact.row() == forgotten[next]) {
                Map<Column, Object> values = new HashMap<>(fact.values());
                values.remove(column);
                known.set(i, new FactRow(fact.sheet(), fact.row(), values));
                next++;
            }
        }
    }

    /** The facts, of a delivery that was accepted and is not too large. */
    DeliveryFacts facts() {
        return new DeliveryFacts(
                PlanSheet.of(of(SheetName.PLAN).get(0)),
                of(SheetName.RECOMMENDATIONS).stream().map(Recommendation::of).toList(),
                of(SheetName.MEASURES).stream().map(Measure::of).toList(),
                of(SheetName.INDICATORS).stream().map(Indicator::of).toList(),
                of(SheetName.MEASUREMENTS).stream()
                        .map(Measurement::of)
                        .flatMap(Optional::stream)
                        .toList(),
                layouts);
    }

    private List<FactRow> of(SheetName sheet) {
        return rows.getOrDefault(sheet, List.of());
    }
}
