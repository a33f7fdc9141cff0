package nl.verbetermonitor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.verbetermonitor.history.History;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.util.FileSystemUtils;

/**
 * Clears up what a run that was broken off left behind. Who has the lock knows that every execution which still counts as
 * running is dead.
 */
final class Recovery {

    private static final int NEWEST = 10;

    private final JobRepository repository;
    private final JobOperator operator;
    private final History history;
    private final Path scratch;
    private final Clock clock;

    Recovery(JobRepository repository, JobOperator operator, History history, Path scratch, Clock clock) {
        this.repository = repository;
        this.operator = operator;
        this.history = history;
        this.scratch = scratch;
        this.clock = clock;
    }

    void recover() throws IOException {
        repository.findRunningJobExecutions(RunJob.NAME).forEach(operator::recover);
        unknownExecutions().forEach(this::markFailed);
        history.reports().forgetPromises();
        history.portfolios().forgetPromises();
        history.deliveries().cleanUp();
        history.runs().markBroken();
        emptyScratch();
    }

    /**
     * Batch itself refuses to touch an execution whose state it does not know. Every run does this, so that there are none
     * among the older ones.
     */
    private List<JobExecution> unknownExecutions() {
        return repository.getJobInstances(RunJob.NAME, 0, NEWEST).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .filter(execution -> execution.getStatus() == BatchStatus.UNKNOWN)
                .toList();
    }

    private void markFailed(JobExecution execution) {
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(ExitStatus.FAILED);
        execution.setEndTime(LocalDateTime.now(clock));
        repository.update(execution);
    }

    private void emptyScratch() throws IOException {
        FileSystemUtils.deleteRecursively(scratch);
        Files.createDirectories(scratch);
    }
}
