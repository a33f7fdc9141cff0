package nl.verbetermonitor.schedule;

/**
 * What is to be done at set times.
 *
 * @param name tells it from every other job on the database; the same in every program, and from one release to the next
 * @param times when
 * @param work what
 */
public record Job(String name, Cron times, Work work) {

    /** The work of a job. What it throws counts as a failure. */
    @FunctionalInterface
    public interface Work {

        /** Does the work, and says what became of it. */
        Result run();
    }

    /** What became of the work. */
    public enum Result {
        /** Done; the next time is the one that the job gives. */
        DONE,
        /** Nothing was done because somebody else is at work; it is tried again soon. */
        BUSY,
        /** It is tried again soon, and less and less soon as it keeps failing, until the next time that the job gives. */
        FAILED
    }
}
