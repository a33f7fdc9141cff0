package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static nl.verbetermonitor.job.Installation.bytes;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.job.DecisionOutcome.DoneBefore;
import nl.verbetermonitor.job.DecisionOutcome.NotInformed;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.job.DecisionOutcome.Refused;
import nl.verbetermonitor.job.DecisionOutcome.Step;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import nl.verbetermonitor.job.Standing.PublicationLine;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfJudge;
import nl.verbetermonitor.plan.Nr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From vastgesteld to gepubliceerd. */
class PublishingTest {

    private static final Decision DECISION = new Decision("Z-2023-0417", LocalDate.of(2023, 10, 17));
    private static final Optional<String> CLERK = Optional.of("griffier");
    private static final String FOLDER = "VP-2022-01/2023-03-31/";
    private static final String OPEN_DATA = "VP-2022-01_2023-03-31_opendata.json";
    private static final String PDF = "VP-2022-01_2023-03-31_voortgangsrapportage.pdf";
    private static final LocalDateTime EMBARGO = LocalDateTime.of(2023, 10, 20, 9, 0);

    private static Installation approved(Installation installation) {
        installation.informingNobody().with(MARCH).run();
        approve(installation);
        return installation;
    }

    private static void approve(Installation installation) {
        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.approve(PLAN, MARCH_31, DECISION, CLERK)).isInstanceOf(Done.class);
        }
    }

    private static DecisionOutcome publish(Installation installation) {
        return publish(installation, Optional.empty());
    }

    private static DecisionOutcome publish(Installation installation, Optional<LocalDateTime> embargo) {
        try (Monitor monitor = installation.monitor()) {
            return monitor.publish(PLAN, MARCH_31, embargo, CLERK);
        }
    }

    @Test
    void withoutEmbargoTheApprovedBytesArePublishedAndTheOpenDataStandBesideThem(@TempDir Path home) {
        Installation installation = approved(new Installation(home));
        Map<String, String> approved = tree(installation.reports());

        assertThat(publish(installation)).isInstanceOfSatisfying(Done.class, done -> {
            assertThat(done.version()).isEqualTo(2);
            assertThat(done.files()).hasSize(5).contains(FOLDER + "v2/" + OPEN_DATA);
            assertThat(done.openDataFrom()).isEmpty();
        });

        assertThat(tree(installation.reports()))
                .containsAllEntriesOf(approved)
                .hasSize(approved.size() + 1)
                .containsKey(FOLDER + "v2/" + OPEN_DATA);
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
        assertThat(publish(installation)).isEqualTo(new DoneBefore(Step.PUBLISHED, 2, Installation.CLOCK.instant()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void underEmbargoItIsAVersionThatSaysSoAndTheOpenDataComeWithTheFirstRunAfterIt(
            TestDatabase database, @TempDir Path home) throws IOException {
        Installation installation = approved(new Installation(home, database.create(home.resolve("data"))));
        Map<String, String> approved = bytes(installation.reports());

        assertThat(publish(installation, Optional.of(EMBARGO))).isInstanceOfSatisfying(Done.class, done -> {
            assertThat(done.version()).isEqualTo(3);
            assertThat(done.files()).hasSize(4);
            assertThat(done.openDataFrom()).contains(Instant.parse("2023-10-20T07:00:00Z"));
        });

        assertThat(bytes(installation.reports()))
                .containsAllEntriesOf(approved)
                .hasSize(approved.size() + 4)
                .doesNotContainKey(FOLDER + "v3/" + OPEN_DATA);
        byte[] pdf = Files.readAllBytes(installation.reports().resolve(FOLDER + "v3/" + PDF));
        assertThat(new PdfFile(pdf).text()).allSatisfy(page -> assertThat(String.join(" ", page))
                .contains("Onder embargo tot 20 oktober 2023, 9.00 uur (Europe/Amsterdam)")
                .doesNotContain("CONCEPT"));
        assertThat(PdfJudge.failures(pdf)).isEmpty();

        assertThat(installation.at("2023-10-20T06:59:59Z").run()).isEqualTo(Installation.nothingToDo(1));

        RunOutcome outcome = installation.at("2023-10-20T07:00:00Z").run();
        assertThat(outcome.reports())
                .extracting(ReportLine::writing, line -> line.file().orElse(""))
                .containsExactly(tuple(Writing.OPENED, FOLDER + "v3/" + OPEN_DATA));
        assertThat(Files.readString(installation.reports().resolve(FOLDER + "v3/" + OPEN_DATA)))
                .contains("\"embargoUntil\" : \"2023-10-20T09:00:00+02:00\"");
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
    }

    @Test
    void onlyWhatIsApprovedAndStillTrueIsPublished(@TempDir Path home) {
        Installation installation = new Installation(home).informingNobody().with(MARCH);
        assertThat(publish(installation)).isEqualTo(new Refused(Refusal.UNKNOWN_PLAN));
        installation.run();
        assertThat(publish(installation)).isEqualTo(new Refused(Refusal.NOT_APPROVED));
        approve(installation);
        assertThat(publish(installation, Optional.of(LocalDateTime.of(2023, 10, 2, 10, 0))))
                .isEqualTo(new Refused(Refusal.EMBARGO_PASSED));
        assertThat(publish(installation.at("2023-10-02T07:59:59Z"))).isEqualTo(new Refused(Refusal.CLOCK_BEHIND));

        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();
        assertThat(publish(installation)).isEqualTo(new Refused(Refusal.NEWER_CONCEPT));

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.publish(Nr.of("VP-9"), MARCH_31, Optional.empty(), CLERK))
                    .isEqualTo(new Refused(Refusal.UNKNOWN_PLAN));
            assertThat(monitor.publish(PLAN, JUNE_30, Optional.empty(), CLERK))
                    .isEqualTo(new Refused(Refusal.UNKNOWN_REPORTING_DATE));
            monitor.withdraw(PLAN, MARCH_31, "verkeerde map", Optional.empty());
        }
        assertThat(publish(installation)).isEqualTo(new Refused(Refusal.WITHDRAWN));
    }

    @Test
    void aLaterReportIsNotPublicBeforeTheEarlierOneThatItComparesWith(@TempDir Path home) {
        Installation installation = approved(new Installation(home));
        publish(installation, Optional.of(EMBARGO));
        installation.with(JUNE).run();

        try (Monitor monitor = installation.monitor()) {
            monitor.approve(PLAN, JUNE_30, DECISION, CLERK);
            assertThat(monitor.publish(PLAN, JUNE_30, Optional.empty(), CLERK))
                    .isEqualTo(new Refused(Refusal.EARLIER_EMBARGO));
            assertThat(monitor.publish(PLAN, JUNE_30, Optional.of(EMBARGO.minusMinutes(1)), CLERK))
                    .isEqualTo(new Refused(Refusal.EARLIER_EMBARGO));
            assertThat(monitor.publish(PLAN, JUNE_30, Optional.of(EMBARGO), CLERK))
                    .isInstanceOf(Done.class);
        }
    }

    @Test
    void anEarlierReportTellsNothingOfALaterOneUnderEmbargo(@TempDir Path home) {
        Installation installation = approved(new Installation(home));
        installation.with(JUNE).run();
        try (Monitor monitor = installation.monitor()) {
            monitor.approve(PLAN, JUNE_30, DECISION, CLERK);
            monitor.publish(PLAN, JUNE_30, Optional.of(EMBARGO), CLERK);
        }

        assertThat(publish(installation)).isInstanceOf(Done.class);
    }

    @Test
    void pagesThatWouldLookDifferentAreToBeApprovedAgainForAnEmbargo(@TempDir Path home) {
        Installation installation = approved(new Installation(home)).inAnotherColour();

        assertThat(publish(installation, Optional.of(EMBARGO))).isEqualTo(new Refused(Refusal.LOOKS_DIFFERENT));
        approve(installation);
        assertThat(publish(installation, Optional.of(EMBARGO))).isInstanceOf(Done.class);
    }

    @Test
    void nobodyReadsFirstInTheNewspaperAboutWhatConcernsThem(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        approve(installation);

        assertThat(publish(installation)).isInstanceOfSatisfying(NotInformed.class, outcome -> {
            assertThat(outcome.delivery()).isEqualTo(MARCH);
            assertThat(outcome.parties())
                    .extracting(UninformedParty::party)
                    .containsExactly(
                            "getroffen cliënten of nabestaanden",
                            "inspecties",
                            "buurgemeente",
                            "melders",
                            "functionaris gegevensbescherming",
                            "griffie");
        });
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
    }

    @Test
    void whatWasPublishedStaysWhateverComesAfterIt(@TempDir Path home) {
        Installation installation = approved(new Installation(home));
        publish(installation);
        Map<String, String> published = tree(installation.reports());

        installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();
        assertThat(tree(installation.reports())).containsAllEntriesOf(published);

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.withdraw(PLAN, MARCH_31, "verkeerde map", Optional.empty()))
                    .isEqualTo(WithdrawOutcome.WITHDRAWN_AFTER_PUBLICATION);
        }
        installation.run();
        assertThat(tree(installation.reports())).containsAllEntriesOf(published);
    }

    @Test
    void aPublishedFileThatSomebodyChangedIsSaidByEveryRunAndNeverOverwritten(@TempDir Path home) throws IOException {
        Installation installation = approved(new Installation(home));
        publish(installation);
        Path pdf = installation.reports().resolve(FOLDER + "v2/" + PDF);
        byte[] right = Files.readAllBytes(pdf);
        Files.writeString(pdf, "mooier");

        for (int run = 0; run < 2; run++) {
            assertThat(installation.run().reports())
                    .extracting(ReportLine::writing, ReportLine::version)
                    .containsExactly(tuple(Writing.DEVIATING, 2));
        }
        assertThat(pdf).hasContent("mooier");
        try (var files = Files.list(pdf.resolveSibling(""))) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(PDF.replace(".pdf", "-")))
                            .toList())
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasBinaryContent(right));
        }

        Files.write(pdf, right);
        assertThat(installation.run().reports()).isEmpty();
    }

    @Test
    void theNextReportIsComparedWithWhatTheCouncilReadLast(@TempDir Path home) throws IOException {
        Installation installation =
                new Installation(home).informingNobody().with(MARCH).with(JUNE);
        installation.run();
        String before = html(installation, 1);

        installation.publish(PLAN, MARCH_31).run();

        assertThat(before).contains("sinds de vorige rapportage (31 maart 2023)");
        assertThat(html(installation, 2)).contains("sinds de vorige gepubliceerde rapportage (31 maart 2023)");
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(2));
    }

    private static String html(Installation installation, int version) throws IOException {
        return Files.readString(installation
                .reports()
                .resolve("VP-2022-01/2023-06-30/v" + version + "/VP-2022-01_2023-06-30_voortgangsrapportage.html"));
    }

    @Test
    void statusTellsOfEachPeildatumWhatWasDecidedLastAndWhetherAnEmbargoLasts(@TempDir Path home) {
        Installation installation = approved(new Installation(home));
        publish(installation, Optional.of(EMBARGO));

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.status().publications())
                    .extracting(line -> line.publication().report().version(), PublicationLine::underEmbargo)
                    .containsExactly(tuple(3, true));
        }
        try (Monitor monitor = installation.at("2023-10-20T07:00:00Z").monitor()) {
            assertThat(monitor.status().publications())
                    .extracting(PublicationLine::underEmbargo)
                    .containsExactly(false);
        }
    }
}
