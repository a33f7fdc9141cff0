package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.verbetermonitor.intake.Header.Name;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;

/**
 * What a table must know of the others on its sheet: what is said once must not be said for each of them, and what is an
 * amount for one is no citizen service number for another.
 *
 * @param first whether the sheet is read for the first time
 * @param others the headers of the other tables on the sheet
 */
record SheetUse(boolean first, List<Header<Column>> others) {

    /** Of a table that has a sheet of its own. */
    static final SheetUse ALONE = new SheetUse(true, List.of());

    SheetUse {
        others = List.copyOf(others);
    }

    /** Whether anything is to be said about a column of the sheet that a table does not know; 1 for A. */
    boolean isUnknownToAll(int column) {
        return first
                && others.stream()
                        .allMatch(header ->
                                header.unknown().stream().mapToInt(Name::column).anyMatch(at -> at == column));
    }

    /** The columns of the sheet that hold amounts, counts and measurements for the other tables; 1 for A. */
    IntStream amounts() {
        return others.stream().flatMapToInt(header -> header.columns().entrySet().stream()
                .filter(entry -> isAmount(entry.getKey().kind()))
                .mapToInt(Map.Entry::getValue));
    }

    /** Nine digits in other columns than these are not an amount or a count, so they may be a citizen service number. */
    static boolean isAmount(ColumnKind kind) {
        return kind == ColumnKind.AMOUNT || kind == ColumnKind.VALUE || kind == ColumnKind.COUNT;
    }
}
