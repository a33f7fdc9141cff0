package nl.verbetermonitor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.verbetermonitor.distribution.MailAddress;
import nl.verbetermonitor.distribution.MailServer;
import nl.verbetermonitor.distribution.MailServer.Security;
import nl.verbetermonitor.distribution.MailSettings;
import nl.verbetermonitor.distribution.TrustedCertificates;

/** Reads the group {@code distribution.mail}: the server that takes our mail. */
final class MailSettingsReader {

    private static final String GROUP = "distribution.mail";
    private static final String HOST = GROUP + ".host";
    private static final String FROM = GROUP + ".from";

    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,252}[A-Za-z0-9])?");
    private static final Pattern LINK =
            Pattern.compile("https?://[!-~&&[^\"<>\\\\^`{|}/@]]+(/[!-~&&[^\"<>\\\\^`{|}]]*)?");
    private static final int MEGABYTE = 1 << 20;

    private final SettingsReader reader;
    private final Path home;

    /**
     * @param home the installation, from which paths count
     */
    MailSettingsReader(SettingsReader reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    /**
     * The settings; empty when there is no server. What stands there is checked all the same.
     *
     * @param need the key that asks for mail, so that there must be a server; empty when none does
     */
    Optional<MailSettings> read(Optional<String> need) {
        String host = reader.parse(HOST, "allowed.host", MailSettingsReader::host);
        Optional<MailAddress> from = reader.parse(FROM, "allowed.one-mail-address", MailSettingsReader::address);
        Security security = reader.parse(GROUP + ".security", "allowed.security", MailSettingsReader::security);
        MailServer server = new MailServer(
                host,
                reader.whole(GROUP + ".port", 1, 65_535),
                security,
                reader.text(GROUP + ".user"),
                new PasswordReader(reader, home, GROUP).read().reveal(),
                reader.parse(GROUP + ".certificates", "allowed.certificates", this::certificates),
                Duration.ofSeconds(reader.whole(GROUP + ".timeout-seconds", 1, 600)));
        int attempts = reader.whole(GROUP + ".attempts", 1, 10);
        Duration pause = Duration.ofSeconds(reader.whole(GROUP + ".pause-seconds", 0, 600));
        long largest = (long) MEGABYTE * reader.whole(GROUP + ".largest-attachment", 1, 100);
        String link = reader.parse(GROUP + ".link", "allowed.link", MailSettingsReader::link);
        refuseBadLogin(server);
        need.filter(key -> host.isEmpty()).ifPresent(key -> {
            throw missing(key, "host", "allowed.host");
        });
        need.filter(key -> from.isEmpty()).ifPresent(key -> {
            throw missing(key, "from", "allowed.one-mail-address");
        });
        return host.isEmpty()
                ? Optional.empty()
                : from.map(address -> new MailSettings(server, address, attempts, pause, largest, link));
    }

    private static ConfigurationException missing(String need, String name, String allowed) {
        return new ConfigurationException(Texts.text("config.mail-server", name, need, Texts.text(allowed)));
    }

    private static void refuseBadLogin(MailServer server) {
        if (server.user().isEmpty()) {
            return;
        }
        if (server.password().isEmpty()) {
            throw new ConfigurationException(Texts.text("config.password-missing"));
        }
        if (server.security() == Security.NONE) {
            throw new ConfigurationException(Texts.text("config.password-in-the-open"));
        }
    }

    private static Optional<String> host(String value) {
        return value.isEmpty() || HOST_NAME.matcher(value).matches() ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Optional<MailAddress>> address(String value) {
        Optional<MailAddress> address = MailAddress.parse(value);
        return value.isEmpty() || address.isPresent() ? Optional.of(address) : Optional.empty();
    }

    private static Optional<Security> security(String value) {
        return Arrays.stream(Security.values())
                .filter(security -> security.dutch().equalsIgnoreCase(value))
                .findFirst();
    }

    private Optional<Optional<Path>> certificates(String value) {
        if (value.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            Path file = home.resolve(value).normalize();
            return TrustedCertificates.in(file).isPresent() ? Optional.of(Optional.of(file)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> link(String value) {
        boolean web = value.contains("://");
        boolean printable = value.chars().noneMatch(Character::isISOControl);
        return printable && (!web || LINK.matcher(value).matches()) ? Optional.of(value) : Optional.empty();
    }
}
