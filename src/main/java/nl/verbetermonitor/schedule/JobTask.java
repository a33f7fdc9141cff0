package nl.verbetermonitor.schedule;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.SchedulableTaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A job as db-scheduler knows it. There is one row for it, with the moment at which it is due. */
final class JobTask extends AbstractTask<Void> implements OnStartup {

    private static final String ONLY = "only";

    /** Of the waits between attempts that fail, each is twice the one before, this many times. */
    private static final int MOST_DOUBLINGS = 6;

    private final Job job;
    private final CompletionHandler<Void> busy;

    /** Not one of db-scheduler's recurring tasks: those forget at every start that there was something to try again. */
    JobTask(Job job, Pace pace) {
        super(
                job.name(),
                Void.class,
                (failed, operations) -> operations.reschedule(failed, afterFailure(job, pace, failed)),
                (dead, operations) -> operations.reschedule(dead, dead.getTimeDone()));
        this.job = job;
        this.busy = (attempt, operations) ->
                operations.reschedule(attempt, attempt.getTimeDone().plus(pace.retry()));
    }

    private static Instant afterFailure(Job job, Pace pace, ExecutionComplete failed) {
        int doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        Duration wait = pace.retry().multipliedBy(1L << doublings);
        Instant again = failed.getTimeDone().plus(wait);
        Instant next = job.times().next(failed.getTimeDone());
        return again.isBefore(next) ? again : next;
    }

    @Override
    public CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        return switch (job.work().run()) {
            case DONE ->
                (done, operations) -> operations.reschedule(done, job.times().next(done.getTimeDone()));
            case BUSY -> busy;
            case FAILED -> throw new IllegalStateException("Job " + job.name() + " failed");
        };
    }

    /**
     * What was missed while no program ran is due once: its row still has the first of those moments. A moment that lies
     * further off than the job now gives is one of an earlier configuration, or of a clock that was wrong.
     */
    @Override
    public void onStartup(SchedulerClient client, Clock clock) {
        Instant next = job.times().next(clock.now());
        Optional<ScheduledExecution<Object>> row = client.getScheduledExecution(instance(ONLY));
        if (row.isEmpty()) {
            client.scheduleIfNotExists(instance(ONLY), next);
        } else if (!row.get().isPicked() && row.get().getExecutionTime().isAfter(next)) {
            client.reschedule(instance(ONLY), next);
        }
    }

    /** The moment at which it is due; empty when no program ever began with it. */
    Optional<Instant> due(SchedulerClient client) {
        return client.getScheduledExecution(instance(ONLY)).map(ScheduledExecution::getExecutionTime);
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id) {
        return new SchedulableTaskInstance<>(instance(id), job.times()::next);
    }

    @Override
    public SchedulableInstance<Void> schedulableInstance(String id, Void data) {
        return schedulableInstance(id);
    }
}
