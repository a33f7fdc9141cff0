package nl.verbetermonitor.job;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import nl.verbetermonitor.history.Sha256;

/** Names for files and folders that every file system takes: letters, digits, hyphens and underscores. */
public final class PathName {

    private static final int LONGEST = 80;
    private static final int HASH = 8;

    private PathName() {}

    /** The name for a text, at most 80 characters; every other character becomes a hyphen. */
    public static String of(String text) {
        return cut(text, LONGEST);
    }

    /** The same with a part of a hash behind it, for a text whose own name is taken. */
    static String distinct(String text) {
        return distinct(text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same for what is known by more than its text: the hash is that of all. */
    static String distinct(String text, String sha256) {
        return cut(text, LONGEST - HASH - 1) + "-" + sha256.substring(0, HASH);
    }

    private static String cut(String text, int longest) {
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .limit(longest)
                .forEach(c -> {
                    boolean kept =
                            (Character.isBmpCodePoint(c) && Character.isLetterOrDigit(c)) || c == '-' || c == '_';
                    name.append(kept ? (char) c : '-');
                });
        return name.isEmpty() ? "-" : name.toString();
    }
}
