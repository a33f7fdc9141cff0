package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.job.DecisionOutcome.DoneBefore;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.job.DecisionOutcome.Refused;
import nl.verbetermonitor.job.DecisionOutcome.Step;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfJudge;
import nl.verbetermonitor.plan.Nr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From concept to vastgesteld. */
class ApprovingTest {

    private static final Decision DECISION = new Decision("Z-2023-0417", LocalDate.of(2023, 10, 17));
    private static final Optional<String> CLERK = Optional.of("griffier");
    private static final String VERSION = "VP-2022-01/2023-03-31/v2/VP-2022-01_2023-03-31_";

    private static DecisionOutcome approve(Installation installation) {
        return approve(installation, MARCH_31, DECISION);
    }

    private static DecisionOutcome approve(Installation installation, LocalDate date, Decision decision) {
        try (Monitor monitor = installation.monitor()) {
            return monitor.approve(PLAN, date, decision, CLERK);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNewestConceptBecomesAVersionOfItsOwnAndStaysItself(TestDatabase database, @TempDir Path home)
            throws IOException {
        Installation installation = new Installation(home, database.create(home.resolve("data"))).with(MARCH);
        installation.run();
        Map<String, String> concept = tree(installation.reports());

        assertThat(approve(installation))
                .isEqualTo(new Done(
                        2,
                        List.of(
                                VERSION + "bestuurssamenvatting.pdf",
                                VERSION + "toetsing.json",
                                VERSION + "voortgangsrapportage.html",
                                VERSION + "voortgangsrapportage.pdf"),
                        List.of(),
                        Optional.empty()));

        assertThat(tree(installation.reports()))
                .containsAllEntriesOf(concept)
                .hasSize(concept.size() + 4)
                .containsKey(VERSION + "voortgangsrapportage.pdf");
        byte[] pdf = Files.readAllBytes(installation.reports().resolve(VERSION + "voortgangsrapportage.pdf"));
        assertThat(new PdfFile(pdf).rawText())
                .contains("Z-2023-0417", "17 oktober 2023")
                .doesNotContain("CONCEPT", "[volgt]");
        assertThat(PdfJudge.failures(pdf)).isEmpty();
        assertThat(Files.readString(installation.reports().resolve(VERSION + "voortgangsrapportage.html")))
                .contains("Z-2023-0417")
                .doesNotContain("CONCEPT");
    }

    @Test
    void theNextRunsMakeNothingOfItAndWriteItAgainWhenItIsMissing(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        approve(installation);
        Map<String, String> files = Installation.bytes(installation.reports());

        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));

        Files.delete(installation.reports().resolve(VERSION + "voortgangsrapportage.pdf"));
        installation.run();
        assertThat(Installation.bytes(installation.reports())).isEqualTo(files);
    }

