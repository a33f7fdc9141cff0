package nl.verbetermonitor.distribution;

import java.nio.charset.StandardCharsets;

/** Text from data as it may stand in a header of a message. */
final class HeaderText {

    /** A subject longer than this is read by nobody, and mail servers refuse long headers. */
    private static final int LONGEST = 200;

    private static final String ELLIPSIS = " …";

    private HeaderText() {}

    /**
     * The same on one line of at most {@value #LONGEST} characters: without control characters, without those that turn the
     * direction of reading or cannot be seen, without what readers would take for a coded text, and with every run of spaces
     * as one.
     */
    static String of(String text) {
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8); // no half characters
        String line = whole.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Zs}]+", " ")
                .replace("=?", "= ?")
                .strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - ELLIPSIS.length()))
                        .strip()
                + ELLIPSIS;
    }
}
