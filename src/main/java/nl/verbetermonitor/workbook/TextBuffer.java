package nl.verbetermonitor.workbook;

import java.util.Arrays;

/**
 * Gathers the characters of one cell or shared text. What goes beyond any text of Excel is dropped, but never so much that
 * the rest would pass for a text of allowed length.
 */
final class TextBuffer {

    /** One more than Excel allows, so that whoever takes the cell sees that it was too long. */
    static final int LONGEST_TEXT = 32_768;

    /** Every character may be written as an escape of seven. */
    private static final int LONGEST_RAW = 7 * LONGEST_TEXT;

    private char[] chars = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void add(char[] source, int from, int count) {
        int taken = room(count);
        System.arraycopy(source, from, chars, length, taken);
        length += taken;
    }

    /** Adds a part of a string. */
    void add(String source, int from, int to) {
        int taken = room(to - from);
        source.getChars(from, from + taken, chars, length);
        length += taken;
    }

    /** Adds characters of seven bits. */
    void addAscii(byte[] source, int from, int count) {
        int taken = room(count);
        for (int i = 0; i < taken; i++) {
            chars[length + i] = (char) source[from + i];
        }
        length += taken;
    }

    /** Adds a character many times over. */
    void add(char character, int count) {
        int taken = room(count);
        Arrays.fill(chars, length, length + taken, character);
        length += taken;
    }

    /** Makes room for so many characters, or for as many as are still kept. */
    private int room(int count) {
        int taken = Math.min(count, LONGEST_RAW - length);
        if (length + taken > chars.length) {
            chars = Arrays.copyOf(chars, Math.min(LONGEST_RAW, Math.max(2 * chars.length, length + taken)));
        }
        return taken;
    }

    /** Takes the last character back. */
    void removeLast() {
        length--;
    }

    /** The characters, of which the first {@link #length()} count; only valid until the next change. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Where the value starts when XML's white space around it does not count. */
    int start() {
        int start = 0;
        while (start < length && chars[start] <= ' ') {
            start++;
        }
        return start;
    }

    /** Where it ends then. */
    int end() {
        int end = length;
        while (end > 0 && chars[end - 1] <= ' ') {
            end--;
        }
        return Math.max(end, start());
    }

    /** The text without white space around it. */
    String trimmed() {
        return new String(chars, start(), end() - start());
    }

    /** The text as it stands. */
    String plain() {
        return new String(chars, 0, Math.min(length, LONGEST_TEXT));
    }

    /**
     * The text with escapes such as {@code _x000D_} resolved (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
     */
    String text() {
        for (int i = 0; i + 1 < length; i++) {
            if (chars[i] == '_' && chars[i + 1] == 'x') {
                return unescaped();
            }
        }
        return plain();
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length && text.length() < LONGEST_TEXT; i++) {
            int escaped = escapedAt(i);
            text.append(escaped < 0 ? chars[i] : (char) escaped);
            i += escaped < 0 ? 0 : 6;
        }
        return text.toString();
    }

    private int escapedAt(int at) {
        if (at + 7 > length || chars[at] != '_' || chars[at + 1] != 'x' || chars[at + 6] != '_') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = chars[i] < 128 ? Character.digit(chars[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
