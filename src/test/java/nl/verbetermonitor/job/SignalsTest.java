package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.JUNE_30;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody did and somebody should know of. */
class SignalsTest {

    private final Installation installation;

    SignalsTest(@TempDir Path home) {
        installation = new Installation(home);
    }

    private Signals signals(String moment) {
        try (Monitor monitor = installation.at(moment).monitor()) {
            return monitor.signals();
        }
    }

    private void runAt(String moment) {
        try (Monitor monitor = installation.at(moment).monitor()) {
            monitor.run(RunListener.NONE);
        }
    }

    @Nested
    class ADeliveryThatDidNotCome {

        private List<LateDelivery> late(String moment) {
            return signals(moment).late();
        }

        /** 92 days after 30 June is 30 September; the day begins in Amsterdam. */
        @ParameterizedTest
        @CsvSource({"2023-09-30T21:59:00Z, 0", "2023-09-30T22:00:00Z, 1"})
        void isLateFromTheDayAfterItWasExpected(String moment, int count) {
            installation.with(MARCH).with(JUNE).run();

            assertThat(late(moment)).hasSize(count);
        }

        @Test
        void isToldWithTheNewestPeildatumAndTheDayItWasExpected() {
            installation.with(MARCH).with(JUNE).run();

            assertThat(late("2023-10-02T08:00:00Z"))
                    .extracting(
                            late -> late.plan().number(), late -> late.plan().reportingDate(), LateDelivery::expected)
                    .containsExactly(tuple(PLAN, JUNE_30, LocalDate.of(2023, 9, 30)));
        }

        @Test
        void isExpectedByTheIntervalOfItsOwnPlan() {
            installation
                    .with(new ReportSettings(
                            HouseStyles.of(HouseStyle.defaults()),
                            LogoFiles.NONE,
                            new DeliveryIntervals(3000, Map.of(Nr.of("vp-2022-01"), 31)),
                            PublicationSettings.defaults()))
                    .with(MARCH)
                    .with(MARCH, "ander.xlsx", texts -> texts.replace("VP-2022-01", "VP-2"))
                    .run();

            assertThat(late("2023-05-02T08:00:00Z"))
                    .extracting(late -> late.plan().number(), LateDelivery::expected)
                    .containsExactly(tuple(PLAN, MARCH_31.plusDays(31)));
        }

        @Test
        void isExpectedAlsoOfAPlanWhoseEndHasPassedWhenSomethingIsOpen() {
            installation.with(MARCH).with(JUNE).run();

            assertThat(late("2030-01-01T08:00:00Z")).hasSize(1);
        }

        @Test
        void isNotExpectedOfAPlanThatIsFinished() {
            everythingIsFinished();

            assertThat(late("2030-01-01T08:00:00Z")).isEmpty();
        }

        private void everythingIsFinished() {
            installation
                    .with(
                            JUNE,
                            "af.xlsx",
                            texts -> texts.replaceAll(
                                    ">(Niet gestart|Op schema|Vraagt aandacht|Vertraagd)<", ">Afgerond<"))
                    .run();
        }

        @Test
        void isExpectedOfAPlanThatIsFinishedButHasNotEnded() {
            everythingIsFinished();

            assertThat(late("2023-10-02T08:00:00Z")).hasSize(1);
        }
    }

    @Nested
    class AClockThatGoesBack {

        @Test
        void isToldInTheRunThatFindsItAndUntilTheNext() {
            runAt("2023-10-02T08:00:00Z");
            assertThat(signals("2023-10-02T07:00:00Z").beforeTheClockWentBack())
                    .contains(Instant.parse("2023-10-02T08:00:00Z"));

            runAt("2023-10-02T07:00:00Z");
            assertThat(signals("2023-10-02T07:00:00Z").beforeTheClockWentBack())
                    .contains(Instant.parse("2023-10-02T08:00:00Z"));

            runAt("2023-10-02T07:30:00Z");
            assertThat(signals("2023-10-02T07:30:00Z").beforeTheClockWentBack()).isEmpty();
        }

        @Test
        void isNotToldOfClocksThatHardlyDiffer() {
            runAt("2023-10-02T08:00:00Z");

            assertThat(signals("2023-10-02T07:59:30Z").beforeTheClockWentBack()).isEmpty();
        }

        @Test
        void beforeTheFirstRunThereIsNothingToTell() {
            assertThat(signals("2023-10-02T08:00:00Z").beforeTheClockWentBack()).isEmpty();
        }
    }
}
