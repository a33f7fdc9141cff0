package nl.verbetermonitor.distribution;

import java.time.Duration;

/** Lets time pass between two attempts. */
@FunctionalInterface
public interface Pause {

    /** The thread sleeps; when it is woken before the time, it goes on and knows that it is to stop. */
    Pause ASLEEP = time -> {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    /** Comes back when so much time has passed, or sooner when the run is to stop. */
    void await(Duration time);
}
