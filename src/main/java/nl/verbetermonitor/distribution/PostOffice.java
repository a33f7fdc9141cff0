package nl.verbetermonitor.distribution;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the mail server: one connection a message. */
final class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    /** What the server answers when the mailbox is full or the message too large for it. */
    private static final int FULL = 552;

    private final MailServer server;

    PostOffice(MailServer server) {
        this.server = server;
    }

    /** Only looks whether the server lets us in; empty when it does. */
    Optional<Failure> knock() {
        Transport transport = transport();
        try {
            return connect(transport);
        } finally {
            close(transport);
        }
    }

    private Optional<Failure> connect(Transport transport) {
        try {
            transport.connect(server.host(), server.port(), orNull(server.user()), orNull(server.password()));
            return Optional.empty();
        } catch (AuthenticationFailedException e) {
            return Optional.of(Failure.LOGIN_REFUSED);
        } catch (MessagingException e) {
            return Optional.of(isNotSecure(e) ? Failure.NOT_SECURE : Failure.UNREACHABLE);
        }
    }

    /** Hands over a message. */
    Transmission send(MailMessage message, MailAddress to) {
        Transport transport = transport();
        Optional<Failure> closed = connect(transport);
        if (closed.isPresent()) {
            return Transmission.failed(closed.get());
        }
        try {
            transport.sendMessage(message, new Address[] {to.forMail()});
            return new Transmission.Arrived();
        } catch (MessagingException e) {
            return refusal(e, message.wasHandedOver());
        } finally {
            close(transport);
        }
    }

    private Transport transport() {
        Properties properties = new Properties();
        String timeout = Long.toString(server.timeout().toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", timeout);
        properties.setProperty("mail.smtp.timeout", timeout);
        properties.setProperty("mail.smtp.writetimeout", timeout);
        properties.setProperty("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        switch (server.security()) {
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        server.certificates()
                .ifPresent(file -> properties.put("mail.smtp.ssl.socketFactory", TrustedCertificates.with(file)));
        try {
            return Session.getInstance(properties).getTransport("smtp");
        } catch (MessagingException e) {
            throw new IllegalStateException("There is no transport for mail", e);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static boolean isNotSecure(MessagingException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return true;
            }
        }
        String said = problem.getMessage();
        return said != null && said.contains("STARTTLS is required");
    }

    private static Transmission refusal(MessagingException problem, boolean handedOver) {
        int code = code(problem);
        if (code < 400) {
            return new Transmission.Failed(Failure.BROKEN_OFF, handedOver);
        }
        if (code < 500) {
            return Transmission.failed(Failure.POSTPONED);
        }
        if (code == FULL) {
            return Transmission.failed(Failure.FULL);
        }
        return Transmission.failed(isAboutTheAddress(problem) ? Failure.ADDRESS_REFUSED : Failure.REFUSED);
    }

    /** What the server answered; 0 or less when it did not. */
    private static int code(MessagingException problem) {
        int code = 0;
        for (Exception next = problem;
                next instanceof MessagingException;
                next = ((MessagingException) next).getNextException()) {
            if (next instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            } else if (next instanceof SMTPSendFailedException send) {
                code = send.getReturnCode();
            }
        }
        return code;
    }

    private static boolean isAboutTheAddress(MessagingException problem) {
        for (Exception next = problem;
                next instanceof MessagingException;
                next = ((MessagingException) next).getNextException()) {
            if (next instanceof SMTPAddressFailedException) {
                return true;
            }
        }
        return false;
    }

    /** What was taken stays taken, however the goodbye goes. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server broke off before the goodbye");
        }
    }
}
