package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.INCIDENT;
import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.OverviewLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every portfolio holder gets one overview of all own plans. */
class PortfolioTest {

    private static final String YOUTH = "portefeuille/Wethouder-Jeugd/";
    private static final String FILE = "/portefeuilleoverzicht.pdf";

    private final Installation installation;

    PortfolioTest(@TempDir Path home) {
        installation = new Installation(home);
    }

    private static UnaryOperator<String> plan(String number, String holder) {
        return texts -> texts.replace("VP-2022-01", number).replace("Wethouder Jeugd", holder);
    }

    private static ReportSettings expectedEvery(int days) {
        return new ReportSettings(
                HouseStyles.of(HouseStyle.defaults()),
                LogoFiles.NONE,
                new DeliveryIntervals(days, Map.of()),
                PublicationSettings.defaults());
    }

    private RunOutcome survey() {
        try (Monitor monitor = installation.monitor()) {
            return monitor.run(Set.of(RunExtra.OVERVIEWS), Optional.empty(), RunListener.NONE);
        }
    }

    private List<String> files(RunOutcome outcome) {
        return outcome.overviews().stream()
                .flatMap(line -> line.file().stream())
                .toList();
    }

    @Nested
    class WhoGetsOne {

        @Test
        void eachHolderOfAPlanForThePlansTheyHoldNow() {
            RunOutcome outcome = installation
                    .with(MARCH)
                    .with(MARCH, "ander.xlsx", plan("VP-2", "Wethouder Jeugd"))
                    .with(INCIDENT)
                    .run();

            assertThat(outcome.overviews())
                    .extracting(OverviewLine::writing, OverviewLine::holder, OverviewLine::version)
                    .containsExactly(
                            tuple(Writing.MADE, "Wethouder Jeugd", 1),
                            tuple(Writing.MADE, "Wethouder Werk en Inkomen", 1));
            assertThat(files(outcome))
                    .containsExactly(
                            YOUTH + "2023-03-31/v1" + FILE,
                            "portefeuille/Wethouder-Werk-en-Inkomen/2023-08-29/v1" + FILE);
        }

        @Test
        void theHolderOfTheNewestDeliveryAlone() {
            RunOutcome outcome = installation
                    .with(MARCH)
                    .with(JUNE, "juni.xlsx", plan("VP-2022-01", "Wethouder Zorg"))
                    .run();

            assertThat(outcome.overviews())
                    .extracting(OverviewLine::holder, OverviewLine::reportingDate)
                    .containsExactly(tuple("Wethouder Zorg", JUNE_30));
        }

        @Test
        void theSameHolderHoweverTheNameIsTyped() {
            RunOutcome outcome = installation
                    .with(MARCH)
                    .with(MARCH, "ander.xlsx", plan("VP-2", " wethouder  JEUGD "))
                    .run();

            assertThat(outcome.overviews()).hasSize(1);
        }

        @Test
        void aHolderOfTheSameNameInAnotherMunicipalityInAFolderOfTheirOwn() {
            RunOutcome outcome = installation
                    .with(MARCH)
                    .with(MARCH, "buren.xlsx", texts -> plan("VP-2", "Wethouder Jeugd")
                            .apply(texts)
                            .replace("Voorbeeldstad", "Zusterstad"))
                    .run();

            assertThat(files(outcome))
                    .hasSize(2)
                    .contains(YOUTH + "2023-03-31/v1" + FILE)
                    .anyMatch(file -> file.matches("portefeuille/Wethouder-Jeugd-[0-9a-f]{8}/2023-03-31/v1" + FILE));
        }

        @Test
        void holdersWithoutANameAsWell() {
            RunOutcome outcome = installation
                    .with(MARCH, "naamloos.xlsx", texts -> texts.replace("Wethouder Jeugd", ""))
                    .run();

            assertThat(outcome.ending()).isEqualTo(Ending.DONE);
            assertThat(files(outcome)).containsExactly("portefeuille/niet-vermeld/2023-03-31/v1" + FILE);
        }
    }

    @Nested
    class WhenThereIsANewOne {

        @Test
        void whenAPlanHasANewPeildatumAndTheOldOverviewStays() {
            installation.with(MARCH).run();

            RunOutcome outcome = installation.with(JUNE).run();

            assertThat(files(outcome)).containsExactly(YOUTH + "2023-06-30/v1" + FILE);
            assertThat(tree(installation.reports())).containsKey(YOUTH + "2023-03-31/v1" + FILE);
        }

