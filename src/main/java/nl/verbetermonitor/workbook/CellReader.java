package nl.verbetermonitor.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Failure;
import nl.verbetermonitor.workbook.Cell.Numeric;
import nl.verbetermonitor.workbook.Cell.Text;
import nl.verbetermonitor.workbook.Cell.Truth;
import nl.verbetermonitor.workbook.Cell.Uncalculated;
import org.jspecify.annotations.Nullable;

/** Turns what stands in a cell's XML into a cell. What is no value of its type is a failure, never a guess. */
final class CellReader {

    private static final int LONGEST_FAILURE = 40;
    private static final Cell UNCALCULATED = new Uncalculated();
    private static final Cell TRUE = new Truth(true);
    private static final Cell FALSE = new Truth(false);

    private final String sheet;
    private final Styles styles;
    private final SharedTexts texts;
    private final DateSystem dates;

    private final Attributes.Reference reference = new Attributes.Reference();
    private final Attributes.Index styleNumber = new Attributes.Index(Integer.MAX_VALUE - 1);
    private final Attributes.Type type = new Attributes.Type();
    private final TextBuffer value = new TextBuffer();

    private boolean hasReference;
    private boolean hasStyle;
    private int style;
    private CellType cellType = CellType.NUMBER;
    private boolean formula;
    private boolean hasValue;
    private boolean inline;

    CellReader(String sheet, Styles styles, SharedTexts texts, DateSystem dates) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.dates = dates;
    }

    /** Reads the cell that starts here up to behind its end. */
    void read(XmlCursor xml) throws Unreadable {
        begin();
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.isForeign(i)) {
                continue;
            }
            switch (xml.attributeName(i)) {
                case "r" -> {
                    xml.attribute(i, reference);
                    hasReference = true;
                }
                case "s" -> {
                    xml.attribute(i, styleNumber);
                    styled(styleNumber.value());
                }
                case "t" -> {
                    xml.attribute(i, type);
                    typed(type.value());
                }
                default -> {}
            }
        }
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "v" -> {
                    xml.text(value());
                }
                case "is" -> {
                    if (hasValue && value.length() > 0) {
                        xml.skip();
                    } else {
                        SharedTexts.richText(xml, inlineText());
                    }
                }
                case "f" -> {
                    calculated();
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }

    /** Begins a cell of which nothing is known yet. */
    void begin() {
        hasReference = false;
        hasStyle = false;
        cellType = CellType.NUMBER;
        formula = false;
        hasValue = false;
        inline = false;
        value.clear();
    }

    /** The cell has a style; -1 for one that does not exist. */
    void styled(int number) {
        style = number;
        hasStyle = true;
    }

    /** The cell says what kind of value it holds; without it that is a number. */
    void typed(CellType kind) {
        cellType = kind;
    }

    /** The cell has a formula. */
    void calculated() {
        formula = true;
    }

    /** Takes the cell's value, in the place of any before it. */
    TextBuffer value() {
        value.clear();
        hasValue = true;
        return value;
    }

    /** Takes the text that stands in the cell itself. */
    TextBuffer inlineText() {
        inline = true;
        return value;
    }

    boolean hasReference() {
        return hasReference;
    }

    /** The row that the reference names; 0 when there is no such row or column. */
    int row() {
        return reference.row();
    }

    /** The column that the reference names; 0 when there is no such row or column. */
    int column() {
        return reference.column();
    }

    /** What the cell holds; null when nothing, perhaps formatting. */
    @Nullable
    Cell cell(int row, int column) throws Unreadable {
        if (value.length() == 0) {
            boolean emptyText = hasValue && cellType == CellType.FORMULA_TEXT;
            return formula && !emptyText ? UNCALCULATED : null;
        }
        if (inline) {
            return text();
        }
        return switch (cellType) {
            case NUMBER -> number(row, column);
            case SHARED_TEXT -> sharedText(row, column);
            case FORMULA_TEXT, INLINE_TEXT -> text();
            case TRUTH -> truth();
            case ISO_DATE -> isoDate();
            case FAILURE, OTHER -> failure();
        };
    }

    private @Nullable Cell text() {
        String text = value.text();
        return text.isEmpty() ? null : new Text(text);
    }

    private @Nullable Cell sharedText(int row, int column) throws Unreadable {
        int index = Numbers.index(value.chars(), value.start(), value.end(), Integer.MAX_VALUE - 1);
        if (index < 0 || index >= texts.size()) {
            // One text that is not there means that the others may not be the right ones either.
            throw Unreadable.damaged(new CellRef(sheet, row, column), Words.TEXT_NUMBER);
        }
        Text text = texts.get(index);
        return text.text().isEmpty() ? null : text;
    }

    private @Nullable Cell number(int row, int column) throws Unreadable {
        int start = value.start();
        int end = value.end();
        if (start == end) {
            return formula ? UNCALCULATED : null;
        }
        double number = Numbers.parse(value.chars(), start, end);
        if (Double.isNaN(number)) {
            return failure();
        }
        int index = hasStyle ? style : 0;
        if (!styles.has(index)) {
            if (!hasStyle) {
                return new Numeric(number, false);
            }
            // Without its format a date or a percentage would pass for a plain number.
            throw Unreadable.damaged(new CellRef(sheet, row, column), Words.STYLE_NUMBER);
        }
        return switch (styles.kindOf(index)) {
            case PLAIN -> new Numeric(number, false);
            case PERCENT -> new Numeric(number, true);
            case DATE -> new Day(dates.epochDay(number));
        };
    }

    private Cell truth() {
        return switch (value.trimmed()) {
            case "1", "true" -> TRUE;
            case "0", "false" -> FALSE;
            default -> failure();
        };
    }

    /** A date as ISO 8601 writes it, with or without a time of day behind it. */
    private Cell isoDate() {
        String text = value.trimmed();
        boolean whole = text.length() == 10 || (text.length() > 10 && text.charAt(10) == 'T');
        try {
            return whole ? new Day(LocalDate.parse(text.substring(0, 10)).toEpochDay()) : failure();
        } catch (DateTimeException e) {
            return failure();
        }
    }

    private Cell failure() {
        return failure(value.trimmed());
    }

    /** What is no value, cut when it is long. */
    static Cell failure(String text) {
        return new Failure(text.length() > LONGEST_FAILURE ? text.substring(0, LONGEST_FAILURE) + "…" : text);
    }
}
