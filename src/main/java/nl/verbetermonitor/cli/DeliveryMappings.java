package nl.verbetermonitor.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.intake.MappingReading;
import nl.verbetermonitor.job.MappingFiles;

/**
 * Which mapping belongs to a delivery: the one that the caller names, otherwise the one that lies with the file, as a run
 * finds it. Each is read once. For one thread.
 */
final class DeliveryMappings {

    private final MappingReader reader;
    private final Optional<Path> named;
    private final Path input;
    private final Map<Path, MappingReading> known = new HashMap<>();

    /**
     * @param named the mapping for all deliveries, when the caller names one
     * @param input the input folder, throughout which a run looks for mappings
     */
    DeliveryMappings(MappingReader reader, Optional<Path> named, Path input) {
        this.reader = reader;
        this.named = named;
        this.input = input;
    }

    /**
     * A mapping that was found.
     *
     * @param file where it stands
     */
    record Found(Path file, MappingReading reading) {}

    /**
     * The mapping of a delivery; empty when there is none.
     *
     * @throws UncheckedIOException when it cannot be reached
     */
    Optional<Found> of(DeliveryFile delivery) {
        Path topmost = delivery.path().startsWith(input) ? input : delivery.folder();
        return named.or(() -> MappingFiles.nearest(delivery.path(), topmost))
                .map(file -> new Found(file, known.computeIfAbsent(file, reader::read)));
    }
}
