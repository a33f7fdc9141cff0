package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.DecisionOutcome;
import nl.verbetermonitor.job.RunListener;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.WithdrawOutcome;

/** Gives the answers that a test prepared, and remembers what was asked. */
final class SettableMonitor implements Monitor {

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
    StatusAnswer status = new StatusAnswer(List.of(), List.of(), List.of(), List.of(), Optional.empty());
    List<RunSummary> runs = List.of();
    WithdrawOutcome withdraw = WithdrawOutcome.WITHDRAWN;
    DecisionOutcome decision = new DecisionOutcome.Busy();
    Optional<RuntimeException> failure = Optional.empty();
    final List<String> withdrawn = new ArrayList<>();
    final List<String> decided = new ArrayList<>();
    int closed;

    @Override
    public RunOutcome run(RunListener listener) {
        failure.ifPresent(problem -> {
            throw problem;
        });
        return run;
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
    public WithdrawOutcome withdraw(String plan, LocalDate reportingDate, String reason) {
        withdrawn.add(plan + " " + reportingDate + " " + reason);
        return withdraw;
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
    public void close() {
        closed++;
    }
}
