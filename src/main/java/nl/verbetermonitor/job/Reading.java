package nl.verbetermonitor.job;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.Facts;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Staging;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.intake.Mapping;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.intake.MappingReading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** Reads one delivery from the bytes in history, without looking at any other. */
final class Reading {

    private final History history;
    private final Intake intake;
    private final MappingReader mappings;
    private final Path scratch;
    private final long run;

    Reading(History history, Intake intake, MappingReader mappings, Path scratch, long run) {
        this.history = history;
        this.intake = intake;
        this.mappings = mappings;
        this.scratch = scratch;
        this.run = run;
    }

    void read(long id) {
        Delivery delivery = history.deliveries().get(id);
        Path file = scratch.resolve("delivery-" + id);
        try {
            copy(delivery, file);
            Intake ofThatDay = intake.on(LocalDate.ofInstant(delivery.receivedAt(), Monitor.ZONE));
            read(ofThatDay, file, mapping(delivery), history.deliveries().stage(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private void copy(Delivery delivery, Path file) throws IOException {
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(file))) {
            history.files().copy(delivery.sha256(), target);
        }
    }

    private Mapping mapping(Delivery delivery) {
        return delivery.key().mapping().map(sha256 -> mapping(delivery, sha256)).orElseGet(Mapping::none);
    }

    /** Only a delivery whose mapping can be used is received. */
    private Mapping mapping(Delivery delivery, String sha256) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        history.files().copy(sha256, bytes);
        if (mappings.read(bytes.toByteArray()) instanceof MappingReading.Usable usable) {
            return usable.mapping();
        }
        throw new IllegalStateException("The mapping of delivery " + delivery.id() + " cannot be used");
    }

    private void read(Intake intake, Path file, Mapping mapping, Staging staging) {
        Opening opening = Workbooks.open(file, Limits.in(scratch));
        if (opening instanceof Opening.Refused refused) {
            staging.finding(refused.reason());
            staging.refuse(run, Optional.empty(), Optional.empty());
        } else if (opening instanceof Opening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                end(staging, intake.read(workbook, mapping, sink(staging)));
            }
        }
    }

    private void end(Staging staging, IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            accepted.rows()
                    .forEach((sheet, rows) -> staging.count(sheet, new Facts.RowCount(rows.kept(), rows.refused())));
            staging.finish(accepted.plan(), accepted.reportingDate());
        } else if (result instanceof IntakeResult.Refused refused) {
            staging.refuse(run, refused.plan(), refused.reportingDate());
        }
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

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
