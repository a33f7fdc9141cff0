package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What an installation does for those who look after it.
 *
 * @param metrics the file that tells a monitoring system how the last run went; empty when there is none
 */
public record UpkeepSettings(Optional<Path> metrics) {

    /** Nothing. */
    public static UpkeepSettings none() {
        return new UpkeepSettings(Optional.empty());
    }
}
