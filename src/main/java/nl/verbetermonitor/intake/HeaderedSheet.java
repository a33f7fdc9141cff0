package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.intake.Header.Name;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;

/**
 * Reads a sheet whose header row has to be found first: of the first thirty rows the one with the most known names, and
 * of several such rows the first. Those rows are held until that is known; later rows are passed on as they come.
 *
 * @param <K> what a known name means
 */
abstract class HeaderedSheet<K> implements RowHandler {

    private static final int HEADER_ROWS = 30;

    private List<HeldRow> held = new ArrayList<>();
    private boolean searching = true;

    /** What a name in a header row means. */
    abstract Optional<K> meaning(String name);

    /** Takes a row above the header row. */
    abstract void above(Row row);

    /** Takes the header row itself; its cells as they are. */
    abstract void header(Header<K> header, Row row);

    /** Learns that there is no header row; every row of the sheet follows. */
    abstract void noHeader();

    /** Takes a row below the header row. */
    abstract void below(Row row);

    @Override
    public final boolean take(Row row) {
        if (searching && row.number() <= HEADER_ROWS) {
            held.add(new HeldRow(row));
        } else {
            endSearch();
            below(row);
        }
        return true;
    }

    /** To be called when the sheet has ended. */
    final void endSearch() {
        if (!searching) {
            return;
        }
        searching = false;
        int header = headerIndex();
        if (header < 0) {
            noHeader();
        }
        for (int i = 0; i < held.size(); i++) {
            if (i < header) {
                above(held.get(i));
            } else if (i == header) {
                header(read(held.get(i)), held.get(i));
            } else {
                below(held.get(i));
            }
        }
        held = List.of();
    }

    private int headerIndex() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < held.size(); i++) {
            int known = knownNames(held.get(i));
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private int knownNames(Row row) {
        Set<K> known = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.cell(i) instanceof Cell.Text text) {
                meaning(text.text()).ifPresent(known::add);
            }
        }
        return known.size();
    }

    private Header<K> read(Row row) {
        Map<K, Integer> columns = new LinkedHashMap<>();
        List<Name<K>> twice = new ArrayList<>();
        List<Name<String>> unknown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            String name = CellText.of(row.cell(i));
            Optional<K> meaning = meaning(name);
            if (meaning.isEmpty()) {
                if (!name.isEmpty()) {
                    unknown.add(new Name<>(column, name));
                }
            } else if (columns.putIfAbsent(meaning.get(), column) != null) {
                twice.add(new Name<>(column, meaning.get()));
            }
        }
        return new Header<>(row.number(), columns, twice, unknown);
    }

    /** A copy of a row, which outlives the reading of the next. */
    private static final class HeldRow implements Row {

        private final int number;
        private final boolean hidden;
        private final int[] columns;
        private final List<Cell> cells;

        HeldRow(Row row) {
            number = row.number();
            hidden = row.isHidden();
            columns = new int[row.size()];
            cells = new ArrayList<>(row.size());
            for (int i = 0; i < columns.length; i++) {
                columns[i] = row.column(i);
                cells.add(row.cell(i));
            }
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public boolean isHidden() {
            return hidden;
        }

        @Override
        public int size() {
            return columns.length;
        }

        @Override
        public int column(int index) {
            return columns[index];
        }

        @Override
        public Cell cell(int index) {
            return cells.get(index);
        }
    }
}
