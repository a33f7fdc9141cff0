package nl.verbetermonitor.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a message looks like on the wire, whatever stands in the data. */
class MailMessageTest {

    private static final MailAddress FROM =
            MailAddress.parse("monitor@gemeente.example").orElseThrow();
    private static final MailAddress TO =
            MailAddress.parse("griffie@gemeente.example").orElseThrow();
    private static final Instant MOMENT = Instant.parse("2023-10-02T08:00:00Z");
    private static final Session SESSION = Session.getInstance(new Properties());

    private static String written(String subject, String text, String fileName) {
        try {
            MailMessage message = new MailMessage(SESSION, "<1@gemeente.example>");
            message.address(FROM, TO, MOMENT);
            message.setSubject(subject);
            message.setContent(text, fileName, new byte[] {1, 2, 3});
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toString(StandardCharsets.ISO_8859_1);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeMessage read(String written) throws MessagingException {
        return new MimeMessage(SESSION, new ByteArrayInputStream(written.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Set<String> headerNames(MimeMessage message) throws MessagingException {
        Set<String> names = new TreeSet<>();
        Collections.list(message.getAllHeaders()).forEach(header -> names.add(header.getName()));
        return names;
    }

    @Test
    void itSaysWhoWhenAndThatNobodyNeedsToAnswer() throws Exception {
        MimeMessage message = read(written("Onderwerp", "Tekst", "a.pdf"));

        assertThat(headerNames(message))
                .containsExactlyInAnyOrder(
                        "From",
                        "To",
                        "Date",
                        "Subject",
                        "Message-ID",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate().toInstant()).isEqualTo(MOMENT);
        assertThat(message.getMessageID()).isEqualTo("<1@gemeente.example>");
    }

    @Test
    void theNameOfTheFileStandsThereInAsciiAndAsItIs() throws Exception {
        String written = written("Onderwerp", "Tekst", "VP-één_2023-06-30_v1_aanvulling.pdf");

        assertThat(written)
                .contains("filename=\"VP-een_2023-06-30_v1_aanvulling.pdf\"")
                .contains("filename*=UTF-8''VP-%C3%A9%C3%A9n_2023-06-30_v1_aanvulling.pdf");
        BodyPart attachment = ((MimeMultipart) read(written).getContent()).getBodyPart(1);
        assertThat(attachment.getContentType()).isEqualTo("application/pdf");
        assertThat(attachment.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    /** Texts as an enemy would type them in a cell. */
    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.of(
                        "\r\nBcc: iedereen@elders.example\r\n",
                        "\n\n<script>",
                        "\r.\r\nMAIL FROM:<x@elders.example>\r\n",
                        "\u2028Bcc: x",
                        "\u202e!retsiul",
                        "\u0085X: y",
                        "\0",
                        "é".repeat(300),
                        "=?UTF-8?Q?=0D=0ABcc:_x@elders.example?=",
                        "\ud800"));
        return pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
    }

    @Property
    void noTextCanAddAHeaderOrALineToOne(@ForAll("hostile") String subject, @ForAll("hostile") String name)
            throws Exception {
        String fileName = name.replace("/", "-") + ".pdf";

        String written = written(subject, "Tekst", fileName);

        MimeMessage message = read(written);
        assertThat(headerNames(message)).isEqualTo(headerNames(read(written("Onderwerp", "Tekst", "a.pdf"))));
        assertThat(message.getSubject()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029\\u202e]");
        assertThat(message.getAllRecipients()).hasSize(1);
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(Collections.list(parts.getBodyPart(1).getAllHeaders())).hasSize(3);
        List<String> lines = Arrays.asList(written.split("\r\n", -1));
        assertThat(lines).allMatch(line -> line.length() <= 998);
    }

    @Property
    void theTextIsReadAsItWasWritten(@ForAll("hostile") String text) throws Exception {
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        MimeMultipart parts =
                (MimeMultipart) read(written("Onderwerp", valid, "a.pdf")).getContent();

        assertThat(lines(parts.getBodyPart(0).getContent().toString())).isEqualTo(lines(valid));
    }

    /** A message may end its lines in another way than the text did. */
    private static String lines(String text) {
        return text.replaceAll("\\r\\n?", "\n");
    }
}
