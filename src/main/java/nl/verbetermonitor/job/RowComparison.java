package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.Facts;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.report.RowChange;

/** Finds the rows that differ between deliveries that replaced each other. */
final class RowComparison {

    private final Facts facts;

    RowComparison(Facts facts) {
        this.facts = facts;
    }

    /**
     * The rows in which deliveries of the same peildatum differ, in the order of peildatum and workbook.
     *
     * @param before the deliveries behind the earlier report
     * @param now those behind the later one
     */
    List<RowChange> between(List<Delivery> before, List<Delivery> now) {
        List<RowChange> changes = new ArrayList<>();
        for (Delivery corrected : now) {
            before.stream()
                    .filter(replaced -> replaced.reportingDate().equals(corrected.reportingDate()))
                    .filter(replaced -> replaced.id() != corrected.id())
                    .forEach(replaced -> changes.addAll(between(replaced, corrected)));
        }
        return changes;
    }

    private List<RowChange> between(Delivery replaced, Delivery corrected) {
        LocalDate date = corrected.reportingDate().orElseThrow();
        Map<SheetName, TableLayout> was = facts.layouts(replaced.id());
        Map<SheetName, TableLayout> is = facts.layouts(corrected.id());
        List<RowChange> changes = new ArrayList<>();
        for (SheetName sheet : SheetName.values()) {
            TableLayout layout = is.getOrDefault(sheet, was.get(sheet));
            if (layout != null) {
                changes.addAll(new OfSheet(date, sheet, layout.title())
                        .between(byKey(replaced.id(), sheet), byKey(corrected.id(), sheet)));
            }
        }
        return changes;
    }

    private Map<String, FactRow> byKey(long delivery, SheetName sheet) {
        Map<String, FactRow> rows = new LinkedHashMap<>();
        facts.stream(delivery, sheet, row -> {
            String key = key(row);
            String free = key;
            for (int count = 2; rows.containsKey(free); count++) {
                free = key + "\n" + count;
            }
            rows.put(free, row);
        });
        return rows;
    }

    /** What a row is known by: its number, or what it is about. */
    private static String key(FactRow row) {
        return identity(row.sheet()).stream()
                .map(column -> Objects.toString(row.values().get(column), ""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Column> identity(SheetName sheet) {
        List<Column> numbers = columns(sheet).stream()
                .filter(column -> column.kind() == ColumnKind.NUMBER)
                .toList();
        if (sheet == SheetName.PLAN) {
            return List.of();
        }
        return numbers.isEmpty()
                ? columns(sheet).stream().filter(RowComparison::identifies).toList()
                : numbers;
    }

    private static boolean identifies(Column column) {
        return switch (column) {
            case MEASUREMENT_INDICATOR,
                    MEASUREMENT_DATE,
                    QUALIFICATION_MUNICIPALITY,
                    QUALIFICATION_DATE,
                    QUALIFICATION_CONCERNS,
                    COUNT_DESCRIPTION,
                    COUNT_MUNICIPALITY,
                    COUNT_PERIOD,
                    HANDOVER_MEASURE,
                    HANDOVER_DATE,
                    INFORMED_PARTY,
                    NARRATIVE_TOPIC -> true;
            default -> false;
        };
    }

    private static List<Column> columns(SheetName sheet) {
        return Arrays.stream(Column.values())
                .filter(column -> column.sheet() == sheet)
                .toList();
    }

    /** The rows of one sheet of both deliveries. */
    private record OfSheet(LocalDate date, SheetName sheet, String title) {

        List<RowChange> between(Map<String, FactRow> before, Map<String, FactRow> now) {
            List<RowChange> changes = new ArrayList<>();
            now.forEach((key, row) -> {
                FactRow old = before.get(key);
                if (old == null) {
                    changes.add(change(Optional.of(row), Optional.empty(), List.of()));
                } else if (!old.values().equals(row.values())) {
                    changes.add(change(Optional.of(row), Optional.of(old), differing(old, row)));
                }
            });
            before.forEach((key, row) -> {
                if (!now.containsKey(key)) {
                    changes.add(change(Optional.empty(), Optional.of(row), List.of()));
                }
            });
            return changes;
        }

        private List<Column> differing(FactRow old, FactRow row) {
            return columns(sheet).stream()
                    .filter(column -> !Objects.equals(
                            old.values().get(column), row.values().get(column)))
                    .toList();
        }

        private RowChange change(Optional<FactRow> now, Optional<FactRow> before, List<Column> columns) {
            String nr = now.or(() -> before)
                    .flatMap(row -> identity(sheet).stream()
                            .filter(column -> column.kind() == ColumnKind.NUMBER)
                            .findFirst()
                            .flatMap(row::text))
                    .orElse("");
            return new RowChange(date, title, now.map(FactRow::row), before.map(FactRow::row), nr, columns);
        }
    }
}
