package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.job.DecisionOutcome.Done;
import nl.verbetermonitor.job.RunOutcome.Writing;

/** Puts the files of a report among the reports as soon as it was decided about. */
final class Placing {

    private final History history;
    private final ReportFolder folder;
    private final Ledger ledger;

    Placing(History history, ReportFolder folder, Ledger ledger) {
        this.history = history;
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * Puts the files of a version of reports where they belong.
     *
     * @param openDataFrom from when its open data come among them, when that is later
     */
    Done place(long report, Optional<Instant> openDataFrom) {
        List<String> files =
                history.reports().files(report).stream().map(KeptFile::path).toList();
        folder.bringUpToDate(report);
        return new Done(
                history.reports().get(report).version(),
                files,
                files.stream()
                        .filter(file -> ledger.written().get(file) == Writing.FAILED)
                        .toList(),
                openDataFrom);
    }
}
