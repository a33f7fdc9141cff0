package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.verbetermonitor.history.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class RunLogTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-05-04T05:00:00Z"));
    private final RunLog log = new RunLog(now::get);
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
        Instant began = log.now();
        pass(Duration.ofNanos(1_234_999_999));

        log.done("READING", Map.of("delivery", 7), began);

        assertThat(pairs())
                .containsExactly(
                        Map.entry("what", "reading"),
                        Map.entry("delivery", 7),
                        Map.entry("outcome", "done"),
                        Map.entry("ms", 1_234L));
    }

    @Test
    void theOutcomeOfAPieceOfWorkIsItsOwn() {
        log.done("READING", Map.of("outcome", "refused"), log.now());

        assertThat(pairs()).containsEntry("outcome", "refused").hasSize(3);
    }

    @Test
    void aPieceThatFailedIsAnError() {
        log.failed("reporting", Map.of("id", 3L), log.now());

        assertThat(event().getLevel()).isEqualTo(Level.ERROR);
        assertThat(pairs())
                .containsEntry("what", "reporting")
                .containsEntry("id", 3L)
                .containsEntry("outcome", "failed");
    }

    @Test
    void theEndOfARunSaysWhatItDidAndHowLongItTookFromItsBeginning() {
        pass(Duration.ofSeconds(5));

        log.ended(3, new Runs.Counts(1, 2, 3, 4, 5, 6, 7, new Runs.Messages(8, 9, 0)));

        assertThat(pairs().toString())
                .isEqualTo("{what=run, outcome=ended, exit=3, accepted=1, refused=2, known=3, waiting=4, assessed=5,"
                        + " reported=6, sent=8, unsent=9, failed=7, ms=5000}");
    }

    @Test
    void aClockThatGoesBackMakesNoNegativeTimes() {
        Instant began = log.now();
        pass(Duration.ofHours(-1));

        log.done("scan", Map.of(), began);

        assertThat(pairs()).containsEntry("ms", 0L);
    }

    @Test
    void aRunThatBreaksOffSaysWhy() {
        log.brokeOff(new IllegalStateException("The lock of the database was lost"));

        assertThat(pairs()).containsEntry("what", "run").containsEntry("outcome", "failed");
        assertThat(event().getThrowableProxy().getMessage()).isEqualTo("The lock of the database was lost");
    }

    @Test
    void workOnAnotherThreadNamesTheSameRunAndNoThreadDoesSoAfterwards() throws InterruptedException {
        Map<String, String> seen = new LinkedHashMap<>();
        RunLog.enterRun(12);
        Runnable work = RunLog.inThisRun(() -> seen.put("during", String.valueOf(MDC.get("run"))));
        RunLog.leaveRun();
        Thread other = new Thread(() -> {
            work.run();
            seen.put("after", String.valueOf(MDC.get("run")));
        });
        other.start();
        other.join();

        assertThat(seen).containsEntry("during", "12").containsEntry("after", "null");
        assertThat(MDC.get("run")).isNull();
    }

    private void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
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
