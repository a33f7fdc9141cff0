package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import nl.verbetermonitor.job.RunListener.Task;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.FlowJobBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;

/**
 * The job of one run: scan, then one part after another in partitions, then write the files and send
 * them to their readers. A part that fails never stops the
 * next: every part does whatever history says is still to be done.
 */
final class RunJob {

    static final String NAME = "run";

    /** All that a partition is told: the id of a delivery, of a report or of an overview. */
    private static final String ID = "id";

    private static final String ALWAYS = "*";

    private final JobRepository repository;
    private final TaskExecutor threads;
    private final int threadCount;
    private final RunListener listener;
    private final Ledger ledger;
    private final RunLog log;
    private final Runnable stillAlone;

    /** @param stillAlone throws when another run may have begun */
    RunJob(
            JobRepository repository,
            TaskExecutor threads,
            int threadCount,
            RunListener listener,
            Ledger ledger,
            RunLog log,
            Runnable stillAlone) {
        this.repository = repository;
        this.threads = threads;
        this.threadCount = threadCount;
        this.listener = listener;
        this.ledger = ledger;
        this.log = log;
        this.stillAlone = stillAlone;
    }

    /** Work that may fail in any way. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** What becomes of a piece of work that failed. */
    @FunctionalInterface
    interface Failure {
        void of(long id, Throwable cause);
    }

    /**
     * A part of the run that is done in partitions.
     *
     * @param task what it does
     * @param ids what there is to do, one id a partition
     * @param work does one of them
     * @param failure hears of one that failed
     * @param logged what the log says of one that is done
     */
    record Part(
            Task task,
            Supplier<List<Long>> ids,
            LongConsumer work,
            Failure failure,
            LongFunction<Map<String, ?>> logged) {}

    /** The job with these parts, in order. */
    Job of(Work scan, List<Part> parts, Work writing, Work distributing) {
        Step scanStep = step("scan", scan);
        FlowBuilder<FlowJobBuilder> flow = new JobBuilder(NAME, repository).flow(scanStep);
        for (Part part : parts) {
            flow = then(flow, partitions(part));
        }
        flow = then(flow, step("write", writing));
        return then(flow, step("distribute", distributing))
                .on(ALWAYS)
                .end()
                .end()
                .build();
    }

    private static FlowBuilder<FlowJobBuilder> then(FlowBuilder<FlowJobBuilder> flow, Step step) {
        return flow.on(ALWAYS).to(step).from(step);
    }

    private Step step(String name, Work work) {
        return new StepBuilder(name, repository)
                .tasklet((contribution, context) -> {
                    Instant began = log.now();
                    try {
                        stillAlone.run();
                        work.run();
                        log.done(name, Map.of(), began);
                    } catch (Exception | Error e) {
                        log.failed(name, Map.of(), began);
                        ledger.brokenPart(name, e);
                        throw e;
                    }
                    return RepeatStatus.FINISHED;
                })
                .build();
    }

    private Step partitions(Part part) {
        String name = part.task().name().toLowerCase(Locale.ROOT);
        Step one = new StepBuilder(name + "-one", repository)
                .tasklet((contribution, context) -> {
                    long id = contribution
                            .getStepExecution()
                            .getExecutionContext()
                            .getLong(ID);
                    Instant began = log.now();
                    try {
                        stillAlone.run();
                        part.work().accept(id);
                        log.done(name, part.logged().apply(id), began);
                        listener.pieceDone(part.task());
                    } catch (Exception | Error e) {
                        log.failed(name, Map.of(ID, id), began);
                        part.failure().of(id, e);
                        throw e;
                    }
                    return RepeatStatus.FINISHED;
                })
                .build();
        return new StepBuilder(name, repository)
                .partitioner(name + "-one", partitioner(name, part))
                .step(one)
                .taskExecutor(threads)
                .gridSize(threadCount)
                .build();
    }

    private Partitioner partitioner(String name, Part part) {
        return gridSize -> {
            try {
                List<Long> ids = part.ids().get();
                listener.begins(part.task(), ids.size());
                Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
                for (long id : ids) {
                    ExecutionContext message = new ExecutionContext();
                    message.putLong(ID, id);
                    partitions.put("id" + id, message);
                }
                return partitions;
            } catch (RuntimeException | Error e) {
                ledger.brokenPart(name, e);
                throw e;
            }
        };
    }
}
