package nl.verbetermonitor.intake;

import org.jspecify.annotations.Nullable;

/**
 * Texts about which something was found out lately, so that it need not be found out again: most texts of a large tracker
 * come back. One text takes the place of another, so this never grows. For one thread.
 */
final class RecentTexts {

    private static final int BITS = 13;

    /** Longer ones hardly come back, and would take much memory. */
    private static final int LONGEST = 256;

    private final @Nullable String[] texts = new @Nullable String[1 << BITS];

    /** Whether the text was added, and no other took its place since. */
    boolean has(String text) {
        int place = placeOf(text);
        boolean known = text.equals(texts[place]);
        if (known) {
            texts[place] = text; // when this same object comes back, its letters need not be looked at
        }
        return known;
    }

    void add(String text) {
        if (text.length() <= LONGEST) {
            texts[placeOf(text)] = text;
        }
    }

    private static int placeOf(String text) {
        int hash = text.hashCode() * 0x9e3779b9; // the last letters alone would decide otherwise
        return hash >>> (Integer.SIZE - BITS);
    }
}
