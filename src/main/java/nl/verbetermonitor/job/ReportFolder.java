package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.job.RunOutcome.Writing;

/** Keeps the reports and overviews in their folder equal to what history holds. One that somebody changed is never overwritten. */
final class ReportFolder {

    private final OutputFolder folder;
    private final History history;
    private final Ledger ledger;

    ReportFolder(OutputFolder folder, History history, Ledger ledger) {
        this.folder = folder;
        this.history = history;
        this.ledger = ledger;
    }

    void bringUpToDate() {
        history.reports().files().forEach(this::bringUpToDate);
        history.portfolios().files().forEach(this::bringUpToDate);
    }

    private void bringUpToDate(KeptFile file) {
        try {
            if (!folder.has(file.path())) {
                folder.write(file.path(), file.sha256());
                ledger.written(file.path(), Writing.RESTORED);
            } else if (!folder.holds(file.path(), file.sha256())) {
                writeBeside(file);
            }
        } catch (IOException | UncheckedIOException e) {
            ledger.unwritten(file.path(), e);
        }
    }

    private void writeBeside(KeptFile file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            String beside = OutputFolder.beside(file.path(), file.sha256(), attempt);
            if (!folder.has(beside)) {
                folder.write(beside, file.sha256());
                ledger.written(file.path(), Writing.WRITTEN_BESIDE);
                return;
            }
            if (folder.holds(beside, file.sha256())) {
                return;
            }
        }
    }
}
