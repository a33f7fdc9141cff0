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
    Transmission send(Parcel parcel, CoverNote note, byte[] file, String id, MailAddress to) {
        boolean fits = file.length <= settings.largestAttachment();
        String text = texts.body(parcel, note, file.length, fits);
        try {
            MailMessage message = new MailMessage(Session.getInstance(new Properties()), id);
            message.address(settings.from(), to, clock.instant());
            message.setSubject(texts.subject(parcel.document(), note));
            if (fits) {
                message.setContent(text, parcel.fileName(), file);
            } else {
                message.setContent(text);
            }
            message.saveChanges();
            return office.send(message, to);
        } catch (MessagingException e) {
            throw new IllegalStateException("The message cannot be made", e);
        }
    }
}
