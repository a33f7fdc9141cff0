package nl.verbetermonitor.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import nl.verbetermonitor.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a monitoring system how a run went, also when it broke off. */
final class Measuring {

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private final MetricsFile file;
    private final Clock clock;
    private final ToIntFunction<History> late;

    /**
     * @param late how many deliveries did not come
     */
    Measuring(Path file, Clock clock, ToIntFunction<History> late) {
        this.file = new MetricsFile(file);
        this.clock = clock;
        this.late = late;
    }

    /**
     * Runs, and writes down how it went, unless another run was active.
     *
     * @param history asked when the run came to its end
     */
    RunOutcome measured(Supplier<RunOutcome> run, Supplier<History> history) {
        Instant began = clock.instant();
        RunOutcome outcome;
        try {
            outcome = run.get();
        } catch (RuntimeException | Error e) {
            file.write(RunMetrics.ofBroken(began, clock.instant(), file.lastSuccess()));
            throw e;
        }
        if (outcome.ending() != RunOutcome.Ending.BUSY) {
            write(outcome, began, history);
        }
        return outcome;
    }

    /** The run is what it was: that its figures cannot be gathered changes nothing about it. */
    private void write(RunOutcome outcome, Instant began, Supplier<History> history) {
        Instant ended = clock.instant();
        try {
            History open = history.get();
            file.write(RunMetrics.of(
                    outcome,
                    began,
                    ended,
                    open.runs().lastEndedWith(RunMetrics.SUCCESS),
                    open.runs().totals(),
                    open.extent(),
                    late.applyAsInt(open)));
        } catch (RuntimeException e) {
            LOG.error("The metrics cannot be gathered", e);
        }
    }
}
