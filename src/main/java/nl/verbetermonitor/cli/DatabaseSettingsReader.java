package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where the database is; its password may stand in a file of its own. */
final class DatabaseSettingsReader {

    private static final String PORT =
            "(:([1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?";

    private static final String SERVER = "([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.%]+])" + PORT;

    /** Of one server, or of several of which the first that answers is used. */
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:postgresql:(//(" + SERVER + "(," + SERVER + ")*)?(/[^/?@]*)?|[^/?@:]+)(\\?.*)?");

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

    /** What goes wrong with an address is logged with it, so that no name or password may stand in it. */
    private static boolean isAddressAlone(String value) {
        return ADDRESS.matcher(value).matches()
                && !value.toLowerCase(Locale.ROOT).contains("password=");
    }
}
