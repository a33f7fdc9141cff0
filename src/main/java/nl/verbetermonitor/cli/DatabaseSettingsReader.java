package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads where the database is; its password may stand in a file of its own. */
final class DatabaseSettingsReader {

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
        return new DatabaseLocation(url, user, new PasswordReader(reader, home, "database").read());
    }

    /** What goes wrong with an address is logged with it. */
    private static boolean isAddressAlone(String value) {
        return value.startsWith("jdbc:postgresql:")
                && !value.toLowerCase(Locale.ROOT).contains("password=");
    }
}
