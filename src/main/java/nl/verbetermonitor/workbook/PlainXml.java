package nl.verbetermonitor.workbook;

import java.nio.charset.StandardCharsets;

/**
 * Reads XML from its bytes, twice as fast as the cursor can: without names, events and checks of what is not there. It only
 * knows what nearly every program writes: no prefixes, comments, CDATA or processing instructions, names and values in one
 * way of quoting, with a single space between them. All else it leaves to the cursor, so nothing is refused or guessed here:
 * a method that reads gives the place behind what it read, or {@link #ODD}. Behind the last byte stand zeros, which are odd,
 * so no method looks whether there are bytes left.
 */
abstract class PlainXml {

    static final int ODD = -1;

    /** What the bytes of a text ask for; a text asks for all that its bytes do. */
    private static final byte[] KINDS = new byte[256];

    private static final byte END = 1;
    private static final byte NOT_ASCII = 2;
    private static final byte REFERENCE = 4;
    private static final byte ESCAPE = 8;
    private static final byte STRANGE = 16;

    static {
        for (int i = 0; i < KINDS.length; i++) {
            KINDS[i] = i < ' ' ? STRANGE : i < 128 ? 0 : NOT_ASCII;
        }
        KINDS['\t'] = 0;
        KINDS['\n'] = 0;
        KINDS['<'] = END;
        KINDS['&'] = REFERENCE;
        KINDS['_'] = ESCAPE; // of _x000D_
        KINDS['>'] = STRANGE; // may end a CDATA section that was never opened
    }

    final PartBytes part;
    final byte[] bytes;

    private int textStart;
    private int textEnd;
    private int textKind;

    PlainXml(PartBytes part) {
        this.part = part;
        this.bytes = part.bytes();
    }

    /** Reads these very characters. */
    final int literal(byte[] expected, int from) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes[from + i] != expected[i]) {
                return ODD;
            }
        }
        return from + expected.length;
    }

    static byte[] ascii(String literal) {
        return literal.getBytes(StandardCharsets.US_ASCII);
    }

    /** Passes over what stands between two elements where a file is laid out to be read by people. */
    final int space(int from) {
        int at = from;
        while (bytes[at] == '\n' || bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r') {
            at++;
        }
        return at;
    }

    /** Reads text up to the next tag; what it says is asked for afterwards. */
    final int text(int from) {
        int at = from;
        int kind = 0;
        while (true) {
            kind |= KINDS[bytes[at] & 0xFF];
            if ((kind & (END | STRANGE)) != 0) {
                break;
            }
            at++;
        }
        textStart = from;
        textEnd = at;
        textKind = kind & ~END;
        return (kind & STRANGE) != 0 ? ODD : at;
    }

    /** Reads the value of an attribute, and the quote behind it. */
    final int attributeValue(int from) {
        int at = from;
        while (bytes[at] != '"') {
            if (KINDS[bytes[at] & 0xFF] != 0 || bytes[at] < ' ') {
                return ODD;
            }
            at++;
        }
        return at + 1;
    }

    /** Whether the text is what its bytes are. */
    final boolean isTextItself() {
        return textKind == 0;
    }

    final int textStart() {
        return textStart;
    }

    final int textLength() {
        return textEnd - textStart;
    }

    /** The text when it {@link #isTextItself()}. */
    final String itself() {
        return new String(bytes, textStart, textEnd - textStart, StandardCharsets.ISO_8859_1);
    }

    /**
     * Adds the text to a buffer.
     *
     * @return false when it is odd: not UTF-8, or with characters that XML does not have or has other names for
     */
    final boolean addTextTo(TextBuffer buffer) {
        if ((textKind & (NOT_ASCII | REFERENCE)) == 0) {
            buffer.addAscii(bytes, textStart, textEnd - textStart);
            return true;
        }
        String text = new String(bytes, textStart, textEnd - textStart, StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFFFD') { // what is no UTF-8 becomes the first of these
                return false;
            }
            if (c == '&') {
                int end = text.indexOf(';', i);
                char named = end < 0 ? 0 : named(text.substring(i + 1, end));
                if (named == 0) {
                    return false;
                }
                buffer.add(text, from, i);
                buffer.add(named, 1);
                from = end + 1;
                i = end;
            }
        }
        buffer.add(text, from, text.length());
        return true;
    }

    /** 0 for a name that XML itself does not have. */
    private static char named(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> 0;
        };
    }
}
