package nl.verbetermonitor.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Someone who types commands in an installation of his own, and reads what comes back. */
final class Caller {

    final Path home;
    final Path workingDirectory;
    final Map<String, String> environment = new HashMap<>();
    final List<Settings> opened = new ArrayList<>();
    final SettableMonitor monitor = new SettableMonitor();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Clock clock = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), Texts.ZONE);
    private int columns;
    private Monitors monitors = settings -> {
        opened.add(settings);
        return monitor;
    };

    Caller(Path folder) {
        this.home = made(folder.resolve("installation"));
        this.workingDirectory = made(folder.resolve("elsewhere"));
        made(home.resolve("input"));
        made(home.resolve("config"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Caller atTerminal(int width) {
        columns = width;
        return this;
    }

    /** In an installation that really works, at the time of {@link #clock}. */
    Caller inEarnest() {
        monitors = settings -> new InstalledMonitors(clock).open(settings);
        return this;
    }

    /** Writes config/verbetermonitor.yml. */
    Caller configures(String yaml) {
        try {
            Files.writeString(home.resolve("config/verbetermonitor.yml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ExitCode types(String... arguments) {
        results.reset();
        messages.reset();
        Screen screen = new Screen(utf8(results), columns, utf8(messages), columns);
        Surroundings surroundings =
                new Surroundings(home, workingDirectory, environment, screen, clock, () -> {}, monitors);
        return new Cli(surroundings).execute(arguments);
    }

    private static PrintStream utf8(ByteArrayOutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    /** The settings that the last command was carried out with. */
    Settings settings() {
        return opened.get(opened.size() - 1);
    }

    String answer() {
        return results.toString(StandardCharsets.UTF_8);
    }

    String message() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
