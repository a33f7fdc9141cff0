package nl.verbetermonitor.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that point to one person, and ages. */
final class PersonWords {

    /** Only what can be nothing but an age: "binnen 30 jaar" is a term. */
    private static final String AGE = "\\d{1,3}(?:[ -]?jarigen?| jaar oude?)";

    /** How an age ends: behind its last digit. */
    private static final List<String> AGE_FRAGMENTS = List.of("0ja", "0 j", "0-j");

    private final Pattern pattern;
    private final Fragments fragments;

    /**
     * @param words each of one word or more, in any case
     */
    PersonWords(List<String> words) {
        List<String> composed = words.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC).strip())
                .toList();
        String alternatives = Stream.concat(composed.stream().map(PersonWords::loose), Stream.of(AGE))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\d])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        fragments = new Fragments(Stream.concat(composed.stream().map(PersonWords::fragment), AGE_FRAGMENTS.stream())
                .toList());
    }

    private static String loose(String words) {
        return Stream.of(words.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    /** The beginning of the last word, which is rarer than the first: that mostly is "de" or "een". */
    private static String fragment(String words) {
        String[] parts = words.split("\\s+", -1);
        return parts[parts.length - 1];
    }

    /** The first of these words in a text, as it stands there; empty when there is none. */
    Optional<String> firstIn(String text) {
        return mayStandIn(text) ? search(text) : Optional.empty();
    }

    /** Never false when {@link #search} finds something, and nearly always when it does not, in much less time. */
    boolean mayStandIn(String text) {
        return fragments.mayStandIn(text);
    }

    Optional<String> search(String text) {
        Matcher matcher = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
