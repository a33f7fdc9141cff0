package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.Collection;

/**
 * The first three characters of each of some words: a text in which none of them begins a word holds none of those words.
 * Finds that out some twenty times faster than a pattern does, which millions of cells make worth while. It never overlooks
 * a word, and takes another one for it now and then.
 */
final class Fragments {

    private static final int LENGTH = 3;
    private static final int BITS = 5;
    private static final int ALL = (1 << (BITS * LENGTH)) - 1;

    /** What is no letter and no digit, or a letter that is never taken for one of a to z. */
    private static final int OTHER = 0;

    private static final int LAST_LETTER = 26;
    private static final int DIGIT = 27;

    /** A letter that might come down to any of a to z. */
    private static final int ANY = 31;

    /** Of the first characters, which hardly any text goes beyond. No accented one of them is ever taken for a to z. */
    private static final byte[] VALUES = values();

    /** Which three characters, of five bits each, may be one of the fragments. */
    private final boolean[] known = new boolean[ALL + 1];

    /**
     * @param words of which the first three characters count: letters of a to z, 0 for any digit, space and hyphen. Words
     *     that begin with something else, or are shorter, may stand in every text
     */
    Fragments(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= LENGTH && word.chars().limit(LENGTH).allMatch(Fragments::isPlain)) {
                add(word, 0, 0);
            } else {
                Arrays.fill(known, true);
            }
        }
    }

    private static boolean isPlain(int c) {
        return c == ' ' || c == '-' || c == '0' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void add(String word, int from, int code) {
        if (from == LENGTH) {
            known[code] = true;
        } else {
            add(word, from + 1, (code << BITS) | value(word.charAt(from)));
            add(word, from + 1, (code << BITS) | ANY);
        }
    }

    /** Whether a text may hold one of the words. */
    boolean mayStandIn(String text) {
        int code = 0;
        for (int i = 0; i < text.length(); i++) {
            code = (code << BITS) | value(text.charAt(i));
            int before = (code >>> (BITS * LENGTH)) & ANY;
            if (known[code & ALL] && (before == OTHER || before > LAST_LETTER)) {
                return true;
            }
        }
        return false;
    }

    private static int value(char c) {
        if (c < VALUES.length) {
            return VALUES[c];
        }
        return Character.isLetter(c) ? ANY : OTHER;
    }

    private static byte[] values() {
        byte[] values = new byte[0x100];
        for (int letter = 0; letter < LAST_LETTER; letter++) {
            values['a' + letter] = (byte) (letter + 1);
            values['A' + letter] = (byte) (letter + 1);
        }
        Arrays.fill(values, '0', '9' + 1, (byte) DIGIT);
        return values;
    }
}
