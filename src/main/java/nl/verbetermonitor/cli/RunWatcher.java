package nl.verbetermonitor.cli;

/** Hears how far a run is; called from several threads. */
public interface RunWatcher {

    /** A watcher that looks away. */
    RunWatcher NOBODY = new RunWatcher() {
        @Override
        public void begins(Task task, int pieces) {}

        @Override
        public void pieceDone() {}
    };

    /** What a run does, in this order. */
    enum Task {
        READING,
        ASSESSING,
        REPORTING
    }

    /**
     * A part of the run begins; the one before it is over.
     *
     * @param pieces how many files, plans or reports it has; 0 when it has none
     */
    void begins(Task task, int pieces);

    /** One of the pieces of the current task is done. */
    void pieceDone();
}
