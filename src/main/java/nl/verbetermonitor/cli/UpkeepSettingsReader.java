package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.verbetermonitor.job.UpkeepSettings;

/** Reads what is done for those who look after an installation. */
final class UpkeepSettingsReader {

    /** Prometheus reads no other files in its folder. */
    private static final String METRICS = ".prom";

    private final SettingsReader reader;
    private final Path home;

    UpkeepSettingsReader(SettingsReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    UpkeepSettings read() {
        return new UpkeepSettings(reader.parse("metrics", "allowed.metrics", this::metrics));
    }

    private Optional<Optional<Path>> metrics(String value) {
        if (value.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            Path file = home.resolve(value).toAbsolutePath().normalize();
            boolean usable = value.endsWith(METRICS) && Files.isDirectory(file.resolveSibling(""));
            return usable ? Optional.of(Optional.of(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
