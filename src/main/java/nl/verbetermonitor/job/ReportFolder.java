package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        bringUpToDate(history.reports().files());
        history.portfolios().files().forEach(file -> bringUpToDate(file, Writing.WRITTEN_BESIDE));
    }

    /** Only the files of one version of reports. */
    void bringUpToDate(long report) {
        bringUpToDate(history.reports().files(report));
    }

    private void bringUpToDate(List<KeptFile> reportFiles) {
        Set<Long> decided = history.publications().all().stream()
                .map(publication -> publication.report().id())
                .collect(Collectors.toSet());
        reportFiles.forEach(file ->
                bringUpToDate(file, decided.contains(file.owner()) ? Writing.DEVIATING : Writing.WRITTEN_BESIDE));
    }

    /**
     * Writes a file that is missing, and beside one that was changed.
     *
     * @param changed what is said of one that was changed
     */
    private void bringUpToDate(KeptFile file, Writing changed) {
        try {
            if (!folder.has(file.path())) {
                folder.write(file.path(), file.sha256());
                ledger.written(file.path(), Writing.RESTORED);
            } else if (!folder.holds(file.path(), file.sha256())) {
                boolean isNews = writeBeside(file);
                if (isNews || changed == Writing.DEVIATING) {
                    ledger.written(file.path(), changed);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            ledger.unwritten(file.path(), e);
        }
    }

    /** False when the right file stands beside it already. */
    private boolean writeBeside(KeptFile file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            String beside = OutputFolder.beside(file.path(), file.sha256(), attempt);
            if (!folder.has(beside)) {
                folder.write(beside, file.sha256());
                return true;
            }
            if (folder.holds(beside, file.sha256())) {
                return false;
            }
        }
    }
}
