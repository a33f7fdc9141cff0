package nl.verbetermonitor.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import nl.verbetermonitor.distribution.MailServer.Security;
import nl.verbetermonitor.distribution.Wire.Closed;
import nl.verbetermonitor.distribution.Wire.Hand;
import nl.verbetermonitor.distribution.Wire.Move;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handing a message to a real mail server, over a wire that a test can cut. */
class PostOfficeTest {

    private static final MailAddress TO =
            MailAddress.parse("griffie@gemeente.example").orElseThrow();
    private static final MailAddress FROM =
            MailAddress.parse("monitor@gemeente.example").orElseThrow();
    private static final Transmission ARRIVED = new Transmission.Arrived();

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startServer() {
        mail.start();
    }

    @AfterEach
    void stopServer() {
        mail.stop();
    }

    private int port() {
        return mail.getSmtp().getPort();
    }

    private static MailServer server(String host, int port, Security security, Optional<Path> certificates) {
        return new MailServer(host, port, security, "", "", certificates, Duration.ofSeconds(20));
    }

    private static MailServer open(int port) {
        return server("localhost", port, Security.NONE, Optional.empty());
    }

    private static Transmission send(MailServer server) throws MessagingException {
        MailMessage message = new MailMessage(Session.getInstance(new Properties()), "<1@gemeente.example>");
        message.address(FROM, TO, Instant.parse("2023-10-02T08:00:00Z"));
        message.setSubject("Onderwerp");
        message.setContent("Tekst\n.\nnog meer");
        message.saveChanges();
        return new PostOffice(server).send(message, TO);
    }

    private int received() {
        return mail.getReceivedMessages().length;
    }

    @Test
    void whoOnlyKnocksHearsWhetherTheDoorOpensAndSendsNothing() {
        assertThat(MailExamination.of(open(port()))).isEmpty();
        assertThat(MailExamination.of(server("localhost", port(), Security.STARTTLS, Optional.empty())))
                .contains(Failure.NOT_SECURE);
        assertThat(received()).isZero();

        int port = port();
        mail.stop();
        assertThat(MailExamination.of(open(port))).contains(Failure.UNREACHABLE);
    }

    @Test
    void aMessageArrivesWhole() throws Exception {
        assertThat(send(open(port()))).isEqualTo(ARRIVED);

        assertThat(received()).isEqualTo(1);
        assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains("Tekst\r\n.\r\nnog meer");
        assertThat(mail.getReceivedMessages()[0].getMessageID()).isEqualTo("<1@gemeente.example>");
    }

    @Nested
    class OnASafeConnection {

        @ParameterizedTest
        @CsvSource({"TLS,FROM_THE_START", "STARTTLS,ON_DEMAND"})
        void itArrivesWhenTheCertificateIsTrusted(Security security, Closed closed, @TempDir Path folder)
                throws Exception {
            TestCertificate certificate = TestCertificate.of("localhost", folder);
            try (Wire wire = Wire.closed(port(), closed, certificate.server())) {
                MailServer server = server("localhost", wire.port(), security, Optional.of(certificate.pem()));

                assertThat(send(server)).isEqualTo(ARRIVED);
                assertThat(received()).isEqualTo(1);
            }
        }

        @ParameterizedTest
        @CsvSource({"TLS,FROM_THE_START", "STARTTLS,ON_DEMAND"})
        void nothingLeavesWhenTheCertificateIsNotTrusted(Security security, Closed closed, @TempDir Path folder)
                throws Exception {
            TestCertificate certificate = TestCertificate.of("localhost", folder);
            try (Wire wire = Wire.closed(port(), closed, certificate.server())) {
                MailServer server = server("localhost", wire.port(), security, Optional.empty());

                assertThat(send(server)).isEqualTo(Transmission.failed(Failure.NOT_SECURE));
                assertThat(received()).isZero();
            }
        }

        @Test
        void nothingLeavesWhenTheServerIsAnotherThanItsCertificateSays(@TempDir Path folder) throws Exception {
            TestCertificate certificate = TestCertificate.of("elders.example", folder);
            try (Wire wire = Wire.closed(port(), Closed.FROM_THE_START, certificate.server())) {
                MailServer server = server("localhost", wire.port(), Security.TLS, Optional.of(certificate.pem()));

                assertThat(send(server)).isEqualTo(Transmission.failed(Failure.NOT_SECURE));
            }
        }

        @Test
        void nothingLeavesWhenTheServerKnowsNone() throws Exception {
            assertThat(send(server("localhost", port(), Security.STARTTLS, Optional.empty())))
                    .isEqualTo(Transmission.failed(Failure.NOT_SECURE));
            assertThat(received()).isZero();
        }
    }

    @Nested
    class WithAUser {

        private Transmission sendAs(String password) throws MessagingException {
            mail.setUser("monitor@gemeente.example", "monitor", "geheim");
            mail.getUserManager().setAuthRequired(true);
            return send(new MailServer(
                    "localhost", port(), Security.NONE, "monitor", password, Optional.empty(), Duration.ofSeconds(20)));
        }

