package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import org.jspecify.annotations.Nullable;

/** What the columns of a sheet hold, for millions of cells. Columns count from 1 for A. */
final class ColumnsBelow {

    /** Of a table whose header was not found. */
    static final ColumnsBelow NONE = new ColumnsBelow(0);

    private final @Nullable Column[] first;
    private final boolean[] amounts;
    private final Map<Integer, List<Column>> others = new HashMap<>();

    private ColumnsBelow(int last) {
        first = new Column[last + 1];
        amounts = new boolean[last + 1];
    }

    static ColumnsBelow of(Header<Column> header, SheetUse use) {
        int last = header.columns().values().stream().reduce(0, Math::max);
        ColumnsBelow below = new ColumnsBelow(Math.max(last, use.amounts().max().orElse(0)));
        header.columns().forEach((column, position) -> below.put(position, column));
        use.amounts().forEach(position -> below.amounts[position] = true);
        return below;
    }

    private void put(int position, Column column) {
        amounts[position] |= SheetUse.isAmount(column.kind());
        if (first[position] == null) {
            first[position] = column;
        } else {
            others.computeIfAbsent(position, any -> new ArrayList<>()).add(column);
        }
    }

    /** Whether no column is known. */
    boolean areNone() {
        return first.length <= 1;
    }

    /** Which column it is, or the first of several; null when it is none that is known. */
    @Nullable
    Column at(int position) {
        return position < first.length ? first[position] : null;
    }

    /** Which other columns it is too. */
    List<Column> alsoAt(int position) {
        return others.isEmpty() ? List.of() : others.getOrDefault(position, List.of());
    }

    /** Whether it holds amounts, counts or measurements. */
    boolean areAmounts(int position) {
        return position < amounts.length && amounts[position];
    }
}
