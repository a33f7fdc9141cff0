package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Receipts;
import nl.verbetermonitor.history.Receipts.Message;
import nl.verbetermonitor.history.Receipts.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Sends parcels in rounds: what the first round could not send is tried again after a pause, so that a server which is
 * restarted or asks for patience holds up a run once and not for every message.
 */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** So many messages in a row without an answer, and the server is taken to be away. */
    private static final int MOST_SILENCE = 3;

    private final DistributionSettings settings;
    private final Receipts receipts;
    private final Delivering delivering;
    private final Clock clock;
    private final Pause pause;
    private final Runnable stillAlone;
    private final long run;
    private final Map<Parcel, Sending> results = new LinkedHashMap<>();
    private final Map<Failure, Integer> inARow = new EnumMap<>(Failure.class);
    private Optional<Failure> serverFailure = Optional.empty();

    Rounds(
            DistributionSettings settings,
            Receipts receipts,
            Delivering delivering,
            Clock clock,
            Pause pause,
            Runnable stillAlone,
            long run) {
        this.settings = settings;
        this.receipts = receipts;
        this.delivering = delivering;
        this.clock = clock;
        this.pause = pause;
        this.stillAlone = stillAlone;
        this.run = run;
    }

    /** Sends what may be tried now; what was refused for a day waits. */
    void send(List<Parcel> parcels) {
        List<Parcel> open = parcels.stream().filter(this::mayBeTried).toList();
        int rounds = settings.mail().map(MailSettings::attempts).orElse(1);
        Duration wait = settings.mail().map(MailSettings::pause).orElse(Duration.ZERO);
        for (int round = 1; round <= rounds && !open.isEmpty(); round++) {
            if (round > 1) {
                pause.await(wait);
                wait = wait.multipliedBy(2);
            }
            open = round(open);
        }
    }

    /** What became of what was tried, in the order in which it was tried first. */
    List<Sending> results() {
        return List.copyOf(results.values());
    }

    private boolean mayBeTried(Parcel parcel) {
        Optional<Instant> notBefore = receipts.find(parcel.message().key()).flatMap(Receipt::notBefore);
        return notBefore.filter(clock.instant()::isBefore).isEmpty();
    }

    /** One round; gives those that make sense to try again soon, the ones that had no turn first. */
    private List<Parcel> round(List<Parcel> parcels) {
        serverFailure = Optional.empty();
        inARow.clear();
        List<Parcel> withoutTurn = new ArrayList<>();
        List<Parcel> again = new ArrayList<>();
        for (Parcel parcel : parcels) {
            boolean byMail = parcel.destination() instanceof Destination.Mailbox;
            if (byMail && serverFailure.isPresent()) {
                results.put(parcel, sending(parcel, serverFailure, false));
                if (serverFailure.get().retry() == Failure.Retry.THIS_RUN) {
                    withoutTurn.add(parcel);
                }
            } else if (attempt(parcel)) {
                again.add(parcel);
            }
        }
        withoutTurn.addAll(again);
        return withoutTurn;
    }

    /** Tries one; whether it makes sense to try it again soon. */
    private boolean attempt(Parcel parcel) {
        stillAlone.run();
        Instant began = clock.instant();
        Receipt receipt = receipts.sending(parcel.message(), run);
        Transmission transmission = delivering.deliver(parcel, receipt.message().id());
        if (transmission instanceof Transmission.Failed failed) {
            return failed(parcel, receipt, failed, began);
        }
        receipts.sent(parcel.message().key());
        inARow.clear();
        log(LOG.atInfo(), receipt.message(), began, "sent").log("");
        boolean doubtful = receipt.doubtful() && parcel.destination() instanceof Destination.Mailbox;
        results.put(parcel, sending(parcel, Optional.empty(), doubtful));
        return false;
    }

    private boolean failed(Parcel parcel, Receipt receipt, Transmission.Failed failed, Instant began) {
        Failure failure = failed.failure();
        Optional<Instant> notBefore = failure.retry() == Failure.Retry.NEXT_DAY
                ? Optional.of(clock.instant().plus(A_DAY))
                : Optional.empty();
        receipts.failed(parcel.message().key(), failure.name(), failed.doubtful(), notBefore);
        log(LOG.atWarn(), receipt.message(), began, "unsent")
                .addKeyValue("failure", failure)
                .log("");
        results.put(parcel, sending(parcel, Optional.of(failure), receipt.doubtful() || failed.doubtful()));
        boolean silent = failure == Failure.BROKEN_OFF && inARow.merge(failure, 1, Integer::sum) >= MOST_SILENCE;
        if (failure.scope() == Failure.Scope.SERVER || silent) {
            serverFailure = Optional.of(failure);
        }
        return failure.retry() == Failure.Retry.THIS_RUN;
    }

    /** Never to whom: an address may be that of a person. */
    private LoggingEventBuilder log(LoggingEventBuilder line, Message message, Instant began, String outcome) {
        LoggingEventBuilder all = line.addKeyValue("what", "sending")
                .addKeyValue("mail", message.id())
                .addKeyValue("kind", message.kind())
                .addKeyValue("channel", message.channel());
        if (message.report().isPresent()) {
            all = all.addKeyValue("report", message.report().getAsLong());
        }
        if (message.overview().isPresent()) {
            all = all.addKeyValue("overview", message.overview().getAsLong());
        }
        return all.addKeyValue("outcome", outcome)
                .addKeyValue(
                        "ms",
                        Math.max(0, Duration.between(began, clock.instant()).toMillis()));
    }

    private static Sending sending(Parcel parcel, Optional<Failure> failure, boolean doubtful) {
        return new Sending(parcel.item(), parcel.destination(), failure, doubtful);
    }
}
