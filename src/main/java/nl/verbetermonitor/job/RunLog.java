package nl.verbetermonitor.job;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import nl.verbetermonitor.history.Runs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * What a run writes in the log: what was done, to which delivery or report, with which outcome, and in how many
 * milliseconds. Each line has the number of the run. No names of files and no texts of cells.
 */
final class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger(RunLog.class);

    private static final String RUN = "run";
    private static final String OUTCOME = "outcome";

    private final InstantSource clock;
    private final Instant start;

    /** The log of a run that begins now. */
    RunLog(InstantSource clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Has every line of this thread name the run, until {@link #leaveRun}. */
    static void enterRun(long run) {
        MDC.put(RUN, Long.toString(run));
    }

    static void leaveRun() {
        MDC.remove(RUN);
    }

    /** The work, with every line of it saying what those of the thread that asks for it say: of which run they are. */
    static Runnable inThisRun(Runnable work) {
        Map<String, String> named = MDC.getCopyOfContextMap();
        return () -> {
            if (named != null) {
                MDC.setContextMap(named);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }

    /** When a piece of work begins. */
    Instant now() {
        return clock.instant();
    }

    /**
     * A piece of work is done.
     *
     * @param work what was done
     * @param about what it was done to, and when it has one its outcome
     * @param began what {@link #now} gave
     */
    void done(String work, Map<String, ?> about, Instant began) {
        LoggingEventBuilder line = with(line(Level.INFO, work), about);
        (about.containsKey(OUTCOME) ? line : line.addKeyValue(OUTCOME, "done"))
                .addKeyValue("ms", millisSince(began))
                .log("");
    }

    /** A piece of work failed; why is logged where it is dealt with. */
    void failed(String work, Map<String, ?> about, Instant began) {
        with(line(Level.ERROR, work), about)
                .addKeyValue(OUTCOME, "failed")
                .addKeyValue("ms", millisSince(began))
                .log("");
    }

    /** The run began. */
    void began() {
        line(Level.INFO, RUN).addKeyValue(OUTCOME, "started").log("");
    }

    /** The run came to its end. */
    void ended(int exitCode, Runs.Counts counts) {
        line(Level.INFO, RUN)
                .addKeyValue(OUTCOME, "ended")
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

    /** The run broke off. */
    void brokeOff(Throwable cause) {
        line(Level.ERROR, RUN)
                .addKeyValue(OUTCOME, "failed")
                .addKeyValue("ms", millisSince(start))
                .setCause(cause)
                .log("");
    }

    private static LoggingEventBuilder line(Level level, String work) {
        return LOG.atLevel(level).addKeyValue("what", work.toLowerCase(Locale.ROOT));
    }

    private static LoggingEventBuilder with(LoggingEventBuilder line, Map<String, ?> about) {
        LoggingEventBuilder all = line;
        for (Map.Entry<String, ?> each : about.entrySet()) {
            all = all.addKeyValue(each.getKey(), each.getValue());
        }
        return all;
    }

    private long millisSince(Instant began) {
        return Math.max(0, Duration.between(began, clock.instant()).toMillis());
    }
}
