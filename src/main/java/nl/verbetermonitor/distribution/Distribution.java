package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.History;

/** Sends every document that is due to every reader who waits for it. Only when no other run is active. */
public final class Distribution {

    private final DistributionSettings settings;
    private final History history;
    private final Clock clock;
    private final Pause pause;
    private final Delivering delivering;

    /**
     * @param notes what readers of mail are told beside a document
     * @param shelves puts files in folders
     * @param pause lets time pass between two attempts
     */
    public Distribution(
            DistributionSettings settings,
            History history,
            CoverNotes notes,
            Shelves shelves,
            Clock clock,
            Pause pause) {
        this.settings = settings;
        this.history = history;
        this.clock = clock;
        this.pause = pause;
        this.delivering = new Delivering(settings, history, notes, shelves, clock);
    }

    /** Whether there is anybody to send to; without readers the documents need not be gathered. */
    public boolean hasReaders() {
        return !settings.routes().isEmpty();
    }

    /**
     * Sends what is due among all documents that tell how things stand.
     *
     * @return what was tried, in order; also what did not arrive
     */
    public List<Sending> distribute(List<Document> documents, long run) {
        history.receipts().doubtThoseOnTheirWay();
        List<Parcel> due = new Due(settings, history.receipts(), clock, run).among(documents);
        history.receipts()
                .giveUpAllBut(due.stream().map(parcel -> parcel.message().key()).collect(Collectors.toSet()));
        return new Rounds(settings, history.receipts(), delivering, clock, pause, run).send(due);
    }
}