    @Test
    void anotherHouseStyleMakesNoOtherReportOfItAndTheOverviewGoesOn(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        approve(installation);

        RunOutcome outcome = installation.inAnotherColour().run();

        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.overviews()).hasSize(1);
    }

    @Test
    void aNewDeliveryMakesANextConceptBesideIt(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        approve(installation);
        Map<String, String> before = tree(installation.reports());

        RunOutcome outcome = installation
                .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                .run();

        assertThat(outcome.reports()).extracting(ReportLine::version).containsOnly(3);
        assertThat(tree(installation.reports())).containsAllEntriesOf(before);
        assertThat(approve(installation)).isInstanceOf(Done.class);
    }

    @Test
    void theSameDecisionTwiceIsSaidAndAnotherOneMakesAnotherVersion(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        approve(installation);

        assertThat(approve(installation)).isEqualTo(new DoneBefore(Step.APPROVED, 2, Installation.CLOCK.instant()));
        assertThat(approve(installation, MARCH_31, new Decision("Z-2023-0418", DECISION.meetingDate())))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.version()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z jan.jansen@gemeente.example", "111222333", "Z-1 06-12345678"})
    void aCaseNumberWithPersonalDataComesOnNoPage(String caseNumber, @TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Map<String, String> before = tree(installation.reports());

        assertThat(approve(installation, MARCH_31, new Decision(caseNumber, DECISION.meetingDate())))
                .isEqualTo(new Refused(Refusal.PERSONAL_DATA));
        assertThat(tree(installation.reports())).isEqualTo(before);
    }

    @Test
    void onlyWhatARunWouldReportNowCanBeApproved(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).with(INCIDENT);
        assertThat(approve(installation)).isEqualTo(new Refused(Refusal.UNKNOWN_PLAN));
        installation.run();

        try (Monitor monitor = installation.monitor()) {
            assertThat(monitor.approve(Nr.of("VP-9"), MARCH_31, DECISION, CLERK))
                    .isEqualTo(new Refused(Refusal.UNKNOWN_PLAN));
        }
        assertThat(approve(installation, JUNE_30, DECISION)).isEqualTo(new Refused(Refusal.UNKNOWN_REPORTING_DATE));
        assertThat(approve(installation, MARCH_31, new Decision("Z", MARCH_31.minusDays(1))))
                .isEqualTo(new Refused(Refusal.MEETING_BEFORE_REPORTING_DATE));
        assertThat(approve(installation.inAnotherColour())).isEqualTo(new Refused(Refusal.OUTDATED));

        try (Monitor monitor = installation.monitor()) {
            monitor.withdraw(PLAN, MARCH_31, "verkeerde map", Optional.empty());
        }
        assertThat(approve(installation)).isEqualTo(new Refused(Refusal.WITHDRAWN));
    }

    @Test
    void whatFollowsADeliveryThatWasWithdrawnIsToBeReportedAnewFirst(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        installation.run();
        try (Monitor monitor = installation.monitor()) {
            monitor.withdraw(PLAN, MARCH_31, "verkeerde map", Optional.empty());
        }

        assertThat(approve(installation, JUNE_30, DECISION)).isEqualTo(new Refused(Refusal.OUTDATED));
    }

    @Test
    void aDecisionThatWasBrokenOffLeavesNothing(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Map<String, String> concept = tree(installation.reports());
        try (History history = History.open(installation.database(), Installation.CLOCK)) {
            Reports.Kept newest = history.reports().newest(PLAN, MARCH_31).orElseThrow();
            history.reports().promise(PLAN, MARCH_31, newest.fingerprint(), newest.assessment(), List.of());
        }

        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
        assertThat(tree(installation.reports())).isEqualTo(concept);
        assertThat(approve(installation)).isInstanceOfSatisfying(Done.class, done -> assertThat(done.version())
                .isEqualTo(2));
    }

    @Test
    void nothingIsDecidedWhileARunIsActive(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);
        try (Monitor other = installation.monitor()) {
            installation.run(new RunListener() {
                @Override
                public void begins(Task task, int pieces) {
                    assertThat(other.approve(PLAN, MARCH_31, DECISION, CLERK)).isEqualTo(new DecisionOutcome.Busy());
                    assertThat(other.publish(PLAN, MARCH_31, Optional.empty(), CLERK))
                            .isEqualTo(new DecisionOutcome.Busy());
                }

                @Override
                public void pieceDone(Task task) {}
            });
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndWrittenByTheNextRun(@TempDir Path home) throws IOException {
        Installation installation = new Installation(home).with(MARCH);
        installation.run();
        Path folder = installation.reports().resolve("VP-2022-01/2023-03-31/v2");
        Files.writeString(folder, "een bestand waar een map hoort");

        assertThat(approve(installation)).isInstanceOfSatisfying(Done.class, done -> assertThat(done.failed())
                .hasSize(4));

        Files.delete(folder);
        assertThat(installation.run().ending()).isEqualTo(RunOutcome.Ending.DONE);
        assertThat(folder).isNotEmptyDirectory();
    }
}
