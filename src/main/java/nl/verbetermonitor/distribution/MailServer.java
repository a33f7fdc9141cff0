package nl.verbetermonitor.distribution;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.verbetermonitor.plan.Word;

/**
 * The server that takes our mail.
 *
 * @param user empty text when it asks for none
 * @param password empty text when it asks for none
 * @param certificates a file with certificates that are trusted besides those that Java trusts, in PEM
 * @param timeout how long to wait for each answer
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        String password,
        Optional<Path> certificates,
        Duration timeout) {

    /** How what is sent is kept from others on the way to the server. */
    public enum Security implements Word {
        /** From the first byte. */
        TLS("tls"),
        /** The connection begins open and goes on closed, or not at all. */
        STARTTLS("starttls"),
        NONE("none");

        private final String dutch;

        Security(String dutch) {
            this.dutch = dutch;
        }

        @Override
        public String dutch() {
            return dutch;
        }
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
