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
    private final int[] hashes =
            new int[1 << BITS]; // a text elsewhere in memory need not be fetched to see that it differs

    /** Whether the text was added, and no other took its place since. */
    boolean has(String text) {
        int hash = text.hashCode();
        int place = placeOf(hash);
        return hashes[place] == hash && text.equals(texts[place]);
    }

    void add(String text) {
        if (text.length() <= LONGEST) {
            int hash = text.hashCode();
            int place = placeOf(hash);
            hashes[place] = hash;
            texts[place] = text;
        }
    }

    private static int placeOf(int hash) {
        int spread = hash * 0x9e3779b9; // the last letters alone would decide otherwise
        return spread >>> (Integer.SIZE - BITS);
    }
}
