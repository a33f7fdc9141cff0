package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.Destination;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.Document.Edition;
import nl.verbetermonitor.distribution.Document.Moments;
import nl.verbetermonitor.distribution.Document.Subject;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.distribution.MailAddress;
import nl.verbetermonitor.distribution.Reminder;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.distribution.Stage;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.RunOutcome.Distributed;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a run says of the messages that it sent. */
class SendingAnswersTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final Destination CLERK = new Destination.Mailbox(
            MailAddress.parse("griffie@gemeente.example").orElseThrow());
    private static final Destination SHELF = new Destination.Folder(Path.of("/srv/raad"));

    private final Caller caller;

    SendingAnswersTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private static Document document(ReportKind kind, String name) {
        return new Document(
                kind,
                new Subject("key", name, "Voorbeeldstad", "", JUNE, true),
                new Edition(
                        2,
                        new KeptFile(1, "p/2023-06-30/v2/x.pdf", "hash"),
                        Stage.CONCEPT,
                        new Moments(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty()),
                        "content"),
                List.of());
    }

    private static Sending sent(ReportKind kind, String name, Destination to, boolean doubtful) {
        return new Sending(document(kind, name), to, Optional.empty(), doubtful);
    }

    private static Sending unsent(Destination to, Failure failure) {
        return new Sending(document(ReportKind.SUMMARY, "VP-1"), to, Optional.of(failure), false);
    }

    private void ran(Ending ending, Distributed distributed) {
        caller.monitor.run = new RunOutcome(
                ending, List.of(), List.of(), List.of(), List.of(), List.of(), distributed, List.of(), 7, 0, 0);
    }

    @Test
    void everyMessageHasALineAndTheLastLineCountsThem() {
        Reminder reminder = new Reminder(
                "Teammanager Jeugd",
                List.of(new Reminder.OfPlan("VP-1", JUNE, List.of(new Reminder.Measure("M1", "", JUNE)))));
        ran(
                Ending.FAILED,
                new Distributed(
                        List.of(
                                sent(ReportKind.SUMMARY, "VP-1", CLERK, false),
                                sent(ReportKind.PROGRESS_REPORT, "VP-1", SHELF, false),
                                sent(ReportKind.OVERVIEW, "", CLERK, true),
                                new Sending(reminder, CLERK, Optional.empty(), false),
                                unsent(CLERK, Failure.ADDRESS_REFUSED),
                                unsent(SHELF, Failure.FOLDER_UNUSABLE)),
                        List.of("Functioneel beheerder", "Teammanager Zorg"),
                        1));

        assertThat(caller.types("run")).isEqualTo(ExitCode.FAILED);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Zonder adres voor herinneringen (distribution.reminders.addresses): Functioneel beheerder, Teammanager Zorg
                        Zonder adres voor herinneringen: 1 andere eigenaar, hier niet genoemd omdat het om een persoon kan gaan.
                        Verzonden: bestuurssamenvatting VP-1, peildatum 2023-06-30, versie 2 aan griffie@gemeente.example
                        Geplaatst: voortgangsrapportage VP-1, peildatum 2023-06-30, versie 2 in /srv/raad
                        Opnieuw verzonden: portefeuilleoverzicht portefeuille zonder naam, peildatum 2023-06-30, versie 2 aan griffie@gemeente.example. Dit bericht is misschien twee keer aangekomen, onder hetzelfde Message-ID.
                        Verzonden: herinnering aan 1 maatregel aan griffie@gemeente.example
                        Niet verzonden: bestuurssamenvatting VP-1, peildatum 2023-06-30, versie 2 aan griffie@gemeente.example. De mailserver weigert dit adres. Kijk of het klopt; na een dag wordt het opnieuw geprobeerd.
                        Niet geplaatst: bestuurssamenvatting VP-1, peildatum 2023-06-30, versie 2 in /srv/raad. In deze map kan niet worden geschreven. De volgende run probeert het opnieuw.
                        Niet alles is gelukt: 0 opgenomen, 0 geweigerd, 7 al bekend, geen rapporten, 4 verzonden, 2 niet verzonden. De volgende run doet wat bleef liggen.
                        """);
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void everyFailureHasAReason(Failure failure) {
        ran(Ending.FAILED, new Distributed(List.of(unsent(CLERK, failure)), List.of(), 0));

        caller.types("run");

        assertThat(caller.answer()).hasLineCount(2).contains("Niet verzonden: ");
    }

    @Test
    void runsSayHowManyWereSentAndWhichPerhapsTwice() {
        caller.monitor.runs = List.of(new RunSummary(
                12,
                Instant.parse("2026-07-01T04:00:00Z"),
                Optional.of(Instant.parse("2026-07-01T04:01:00Z")),
                RunSummary.Outcome.FAILED,
                2,
                0,
                4,
                5,
                1,
                2));

        caller.types("runs");
        assertThat(caller.answer())
                .isEqualTo("12  01-07-2026 06:00  mislukt: 2 opgenomen, 0 geweigerd, 4 rapporten, 5 verzonden,"
                        + " 1 niet verzonden (2 opnieuw, onder hetzelfde Message-ID)\n");

        caller.types("runs", "--json");
        assertThat(caller.answer().replaceAll("\\s+", " ")).contains("\"sent\" : 5, \"unsent\" : 1, \"resent\" : 2");
    }
}
