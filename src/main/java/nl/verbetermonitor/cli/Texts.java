package nl.verbetermonitor.cli;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Dutch texts of the command, from the bundle {@code texts}. */
final class Texts {

    static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** The zone in which people read moments. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.cli.texts", DUTCH, Texts.class.getModule());

    private Texts() {}

    /** The bundle itself, for picocli, which finds the help texts by the name of command and option. */
    static ResourceBundle bundle() {
        return BUNDLE;
    }

    /** The text with its places {0}, {1}, … filled in. */
    static String text(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(values);
    }
}
