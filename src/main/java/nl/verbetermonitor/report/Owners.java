package nl.verbetermonitor.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells functions and departments from persons among the owners of measures. */
public final class Owners {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** Each part is to be a function of its own: "J. Jansen, teammanager" is not. */
    private static final Pattern BETWEEN = Pattern.compile("[,;/()\\n]|\\s[-–]\\s");

    /** What comes before a name: an initial, or a title of a person. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<![\\p{L}\\d&])\\p{Lu}\\.|(?<!\\p{L})(?i:mevrouw|mevr|mw|meneer|dhr|de heer|drs|ir|ing|dr|mr|prof)(?!\\p{L})");

    /** A given name, what stands between, and a surname: Jan de Vries. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+ (?:van de[rn]?|van|de|den|der|ter|ten|te|in 't|op de) \\p{Lu}\\p{Ll}+");

    private Owners() {}

    /**
     * Whether an owner is a function or department. In doubt it is not: it may be a person.
     *
     * @param words by which functions are known, in lower case
     */
    public static boolean isFunction(String owner, List<String> words) {
        return !PERSON.matcher(owner).find()
                && !hasName(owner, words)
                && Arrays.stream(BETWEEN.split(owner))
                        .filter(part -> !part.isBlank())
                        .allMatch(part -> holds(part, words));
    }

    private static boolean hasName(String owner, List<String> words) {
        return NAME.matcher(owner).results().anyMatch(name -> !holds(name.group(), words));
    }

    private static boolean holds(String part, List<String> words) {
        String lower = part.toLowerCase(DUTCH);
        return words.stream().anyMatch(lower::contains);
    }
}
