package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a password: from the environment, or from a file of its own that the settings name. */
final class PasswordReader {

    private final SettingsReader reader;
    private final Path home;
    private final String key;
    private final String fileKey;

    /**
     * @param home the installation, from which the path of the file counts
     * @param group that the keys {@code password} and {@code password-file} stand in
     */
    PasswordReader(SettingsReader reader, Path home, String group) {
        this.reader = reader;
        this.home = home;
        this.key = group + ".password";
        this.fileKey = group + ".password-file";
    }

    /** The password; empty when there is none. */
    Secret read() {
        String password = password();
        String file = reader.text(fileKey);
        if (file.isEmpty()) {
            return new Secret(password);
        }
        if (!password.isEmpty()) {
            throw new ConfigurationException(Texts.text("config.two-passwords", key, fileKey));
        }
        return new Secret(firstLine(file));
    }

    /** A file with settings is copied and shown around; a password in it would be as well. */
    private String password() {
        reader.find(key)
                .filter(setting -> !setting.value().isEmpty() && !setting.name().startsWith("VERBETERMONITOR_"))
                .ifPresent(setting -> {
                    String variable =
                            "VERBETERMONITOR_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
                    throw SettingsReader.refused(setting, Texts.text("allowed.no-password", variable, fileKey));
                });
        return reader.text(key);
    }

    private String firstLine(String file) {
        try (var lines = Files.lines(home.resolve(file))) {
            String password = lines.findFirst().orElse("").strip();
            if (!password.isEmpty()) {
                return password;
            }
        } catch (IOException | InvalidPathException | UncheckedIOException e) {
            // told below: there is no password to be had
        }
        throw new ConfigurationException(Texts.text("config.password-file", fileKey, file));
    }
}
