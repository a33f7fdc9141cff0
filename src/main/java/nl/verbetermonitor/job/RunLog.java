package nl.verbetermonitor.job;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.RunListener.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What a run writes in the log: what was done, to which delivery or report, with which outcome, and in how many
 * milliseconds. Each line has the number of the run. No names of files and no texts of cells.
 */
final class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

    private static final String RUN = "run";

    private final LongSupplier nanoTime;
    private final long start;

    /** @param nanoTime a clock that only ever runs forward, in nanoseconds from any moment */
    RunLog(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    /** Has every line of this thread name the run, until it is closed. */
    static MDC.MDCCloseable of(long run) {
        return MDC.putCloseable(RUN, Long.toString(run));
    }

    /** The work, with every line of it naming the run of the thread that asks for it. */
    static Runnable inThisRun(Runnable work) {
        String run = MDC.get(RUN);
        return () -> {
            try (MDC.MDCCloseable named = MDC.putCloseable(RUN, run)) {
                work.run();
            }
        };
    }

    /** What the clock says when a piece of work begins. */
    long now() {
        return nanoTime.getAsLong();
    }

    /**
     * A piece of work is done.
     *
     * @param about what it was done to, and when it has one its outcome
     * @param began what {@link #now} gave
     */
    void done(Task task, Map<String, ?> about, long began) {
        LoggingEventBuilder line = LOG.atInfo().addKeyValue("what", name(task));
        about.forEach(line::addKeyValue);
        if (!about.containsKey("outcome")) {
            line.addKeyValue("outcome", "done");
        }
        line.addKeyValue("ms", millisSince(began)).log("");
    }

    /** A piece of work failed; what it was and why is logged where it is dealt with. */
    void failed(Task task, long id, long began) {
        LOG.atError()
                .addKeyValue("what", name(task))
                .addKeyValue("id", id)
                .addKeyValue("outcome", "failed")
                .addKeyValue("ms", millisSince(began))
                .log("");
    }

    /** The run began. */
    void began() {
        LOG.atInfo()
                .addKeyValue("what", RUN)
                .addKeyValue("outcome", "started")
                .log("");
    }

    /** The run came to its end. */
    void ended(int exitCode, Runs.Counts counts) {
        LOG.atInfo()
                .addKeyValue("what", RUN)
                .addKeyValue("outcome", "ended")
                .addKeyValue("exit", exitCode)
                .addKeyValue("accepted", counts.accepted())
                .addKeyValue("refused", counts.refused())
                .addKeyValue("known", counts.known())
                .addKeyValue("waiting", counts.postponed())
                .addKeyValue("assessed", counts.assessed())
                .addKeyValue("reported", counts.reported())
                .addKeyValue("sent", counts.messages().sent())
                .addKeyValue("unsent", counts.messages().unsent())
                .addKeyValue("failed", counts.failed())
                .addKeyValue("ms", millisSince(start))
                .log("");
    }

    private long millisSince(long began) {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - began);
    }

    private static String name(Task task) {
        return task.name().toLowerCase(Locale.ROOT);
    }
}
