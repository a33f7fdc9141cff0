package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            List.of(),
            List.of(),
            0,
            0,
            0);
    StatusAnswer status = new StatusAnswer(List.of(), List.of(), List.of(), Optional.empty());
    List<RunSummary> runs = List.of();
    WithdrawOutcome withdraw = WithdrawOutcome.WITHDRAWN;
    Optional<RuntimeException> failure = Optional.empty();
    final List<String> withdrawn = new ArrayList<>();
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
    public void close() {
        closed++;
    }
}
