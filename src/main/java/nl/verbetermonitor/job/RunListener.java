package nl.verbetermonitor.job;

/** Hears how far a run is; called from several threads. What it throws breaks the piece of work it is told about. */
public interface RunListener {

    /** A listener that does not listen. */
    RunListener NONE = new RunListener() {
        @Override
        public void begins(Task task, int pieces) {}

        @Override
        public void pieceDone(Task task) {}
    };

    /** What a run does, in this order. */
    enum Task {
        /** A piece is a new file. */
        READING,
        /** A piece is a plan. */
        ASSESSING,
        /** A piece is the annotated copy of a delivery. */
        ANNOTATING,
        /** A piece is the reports about a plan and peildatum. */
        REPORTING,
        /** A piece is the overview for a portfolio holder. */
        SURVEYING
    }

    /**
     * A part of the run begins.
     *
     * @param pieces how many pieces of work it has, 0 or more
     */
    void begins(Task task, int pieces);

    /** A piece of work is done, and kept. */
    void pieceDone(Task task);
}
