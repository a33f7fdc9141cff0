package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryKey;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.job.RunOutcome.MappingLine;
import nl.verbetermonitor.job.Standing.RefusedLine;

/**
 * The files in the input folder that were not taken in. The folder is asked which of them still lie there: of some not even
 * the name is kept.
 */
final class UntakenFiles {

    private static final int MOST_REASONS = 20;

    private final Path input;
    private final History history;
    private final Intake intake;
    private final MappingFiles mappings;
    private final Map<DeliveryKey, Delivery> refused = new HashMap<>();
    private final List<RefusedLine> refusedLines = new ArrayList<>();
    private final Map<String, MappingLine> mappingLines = new TreeMap<>();

    UntakenFiles(MonitorSettings settings, History history) {
        this.input = settings.input();
        this.history = history;
        this.intake = new Intake(settings.intake());
        this.mappings = new MappingFiles(input, new MappingReader(settings.intake()), Files::newInputStream);
    }

    /** Looks through the folder. */
    UntakenFiles look() {
        history.deliveries().in(DeliveryState.REFUSED).forEach(delivery -> refused.put(delivery.key(), delivery));
        if (!Files.isDirectory(input)) {
            return this;
        }
        try {
            InputScan.files(input, new Ledger()).forEach(this::look);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void look(Path file) {
        try {
            FoundMapping mapping = mappings.of(file);
            if (mapping instanceof FoundMapping.Unusable unusable) {
                MappingLine line = new MappingLine(shown(unusable.file()), unusable.problems(), List.of(shown(file)));
                mappingLines.merge(line.file(), line, MappingLine::and);
            } else if (!refused.isEmpty()) {
                Delivery delivery = refused.get(InputScan.key(file, mapping));
                if (delivery != null) {
                    refusedLines.add(
                            new RefusedLine(shown(file), history.findings().reasons(delivery.id(), MOST_REASONS)));
                }
            }
        } catch (IOException e) {
            // gone, or not to be read: the next run says so
        }
    }

    private String shown(Path file) {
        return intake.shown(InputScan.name(input, file));
    }

    /** Those that were refused, in order of their names. */
    List<RefusedLine> refused() {
        return refusedLines;
    }

    /** The mappings that cannot be used, in order of their names, each with the files that wait for it. */
    List<MappingLine> mappings() {
        return List.copyOf(mappingLines.values());
    }
}
