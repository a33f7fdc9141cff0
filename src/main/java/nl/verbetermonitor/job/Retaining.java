package nl.verbetermonitor.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import nl.verbetermonitor.history.AnnotatedCopies;
import nl.verbetermonitor.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes the bytes of deliveries whose term has passed. All that was read from them and made of them stays. */
final class Retaining {

    private static final Logger LOG = LoggerFactory.getLogger(Retaining.class);

    private final Optional<Period> term;
    private final History history;
    private final OutputFolder reports;
    private final Clock clock;
    private final long run;

    /**
     * @param term how long they are kept; empty for ever
     * @param reports among which the annotated copies stand
     */
    Retaining(Optional<Period> term, History history, OutputFolder reports, Clock clock, long run) {
        this.term = term;
        this.history = history;
        this.reports = reports;
        this.clock = clock;
        this.run = run;
    }

    /** What cannot be removed now is removed by a later run. */
    void removeExpired() throws IOException {
        if (term.isEmpty()) {
            return;
        }
        Instant moment = clock.instant().atZone(Monitor.ZONE).minus(term.get()).toInstant();
        for (long delivery : history.originals().unusedSince(moment)) {
            removeCopy(delivery);
            history.originals().remove(delivery, run);
            LOG.atInfo()
                    .addKeyValue("what", "expiring")
                    .addKeyValue("delivery", delivery)
                    .addKeyValue("outcome", "removed")
                    .log("");
        }
    }

    /** One that somebody works in is no longer ours. */
    private void removeCopy(long delivery) throws IOException {
        Optional<AnnotatedCopies.Kept> copy = history.copies().of(delivery);
        if (copy.isPresent() && copy.get().placed().isPresent()) {
            reports.remove(copy.get().placed().get(), copy.get().sha256());
        }
    }
}
