package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.job.UpkeepSettings;

/** Reads what is done for those who look after an installation. */
final class UpkeepSettingsReader {

    /** Prometheus reads no other files in its folder. */
    private static final String METRICS = ".prom";

    private static final Pattern TERM = Pattern.compile("([1-9]\\d{0,3}) (years?|months?|days?)");

    private final SettingsReader reader;
    private final Path home;

    UpkeepSettingsReader(SettingsReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    UpkeepSettings read() {
        return new UpkeepSettings(
                reader.parse("metrics", "allowed.metrics", this::metrics),
                reader.parse("retention.originals", "allowed.retention", UpkeepSettingsReader::term));
    }

    private static Optional<Optional<Period>> term(String value) {
        if (value.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Matcher matcher = TERM.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int length = Integer.parseInt(matcher.group(1));
        return Optional.of(Optional.of(
                switch (matcher.group(2).charAt(0)) {
                    case 'y' -> Period.ofYears(length);
                    case 'm' -> Period.ofMonths(length);
                    default -> Period.ofDays(length);
                }));
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
