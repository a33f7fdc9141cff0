package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.History;

/** Sends every document that is due to every reader who waits for it. Only when no other run is active. */
public final class Distribution {

    private final DistributionSettings settings;
    private final History history;
    private final Clock clock;
    private final Pause pause;
    private final Runnable stillAlone;
    private final Delivering delivering;

    /**
     * @param notes what readers of mail are told beside a document
     * @param shelves puts files in folders
     * @param pause lets time pass between two attempts
     * @param stillAlone asked before each message; throws when somebody else may be sending, and then nothing more is sent
     */
    public Distribution(
            DistributionSettings settings,
            History history,
            CoverNotes notes,
            Shelves shelves,
            Clock clock,
            Pause pause,
            Runnable stillAlone) {
        this.settings = settings;
        this.history = history;
        this.clock = clock;
        this.pause = pause;
        this.stillAlone = stillAlone;
        this.delivering = new Delivering(settings, history, notes, shelves, clock);
    }

    /** Whether there is anybody to send to; without readers the documents need not be gathered. */
    public boolean hasReaders() {
        return !settings.routes().isEmpty();
    }

    /**
     * Sends what is due among all documents that tell how things stand.
     *
     * @param told hears of what was tried, in order, also of what did not arrive; and before something is thrown
     */
    public void distribute(List<Document> documents, long run, Consumer<Sending> told) {
        history.receipts().doubtThoseOnTheirWay();
        List<Parcel> due = new Due(settings, history.receipts(), clock, run).among(documents);
        history.receipts()
                .giveUpAllBut(due.stream().map(parcel -> parcel.message().key()).collect(Collectors.toSet()));
        Rounds rounds = new Rounds(settings, history.receipts(), delivering, clock, pause, stillAlone, run);
        try {
            rounds.send(due);
        } finally {
            rounds.results().forEach(told);
        }
    }
}
