package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.verbetermonitor.distribution.Pause;
import nl.verbetermonitor.history.Audit;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.BackupManifest;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.plan.Nr;
import org.jspecify.annotations.Nullable;

/**
 * The front door of the whole system: runs it, and answers how things stand. The database is opened when it is first
 * needed. What goes wrong inside is thrown as an unchecked exception.
 */
public final class Monitor implements AutoCloseable {

    /** In which days begin and end. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** What clocks that are well may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final MonitorSettings settings;
    private final Clock clock;
    private final Pause pause;
    private @Nullable History history;

    /** A monitor that works with these settings. */
    public Monitor(MonitorSettings settings, Clock clock) {
        this(settings, clock, Pause.ASLEEP);
    }

    /**
     * The same.
     *
     * @param pause lets time pass before a message is tried again
     */
    Monitor(MonitorSettings settings, Clock clock, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Takes in what is new, judges what changed, and makes the reports that are missing. Does nothing when another run is
     * active.
     *
     * @param actor the account that starts it, for the audit; empty when it is not known
     * @throws nl.verbetermonitor.history.DatabaseRefusal when the database refuses its settings; so do the other methods
     */
    public RunOutcome run(Set<RunExtra> extras, Optional<String> actor, RunListener listener) {
        return measured(() -> underLock(
                lock -> {
                    if (extras.contains(RunExtra.OVERVIEWS)) {
                        history().portfolios().askFor(today());
                    }
                    return new Running(settings, history(), clock, pause, extras, actor, lock).run(listener);
                },
                RunOutcome.busy()));
    }

    private RunOutcome measured(Supplier<RunOutcome> run) {
        return settings.upkeep()
                .metrics()
                .map(file -> new Measuring(file, clock, this::late).measured(run, this::history))
                .orElseGet(run);
    }

    private int late(History open) {
        return new LateDeliveries(open, settings.report().intervals())
                .on(today())
                .size();
    }

    /** A run that also reminds owners of what is overdue; otherwise as {@link #run(Set, Optional, RunListener)}. */
    public RunOutcome run(RunListener listener) {
        return run(Set.of(RunExtra.REMINDERS), Optional.empty(), listener);
    }

    /** What nobody did and somebody should know of, also while a run is active. */
    public Signals signals() {
        return new Signals(
                new LateDeliveries(history(), settings.report().intervals()).on(today()),
                new OpenConflicts(history()).all(),
                beforeTheClockWentBack());
    }

    /** What has to be settled before anything is published about a plan and peildatum; none when they are unknown. */
    public List<Conflict> conflicts(Nr plan, LocalDate reportingDate) {
        return new OpenConflicts(history()).of(plan, reportingDate);
    }

    /** Looks at the last two runs: so it is told in the first run with the new time, and until the next. */
    private Optional<Instant> beforeTheClockWentBack() {
        Instant next = clock.instant();
        for (Runs.Run run : history().runs().newest(2)) {
            Instant last = run.endedAt().orElse(run.startedAt());
            if (last.isAfter(next.plus(CLOCKS_DIFFER))) {
                return Optional.of(last);
            }
            next = run.startedAt();
        }
        return Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /**
     * Takes a wrongly delivered peildatum out of a plan's line: all its versions. Nothing is deleted.
     *
     * @param reason why, never blank
     * @param actor the account that gives the command, for the audit; empty when it is not known
     */
    public WithdrawOutcome withdraw(Nr plan, LocalDate reportingDate, String reason, Optional<String> actor) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A withdrawal needs a reason");
        }
        return underLock(lock -> withdrawNow(plan, reportingDate, reason.strip(), actor), WithdrawOutcome.BUSY);
    }

    private WithdrawOutcome withdrawNow(Nr plan, LocalDate reportingDate, String reason, Optional<String> actor) {
        List<Delivery> deliveries = history().deliveries().everAcceptedOf(plan);
        if (deliveries.isEmpty()) {
            return WithdrawOutcome.UNKNOWN_PLAN;
        }
        if (deliveries.stream().noneMatch(delivery -> delivery.reportingDate().equals(Optional.of(reportingDate)))) {
            return WithdrawOutcome.UNKNOWN_REPORTING_DATE;
        }
        if (history().deliveries().withdraw(plan, reportingDate, reason, actor) == 0) {
            return WithdrawOutcome.ALREADY_WITHDRAWN;
        }
        return history().reports().newestPublished(plan, reportingDate).isPresent()
                ? WithdrawOutcome.WITHDRAWN_AFTER_PUBLICATION
                : WithdrawOutcome.WITHDRAWN;
    }

