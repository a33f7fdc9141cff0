package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.verbetermonitor.history.AnnotatedCopies;
import nl.verbetermonitor.job.RunOutcome.Writing;

/**
 * Puts annotated copies among the reports. Analysts correct their tracker in that very file: where a copy was put, it is
 * left alone as long as there is no newer one, and only one that nobody worked in makes way for the newer.
 */
final class CopyFolder {

    private final OutputFolder folder;
    private final AnnotatedCopies copies;
    private final Ledger ledger;

    CopyFolder(OutputFolder folder, AnnotatedCopies copies, Ledger ledger) {
        this.folder = folder;
        this.copies = copies;
        this.ledger = ledger;
    }

    void bringUpToDate() {
        copies.all().forEach(this::bringUpToDate);
    }

    private void bringUpToDate(AnnotatedCopies.Kept copy) {
        try {
            if (copy.placed().isEmpty()) {
                place(copy);
            } else if (!folder.has(copy.placed().get())) {
                folder.write(copy.placed().get(), copy.sha256());
                ledger.writtenCopy(copy.delivery(), Writing.RESTORED);
            }
        } catch (IOException | UncheckedIOException e) {
            ledger.unmadeCopy(copy.delivery(), e);
        }
    }

    private void place(AnnotatedCopies.Kept copy) throws IOException {
        String place = copy.path();
        boolean beside = false;
        for (int attempt = 1; !isFree(place, copy); attempt++) {
            place = OutputFolder.beside(copy.path(), copy.sha256(), attempt);
            beside = true;
        }
        folder.write(place, copy.sha256());
        copies.placed(copy.delivery(), place);
        ledger.writtenCopy(copy.delivery(), beside ? Writing.WRITTEN_BESIDE : Writing.MADE);
    }

    private boolean isFree(String place, AnnotatedCopies.Kept copy) throws IOException {
        return !folder.has(place)
                || folder.hash(place)
                        .filter(there -> there.equals(copy.sha256())
                                || copies.replaced(copy.delivery()).contains(there))
                        .isPresent();
    }
}
