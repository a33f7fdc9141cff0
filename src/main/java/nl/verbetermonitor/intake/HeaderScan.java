package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;

/** Reads the header of a table, and nothing below it. */
final class HeaderScan extends HeaderedSheet<Column> {

    private Header<Column> header = new Header<>(0, Map.of(), List.of(), List.of(), List.of());
    private boolean ended;

    HeaderScan(HeaderNames<Column> names, HeaderRows rows) {
        super(names, rows);
    }

    /** Takes rows until the header was found. */
    RowHandler untilFound() {
        return row -> take(row) && !ended;
    }

    /** The header, without columns when there is none; to be asked when the reading has ended. */
    Header<Column> header() {
        endSearch();
        return header;
    }

    @Override
    void outside(Row row) {}

    @Override
    void header(Header<Column> header, List<? extends Row> rows) {
        this.header = header;
        ended = true;
    }

    @Override
    void noHeader() {
        ended = true;
    }

    @Override
    void below(Row row) {}
}
