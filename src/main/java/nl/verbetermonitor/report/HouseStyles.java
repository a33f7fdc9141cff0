package nl.verbetermonitor.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The style of each municipality.
 *
 * @param standard of those without one of their own
 * @param own by the name of the municipality, stripped and in lower case, without the word "gemeente" before it
 */
public record HouseStyles(HouseStyle standard, Map<String, HouseStyle> own) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    public HouseStyles {
        // sorted, so that equal styles print alike
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** One style for all. */
    public static HouseStyles of(HouseStyle standard) {
        return new HouseStyles(standard, Map.of());
    }

    /** The style of a municipality, however its name is written: with or without "gemeente", in upper or lower case. */
    public HouseStyle of(String municipality) {
        return own.getOrDefault(key(municipality), standard);
    }

    /** The name by which a municipality is looked up. */
    public static String key(String municipality) {
        String name = municipality.strip().toLowerCase(DUTCH);
        return name.startsWith("gemeente ")
                ? name.substring("gemeente ".length()).strip()
                : name;
    }
}
