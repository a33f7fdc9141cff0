package nl.verbetermonitor.html;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Hands out the ids of one page: readable, the same for the same report, and each once. */
final class Ids {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** An id of the letters and digits of a text, such as {@code bijlage-2-aanbevelingen}; {@code deel} when it has none. */
    String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String clipped = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
        String wanted = clipped.isEmpty() ? "deel" : clipped;
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
