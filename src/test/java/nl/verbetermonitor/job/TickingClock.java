package nl.verbetermonitor.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on a second each time that it is read. */
final class TickingClock extends Clock {

    private Instant now = Installation.CLOCK.instant();

    @Override
    public synchronized Instant instant() {
        now = now.plusSeconds(1);
        return now;
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