        @Test
        void whenThePeildatumIsDeliveredAnew() {
            installation.with(MARCH).run();

            RunOutcome outcome = installation
                    .with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"))
                    .run();

            assertThat(files(outcome)).containsExactly(YOUTH + "2023-03-31/v2" + FILE);
        }

        @Test
        void whenTheNewestPeildatumIsWithdrawnTheOneBeforeItCountsAgain() {
            installation.with(MARCH).with(JUNE).run();
            try (Monitor monitor = installation.monitor()) {
                assertThat(monitor.withdraw(PLAN, JUNE_30, "te vroeg", Optional.empty()))
                        .isEqualTo(WithdrawOutcome.WITHDRAWN);
            }

            RunOutcome outcome = installation.run();

            assertThat(outcome.overviews())
                    .extracting(OverviewLine::reportingDate, OverviewLine::version)
                    .containsExactly(tuple(MARCH_31, 1));
        }

        @Test
        void whenASettingThatShowsInItChanges() {
            installation
                    .with(MARCH)
                    .with(JUNE, "ander.xlsx", plan("VP-2", "Wethouder Jeugd"))
                    .run();

            RunOutcome outcome = installation.with(expectedEvery(31)).run();

            assertThat(outcome.reports()).isEmpty();
            assertThat(files(outcome)).containsExactly(YOUTH + "2023-06-30/v2" + FILE);
        }

        @Test
        void whenTheyAreAskedOnADayOnWhichADeliveryHadNotCome() {
            installation.with(MARCH).run();

            RunOutcome outcome = survey();

            assertThat(files(outcome)).containsExactly(YOUTH + "2023-03-31/v2" + FILE);
            assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
            assertThat(survey()).isEqualTo(Installation.nothingToDo(1));
        }

        @Test
        void butNotWhenAllDeliveriesHadCome() {
            installation.with(expectedEvery(365)).with(MARCH).run();

            assertThat(survey()).isEqualTo(Installation.nothingToDo(1));
        }

        @Test
        void whenADeliveryThatWasLateCame() {
            installation
                    .with(MARCH)
                    .with(JUNE, "ander.xlsx", plan("VP-2", "Wethouder Jeugd"))
                    .run();
            survey();

            RunOutcome outcome = installation.with(JUNE).run();

            assertThat(files(outcome)).containsExactly(YOUTH + "2023-06-30/v3" + FILE);
        }

        @Test
        void otherwiseNot() {
            installation.with(MARCH).with(INCIDENT).run();

            assertThat(installation.run()).isEqualTo(Installation.nothingToDo(2));
        }
    }

    @Nested
    class ItsFile {

        @Test
        void isWrittenAgainWhenItIsMissing() throws IOException {
            installation.with(MARCH).run();
            Files.delete(installation.reports().resolve(YOUTH + "2023-03-31/v1" + FILE));

            assertThat(installation.run().overviews())
                    .containsExactly(new OverviewLine(
                            Writing.RESTORED,
                            "Wethouder Jeugd",
                            MARCH_31,
                            1,
                            Optional.of(YOUTH + "2023-03-31/v1" + FILE)));
        }

        @Test
        void staysWhenItWasChangedAndTheRightOneIsWrittenBesideIt() throws IOException {
            installation.with(MARCH).run();
            Path overview = installation.reports().resolve(YOUTH + "2023-03-31/v1" + FILE);
            Files.writeString(overview, "mooier");

            assertThat(installation.run().overviews())
                    .extracting(OverviewLine::writing)
                    .containsExactly(Writing.WRITTEN_BESIDE);
            assertThat(Files.readString(overview)).isEqualTo("mooier");
            assertThat(installation.run().overviews()).isEmpty();
        }
    }

    @Test
    void aPlanWhoseReportsFailedKeepsTheOverviewWaiting() {
        RunOutcome outcome = installation.with(MARCH).run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                if (task == Task.REPORTING) {
                    throw new IllegalStateException("Broken on purpose");
                }
            }

            @Override
            public void pieceDone(Task task) {}
        });

        assertThat(outcome.overviews()).isEmpty();
        assertThat(files(installation.run())).containsExactly(YOUTH + "2023-03-31/v1" + FILE);
    }
}
