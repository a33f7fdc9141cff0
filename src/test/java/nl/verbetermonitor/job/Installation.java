package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.report.HouseStyle;

/** A whole installation in a temporary folder, with the example trackers at hand. */
final class Installation {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-10-02T08:00:00Z"), ZoneOffset.UTC);
    private static final Path TRACKERS = Path.of("input");

    private final Path home;
    private final DatabaseSettings database;

    Installation(Path home) {
        this(home, DatabaseSettings.embedded(home.resolve("data"), 2));
    }

    Installation(Path home, DatabaseSettings database) {
        this.home = home;
        this.database = database;
        unchecked(() -> Files.createDirectories(input()));
    }

    Path input() {
        return home.resolve("input");
    }

    Path reports() {
        return home.resolve("reports");
    }

    Path data() {
        return home.resolve("data");
    }

    MonitorSettings settings() {
        return settings(AssessmentRules.defaults(), IntakeSettings.defaults());
    }

    MonitorSettings settings(AssessmentRules rules, IntakeSettings intake) {
        return new MonitorSettings(input(), reports(), data(), database, 2, intake, rules, HouseStyle.defaults());
    }

    RunOutcome run() {
        return run(RunListener.NONE);
    }

    RunOutcome run(RunListener listener) {
        try (Monitor monitor = monitor()) {
            return monitor.run(listener);
        }
    }

    Monitor monitor() {
        return new Monitor(settings(), CLOCK);
    }

    /** Puts an example tracker in the input folder. */
    Installation with(String tracker) {
        return with(tracker, tracker);
    }

    Installation with(String tracker, String as) {
        Path target = input().resolve(as);
        unchecked(() -> Files.createDirectories(target.resolveSibling("")));
        unchecked(() -> Files.copy(TRACKERS.resolve(tracker), target, StandardCopyOption.REPLACE_EXISTING));
        return this;
    }

    Installation withFile(String name, String text) {
        Path target = input().resolve(name);
        unchecked(() -> Files.createDirectories(target.resolveSibling("")));
        unchecked(() -> Files.writeString(target, text));
        return this;
    }

    /** Every file below a folder with its time and its bytes. */
    static Map<String, String> tree(Path folder) {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + InputScan.hash(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** The same without the times. */
    static Map<String, String> bytes(Path folder) {
        Map<String, String> tree = tree(folder);
        tree.replaceAll((file, stamp) -> stamp.substring(stamp.indexOf(' ') + 1));
        return tree;
    }

    @FunctionalInterface
    interface FileWork {
        void run() throws IOException;
    }

    static void unchecked(FileWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
