package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.plan.Nr;
import org.jspecify.annotations.Nullable;

/**
 * The front door of the whole system: runs it, and answers how things stand. The database is opened when it is first
 * needed. What goes wrong inside is thrown as an unchecked exception.
 */
public final class Monitor implements AutoCloseable {

    private static final int MOST_REASONS = 20;

    private final MonitorSettings settings;
    private final Clock clock;
    private @Nullable History history;

    /** A monitor that works with these settings. */
    public Monitor(MonitorSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes in what is new, judges what changed, and makes the reports that are missing. Does nothing when another run is
     * active.
     *
     * @throws nl.verbetermonitor.history.DatabaseRefusal when the database refuses its settings; so do the other methods
     */
    public RunOutcome run(RunListener listener) {
        return underLock(() -> new Running(settings, history(), clock).run(listener), RunOutcome.busy());
    }

    /**
     * Takes a wrongly delivered peildatum out of a plan's line: all its versions. Nothing is deleted.
     *
     * @param reason why, never blank
     */
    public WithdrawOutcome withdraw(Nr plan, LocalDate reportingDate, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A withdrawal needs a reason");
        }
        return underLock(() -> withdrawNow(plan, reportingDate, reason.strip()), WithdrawOutcome.BUSY);
    }

    private WithdrawOutcome withdrawNow(Nr plan, LocalDate reportingDate, String reason) {
        List<Delivery> deliveries = history().deliveries().everAcceptedOf(plan);
        if (deliveries.isEmpty()) {
            return WithdrawOutcome.UNKNOWN_PLAN;
        }
        if (deliveries.stream().noneMatch(delivery -> delivery.reportingDate().equals(Optional.of(reportingDate)))) {
            return WithdrawOutcome.UNKNOWN_REPORTING_DATE;
        }
        return history().deliveries().withdraw(plan, reportingDate, reason) > 0
                ? WithdrawOutcome.WITHDRAWN
                : WithdrawOutcome.ALREADY_WITHDRAWN;
    }

    private <T> T underLock(Supplier<T> work, T whenTaken) {
        Optional<RunLock> lock = RunLock.acquire(settings);
        if (lock.isEmpty()) {
            return whenTaken;
        }
        try {
            return work.get();
        } finally {
            lock.get().close();
        }
    }

    /** How things stand, also while a run is active. */
    public Standing status() {
        List<Standing.PlanLine> plans =
                history().deliveries().plans().stream().map(this::plan).toList();
        return new Standing(plans, refused(), runs(1).stream().findFirst());
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

    /** The folder is asked which of them still lie there: of some not even the name is kept. */
    private List<Standing.RefusedLine> refused() {
        Map<String, Delivery> refused = new HashMap<>();
        history().deliveries().in(DeliveryState.REFUSED).forEach(delivery -> refused.put(delivery.sha256(), delivery));
        List<Standing.RefusedLine> lines = new ArrayList<>();
        if (refused.isEmpty() || !Files.isDirectory(settings.input())) {
            return lines;
        }
        Intake intake = new Intake(settings.intake());
        try {
            for (Path file : InputScan.files(settings.input(), new Ledger())) {
                hash(file)
                        .map(refused::get)
                        .ifPresent(delivery -> lines.add(new Standing.RefusedLine(
                                intake.shown(InputScan.name(settings.input(), file)),
                                history().findings().reasons(delivery.id(), MOST_REASONS))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Optional<String> hash(Path file) {
        try {
            return Optional.of(InputScan.hash(file));
        } catch (IOException e) {
            return Optional.empty(); // gone, or not to be read: the next run says so
        }
    }

    private synchronized History history() {
        History open = history;
        if (open == null) {
            open = History.open(settings.database(), clock);
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
