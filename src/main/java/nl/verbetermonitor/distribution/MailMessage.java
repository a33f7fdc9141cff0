package nl.verbetermonitor.distribution;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Date;

/** A message with an identity that stays, which knows whether all of it was handed over. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PDF = "application/pdf";

    /** Less than mail allows, for there is more on the line. */
    private static final int LONGEST_LINE = 900;

    private final String id;
    private boolean handedOver;

    MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    void address(MailAddress from, MailAddress to, Instant moment) throws MessagingException {
        setFrom(from.forMail());
        setRecipients(Message.RecipientType.TO, new InternetAddress[] {to.forMail()});
        setSentDate(Date.from(moment));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All"); // what some mail servers understand instead
    }

    /** The subject, whatever stands in it: what could end a header or turn the direction of reading becomes a space. */
    @Override
    public void setSubject(String subject) throws MessagingException {
        setSubject(HeaderText.of(subject), UTF_8);
    }

    void setContent(String text) throws MessagingException {
        setText(text, UTF_8);
    }

    void setContent(String text, String fileName, byte[] file) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, UTF_8);
        MimeBodyPart attachment = new MimeBodyPart();
        attachment.setDataHandler(new DataHandler(new ByteArrayDataSource(file, PDF)));
        attachment.setHeader("Content-Type", PDF);
        attachment.setHeader("Content-Disposition", disposition(fileName));
        attachment.setHeader("Content-Transfer-Encoding", "base64");
        setContent(new MimeMultipart(words, attachment));
    }

    /** The name twice, as RFC 6266 advises for readers old and new: in ASCII, and as it is. */
    private static String disposition(String fileName) {
        String ascii = Normalizer.normalize(fileName, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]", "-");
        StringBuilder encoded = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        String disposition = "attachment;\r\n filename=\"" + ascii + "\"";
        return encoded.length() > LONGEST_LINE ? disposition : disposition + ";\r\n filename*=UTF-8''" + encoded;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream target, String[] ignored) throws IOException, MessagingException {
        handedOver = false;
        super.writeTo(target, ignored);
        handedOver = true;
    }

    /** Whether all of it was written, so that it may have been taken even when nobody said so. */
    boolean wasHandedOver() {
        return handedOver;
    }
}
