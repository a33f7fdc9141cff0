package nl.verbetermonitor.distribution;

import java.time.Duration;

/**
 * How mail is sent.
 *
 * @param from who sends it
 * @param attempts how often a message is tried in one run, at least 1
 * @param pause how long to wait before the second attempt; before each next one twice as long
 * @param largestAttachment in bytes; a larger file stays in the folder of reports, and the message says where
 * @param link the address of that folder, for readers; empty text when they have none
 */
public record MailSettings(
        MailServer server, MailAddress from, int attempts, Duration pause, long largestAttachment, String link) {

    public MailSettings {
        if (attempts < 1) {
            throw new IllegalArgumentException("At least one attempt: " + attempts);
        }
    }
}
