package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.RunListener.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class RunLogTest {

    private static final long MILLI = 1_000_000;

    private final AtomicLong time = new AtomicLong(-50 * MILLI);
    private final RunLog log = new RunLog(time::get);
    private final Logger logger = (Logger) LoggerFactory.getLogger(RunLog.class);
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    @BeforeEach
    void listen() {
        events.start();
        logger.addAppender(events);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(events);
        logger.setLevel(null);
    }

    @Test
    void aPieceOfWorkIsLoggedWithHowLongItTook() {
        long began = log.now();
        time.addAndGet(1_234 * MILLI + 999);

        log.done(Task.READING, Map.of("delivery", 7), began);

        assertThat(pairs())
                .containsExactly(
                        Map.entry("what", "reading"),
                        Map.entry("delivery", 7),
                        Map.entry("outcome", "done"),
                        Map.entry("ms", 1_234L));
    }

    @Test
    void theOutcomeOfAPieceOfWorkIsItsOwn() {
        log.done(Task.READING, Map.of("outcome", "refused"), log.now());

        assertThat(pairs()).containsEntry("outcome", "refused").hasSize(3);
    }

    @Test
    void aPieceThatFailedIsAnError() {
        log.failed(Task.REPORTING, 3, log.now());

        assertThat(event().getLevel()).isEqualTo(Level.ERROR);
        assertThat(pairs()).containsEntry("what", "reporting").containsEntry("id", 3L).containsEntry("outcome", "failed");
    }

    @Test
    void theEndOfARunSaysWhatItDidAndHowLongItTookFromItsBeginning() {
        time.addAndGet(5_000 * MILLI);

        log.ended(3, new Runs.Counts(1, 2, 3, 4, 5, 6, 7, new Runs.Messages(8, 9, 0)));

        assertThat(pairs().toString())
                .isEqualTo("{what=run, outcome=ended, exit=3, accepted=1, refused=2, known=3, waiting=4, assessed=5,"
                        + " reported=6, sent=8, unsent=9, failed=7, ms=5000}");
    }

    @Test
    void workOnAnotherThreadNamesTheSameRun() throws InterruptedException {
        Map<String, String> seen = new LinkedHashMap<>();
        Thread other;
        try (MDC.MDCCloseable run = RunLog.of(12)) {
            other = new Thread(RunLog.inThisRun(() -> seen.put("run", MDC.get("run"))));
        }
        other.start();
        other.join();

        assertThat(seen).containsEntry("run", "12");
        assertThat(MDC.get("run")).isNull();
    }

    private ILoggingEvent event() {
        return events.list.get(events.list.size() - 1);
    }

    private Map<String, Object> pairs() {
        Map<String, Object> pairs = new LinkedHashMap<>();
        event().getKeyValuePairs().forEach(pair -> pairs.put(pair.key, pair.value));
        return pairs;
    }
}
