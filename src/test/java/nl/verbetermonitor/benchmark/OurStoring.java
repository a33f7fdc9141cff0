package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.DeliveryKey;
import nl.verbetermonitor.history.Facts;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Staging;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.Workbook;

/** A delivery taken in as a run does it: read, checked and kept in an embedded database. */
final class OurStoring {

    private OurStoring() {}

    /** How many rows of actions were kept. */
    static long store(Path tracker, Path scratch) throws IOException {
        try (History history = open(scratch);
                Workbook workbook = OurReading.open(tracker, scratch)) {
            long delivery = receive(history);
            Staging staging = history.deliveries().stage(delivery);
            IntakeResult result = new Intake(IntakeSettings.defaults()).read(workbook, sink(staging));
            if (result instanceof IntakeResult.Accepted accepted) {
                accepted.rows()
                        .forEach(
                                (sheet, rows) -> staging.count(sheet, new Facts.RowCount(rows.kept(), rows.refused())));
                staging.finish(accepted.plan(), accepted.reportingDate());
                return Objects.requireNonNull(accepted.rows().get(SheetName.MEASURES))
                        .kept();
            }
            throw new IllegalStateException("Refused");
        }
    }

    static History open(Path scratch) throws IOException {
        return History.open(settings(scratch), Clock.systemUTC());
    }

    static DatabaseSettings settings(Path scratch) throws IOException {
        return DatabaseSettings.embedded(Files.createDirectories(scratch.resolve("database")), 1);
    }

    /** The id of a delivery that is going to be read. */
    static long receive(History history) {
        return history.deliveries()
                .receive(
                        DeliveryKey.of("0".repeat(64)),
                        "tracker.xlsx",
                        "",
                        history.runs().begin());
    }

    private static IntakeSink sink(Staging staging) {
        return new IntakeSink() {
            @Override
            public void layout(TableLayout layout) {
                staging.layout(layout);
            }

            @Override
            public void fact(FactRow fact) {
                staging.fact(fact);
            }

            @Override
            public void finding(Finding finding) {
                staging.finding(finding);
            }

            @Override
            public void forget(Column column, int[] rows) {
                staging.forget(column, rows);
            }
        };
    }
}
