package nl.verbetermonitor.distribution;

/** How it went when a message was handed over. */
sealed interface Transmission {

    /** It was taken. */
    record Arrived() implements Transmission {}

    /**
     * It was not taken.
     *
     * @param doubtful whether it may have been: all of it was handed over, and there was no answer
     */
    record Failed(Failure failure, boolean doubtful) implements Transmission {}

    /** It was certainly not taken. */
    static Transmission failed(Failure failure) {
        return new Failed(failure, false);
    }
}
