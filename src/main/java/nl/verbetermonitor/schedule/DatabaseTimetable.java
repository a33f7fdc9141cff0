package nl.verbetermonitor.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.History;

/**
 * A timetable that is kept in the database, for all programs that use it: whichever of them is the first starts a job, and
 * when that program dies another one takes it over. A failing job, or a database that is away, stops nothing.
 */
public final class DatabaseTimetable implements Timetable {

    /** One job at a time: nearly all of them need the lock of a run. */
    private static final int THREADS = 1;

    /** Dead after this many heartbeats that did not come: the fewest that db-scheduler allows. */
    private static final int MISSED_HEARTBEATS = 4;

    /** Interrupting a job would break the files of the embedded database. Who cannot wait this long ends the program. */
    private static final Duration LONGEST_JOB = Duration.ofDays(1);

    private final History history;
    private final List<JobTask> tasks;
    private final Scheduler scheduler;

    private DatabaseTimetable(History history, List<JobTask> tasks, Clock clock, Pace pace) {
        this.history = history;
        this.tasks = tasks;
        this.scheduler = Scheduler.create(history.dataSource())
                .startTasks(tasks)
                .threads(THREADS)
                .clock(clock::instant)
                .pollingInterval(pace.polling())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_JOB)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /**
     * Begins to start jobs.
     *
     * @param jobs each with a name of its own
     * @throws nl.verbetermonitor.history.DatabaseRefusal when the database refuses its settings
     * @throws RuntimeException when the database cannot be reached for another reason
     */
    public static Timetable start(DatabaseSettings database, Clock clock, List<Job> jobs) {
        return start(database, clock, jobs, Pace.USUAL);
    }

    /** It has connections of its own, so that a run that uses all of its own never keeps a heartbeat waiting. */
    static Timetable start(DatabaseSettings database, Clock clock, List<Job> jobs, Pace pace) {
        List<JobTask> tasks = jobs.stream().map(job -> new JobTask(job, pace)).toList();
        DatabaseTimetable timetable = new DatabaseTimetable(History.open(database, clock), tasks, clock, pace);
        timetable.scheduler.start();
        return timetable;
    }

    @Override
    public List<Due> due() {
        return tasks.stream()
                .flatMap(task -> task.due(scheduler).map(at -> new Due(task.getName(), at)).stream())
                .toList();
    }

    @Override
    public void close() {
        scheduler.stop();
        history.close();
    }
}
