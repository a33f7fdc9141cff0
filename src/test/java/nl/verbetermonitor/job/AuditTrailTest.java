package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.MARCH_31;
import static nl.verbetermonitor.job.Installation.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.history.Audit.Entry;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.Publication.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first report to a correction and a backup that was put back, it stays known who did what. */
class AuditTrailTest {

    private static final Optional<String> CLERK = Optional.of("griffier");
    private static final Optional<String> SCHEDULE = Optional.of("verbetermonitor");
    private static final Optional<String> MANAGER = Optional.of("beheerder");

    @Test
    void everyStepOfAReportIsNotedWithWhoTookIt(@TempDir Path home) {
        Installation installation = new Installation(home)
                .informingNobody()
                .with(Readers.reachedBy(1, Readers.inFolder(ReportKind.SUMMARY, home.resolve("map"))))
                .with(MARCH);
        Path backup = home.resolve("backup.zip");
        try (Monitor monitor = installation.monitor()) {
            monitor.run(Set.of(), SCHEDULE, RunListener.NONE);
            monitor.approve(PLAN, MARCH_31, new Decision("Z-2023-0417", LocalDate.of(2023, 10, 1)), CLERK);
            monitor.publish(PLAN, MARCH_31, Optional.empty(), CLERK);
            installation.with(MARCH, "gecorrigeerd.xlsx", texts -> texts.replace("Midden", "Hoog"));
            monitor.run(Set.of(), SCHEDULE, RunListener.NONE);
            monitor.withdraw(PLAN, MARCH_31, "verkeerd plan", MANAGER);
            monitor.backup(backup, "1.0", MANAGER, BackupListener.NONE);

            assertThat(monitor.audit())
                    .allMatch(entry -> entry.at().equals(Installation.CLOCK.instant()))
                    .extracting(Entry::actor, Entry::action, Entry::plan, Entry::reportingDate)
                    .containsSubsequence(
                            tuple(SCHEDULE, "send", Optional.of("vp-2022-01"), Optional.of(MARCH_31)),
                            tuple(CLERK, "approve", Optional.of("vp-2022-01"), Optional.of(MARCH_31)),
                            tuple(CLERK, "publish", Optional.of("vp-2022-01"), Optional.of(MARCH_31)),
                            tuple(SCHEDULE, "supplement", Optional.of("vp-2022-01"), Optional.of(MARCH_31)),
                            tuple(MANAGER, "withdraw", Optional.of("vp-2022-01"), Optional.of(MARCH_31)),
                            tuple(MANAGER, "backup", Optional.empty(), Optional.empty()));
            assertThat(monitor.audit())
                    .extracting(Entry::about)
                    .contains("v2 Z-2023-0417 2023-10-01", "v3 to 2023-03-31 v2", "verkeerd plan")
                    .anyMatch(about -> about.startsWith("SUMMARY CONCEPT VP-2022-01/2023-03-31/v1/")
                            && about.endsWith(" > " + home.resolve("map")));

            monitor.restore(backup, true, "1.0", MANAGER, BackupListener.NONE);
            assertThat(monitor.audit()).last().matches(entry -> entry.action().equals("restore"));
            assertThat(monitor.examine().kept())
                    .hasValueSatisfying(
                            kept -> assertThat(kept.audit().isWhole()).isTrue());
        }
    }
}
