package nl.verbetermonitor.history;

/** Hears how far a backup is, or putting one back. */
public interface BackupListener {

    /** A listener that does not listen. */
    BackupListener NONE = new BackupListener() {
        @Override
        public void begins(int pieces) {}

        @Override
        public void pieceDone() {}
    };

    /**
     * The work begins; when there is more than one round, each begins anew.
     *
     * @param pieces how many tables and files there are
     */
    void begins(int pieces);

    /** A table or a file is done. */
    void pieceDone();
}
