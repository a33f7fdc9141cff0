package nl.verbetermonitor.distribution;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Receipts;

/** Sends what is due to every reader who waits for it. Only when no other run is active. */
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

    /** Whether anybody gets documents; without readers they need not be gathered. */
    public boolean hasReaders() {
        return !settings.routes().isEmpty();
    }

    /** Whether owners are reminded; otherwise their measures need not be gathered. */
    public boolean reminds() {
        return settings.reminders().areOn();
    }

    /**
     * Sends what is due.
     *
     * @param documents all that tell how things stand, and all that were published
     * @param reminders of every owner of overdue measures; those without an address get none
     * @param told hears of what was tried, in order, also of what did not arrive; and before something is thrown
     */
    public void distribute(List<Document> documents, List<Reminder> reminders, long run, Consumer<Sending> told) {
        Receipts receipts = history.receipts();
        receipts.doubtThoseOnTheirWay();
        List<Parcel> due = new ArrayList<>(new Due(settings, receipts, clock, run).among(documents));
        settings.mail()
                .map(mail -> new DueReminders(mail, settings.reminders(), receipts, clock).among(reminders))
                .ifPresent(due::addAll);
        receipts.giveUpAllBut(due.stream().map(parcel -> parcel.message().key()).collect(Collectors.toSet()));
        Rounds rounds = new Rounds(settings, receipts, delivering, clock, pause, stillAlone, run);
        try {
            rounds.send(due);
        } finally {
            rounds.results().forEach(told);
        }
    }
}
