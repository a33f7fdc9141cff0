package nl.verbetermonitor.history;

import java.time.Instant;

/** How a database is found. */
public sealed interface DatabaseState {

    /** The embedded database is not there yet; the first command that needs it makes it. */
    record NotThere() implements DatabaseState {}

    /** It cannot be used. */
    record Unusable(DatabaseTrouble trouble) implements DatabaseState {}

    /**
     * It can be used.
     *
     * @param product the name and version of the database
     * @param unicode whether it keeps every character
     * @param now what time it is there
     * @param tables how its tables are
     */
    record Usable(String product, boolean unicode, Instant now, Tables tables) implements DatabaseState {}

    /** How the tables are. */
    enum Tables {
        /** There are none yet; the next command makes them. */
        NONE,
        UP_TO_DATE,
        /** The next command brings them up to date. */
        TO_BE_UPDATED,
        /** A newer version of the program was here. */
        NEWER
    }
}
