package nl.verbetermonitor.job;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.verbetermonitor.history.Sha256;

/** A real mail server, and what arrived there. */
final class Inbox implements AutoCloseable {

    private final GreenMail server;

    /**
     * A message that arrived.
     *
     * @param fileName of its attachment; empty text when there is none
     * @param sha256 of its attachment; empty text when there is none
     */
    record Mail(String id, String to, String subject, String text, String fileName, String sha256) {}

    Inbox() {
        this(0);
    }

    /**
     * @param port to listen at; 0 for any that is free
     */
    Inbox(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** All of it, in the order in which it came. */
    List<Mail> mail() {
        return Arrays.stream(server.getReceivedMessages()).map(Inbox::mail).toList();
    }

    List<MimeMessage> messages() {
        return List.of(server.getReceivedMessages());
    }

    List<String> ids() {
        return mail().stream().map(Mail::id).toList();
    }

    private static Mail mail(MimeMessage message) {
        try {
            String to = message.getRecipients(Message.RecipientType.TO)[0].toString();
            if (message.getContent() instanceof MimeMultipart parts) {
                BodyPart attachment = parts.getBodyPart(1);
                return new Mail(
                        message.getMessageID(),
                        to,
                        message.getSubject(),
                        parts.getBodyPart(0).getContent().toString(),
                        attachment.getFileName(),
                        Sha256.of(attachment.getInputStream()));
            }
            return new Mail(
                    message.getMessageID(),
                    to,
                    message.getSubject(),
                    message.getContent().toString(),
                    "",
                    "");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
