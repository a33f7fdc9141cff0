package nl.verbetermonitor.job;

import nl.verbetermonitor.history.History;

/** Gives the public what was published under an embargo that has passed. */
final class Opening {

    private final History history;
    private final long run;
    private final Ledger ledger;

    Opening(History history, long run, Ledger ledger) {
        this.history = history;
        this.run = run;
        this.ledger = ledger;
    }

    /** Adds the open data to the files of their reports, so that they are written among these. */
    void open() {
        for (long report : history.publications().toOpen()) {
            ledger.opened(history.publications().open(report, run));
        }
    }
}
