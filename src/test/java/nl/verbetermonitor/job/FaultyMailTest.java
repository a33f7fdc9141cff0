package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Readers.CLERK;
import static nl.verbetermonitor.job.Readers.PAUSE;
import static nl.verbetermonitor.job.Readers.SECRETARIAT;
import static nl.verbetermonitor.job.Readers.byMail;
import static nl.verbetermonitor.job.Readers.reachedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.distribution.Wire;
import nl.verbetermonitor.distribution.Wire.Hand;
import nl.verbetermonitor.distribution.Wire.Move;
import nl.verbetermonitor.distribution.Wire.Passing;
import nl.verbetermonitor.history.Receipts.Receipt;
import nl.verbetermonitor.job.Inbox.Mail;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that has its moods: what can wait is tried again, and what cannot be sent is told. */
class FaultyMailTest {

    private static final Hand CALM = passing -> Move.PASS;

    private final Inbox inbox = new Inbox();
    private final TickingClock clock = new TickingClock();
    private final List<Duration> pauses = new ArrayList<>();
    private final Installation installation;

    FaultyMailTest(@TempDir Path home) {
        installation = new Installation(home).with(Installation.JUNE).with(clock, pauses::add);
    }

    @BeforeEach
    void makeReports() {
        installation.run();
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    private RunOutcome run(Hand hand) {
        try (Wire wire = Wire.to(inbox.port(), hand)) {
            return installation
                    .with(Readers.fromTheBeginning(
                            reachedBy(wire.port(), byMail(ReportKind.SUMMARY, SECRETARIAT, CLERK))))
                    .run();
        }
    }

    private List<Receipt> undelivered() {
        try (Monitor monitor = installation.monitor()) {
            return monitor.status().undelivered();
        }
    }

    private static Hand answering(String reader, String reply) {
        return passing -> isTo(passing, reader) ? Move.answer(reply) : Move.PASS;
    }

    private static boolean isTo(Passing passing, String reader) {
        return passing.isCommand("RCPT") && passing.line().contains(reader);
    }

    private static List<Optional<Failure>> failures(RunOutcome outcome) {
        return outcome.sendings().stream().map(Sending::failure).toList();
    }

    @Test
    void whoAsksForPatienceIsTriedAgainInTheSameRunAndTheOthersDoNotWait() {
        AtomicInteger asked = new AtomicInteger();
        RunOutcome outcome = run(passing -> isTo(passing, SECRETARIAT) && asked.incrementAndGet() < 3
                ? Move.answer("451 4.7.1 Greylisted, come back later")
                : Move.PASS);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.sendings()).allMatch(sending -> sending.arrived() && !sending.doubtful());
        assertThat(pauses).containsExactly(PAUSE, PAUSE.multipliedBy(2));
        assertThat(inbox.mail()).extracting(Mail::to).containsExactly(CLERK, SECRETARIAT);
    }

    @Test
    void whoKeepsAskingForPatienceGetsItInTheNextRun() {
        RunOutcome outcome = run(answering(CLERK, "451 4.7.1 Greylisted, come back later"));

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(failures(outcome)).containsExactly(Optional.empty(), Optional.of(Failure.POSTPONED));
        assertThat(run(CALM).ending()).isEqualTo(Ending.DONE);
        assertThat(inbox.mail()).extracting(Mail::to).containsExactly(SECRETARIAT, CLERK);
    }

    @Test
    void aMailboxThatIsFullIsTriedOnceADay() {
        assertThat(failures(run(answering(CLERK, "552 5.2.2 Mailbox full"))))
                .containsExactly(Optional.empty(), Optional.of(Failure.FULL));
        assertThat(pauses).isEmpty();

        RunOutcome soon = run(CALM);
        assertThat(undelivered()).singleElement().satisfies(receipt -> {
            assertThat(receipt.message().recipient()).isEqualTo(CLERK);
            assertThat(receipt.failure()).contains("FULL");
        });
        clock.pass(Duration.ofDays(1));
        RunOutcome tomorrow = run(CALM);
        assertThat(undelivered()).isEmpty();

        assertThat(soon.sendings()).isEmpty();
        assertThat(soon.ending()).isEqualTo(Ending.DONE);
        assertThat(failures(tomorrow)).containsExactly(Optional.empty());
        assertThat(inbox.mail()).extracting(Mail::to).containsExactly(SECRETARIAT, CLERK);
    }

    @Test
    void aServerThatIsAwayHoldsUpTheRunOnceAndNotForEveryMessage() {
        RunOutcome outcome = run(passing -> Move.CUT);

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(failures(outcome))
                .containsExactly(Optional.of(Failure.UNREACHABLE), Optional.of(Failure.UNREACHABLE));
        assertThat(pauses).containsExactly(PAUSE, PAUSE.multipliedBy(2));
        assertThat(run(CALM).sendings()).allMatch(sending -> sending.arrived() && !sending.doubtful());
        assertThat(inbox.mail()).hasSize(2);
    }

    @Test
    void aMessageThatBreaksTheServerDoesNotKeepTheOthersFromTheirReaders() {
        RunOutcome outcome = run(passing -> isTo(passing, SECRETARIAT) ? Move.CUT : Move.PASS);

        assertThat(failures(outcome)).containsExactly(Optional.of(Failure.BROKEN_OFF), Optional.empty());
        assertThat(inbox.mail()).extracting(Mail::to).containsExactly(CLERK);
    }

    @Test
    void whereNobodyKnowsWhetherItArrivedItComesAgainUnderTheSameMessageId() {
        AtomicBoolean cut = new AtomicBoolean();
        RunOutcome outcome =
                run(passing -> passing.isReplyToMessage() && cut.compareAndSet(false, true) ? Move.CUT : Move.PASS);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.sendings()).extracting(Sending::doubtful).containsExactly(true, false);
        assertThat(inbox.mail()).extracting(Mail::to).containsExactlyInAnyOrder(SECRETARIAT, CLERK, SECRETARIAT);
        assertThat(inbox.ids().stream().distinct()).hasSize(2);
    }

    @Test
    void runsRememberWhatWasSentAndWhatWasNot() {
        run(answering(CLERK, "550 5.1.1 No such user"));

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.runs(1)).singleElement().satisfies(line -> {
                assertThat(line.run().counts().messages().sent()).isEqualTo(1);
                assertThat(line.run().counts().messages().unsent()).isEqualTo(1);
                assertThat(line.run().exitCode()).hasValue(1);
            });
        }
    }
}
