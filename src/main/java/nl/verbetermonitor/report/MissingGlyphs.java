package nl.verbetermonitor.report;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The characters of a report that its fonts have no picture for, named so that a reader knows what a box stands for. */
final class MissingGlyphs {

    private static final int MOST_NAMES = 20;

    private final Context context;

    MissingGlyphs(Context context) {
        this.context = context;
    }

    /** A sentence that names the characters of texts that cannot be shown; empty when all can. */
    Optional<String> sentence(Stream<String> texts) {
        NavigableSet<Integer> missing = new TreeSet<>();
        texts.flatMapToInt(String::codePoints)
                .filter(codePoint -> !Character.isWhitespace(codePoint))
                .filter(codePoint -> !context.sources().glyphs().has(codePoint))
                .forEach(missing::add);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("annex7.glyphs", missing.size(), names(List.copyOf(missing))));
    }

    private String names(List<Integer> codePoints) {
        List<String> names = codePoints.stream().map("U+%04X"::formatted).toList();
        if (names.size() <= MOST_NAMES) {
            return context.phrases().list(names);
        }
        String named = String.join(", ", names.subList(0, MOST_NAMES));
        return context.text("list.and", named, context.text("annex7.glyphs.more", names.size() - MOST_NAMES));
    }
}
