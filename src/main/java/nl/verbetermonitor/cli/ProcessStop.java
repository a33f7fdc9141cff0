package nl.verbetermonitor.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * The signals by which a process is asked to stop. Who waits for them gets the time to end what is going on; when that takes
 * too long, the process ends all the same, and the next run finishes what was left.
 */
final class ProcessStop implements StopRequest {

    /** Less than the minute and a half that systemd leaves us. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Runnable exit;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param exit ends the process at once
     */
    ProcessStop(Runnable exit) {
        this.exit = exit;
    }

    /** Not a shutdown hook of Java's: those run all at the same time, and one of them closes the embedded database. */
    @Override
    public void await() {
        for (String signal : List.of("TERM", "INT")) {
            Signals.register(signal, this::stop);
        }
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        asked.countDown();
        try {
            if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                exit.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says that nothing is going on any more. */
    void ended() {
        ended.countDown();
    }
}
