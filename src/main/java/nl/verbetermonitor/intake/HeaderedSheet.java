package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;

/**
 * Reads a sheet whose header is given, or has to be found first: of the first thirty rows the one with the most known names,
 * and of several such rows the first. Those rows are held until that is known; later rows are passed on as they come.
 *
 * @param <K> what a known name means
 */
abstract class HeaderedSheet<K> implements RowHandler {

    private static final int HEADER_ROWS = 30;

    private final HeaderNames<K> names;
    private final HeaderRows rows;
    private final int lastSkipped;
    private List<HeldRow> held = new ArrayList<>();
    private boolean searching = true;

    HeaderedSheet(HeaderNames<K> names, HeaderRows rows) {
        this.names = names;
        this.rows = rows;
        this.lastSkipped = rows.lastSkipped();
    }

    /** Takes a row that is no part of the table: above the header, or to be skipped. */
    abstract void outside(Row row);

    /** Takes the header and its rows; their cells as they are. */
    abstract void header(Header<K> header, List<? extends Row> rows);

    /** Learns that there is no header; every row of the sheet that was not taken yet follows. */
    abstract void noHeader();

    /** Takes a row below the header. */
    abstract void below(Row row);

    @Override
    public final boolean take(Row row) {
        if (searching && row.number() <= (rows.areGiven() ? rows.last() : HEADER_ROWS)) {
            hold(row);
        } else {
            endSearch();
            pass(row);
        }
        return true;
    }

    private void hold(Row row) {
        if (row.number() < rows.first()) {
            outside(row);
        } else {
            held.add(new HeldRow(row));
        }
    }

    private void pass(Row row) {
        if (row.number() <= lastSkipped && rows.skipped().contains(row.number())) {
            outside(row);
        } else {
            below(row);
        }
    }

    /** To be called when the sheet has ended. */
    final void endSearch() {
        if (!searching) {
            return;
        }
        searching = false;
        if (rows.areGiven()) {
            endGiven();
        } else {
            endSearched();
        }
        held = List.of();
    }

    private void endGiven() {
        if (held.isEmpty()) {
            noHeader();
        } else {
            header(names.read(held), held);
        }
    }

    private void endSearched() {
        int header = headerIndex();
        if (header < 0) {
            noHeader();
        }
        for (int i = 0; i < held.size(); i++) {
            HeldRow row = held.get(i);
            if (i < header) {
                outside(row);
            } else if (i == header) {
                header(names.read(List.of(row)), List.of(row));
            } else {
                pass(row);
            }
        }
    }

    private int headerIndex() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < held.size(); i++) {
            int known = names.read(List.of(held.get(i))).columns().size();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }
}
