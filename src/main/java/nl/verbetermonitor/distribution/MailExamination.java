package nl.verbetermonitor.distribution;

import java.util.Optional;

/** Looks at a mail server, and sends nothing. */
public final class MailExamination {

    private MailExamination() {}

    /** Why it cannot be used; empty when it lets us in. */
    public static Optional<Failure> of(MailServer server) {
        return new PostOffice(server).knock();
    }
}
