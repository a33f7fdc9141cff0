package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Readers.CLERK;
import static nl.verbetermonitor.job.Readers.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.distribution.Wire;
import nl.verbetermonitor.distribution.Wire.Move;
import nl.verbetermonitor.distribution.Wire.Passing;
import nl.verbetermonitor.job.Inbox.Mail;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it sends: no mail is lost, and none comes twice but under the same Message-ID. */
@Tag("slow")
class KilledMailingTest {

    private static final List<String> READERS = List.of(SECRETARIAT, CLERK);

    @Test
    void beforeTheEndOfTheMessageItIsSentByTheNextRun(@TempDir Path home) throws Exception {
        try (Inbox inbox = new Inbox()) {
            runAndKill(home, inbox, Passing::isEndOfMessage);
            assertThat(inbox.mail()).isEmpty();

            RunOutcome next = MailingRun.installation(home, inbox.port()).run();

            assertThat(inbox.mail()).extracting(Mail::to).containsExactlyElementsOf(READERS);
            assertThat(next.ending()).isEqualTo(Ending.DONE);
            assertThat(next.sendings()).extracting(Sending::arrived).containsExactly(true, true);
        }
    }

    @Test
    void afterItWasTakenItComesAgainUnderTheSameMessageIdAndTheRunSaysSo(@TempDir Path home) throws Exception {
        try (Inbox inbox = new Inbox()) {
            runAndKill(home, inbox, Passing::isReplyToMessage);
            assertThat(inbox.mail()).extracting(Mail::to).containsExactly(SECRETARIAT);

            Installation installation = MailingRun.installation(home, inbox.port());
            RunOutcome next = installation.run();

            assertThat(inbox.mail()).extracting(Mail::to).containsExactly(SECRETARIAT, SECRETARIAT, CLERK);
            assertThat(inbox.ids().get(1)).isEqualTo(inbox.ids().get(0));
            assertThat(next.sendings()).extracting(Sending::doubtful).containsExactly(true, false);
            try (Monitor monitor = installation.monitor()) {
                assertThat(monitor.runs(1)).singleElement().satisfies(line -> assertThat(
                                line.run().counts().messages().resent())
                        .isEqualTo(1));
            }
        }
    }

    /** What passes on the wire is counted from the greeting of the server on. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 8, 11, 100, 137})
    void atAnyMomentEveryReaderGetsTheReport(int moment, @TempDir Path home) throws Exception {
        try (Inbox inbox = new Inbox()) {
            AtomicInteger passed = new AtomicInteger();
            runAndKill(home, inbox, passing -> passed.incrementAndGet() == moment);
            int before = inbox.mail().size();

            Installation installation = MailingRun.installation(home, inbox.port());
            RunOutcome next = installation.run();

            assertThat(next.ending()).isEqualTo(Ending.DONE);
            assertThat(inbox.mail()).extracting(Mail::to).containsAll(READERS);
            for (String reader : READERS) {
                assertThat(inbox.mail().stream()
                                .filter(mail -> mail.to().equals(reader))
                                .map(Mail::id)
                                .distinct())
                        .as(reader)
                        .hasSize(1);
            }
            assertThat(inbox.mail().size() - READERS.size())
                    .as("those that came twice")
                    .isLessThanOrEqualTo(Math.min(before, 1));
            assertThat(installation.run().sendings()).isEmpty();
        }
    }

    private static void runAndKill(Path home, Inbox inbox, Predicate<Passing> moment) throws Exception {
        new Installation(home).with(Installation.JUNE).run();
        CompletableFuture<Process> child = new CompletableFuture<>();
        Wire.Hand pliers = passing -> {
            if (moment.test(passing)) {
                kill(child.join());
                return Move.CUT;
            }
            return Move.PASS;
        };
        try (Wire wire = Wire.to(inbox.port(), pliers)) {
            child.complete(start(home, wire.port()));
            assertThat(child.join().waitFor()).isEqualTo(128 + 9);
        }
    }

    private static void kill(Process child) {
        try {
            child.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process start(Path home, int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailingRun.class.getName(),
                        home.toString(),
                        Integer.toString(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
