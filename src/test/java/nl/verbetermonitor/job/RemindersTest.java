package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Readers.reachedBy;
import static nl.verbetermonitor.job.Readers.reminding;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.job.Inbox.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Owners of overdue measures are reminded, once in a while. */
class RemindersTest {

    private static final String TEAM = "team@gemeente.example";

    private final Inbox inbox = new Inbox();
    private final TickingClock clock = new TickingClock();
    private final Installation installation;

    RemindersTest(@TempDir Path home) {
        installation = new Installation(home).with(clock, time -> {});
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    private void remind(String owner) {
        installation.with(reminding(reachedBy(inbox.port()), Map.of(owner, TEAM)));
    }

    @Test
    void anOwnerHearsWhichMeasuresShouldHaveBeenFinished() {
        remind(" teammanager  BEDRIJFSVOERING");

        installation.with(JUNE).run();

        assertThat(inbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(TEAM);
            assertThat(mail.subject()).isEqualTo("Herinnering: 1 maatregel is over tijd");
            assertThat(mail.text())
                    .contains("Plan VP-2022-01, gegevens van 30 juni 2023")
                    .contains("- M10 Overdrachtsprotocol bij personeelswisseling (gereed gepland 31 augustus 2023)");
        });
    }

    @Test
    void thenNotAgainForAWeek() {
        remind("Teammanager Bedrijfsvoering");
        installation.with(JUNE).run();

        clock.pass(Duration.ofDays(6));
        assertThat(installation.run().sendings()).isEmpty();

        clock.pass(Duration.ofDays(1).minusHours(1));
        assertThat(installation.run().sendings()).hasSize(1);
        assertThat(inbox.ids()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void notByARunThatIsNotAskedTo() {
        remind("Teammanager Bedrijfsvoering");
        installation.with(JUNE);

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.run(Set.of(), Optional.empty(), RunListener.NONE).sendings())
                    .isEmpty();
            assertThat(monitor.run(Set.of(RunExtra.REMINDERS), Optional.empty(), RunListener.NONE)
                            .sendings())
                    .hasSize(1);
        }
    }

    @Test
    void whatFailedIsTriedAgainUnderTheSameMessageId() {
        remind("Teammanager Bedrijfsvoering");
        int port = inbox.port();
        inbox.close();
        installation.with(JUNE).run();

        try (Inbox back = new Inbox(port)) {
            assertThat(installation.run().sendings()).hasSize(1);
            assertThat(back.ids()).hasSize(1);
        }
    }

    @Test
    void ownersWithoutAnAddressAreToldWhenTheyAreFunctions() {
        remind("Iemand anders");

        RunOutcome.Distributed distributed =
                installation.with(JUNE).with(INCIDENT).run().distributed();

        assertThat(distributed.sendings()).isEmpty();
        assertThat(distributed.ownersWithoutAddress())
                .containsExactly("Functioneel beheerder", "Programmamanager Jeugd", "Teammanager Bedrijfsvoering");
        assertThat(distributed.otherOwners()).isZero();
    }

    @Test
    void nobodyIsRemindedUnlessItWasAskedFor() {
        RunOutcome.Distributed distributed =
                installation.with(JUNE).with(reachedBy(inbox.port())).run().distributed();

        assertThat(distributed).isEqualTo(RunOutcome.Distributed.NONE);
        assertThat(inbox.mail()).extracting(Mail::to).isEmpty();
    }
}
