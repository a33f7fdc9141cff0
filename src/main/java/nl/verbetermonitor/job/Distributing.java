package nl.verbetermonitor.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.distribution.CoverNotes;
import nl.verbetermonitor.distribution.Distribution;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.Pause;
import nl.verbetermonitor.distribution.Reminder;
import nl.verbetermonitor.history.History;

/** Sends what was made to its readers. */
final class Distributing {

    private final Distribution distribution;
    private final Documents documents;
    private final Optional<OverdueMeasures> overdue;
    private final long run;
    private final Ledger ledger;

    /**
     * @param overdue what owners are reminded of; empty when they are not
     * @param stillAlone throws when another run may have begun
     */
    Distributing(
            DistributionSettings settings,
            History history,
            Documents documents,
            Optional<OverdueMeasures> overdue,
            CoverNotes notes,
            Clock clock,
            Pause pause,
            Runnable stillAlone,
            long run,
            Ledger ledger) {
        this.distribution = new Distribution(
                settings,
                history,
                notes,
                (folder, name, sha256) -> place(folder, name, sha256, history),
                clock,
                pause,
                stillAlone);
        this.documents = documents;
        this.overdue = overdue;
        this.run = run;
        this.ledger = ledger;
    }

    void distribute() {
        Optional<OverdueMeasures> reminding = overdue.filter(measures -> distribution.reminds());
        if (!distribution.hasReaders() && reminding.isEmpty()) {
            return;
        }
        List<Reminder> reminders = reminding.map(OverdueMeasures::reminders).orElse(List.of());
        reminding.ifPresent(measures -> ledger.ownersWithoutAddress(measures.withoutAddress()));
        distribution.distribute(distribution.hasReaders() ? documents.all() : List.of(), reminders, run, ledger::tried);
    }

    private static void place(Path folder, String name, String sha256, History history) throws IOException {
        OutputFolder output = new OutputFolder(folder, history.files());
        String place = name;
        for (int attempt = 1; output.has(place) && !output.holds(place, sha256); attempt++) {
            place = OutputFolder.beside(name, sha256, attempt);
        }
        if (!output.has(place)) {
            output.write(place, sha256);
        }
    }
}
