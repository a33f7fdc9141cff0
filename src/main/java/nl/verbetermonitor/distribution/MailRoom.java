package nl.verbetermonitor.distribution;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Properties;
import nl.verbetermonitor.report.CoverNote;

/** Makes messages of documents, and hands them to the mail server. */
final class MailRoom {

    private final MailSettings settings;
    private final Clock clock;
    private final MailTexts texts;
    private final PostOffice office;

    MailRoom(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.texts = new MailTexts(settings.link());
        this.office = new PostOffice(settings.server());
    }

    /**
     * Sends a document.
     *
     * @param file its bytes
     * @param id of the message
     */
    Transmission send(Document document, CoverNote note, byte[] file, String id, MailAddress to) {
        boolean fits = file.length <= settings.largestAttachment();
        String text = texts.body(document, note, file.length, fits);
        return send(texts.subject(document, note), id, to, message -> {
            if (fits) {
                message.setContent(text, document.fileName(), file);
            } else {
                message.setContent(text);
            }
        });
    }

    /**
     * Sends a reminder.
     *
     * @param id of the message
     */
    Transmission send(Reminder reminder, String id, MailAddress to) {
        return send(texts.subject(reminder), id, to, message -> message.setContent(texts.body(reminder)));
    }

    /** Puts in a message what it says. */
    @FunctionalInterface
    private interface Filling {
        void fill(MailMessage message) throws MessagingException;
    }

    private Transmission send(String subject, String id, MailAddress to, Filling filling) {
        try {
            MailMessage message = new MailMessage(Session.getInstance(new Properties()), id);
            message.address(settings.from(), to, clock.instant());
            message.setSubject(subject);
            filling.fill(message);
            message.saveChanges();
            return office.send(message, to);
        } catch (MessagingException e) {
            throw new IllegalStateException("The message cannot be made", e);
        }
    }
}
