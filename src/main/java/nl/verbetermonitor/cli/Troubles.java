package nl.verbetermonitor.cli;

import java.util.Locale;
import nl.verbetermonitor.history.DatabaseTrouble;

/** What is wrong with a database, in the words of who has to do something about it. */
final class Troubles {

    private Troubles() {}

    /** What is wrong. */
    static String sentence(DatabaseTrouble trouble) {
        return Texts.text("database.trouble." + key(trouble));
    }

    /** What to do about it. */
    static String advice(DatabaseTrouble trouble) {
        return Texts.text("database.advice." + key(trouble));
    }

    private static String key(DatabaseTrouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
