package nl.verbetermonitor.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Moments as people read them: in Europe/Amsterdam, to the minute. */
final class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    private Moments() {}

    static String text(Instant moment) {
        return FORMAT.format(moment);
    }
}
