package nl.verbetermonitor.schedule;

import java.time.Instant;
import java.util.List;

/** Jobs that are started at their times, until it is closed. */
public interface Timetable extends AutoCloseable {

    /**
     * When a job is due.
     *
     * @param job its name
     */
    record Due(String job, Instant at) {}

    /** When each job is due next, in the order of the jobs. */
    List<Due> due();

    /** Starts no more jobs, and waits for the one that is going on. */
    @Override
    void close();
}