        @Test
        void itArrivesWithTheRightPassword() throws Exception {
            assertThat(sendAs("geheim")).isEqualTo(ARRIVED);
        }

        @Test
        void itDoesNotWithAnother() throws Exception {
            assertThat(sendAs("fout")).isEqualTo(Transmission.failed(Failure.LOGIN_REFUSED));
            assertThat(received()).isZero();
        }
    }

    @Nested
    class WhenTheServerDoesNotWant {

        @ParameterizedTest
        @CsvSource({
            "RCPT,451 4.7.1 Greylisted,POSTPONED",
            "RCPT,452 4.2.2 Mailbox full,POSTPONED",
            "MAIL,421 4.3.2 Shutting down,POSTPONED",
            "RCPT,550 5.1.1 No such user,ADDRESS_REFUSED",
            "RCPT,553 5.1.3 Bad address,ADDRESS_REFUSED",
            "RCPT,552 5.2.2 Mailbox full,FULL",
            "MAIL,552 5.3.4 Too large,FULL",
            "MAIL,550 5.7.1 Not you,REFUSED",
            "DATA,554 5.7.1 Spam,REFUSED",
            "DATA,451 4.3.0 Later,POSTPONED"
        })
        void itSaysWhy(String command, String reply, Failure failure) throws Exception {
            Hand hand = passing -> passing.isCommand(command) ? Move.answer(reply) : Move.PASS;
            try (Wire wire = Wire.to(port(), hand)) {
                assertThat(send(open(wire.port()))).isEqualTo(Transmission.failed(failure));
                assertThat(received()).isZero();
            }
        }

        @ParameterizedTest
        @CsvSource({"554 5.6.0 Spam,REFUSED", "552 5.2.2 Full,FULL", "451 4.3.0 Later,POSTPONED"})
        void itMaySayWhyAfterTheMessage(String reply, Failure failure) throws Exception {
            Hand hand = passing -> passing.isReplyToMessage() ? Move.answer(reply) : Move.PASS;
            try (Wire wire = Wire.to(port(), hand)) {
                assertThat(send(open(wire.port()))).isEqualTo(Transmission.failed(failure));
            }
        }
    }

    @Nested
    class WhenTheWireBreaks {

        private Transmission over(Hand hand, Duration timeout) throws MessagingException {
            try (Wire wire = Wire.to(port(), hand)) {
                return send(new MailServer("localhost", wire.port(), Security.NONE, "", "", Optional.empty(), timeout));
            }
        }

        private Transmission over(Hand hand) throws MessagingException {
            return over(hand, Duration.ofSeconds(20));
        }

        @Test
        void withoutAServerThereIsNoConnection() throws Exception {
            int port = port();
            mail.stop();

            assertThat(send(open(port))).isEqualTo(Transmission.failed(Failure.UNREACHABLE));
        }

        @Test
        void aServerThatSaysNothingIsUnreachable() throws Exception {
            assertThat(over(passing -> Move.KEEP_SILENT, Duration.ofMillis(300)))
                    .isEqualTo(Transmission.failed(Failure.UNREACHABLE));
        }

        @Test
        void inTheMiddleOfTheMessageItCertainlyDidNotArrive() throws Exception {
            assertThat(over(passing -> passing.isEndOfMessage() ? Move.CUT : Move.PASS))
                    .isIn(
                            new Transmission.Failed(Failure.BROKEN_OFF, true),
                            new Transmission.Failed(Failure.BROKEN_OFF, false));
            assertThat(received()).isZero();
        }

        @Test
        void beforeTheMessageItCertainlyDidNotArrive() throws Exception {
            assertThat(over(passing -> passing.isCommand("DATA") ? Move.CUT : Move.PASS))
                    .isEqualTo(new Transmission.Failed(Failure.BROKEN_OFF, false));
        }

        @Test
        void beforeTheAnswerToTheWholeMessageNobodyKnows() throws Exception {
            assertThat(over(passing -> passing.isReplyToMessage() ? Move.CUT : Move.PASS))
                    .isEqualTo(new Transmission.Failed(Failure.BROKEN_OFF, true));
            assertThat(received()).isEqualTo(1);
        }

        @Test
        void silenceAfterTheWholeMessageIsAsDoubtful() throws Exception {
            assertThat(over(
                            passing -> passing.isReplyToMessage() ? Move.KEEP_SILENT : Move.PASS,
                            Duration.ofSeconds(1)))
                    .isEqualTo(new Transmission.Failed(Failure.BROKEN_OFF, true));
        }

        @Test
        void atTheGoodbyeItArrived() throws Exception {
            assertThat(over(passing -> passing.isCommand("QUIT") ? Move.CUT : Move.PASS))
                    .isEqualTo(ARRIVED);
            assertThat(received()).isEqualTo(1);
        }
    }
}
