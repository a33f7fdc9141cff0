package nl.verbetermonitor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The names of inspectorates and suppliers within a sentence. */
final class Authorities {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Phrases phrases;
    private final List<String> firstWords;

    Authorities(Phrases phrases) {
        this.phrases = phrases;
        this.firstWords = phrases.texts("authority.first-words");
    }

    /** Names between semicolons, as a list in which those that need an article have one. */
    String named(String names) {
        return phrases.list(names(names).stream().map(this::withArticle).toList());
    }

    /** The names between semicolons. */
    static List<String> names(String names) {
        return Arrays.stream(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String withArticle(String name) {
        String first = name.split("\\s+", 2)[0].toLowerCase(DUTCH);
        return firstWords.contains(first) ? phrases.text("authority.article", name) : name;
    }
}
