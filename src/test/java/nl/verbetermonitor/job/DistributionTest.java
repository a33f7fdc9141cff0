package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static nl.verbetermonitor.job.Readers.CLERK;
import static nl.verbetermonitor.job.Readers.SECRETARIAT;
import static nl.verbetermonitor.job.Readers.byMail;
import static nl.verbetermonitor.job.Readers.inFolder;
import static nl.verbetermonitor.job.Readers.reachedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.Document;
import nl.verbetermonitor.distribution.MailSettings;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.Inbox.Mail;
import nl.verbetermonitor.job.RunOutcome.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the end of a run the reports go to their readers. */
class DistributionTest {

    private final Inbox inbox = new Inbox();
    private final Installation installation;
    private final Path shelf;

    DistributionTest(@TempDir Path home) {
        installation = new Installation(home);
        shelf = home.resolve("raadsstukken");
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void aReaderGetsTheReportAsItWasMadeWithItsVerdictsInTheText() throws IOException {
        installation
                .with(MARCH)
                .with(JUNE)
                .with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT)))
                .run();

        assertThat(inbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(SECRETARIAT);
            assertThat(mail.subject()).startsWith("Bestuurssamenvatting: ").endsWith("stand per 30 juni 2023");
            assertThat(mail.text())
                    .contains("(VP-2022-01)")
                    .contains("Dit is een concept.")
                    .containsPattern("- Volledigheid: norm [a-z ]+\\. .*norm 80")
                    .contains("- Realisme: ", "- Ambitie: ")
                    .contains("Wat is veranderd sinds de vorige rapportage (31 maart 2023)")
                    .contains("automatisch verzonden door de Verbetermonitor van gemeente Voorbeeldstad");
            assertThat(mail.fileName()).isEqualTo("VP-2022-01_2023-06-30_v1_bestuurssamenvatting.pdf");
            assertThat(mail.sha256())
                    .isEqualTo(bytes(installation.reports())
                            .get("VP-2022-01/2023-06-30/v1/VP-2022-01_2023-06-30_bestuurssamenvatting.pdf"));
        });
    }

    @Test
    void itSaysSoOnceAndHasNothingToDoAfterwards() {
        installation.with(JUNE).with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT, CLERK)));

        assertThat(installation.run().sendings()).hasSize(2).allSatisfy(sending -> {
            assertThat(sending.arrived()).isTrue();
            Document document = (Document) sending.item();
            assertThat(document.kind()).isEqualTo(ReportKind.SUMMARY);
            assertThat(document.subject().name()).isEqualTo("VP-2022-01");
            assertThat(document.subject().reportingDate()).isEqualTo(JUNE_30);
            assertThat(document.edition().version()).isEqualTo(1);
        });
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
        assertThat(inbox.mail()).extracting(Mail::to).containsExactly(SECRETARIAT, CLERK);
        assertThat(inbox.ids()).doesNotHaveDuplicates().allMatch(id -> id.endsWith("@gemeente.example>"));
    }

    @Test
    void theOverviewGoesToItsHolderAlone() {
        installation
                .with(MARCH)
                .with(INCIDENT)
                .with(reachedBy(
                        inbox.port(), Readers.forHolder(byMail(ReportKind.OVERVIEW, SECRETARIAT), "wethouder  JEUGD")))
                .run();

        assertThat(inbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.subject())
                    .isEqualTo("Portefeuilleoverzicht: portefeuille van Wethouder Jeugd, stand per 31 maart 2023");
            assertThat(mail.fileName()).isEqualTo("Wethouder-Jeugd_2023-03-31_v1_portefeuilleoverzicht.pdf");
            assertThat(mail.text()).contains("(VP-2022-01), stand per 31 maart 2023", "- Volledigheid: ");
        });
    }

    @Test
    void aCorrectionIsSentAsTheNextVersionAndALookIsNot() {
        installation.with(JUNE).with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT)));
        installation.run();

        installation
                .with(JUNE, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();
        assertThat(inbox.mail())
                .extracting(Mail::fileName)
                .containsExactly(
                        "VP-2022-01_2023-06-30_v1_bestuurssamenvatting.pdf",
                        "VP-2022-01_2023-06-30_v2_bestuurssamenvatting.pdf");

        RunOutcome restyled = installation.with(Readers.otherLook()).run();
        assertThat(restyled.reports()).isNotEmpty();
        assertThat(restyled.sendings()).isEmpty();
    }

    @Test
    void ofAConceptOnlyTheNewestPeildatumGoesOut() {
        installation.with(JUNE).with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT)));
        installation.run();

        RunOutcome older = installation.with(MARCH).run();

        assertThat(older.reports()).isNotEmpty();
        assertThat(inbox.mail())
                .extracting(Mail::fileName)
                .containsExactly(
                        "VP-2022-01_2023-06-30_v1_bestuurssamenvatting.pdf",
                        "VP-2022-01_2023-06-30_v2_bestuurssamenvatting.pdf");
    }

    @Test
    void nobodyGetsTheCouncilsReportBeforeItIsPublished() {
        RunOutcome outcome = installation
                .with(JUNE)
                .with(reachedBy(inbox.port(), byMail(ReportKind.PROGRESS_REPORT, CLERK)))
                .run();

        assertThat(outcome.sendings()).isEmpty();
    }

    @Test
    void whoIsNamedLaterDoesNotGetWhatWasThereAlready() {
        installation.with(new TickingClock(), time -> {}).with(JUNE).run();
        installation.run();

        installation.with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT)));

        assertThat(installation.run().sendings()).isEmpty();
    }

    @Test
    void nothingIsSentOfWhatCouldNotBeMadeAnew() {
        installation.with(JUNE).with(reachedBy(inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT)));
        inbox.close();
        assertThat(installation.run().ending()).isEqualTo(Ending.FAILED);

        RunOutcome outcome = installation
                .with(JUNE, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run(new RunListener() {
                    @Override
                    public void begins(Task task, int pieces) {
                        if (task == Task.REPORTING) {
                            throw new IllegalStateException("Broken on purpose");
                        }
                    }

                    @Override
                    public void pieceDone(Task task) {}
                });

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.sendings()).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeStaysWhereItIsAndTheMessageSaysWhere() {
        installation
                .with(JUNE)
                .with(reachedBy(
                        new MailSettings(
                                Readers.server(inbox.port()),
                                Readers.sender(),
                                1,
                                Readers.PAUSE,
                                100,
                                "https://intranet.example/rapporten"),
                        byMail(ReportKind.SUMMARY, SECRETARIAT)))
                .run();

        assertThat(inbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.sha256()).isEmpty();
            assertThat(mail.text())
                    .contains("te groot om mee te sturen")
                    .contains("https://intranet.example/rapporten/VP-2022-01/2023-06-30/v1/"
                            + "VP-2022-01_2023-06-30_bestuurssamenvatting.pdf");
        });
    }

    @Test
    void aFolderGetsTheFileUnderANameWithItsVersion() throws IOException {
        installation.with(JUNE).with(reachedBy(inbox.port(), inFolder(ReportKind.SUMMARY, shelf)));

        assertThat(installation.run().sendings()).extracting(Sending::arrived).containsExactly(true);

        Path file = shelf.resolve("VP-2022-01_2023-06-30_v1_bestuurssamenvatting.pdf");
        assertThat(file)
                .hasSameBinaryContentAs(installation
                        .reports()
                        .resolve("VP-2022-01/2023-06-30/v1/VP-2022-01_2023-06-30_bestuurssamenvatting.pdf"));
        Files.delete(file);
        assertThat(installation.run().sendings()).isEmpty();
        assertThat(shelf).isEmptyDirectory();
    }

    @Test
    void whatLiesInAFolderUnderThatNameIsNeverOverwritten() throws IOException {
        Files.createDirectories(shelf);
        Path file = shelf.resolve("VP-2022-01_2023-06-30_v1_bestuurssamenvatting.pdf");
        Files.writeString(file, "van een ander");

        installation
                .with(JUNE)
                .with(reachedBy(inbox.port(), inFolder(ReportKind.SUMMARY, shelf)))
                .run();

        assertThat(file).hasContent("van een ander");
        assertThat(bytes(shelf).keySet())
                .hasSize(2)
                .anyMatch(name -> name.matches("VP-2022-01_2023-06-30_v1_bestuurssamenvatting-[0-9a-f]{8}\\.pdf"));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsAFailureUntilItCan() throws IOException {
        Files.writeString(shelf, "geen map");
        installation.with(JUNE).with(reachedBy(inbox.port(), inFolder(ReportKind.SUMMARY, shelf)));

        assertThat(installation.run().ending()).isEqualTo(Ending.FAILED);
        Files.delete(shelf);

        RunOutcome next = installation.run();
        assertThat(next.ending()).isEqualTo(Ending.DONE);
        assertThat(next.sendings()).extracting(Sending::arrived).containsExactly(true);
        assertThat(bytes(shelf)).hasSize(1);
    }

    @Test
    void ofAnIncidentTheTextShowsNoMoreThanTheReport() {
        installation
                .with(INCIDENT)
                .with(reachedBy(
                        inbox.port(), byMail(ReportKind.SUMMARY, SECRETARIAT), byMail(ReportKind.OVERVIEW, CLERK)))
                .run();

        List<Mail> mail = inbox.mail();
        assertThat(mail).hasSize(2);
        assertThat(mail).allSatisfy(one -> assertThat(one.text())
                .contains("- Ambitie (vaart van de opvolging): ")
                .doesNotContain("Coach", "Teammanager", "juli 2023"));
    }

    /** From concept to the public, with readers at each stage. */
    @Test
    void theCouncilGetsItUnderEmbargoAndThePublicAfterwards() {
        installation
                .with(Readers.informingNobody())
                .with(JUNE)
                .with(reachedBy(
                        inbox.port(),
                        byMail(ReportKind.PROGRESS_REPORT, CLERK),
                        Readers.forThePublic(inFolder(ReportKind.PROGRESS_REPORT, shelf))))
                .run();
        try (Monitor monitor = installation.monitor()) {
            monitor.approve(
                    Installation.PLAN,
                    JUNE_30,
                    new Decision("Z-2023-0417", LocalDate.of(2023, 9, 26)),
                    Optional.empty());
        }
        assertThat(installation.run().sendings()).isEmpty();
        try (Monitor monitor = installation.monitor()) {
            monitor.publish(
                    Installation.PLAN, JUNE_30, Optional.of(LocalDateTime.of(2023, 10, 5, 9, 0)), Optional.empty());
        }

        assertThat(installation.run().sendings()).hasSize(1);
        assertThat(inbox.mail()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo(CLERK);
            assertThat(mail.fileName()).isEqualTo("VP-2022-01_2023-06-30_v3_voortgangsrapportage.pdf");
            assertThat(mail.text())
                    .contains("Vastgesteld: zaaknummer Z-2023-0417, vergadering van 26 september 2023.")
                    .contains("Onder embargo tot 5 oktober 2023, 9.00 uur (Europe/Amsterdam)");
        });
        assertThat(installation.at("2023-10-05T06:59:59Z").run().sendings()).isEmpty();
        assertThat(installation.at("2023-10-05T07:00:00Z").run().sendings()).hasSize(1);
        assertThat(bytes(shelf)).containsOnlyKeys("VP-2022-01_2023-06-30_v3_voortgangsrapportage.pdf");
        assertThat(installation.run().sendings()).isEmpty();
    }
}
