package nl.verbetermonitor.workbook;

import java.util.Map;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Failure;
import nl.verbetermonitor.workbook.Cell.Numeric;
import nl.verbetermonitor.workbook.Cell.Text;
import nl.verbetermonitor.workbook.Cell.Truth;
import nl.verbetermonitor.workbook.Cell.Uncalculated;

/** Rows of sheets, kept until they are asked for: a row that stands many times over is kept once. */
final class RowLog implements AutoCloseable {

    private static final int END = 0;
    private static final int SHOWN_ROW = 1;
    private static final int HIDDEN_ROW = 2;

    private static final int TEXT = 0;
    private static final int PLAIN = 1;
    private static final int PERCENT = 2;
    private static final int DAY = 3;
    private static final int FAILURE = 4;
    private static final int OTHER = 5;
    private static final Map<Integer, Cell> OTHERS =
            Map.of(OTHER, new Uncalculated(), OTHER + 1, new Truth(true), OTHER + 2, new Truth(false));

    private final PagedBytes bytes;

    RowLog(Limits limits) {
        bytes = new PagedBytes(limits);
    }

    /** The place from which the rows that are now added can be read. */
    long begin() {
        return bytes.length();
    }

    /**
     * Adds a row.
     *
     * @param times how many rows in a row are the same; 1 at least
     */
    void add(Row row, int times) {
        bytes.add(row.isHidden() ? HIDDEN_ROW : SHOWN_ROW);
        bytes.addNumber(row.number());
        bytes.addNumber(times);
        bytes.addNumber(row.size());
        for (int i = 0; i < row.size(); i++) {
            bytes.addNumber(row.column(i));
            add(row.cell(i));
        }
    }

    private void add(Cell cell) {
        if (cell instanceof Text text) {
            bytes.add(TEXT);
            bytes.addText(text.text());
        } else if (cell instanceof Numeric number) {
            bytes.add(number.percent() ? PERCENT : PLAIN);
            bytes.addLong(Double.doubleToRawLongBits(number.value()));
        } else if (cell instanceof Day day) {
            bytes.add(DAY);
            bytes.addLong(day.epochDay());
        } else if (cell instanceof Failure failure) {
            bytes.add(FAILURE);
            bytes.addText(failure.code());
        } else if (cell instanceof Truth truth) {
            bytes.add(truth.value() ? OTHER + 1 : OTHER + 2);
        } else {
            bytes.add(OTHER);
        }
    }

    /** Ends the rows of a sheet. */
    void end() {
        bytes.add(END);
    }

    /** Hands on the rows from a place on, until they end or the handler asks to stop. No more may be added then. */
    void read(long from, RowHandler handler) {
        PagedBytes.Reader reader = bytes.new Reader();
        reader.seek(from);
        RowBuffer row = new RowBuffer();
        for (int kind = reader.next(); kind != END; kind = reader.next()) {
            int number = reader.nextNumber();
            int times = reader.nextNumber();
            row.begin(number, kind == HIDDEN_ROW);
            for (int cells = reader.nextNumber(); cells > 0; cells--) {
                int column = reader.nextNumber();
                row.add(column, cell(reader));
            }
            for (int i = 0; i < times; i++) {
                row.number(number + i);
                if (!handler.take(row)) {
                    return;
                }
            }
        }
    }

    private static Cell cell(PagedBytes.Reader reader) {
        int kind = reader.next();
        return switch (kind) {
            case TEXT -> new Text(reader.nextText());
            case PLAIN, PERCENT -> new Numeric(Double.longBitsToDouble(reader.nextLong()), kind == PERCENT);
            case DAY -> new Day(reader.nextLong());
            case FAILURE -> new Failure(reader.nextText());
            default -> OTHERS.getOrDefault(kind, new Uncalculated());
        };
    }

    @Override
    public void close() {
        bytes.close();
    }
}
