package nl.verbetermonitor.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether two names are probably one, of which one letter was left out, added, replaced or swapped with its neighbour.
 * Names that are meant to differ in little never are: those with other digits, Roman numerals, single letters or
 * abbreviations.
 */
final class OneLetterApart {

    private static final int SHORTEST = 5;
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}");
    private static final Pattern ROMAN = Pattern.compile(
            "(?!$)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,4}");

    private OneLetterApart() {}

    /**
     * A name to be compared to many others.
     *
     * @param spelled as it stands in a cell
     * @param folded without case, accents, spaces and punctuation, which make no difference
     */
    record Name(String spelled, String folded) {

        static Name of(String spelled) {
            return new Name(spelled, Names.fold(spelled));
        }
    }

    static boolean are(Name one, Name other) {
        return Math.min(one.folded.length(), other.folded.length()) >= SHORTEST
                && isOneSlip(one.folded, other.folded)
                && digits(one.folded).equals(digits(other.folded))
                && Stream.concat(wordsOf(one.spelled, other.spelled), wordsOf(other.spelled, one.spelled))
                        .noneMatch(OneLetterApart::isMeant);
    }

    private static boolean isOneSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String was = one.substring(start, one.length() - end);
        String became = other.substring(start, other.length() - end);
        boolean swapped = was.length() == 2
                && became.length() == 2
                && was.charAt(0) == became.charAt(1)
                && was.charAt(1) == became.charAt(0);
        return swapped || Math.max(was.length(), became.length()) == 1;
    }

    private static String digits(String name) {
        return NO_DIGIT.matcher(name).replaceAll("");
    }

    /** The words of a name that another one does not have. */
    private static Stream<String> wordsOf(String name, String other) {
        List<String> shared = Names.words(other).map(Names::fold).toList();
        return Names.words(name).filter(word -> !shared.contains(Names.fold(word)));
    }

    private static boolean isMeant(String word) {
        return word.codePointCount(0, word.length()) == 1
                || ROMAN.matcher(word).matches()
                || ABBREVIATION.matcher(word).matches();
    }
}
