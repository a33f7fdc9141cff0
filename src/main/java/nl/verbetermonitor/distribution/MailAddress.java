package nl.verbetermonitor.distribution;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address that mail can be sent to, such as {@code griffie@gemeente.example}: without a name, in ASCII. */
public final class MailAddress {

    private static final int LONGEST = 254;

    /** Nothing that could end a header or a command, and a domain with a point in it. */
    private static final Pattern FORM =
            Pattern.compile("[!-~&&[^@<>()\\[\\],;:\\\\\"]]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private final String text;

    private MailAddress(String text) {
        this.text = text;
    }

    /** The address in a text; empty when it is none. */
    public static Optional<MailAddress> parse(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            new InternetAddress(text, true).validate();
            return Optional.of(new MailAddress(text));
        } catch (AddressException e) {
            return Optional.empty();
        }
    }

    /** The address as it was written. */
    public String text() {
        return text;
    }

    /** What stands behind the at sign. */
    String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    InternetAddress forMail() {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException e) {
            throw new IllegalStateException("It was an address when it was made", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress address && address.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Does not show itself: a mailbox may be that of a person, and this may end in a log. */
    @Override
    public String toString() {
        return "***@" + domain();
    }
}
