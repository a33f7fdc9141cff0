package nl.verbetermonitor.distribution;

import java.nio.file.Path;

/** Where a reader gets what is sent. */
public sealed interface Destination {

    /** How it gets there, for receipts. */
    String channel();

    /** Who or what it reaches there, for receipts and for those who run the program. */
    String recipient();

    /**
     * A folder.
     *
     * @param path absolute; it is made when it is not there
     */
    record Folder(Path path) implements Destination {
        @Override
        public String channel() {
            return "FOLDER";
        }

        @Override
        public String recipient() {
            return path.toString();
        }
    }

    /** A mailbox. */
    record Mailbox(MailAddress address) implements Destination {
        @Override
        public String channel() {
            return "MAIL";
        }

        @Override
        public String recipient() {
            return address.text();
        }
    }
}
