package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Row;

/** Sees which table of the tracker a sheet looks like. Never acted upon: it only makes better messages and proposals. */
final class Likenesses {

    /** How many rows of a sheet are looked at. */
    static final int ROWS = 30;

    private final Names names;

    Likenesses(Names names) {
        this.names = names;
    }

    /**
     * The table that a sheet looks like most, if it looks like any.
     *
     * @param rows its first rows
     * @param eligible which tables may be named
     */
    Optional<Likeness> best(List<? extends Row> rows, Predicate<SheetName> eligible) {
        return Arrays.stream(SheetName.values())
                .filter(table -> table != SheetName.PLAN && eligible.test(table))
                .map(table -> to(table, rows))
                .filter(Likeness::isConvincing)
                .reduce((best, next) -> next.isCloserThan(best) ? next : best);
    }

    /** How a sheet looks like a table: with the header, of one row or of two, that has the most names. */
    Likeness to(SheetName table, List<? extends Row> rows) {
        Likeness best = new Likeness(table, HeaderRows.SEARCHED, Map.of(), Map.of(), List.of());
        for (int i = 0; i < rows.size(); i++) {
            Likeness single = with(table, rows.subList(i, i + 1));
            best = single.size() > best.size() ? single : best;
            if (i > 0 && rows.get(i - 1).number() + 1 == rows.get(i).number()) {
                Likeness pair = with(table, rows.subList(i - 1, i + 1));
                best = pair.size() > best.size() ? pair : best;
            }
        }
        return best;
    }

    /** How the rows of a header look like a table. */
    Likeness at(SheetName table, HeaderRows header, List<? extends Row> rows) {
        List<? extends Row> within = rows.stream()
                .filter(row -> row.number() >= header.first() && row.number() <= header.last())
                .toList();
        return within.isEmpty() ? to(table, rows) : with(table, within);
    }

    private Likeness with(SheetName table, List<? extends Row> header) {
        Map<Column, Heading> known = new EnumMap<>(Column.class);
        List<Heading> rest = new ArrayList<>();
        for (Heading heading : HeaderText.of(header)) {
            if (names.column(table, heading)
                    .filter(column -> known.putIfAbsent(column, heading) == null)
                    .isEmpty()) {
                rest.add(heading);
            }
        }
        Map<Column, Heading> near = new EnumMap<>(Column.class);
        List<Heading> others = new ArrayList<>();
        for (Heading heading : rest) {
            Optional<Column> meant = names.nearestColumn(
                    table, heading.name(), column -> !known.containsKey(column) && !near.containsKey(column));
            meant.ifPresentOrElse(column -> near.put(column, heading), () -> others.add(heading));
        }
        int first = header.get(0).number();
        int last = header.get(header.size() - 1).number();
        return new Likeness(table, new HeaderRows(first, last, Set.of()), known, near, List.copyOf(others));
    }
}
