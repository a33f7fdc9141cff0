package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Cell.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a sheet from its bytes for as long as they are written plainly: each with its number, each cell with its
 * reference, all in order, texts without runs and formulas without attributes. From the first row on that is not, the cursor
 * reads the rest. What a cell holds is decided by the same {@link CellReader}.
 */
final class PlainRows extends PlainXml {

    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] CELL = ascii("<c");
    private static final byte[] CELL_END = ascii("</c>");
    private static final byte[] EMPTY_END = ascii("/>");
    private static final byte[] FORMULA = ascii("<f>");
    private static final byte[] FORMULA_END = ascii("</f>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_END = ascii("</v>");
    private static final byte[] TEXT = ascii("<is><t>");
    private static final byte[] SPACED_TEXT = ascii("<is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = ascii("</t></is>");
    private static final byte[] INLINE = ascii("inlineStr\"");
    private static final byte[] FORMULA_TEXT = ascii("str\"");

    /** The attributes of a row besides its number. But for the first they only tell how it looks. */
    private static final byte[][] ROW_ATTRIBUTES = Stream.of(
                    "hidden",
                    "spans",
                    "s",
                    "customFormat",
                    "ht",
                    "customHeight",
                    "outlineLevel",
                    "collapsed",
                    "thickTop",
                    "thickBot",
                    "x14ac:dyDescent")
            .map(name -> ascii(" " + name + "=\""))
            .toArray(byte[][]::new);

    private static final int HIDDEN = 0;
    private static final int PREFIXED = ROW_ATTRIBUTES.length - 1;

    private static final int REFERENCE_SEEN = 1;
    private static final int STYLE_SEEN = 2;
    private static final int TYPE_SEEN = 4;

    private final CellReader cells;
    private final boolean prefixDeclared;
    private final TextBuffer passedOver = new TextBuffer();

    private int number;
    private int numberStart;
    private boolean hidden;
    private int column;

    private PlainRows(PartBytes part, CellReader cells, boolean prefixDeclared) {
        super(part);
        this.cells = cells;
        this.prefixDeclared = prefixDeclared;
    }

    /** Of the sheet whose cursor has just come to its rows; they are all the cursor's when that is not where its bytes wait. */
    static @Nullable PlainRows at(XmlCursor xml, PartBytes part, CellReader cells) {
        return part.isCursorWaiting() && xml.isUtf8() ? new PlainRows(part, cells, xml.declares("x14ac")) : null;
    }

    /**
     * Reads the next row.
     *
     * @param previous the number of the row before it, 0 when there is none
     * @return false when there is none, or the cursor has to read it
     */
    boolean next(RowBuffer row, int previous, Place place) throws Unreadable {
        try {
            do {
                int end = row(row, previous, part.at());
                if (end != ODD) {
                    part.take(end);
                    return true;
                }
            } while (part.more()); // it may only have been broken off
            return false;
        } catch (IOException e) {
            throw Unreadable.from(e, place);
        }
    }

    private int row(RowBuffer row, int previous, int from) throws Unreadable {
        int at = rowStart(space(from));
        if (at == ODD || number <= previous) {
            return ODD;
        }
        row.begin(number, hidden);
        if (bytes[at] == '/') {
            return literal(EMPTY_END, at);
        }
        at = bytes[at] == '>' ? space(at + 1) : ODD;
        column = 0;
        while (at != ODD && bytes[at + 1] != '/') {
            at = literal(CELL, at);
            at = at == ODD ? ODD : cell(row, at);
            at = at == ODD ? ODD : space(at);
        }
        return at == ODD ? ODD : literal(ROW_END, at);
    }

    /** Reads the tag of a row up to its closing bracket. */
    private int rowStart(int from) {
        numberStart = literal(ROW, from);
        if (numberStart == ODD) {
            return ODD;
        }
        int at = digits(numberStart);
        number = Numbers.index(bytes, numberStart, at, Attributes.LAST_ROW);
        if (number < 1 || bytes[at] != '"') {
            return ODD;
        }
        at++;
        hidden = false;
        int seen = 0;
        while (bytes[at] == ' ') {
            int which = 0;
            int value = literal(ROW_ATTRIBUTES[0], at);
            while (value == ODD && ++which < ROW_ATTRIBUTES.length) {
                value = literal(ROW_ATTRIBUTES[which], at);
            }
            if (value == ODD || (seen & 1 << which) != 0 || (which == PREFIXED && !prefixDeclared)) {
                return ODD;
            }
            seen |= 1 << which;
            at = attributeValue(value);
            if (at == ODD) {
                return ODD;
            }
            hidden |= which == HIDDEN && isTrue(value, at - 1);
        }
        return at;
    }

    private boolean isTrue(int from, int to) {
        return (to - from == 1 && bytes[from] == '1') || (to - from == 4 && bytes[from] == 't');
    }

    /** Reads a cell from behind its name. */
    private int cell(RowBuffer row, int from) throws Unreadable {
        cells.begin();
        int at = attributes(from);
        if (at == ODD) {
            return ODD;
        }
        if (bytes[at] == '/') {
            return literal(EMPTY_END, at);
        }
        at = bytes[at] == '>' ? at + 1 : ODD;
        if (at != ODD && bytes[at + 1] == 'f') {
            at = formula(at);
        }
        if (at != ODD && bytes[at + 1] == 'i') {
            return text(row, at);
        }
        if (at != ODD && bytes[at + 1] == 'v') {
            at = value(at);
        }
        at = at == ODD ? ODD : literal(CELL_END, at);
        if (at != ODD) {
            append(row, cells.cell(number, column));
        }
        return at;
    }

    private int attributes(int from) {
        int at = from;
        int seen = 0;
        while (bytes[at] == ' ') {
            if (bytes[at + 2] != '=' || bytes[at + 3] != '"') {
                return ODD;
            }
            int value = at + 4;
            int which;
            switch (bytes[at + 1]) {
                case 'r' -> {
                    which = REFERENCE_SEEN;
                    at = reference(value);
                }
                case 's' -> {
                    which = STYLE_SEEN;
                    at = digits(value);
                    cells.styled(Numbers.index(bytes, value, at, Integer.MAX_VALUE - 1));
                    at = bytes[at] == '"' ? at + 1 : ODD;
                }
                case 't' -> {
                    which = TYPE_SEEN;
                    at = type(value);
                }
                default -> {
                    return ODD;
                }
            }
            if (at == ODD || (seen & which) != 0) {
                return ODD;
            }
            seen |= which;
        }
        return (seen & REFERENCE_SEEN) == 0 ? ODD : at;
    }

    /** Reads a reference to this row, further to the right than the last one. */
    private int reference(int from) {
        int at = from;
        int letters = 0;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && letters <= Attributes.LAST_COLUMN) {
            letters = letters * 26 + bytes[at] - 'A' + 1;
            at++;
        }
        if (letters <= column || letters > Attributes.LAST_COLUMN) {
            return ODD;
        }
        column = letters;
        int digit = numberStart;
        while (bytes[at] == bytes[digit]) {
            if (bytes[at] == '"') {
                return at + 1;
            }
            at++;
            digit++;
        }
        return ODD;
    }

    private int type(int from) {
        if (bytes[from + 1] == '"') {
            cells.typed(CellType.of((char) bytes[from]));
            return from + 2;
        }
        int at = literal(INLINE, from);
        if (at != ODD) {
            cells.typed(CellType.INLINE_TEXT);
            return at;
        }
        cells.typed(CellType.FORMULA_TEXT);
        return literal(FORMULA_TEXT, from);
    }

    private int formula(int from) {
        int at = literal(FORMULA, from);
        at = at == ODD ? ODD : text(at);
        passedOver.clear();
        cells.calculated();
        return at != ODD && addTextTo(passedOver) ? literal(FORMULA_END, at) : ODD;
    }

    private int value(int from) {
        int at = literal(VALUE, from);
        at = at == ODD ? ODD : text(at);
        return at != ODD && addTextTo(cells.value()) ? literal(VALUE_END, at) : ODD;
    }

    /** Reads a text that stands in the cell itself, up to behind the cell. */
    private int text(RowBuffer row, int from) throws Unreadable {
        int at = literal(TEXT, from);
        at = at == ODD ? literal(SPACED_TEXT, from) : at;
        at = at == ODD ? ODD : text(at);
        at = at == ODD ? ODD : literal(TEXT_END, at);
        at = at == ODD ? ODD : literal(CELL_END, at);
        if (at == ODD) {
            return ODD;
        }
        if (isTextItself() && textLength() > 0 && textLength() < TextBuffer.LONGEST_TEXT) {
            row.append(column, new Text(itself()));
            return at;
        }
        if (!addTextTo(cells.inlineText())) {
            return ODD;
        }
        append(row, cells.cell(number, column));
        return at;
    }

    private void append(RowBuffer row, @Nullable Cell cell) {
        if (cell != null) {
            row.append(column, cell);
        }
    }

    private int digits(int from) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}
