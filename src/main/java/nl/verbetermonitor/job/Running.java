package nl.verbetermonitor.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.Assessor;
import nl.verbetermonitor.distribution.Pause;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.job.RunJob.Part;
import nl.verbetermonitor.job.RunListener.Task;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** One run, under the lock: recovers what an earlier one left, and does what history says is still to be done. */
final class Running {

    private final MonitorSettings settings;
    private final History history;
    private final Clock clock;
    private final Pause pause;
    private final Set<RunExtra> extras;
    private final Optional<String> actor;
    private final Path scratch;
    private final RunLock lock;

    /** @param actor the account that starts it, when it is known */
    Running(
            MonitorSettings settings,
            History history,
            Clock clock,
            Pause pause,
            Set<RunExtra> extras,
            Optional<String> actor,
            RunLock lock) {
        this.settings = settings;
        this.history = history;
        this.clock = clock;
        this.pause = pause;
        this.extras = Set.copyOf(extras);
        this.actor = actor;
        this.lock = lock;
        this.scratch = settings.data().resolve("tmp").resolve("run");
    }

    RunOutcome run(RunListener listener) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(History.class, () -> history, definition -> definition.setDestroyMethodName(""));
            context.register(JobConfiguration.class);
            context.refresh();
            return run(listener, context.getBean(JobRepository.class), context.getBean(JobOperator.class));
        }
    }

    private RunOutcome run(RunListener listener, JobRepository repository, JobOperator operator) {
        ThreadPoolTaskExecutor threads = threads();
        try {
            new Recovery(repository, operator, history, scratch, clock).recover();
            long run = history.runs().begin(actor);
            RunLog.enterRun(run);
            return logged(run, listener, repository, operator, threads);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The run failed", e);
        } finally {
            RunLog.leaveRun();
            threads.shutdown();
        }
    }

    private RunOutcome logged(
            long run, RunListener listener, JobRepository repository, JobOperator operator, TaskExecutor threads)
            throws Exception {
        RunLog log = new RunLog(clock);
        log.began();
        try {
            return run(run, log, listener, repository, operator, threads);
        } catch (Exception | Error e) {
            log.brokeOff(e);
            throw e;
        }
    }

    private RunOutcome run(
            long run,
            RunLog log,
            RunListener listener,
            JobRepository repository,
            JobOperator operator,
            TaskExecutor threads)
            throws Exception {
        Ledger ledger = new Ledger();
        history.deliveries().adoptUnheardRefusals(run);
        RunJob jobs = new RunJob(repository, threads, settings.threads(), listener, ledger, log, lock::ensureHeld);
        JobExecution execution = operator.start(
                job(jobs, run, ledger),
                new JobParametersBuilder().addLong("run", run).toJobParameters());
        if (!execution.getAllFailureExceptions().isEmpty() && !ledger.hasFailures()) {
            ledger.brokenPart("job", execution.getAllFailureExceptions().get(0));
        }
        RunOutcome outcome = new Outcomes(history, ledger, run).outcome();
        Runs.Counts counts = Outcomes.counts(outcome, ledger);
        history.eraseTraces();
        history.runs().end(run, counts, outcome.ending().exitCode());
        log.ended(outcome.ending().exitCode(), counts);
        return outcome;
    }

    private Job job(RunJob jobs, long run, Ledger ledger) {
        LogNames names = new LogNames(history);
        Workshop workshop = Workshop.of(settings, history, ledger);
        Fingerprints fingerprints = workshop.fingerprints();
        Intake intake = new Intake(settings.intake());
        MappingReader mappings = new MappingReader(settings.intake());
        InputScan scan = new InputScan(
                settings.input(),
                history,
                fingerprints.reader(),
                run,
                ledger,
                Files::newInputStream,
                intake::shown,
                new MappingFiles(settings.input(), mappings, Files::newInputStream));
        Reading reading = new Reading(history, intake, mappings, scratch, run);
        Judging judging = new Judging(history, new Assessor(settings.rules()), fingerprints, run, ledger);
        Reporting reporting = new Reporting(workshop, run, ledger);
        PortfolioReporting surveying =
                new PortfolioReporting(workshop, settings.report().intervals(), run, ledger);
        Annotating annotating = new Annotating(history, fingerprints, scratch, memoryForOneCopy(), run, ledger);
        OutputFolder output = new OutputFolder(settings.reports(), history.files());
        ReportFolder reports = new ReportFolder(output, history, ledger);
        Opening opening = new Opening(history, run, ledger);
        CopyFolder copies = new CopyFolder(output, history.copies(), ledger);
        OverdueMeasures overdue = new OverdueMeasures(
                history, workshop.styles(), settings.distribution().reminders(), clock);
        return jobs.of(
                scan::scan,
                List.of(
                        new Part(
                                Task.READING,
                                () -> history.deliveries().beingRead(),
                                reading::read,
                                ledger::unreadDelivery,
                                names::read),
                        new Part(
                                Task.ASSESSING,
                                judging::plansWithWork,
                                judging::judge,
                                (id, cause) -> ledger.brokenPart("assess the plan of delivery " + id, cause),
                                names::delivery),
                        new Part(
                                Task.ANNOTATING,
                                annotating::due,
                                annotating::annotate,
                                ledger::unmadeCopy,
                                names::delivery),
                        new Part(
                                Task.REPORTING,
                                reporting::promise,
                                reporting::make,
                                ledger::unmadeReport,
                                names::report),
                        new Part(
                                Task.SURVEYING,
                                surveying::promise,
                                surveying::make,
                                ledger::unmadeOverview,
                                names::overview)),
                () -> {
                    opening.open();
                    copies.bringUpToDate();
                    reports.bringUpToDate();
                },
                new Distributing(
                        settings.distribution(),
                        history,
                        new Documents(history, workshop.current(), surveying),
                        extras.contains(RunExtra.REMINDERS) ? Optional.of(overdue) : Optional.empty(),
                        new MessageNotes(history, workshop.gathering(), surveying),
                        clock,
                        pause,
                        lock::ensureHeld,
                        run,
                        ledger)::distribute);
    }

    /** All threads may make a copy at once; half of the memory is for all else. */
    private long memoryForOneCopy() {
        return Runtime.getRuntime().maxMemory() / 2 / settings.threads();
    }

    private ThreadPoolTaskExecutor threads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("run-");
        threads.setTaskDecorator(RunLog::inThisRun);
        threads.setCorePoolSize(settings.threads());
        threads.setMaxPoolSize(settings.threads());
        threads.initialize();
        return threads;
    }
}
