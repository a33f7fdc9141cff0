package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.BackupManifest;
import nl.verbetermonitor.history.DatabaseState;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.DecisionOutcome;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.FolderState;
import nl.verbetermonitor.job.RestoreOutcome;
import nl.verbetermonitor.job.RunExtra;
import nl.verbetermonitor.job.RunListener;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.WithdrawOutcome;
import nl.verbetermonitor.schedule.Job;
import nl.verbetermonitor.schedule.Timetable;

/** Gives the answers that a test prepared, and remembers what was asked. */
final class SettableMonitor implements Monitor {

    /** When the tests ask when a job is due. */
    private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");

    static final SignalAnswer NO_SIGNALS = new SignalAnswer(List.of(), List.of(), Optional.empty());

    RunOutcome run = new RunOutcome(
            RunOutcome.Ending.DONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RunOutcome.Distributed.NONE,
            List.of(),
            0,
            0,
            0);
    StatusAnswer status =
            new StatusAnswer(List.of(), List.of(), List.of(), List.of(), List.of(), NO_SIGNALS, 0, Optional.empty());
    List<RunSummary> runs = List.of();
    List<AuditLine> audit = List.of();
    WithdrawOutcome withdraw = WithdrawOutcome.WITHDRAWN;
    List<SignalAnswer.ConflictLine> conflicts = List.of();
    DecisionOutcome decision = new DecisionOutcome.Busy();
    Optional<RuntimeException> failure = Optional.empty();
    SignalAnswer signals = NO_SIGNALS;
    final List<Job> scheduled = new ArrayList<>();
    final List<Job.Result> results = new ArrayList<>();
    final List<Set<RunExtra>> extras = new ArrayList<>();
    final List<String> withdrawn = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    BackupManifest backup =
            new BackupManifest("verbetermonitor-backup", 1, "1.0", "9", Instant.EPOCH, List.of(), 3, 5L << 20);
    RestoreOutcome restore = new RestoreOutcome.Restored(backup, Optional.empty());
    final List<String> decided = new ArrayList<>();
    Examination examination = new Examination(
            Instant.parse("2026-07-01T05:00:00Z"),
            new FolderState(true, true, false, true, 5L << 30),
            new FolderState(true, true, true, true, 5L << 30),
            new FolderState(true, true, true, true, 5L << 30),
            Optional.empty(),
            new DatabaseState.NotThere(),
            true,
            Optional.empty(),
            Optional.empty());
    int closed;

    @Override
    public RunOutcome run(Set<RunExtra> asked, RunListener listener) {
        extras.add(asked);
        failure.ifPresent(problem -> {
            throw problem;
        });
        return run;
    }

    @Override
    public SignalAnswer signals() {
        return signals;
    }

    /** Starts each job once, and no more. */
    @Override
    public Timetable schedule(List<Job> jobs) {
        scheduled.addAll(jobs);
        return new Timetable() {
            @Override
            public List<Due> due() {
                return jobs.stream()
                        .map(job -> new Due(job.name(), job.times().next(NOW)))
                        .toList();
            }

            @Override
            public void close() {
                jobs.forEach(job -> results.add(job.work().run()));
            }
        };
    }

    @Override
    public StatusAnswer status() {
        return status;
    }

    @Override
    public List<RunSummary> runs() {
        return runs;
    }

    @Override
    public List<AuditLine> audit() {
        return audit;
    }

    @Override
    public WithdrawOutcome withdraw(String plan, LocalDate reportingDate, String reason) {
        withdrawn.add(plan + " " + reportingDate + " " + reason);
        return withdraw;
    }

    @Override
    public BackupManifest backup(Path file, BackupListener listener) {
        failure.ifPresent(problem -> {
            throw problem;
        });
        asked.add("backup " + file);
        return backup;
    }

    @Override
    public RestoreOutcome restore(Path file, boolean overwrite, BackupListener listener) {
        asked.add("restore " + file + (overwrite ? " --overwrite" : ""));
        return restore;
    }

    @Override
    public List<SignalAnswer.ConflictLine> conflicts(String plan, LocalDate reportingDate) {
        return conflicts;
    }

    @Override
    public DecisionOutcome approve(String plan, LocalDate reportingDate, Decision given) {
        decided.add(plan + " " + reportingDate + " " + given.caseNumber() + " " + given.meetingDate());
        return decision;
    }

    @Override
    public DecisionOutcome publish(String plan, LocalDate reportingDate, Optional<LocalDateTime> embargoUntil) {
        decided.add(plan + " " + reportingDate
                + embargoUntil.map(until -> " " + until).orElse(""));
        return decision;
    }

    @Override
    public Examination examine() {
        return examination;
    }

    @Override
    public void close() {
        closed++;
    }
}
