package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.verbetermonitor.workbook.Cell;

/** The text of cells. */
final class CellText {

    /** The most characters that a spreadsheet program keeps in a cell. */
    static final int LONGEST = 32_767;

    private static final DateTimeFormatter DUTCH_DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private CellText() {}

    /** Text in which nothing steers a terminal or the direction of reading. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> ' ';
                    default -> c;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Text without white space around it; no-break spaces and control characters folded, line breaks kept. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && isOdd(c)) { // the first half alone settles nearly every character
                return folded(text).strip();
            }
        }
        return text.strip();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (c == '\n' || lineEnd || c == 0x85 || c == 0x2028 || c == 0x2029) {
                folded.append('\n');
            } else if (c == '\t' || c == 0xa0 || c == 0x2007 || c == 0x202f) {
                folded.append(' ');
            } else if (Character.isSurrogate(c) ? isPaired(text, i) : !isOdd(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Control characters, spaces that do not look like one, what cannot be seen, and what turns text around. */
    private static boolean isOdd(char c) {
        return c < ' '
                || (c >= 0x7f && c <= 0xa0)
                || c == 0xad
                || c == 0x200b
                || (c >= 0x200e && c <= 0x200f)
                || c == 0x2007
                || (c >= 0x2028 && c <= 0x202f)
                || (c >= 0x2060 && c <= 0x206f)
                || Character.isSurrogate(c)
                || c == 0xfeff
                || c >= 0xfff0;
    }

    private static boolean isPaired(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
                : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }

    /** What stands in a cell, as text; empty when it is blank or a formula without a value. */
    static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return fold(text.text());
        }
        if (cell instanceof Cell.Numeric number) {
            return number.percent()
                    ? Numbers.percent(number.value()).toPlainString() + "%"
                    : Numbers.shortest(number.value()).toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return Dates.isCalendarDay(day.epochDay())
                    ? DUTCH_DAY.format(LocalDate.ofEpochDay(day.epochDay()))
                    : Long.toString(day.epochDay());
        }
        if (cell instanceof Cell.Truth truth) {
            return truth.value() ? "WAAR" : "ONWAAR";
        }
        return cell instanceof Cell.Failure failure ? failure.code() : "";
    }
}
