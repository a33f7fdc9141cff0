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
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.report.Correction;

/** Finds the cells and rows that differ between deliveries. */
final class RowComparison {

    private final Facts facts;

    RowComparison(Facts facts) {
        this.facts = facts;
    }

    /**
     * In what deliveries of the same peildatum differ, in the order of peildatum and workbook.
     *
     * @param before the deliveries behind the earlier report
     * @param now those behind the later one
     */
    List<Correction> between(List<Delivery> before, List<Delivery> now) {
        List<Correction> changes = new ArrayList<>();
        for (Delivery corrected : now) {
            before.stream()
                    .filter(replaced -> replaced.reportingDate().equals(corrected.reportingDate()))
                    .filter(replaced -> replaced.id() != corrected.id())
                    .forEach(replaced -> changes.addAll(between(replaced, corrected)));
        }
        return changes;
    }

    /** In what a delivery differs from another that it is compared with, in the order of the workbook. */
    List<Correction> between(Delivery replaced, Delivery corrected) {
        LocalDate date = corrected.reportingDate().orElseThrow();
        Map<SheetName, TableLayout> was = facts.layouts(replaced.id());
        Map<SheetName, TableLayout> is = facts.layouts(corrected.id());
        List<Correction> changes = new ArrayList<>();
        for (SheetName sheet : SheetName.values()) {
            changes.addAll(
                    new OfSheet(date, sheet, Optional.ofNullable(was.get(sheet)), Optional.ofNullable(is.get(sheet)))
                            .between(byKey(replaced.id(), sheet), byKey(corrected.id(), sheet)));
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

    /** The rows of one sheet of both deliveries, and where they stand in it. */
    private record OfSheet(LocalDate date, SheetName sheet, Optional<TableLayout> before, Optional<TableLayout> now) {

        List<Correction> between(Map<String, FactRow> old, Map<String, FactRow> rows) {
            List<Correction> changes = new ArrayList<>();
            rows.forEach((key, row) -> {
                FactRow was = old.get(key);
                if (was == null) {
                    changes.add(row(now, Optional.empty(), Optional.of(row)));
                } else {
                    differing(was, row).forEach(column -> changes.add(cell(column, was, row)));
                }
            });
            old.forEach((key, row) -> {
                if (!rows.containsKey(key)) {
                    changes.add(row(before, Optional.of(row), Optional.empty()));
                }
            });
            return changes;
        }

        /** A peildatum is no fact that is better known later. */
        private List<Column> differing(FactRow old, FactRow row) {
            return columns(sheet).stream()
                    .filter(column -> column != Column.PLAN_REPORTING_DATE)
                    .filter(column -> !Objects.equals(
                            old.values().get(column), row.values().get(column)))
                    .toList();
        }

        private Correction cell(Column column, FactRow old, FactRow row) {
            Place place = now.flatMap(layout -> layout.place(column, row.row()))
                    .or(() -> before.flatMap(layout -> layout.place(column, old.row())))
                    .orElse(Place.WHOLE_FILE);
            return new Correction(date, sheet, place, nr(row), Optional.of(column), Optional.of(old), Optional.of(row));
        }

        private Correction row(Optional<TableLayout> layout, Optional<FactRow> old, Optional<FactRow> row) {
            Place place = layout.<Place>map(table -> new Place.WholeSheet(table.title()))
                    .orElse(Place.WHOLE_FILE);
            return new Correction(date, sheet, place, nr(row.or(() -> old).orElseThrow()), Optional.empty(), old, row);
        }

        private String nr(FactRow row) {
            return identity(sheet).stream()
                    .filter(column -> column.kind() == ColumnKind.NUMBER || column.kind() == ColumnKind.REFERENCE)
                    .findFirst()
                    .flatMap(row::text)
                    .orElse("");
        }
    }
}
