package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads where the database is; its password may stand in a file of its own. */
final class DatabaseSettingsReader {

    private static final String PASSWORD_FILE = "database.password-file";

    private final SettingsReader reader;
    private final Path home;

    DatabaseSettingsReader(SettingsReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    DatabaseLocation read() {
        String url = reader.parse(
                "database.url",
                "allowed.database-url",
                value -> value.isEmpty() || isAddressAlone(value) ? Optional.of(value) : Optional.empty());
        String user = reader.text("database.user");
        String password = password();
        String file = reader.text(PASSWORD_FILE);
        if (!file.isEmpty() && !password.isEmpty()) {
            throw new ConfigurationException(Texts.text("config.two-passwords"));
        }
        return new DatabaseLocation(url, user, new Secret(file.isEmpty() ? password : firstLine(file)));
    }

    /** What goes wrong with an address is logged with it. */
    private static boolean isAddressAlone(String value) {
        return value.startsWith("jdbc:postgresql:")
                && !value.toLowerCase(Locale.ROOT).contains("password=");
    }

    /** A file with settings is copied and shown around; a password in it would be as well. */
    private String password() {
        reader.find("database.password")
                .filter(setting -> !setting.value().isEmpty() && !setting.name().startsWith("VERBETERMONITOR_"))
                .ifPresent(setting -> {
                    throw SettingsReader.refused(setting, Texts.text("allowed.no-password"));
                });
        return reader.text("database.password");
    }

    private String firstLine(String file) {
        try (var lines = Files.lines(home.resolve(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | InvalidPathException | java.io.UncheckedIOException e) {
            throw new ConfigurationException(Texts.text("config.password-file", PASSWORD_FILE, file));
        }
    }
}
