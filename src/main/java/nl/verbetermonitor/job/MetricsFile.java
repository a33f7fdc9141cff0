package nl.verbetermonitor.job;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file that Prometheus's textfile collector reads. It is written beside its place first: nobody reads half of it. */
final class MetricsFile {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);

    /** The collector reads only files that end on {@code .prom}. */
    private static final String UNFINISHED = ".tmp";

    private static final int TO_MILLIS = 3;

    private final Path file;

    MetricsFile(Path file) {
        this.file = file;
    }

    /** Writes it anew. When that cannot be done the log says so, and what was written before stays: who watches sees it age. */
    void write(MetricSnapshots metrics) {
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (OutputStream bytes = Files.newOutputStream(unfinished)) {
                PrometheusTextFormatWriter.create().write(bytes, metrics);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.error("The metrics cannot be written", e);
        }
    }

    /** When the last success was according to the file as it stands; empty when it does not say so. */
    Optional<Instant> lastSuccess() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith(RunMetrics.LAST_SUCCESS + " "))
                    .map(line -> line.substring(line.indexOf(' ') + 1).strip())
                    .map(seconds -> Instant.ofEpochMilli(
                            new BigDecimal(seconds).movePointRight(TO_MILLIS).longValue()))
                    .findFirst();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | NumberFormatException e) {
            LOG.warn("The metrics that were written before cannot be read", e);
            return Optional.empty();
        }
    }
}