    /**
     * Writes a backup of everything that is kept, also while a run is active.
     *
     * @param file in whose place it comes, in a folder that exists
     * @param product the version of the program
     * @param actor the account that gives the command, for the audit; empty when it is not known
     * @throws UncheckedIOException when it cannot be written; then nothing of it is left
     */
    public BackupManifest backup(Path file, String product, Optional<String> actor, BackupListener listener) {
        try {
            return history().backups().write(file, product, actor, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a backup in the place of everything that is kept.
     *
     * @param overwrite whether it may take the place of something; of that a backup is made first, in the data folder
     * @param product the version of the program
     * @param actor the account that gives the command, for the audit; empty when it is not known
     */
    public RestoreOutcome restore(
            Path file, boolean overwrite, String product, Optional<String> actor, BackupListener listener) {
        return underLock(
                lock -> new Restoring(history().backups(), settings.data(), clock, product, actor, listener)
                        .restore(file, overwrite),
                new RestoreOutcome.Busy());
    }

    /**
     * Approves the newest report about a plan and peildatum: makes it anew with the decision on its pages, as a version that
     * stays.
     *
     * @param actor the account that gives the command, for the audit; empty when it is not known
     */
    public DecisionOutcome approve(Nr plan, LocalDate reportingDate, Decision decision, Optional<String> actor) {
        return deciding((workshop, placing) -> new Approving(workshop, placing, new Intake(settings.intake()))
                .approve(new InQuestion(history(), plan, reportingDate), decision, actor));
    }

    /**
     * Publishes what was approved about a plan and peildatum.
     *
     * @param embargoUntil from when everybody may know what it says, in Europe/Amsterdam; empty for at once
     * @param actor the account that gives the command, for the audit; empty when it is not known
     */
    public DecisionOutcome publish(
            Nr plan, LocalDate reportingDate, Optional<LocalDateTime> embargoUntil, Optional<String> actor) {
        return deciding((workshop, placing) -> new Publishing(
                        workshop, settings.report().publication(), placing, clock.instant())
                .publish(new InQuestion(history(), plan, reportingDate), embargoUntil, actor));
    }

    private DecisionOutcome deciding(BiFunction<Workshop, Placing, DecisionOutcome> work) {
        return underLock(
                lock -> {
                    history().reports().forgetPromises();
                    Ledger ledger = new Ledger();
                    OutputFolder folder =
                            new OutputFolder(settings.reports(), history().files());
                    Placing placing = new Placing(history(), new ReportFolder(folder, history(), ledger), ledger);
                    return work.apply(Workshop.of(settings, history(), ledger), placing);
                },
                new DecisionOutcome.Busy());
    }

    private <T> T underLock(Function<RunLock, T> work, T whenTaken) {
        Optional<RunLock> lock = RunLock.acquire(settings);
        if (lock.isEmpty()) {
            return whenTaken;
        }
        try {
            opened(History::open);
            return work.apply(lock.get());
        } finally {
            lock.get().close();
        }
    }

    /** Looks whether everything is there that a run needs, also when the database is not. Changes nothing. */
    public Examination examine() {
        return new Examining(
                        settings, clock, this::history, () -> runs(1).stream().findFirst())
                .examine();
    }

    /** Who did what, the oldest first, also while a run is active. */
    public List<Audit.Entry> audit() {
        return history().audit().entries();
    }

    /** How things stand, also while a run is active. */
    public Standing status() {
        List<Standing.PlanLine> plans =
                history().deliveries().plans().stream().map(this::plan).toList();
        UntakenFiles untaken = new UntakenFiles(settings, history()).look();
        return new Standing(
                plans,
                untaken.refused(),
                untaken.mappings(),
                Standing.PublicationLine.of(
                        history().publications().all(), new SupplementLinks(history()), clock.instant()),
                history().receipts().undelivered(),
                history().originals().removed(),
                runs(1).stream().findFirst());
    }

    /** The newest runs, the newest first, also while one is active. */
    public List<Standing.RunLine> runs(int limit) {
        List<Runs.Run> runs = history().runs().newest(limit);
        boolean active = !runs.isEmpty() && runs.get(0).exitCode().isEmpty() && RunLock.isTaken(settings);
        List<Standing.RunLine> lines = new ArrayList<>();
        for (Runs.Run run : runs) {
            lines.add(new Standing.RunLine(run, active && lines.isEmpty()));
        }
        return lines;
    }

    private Standing.PlanLine plan(Nr plan) {
        List<Delivery> line = history().deliveries().lineOf(plan);
        long newest = line.get(line.size() - 1).id();
        return new Standing.PlanLine(
                history().facts().plan(newest),
                history().assessments().newestOf(newest).map(kept -> history()
                        .assessments()
                        .get(kept.id())));
    }

    private History history() {
        return opened(History::visit);
    }

    private synchronized History opened(BiFunction<DatabaseSettings, Clock, History> opening) {
        History open = history;
        if (open == null) {
            open = opening.apply(settings.database(), clock);
            history = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (history != null) {
            history.close();
        }
    }
}
