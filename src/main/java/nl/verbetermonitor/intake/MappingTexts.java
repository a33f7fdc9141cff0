package nl.verbetermonitor.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about mappings, and in the mappings that are proposed, from the bundle {@code mapping}. */
final class MappingTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.intake.mapping", DUTCH, MappingTexts.class.getModule());

    private MappingTexts() {}

    /** A text of the bundle with its places {0}, {1}, … filled in. */
    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(values);
    }
}
