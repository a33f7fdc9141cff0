package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;

/**
 * What an installation does for those who look after it.
 *
 * @param metrics the file that tells a monitoring system how the last run went; empty when there is none
 * @param originals how long the bytes of deliveries are kept; empty for ever
 */
public record UpkeepSettings(Optional<Path> metrics, Optional<Period> originals) {

    /** Nothing; all is kept for ever. */
    public static UpkeepSettings none() {
        return new UpkeepSettings(Optional.empty(), Optional.empty());
    }
}
