package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;

/** Answers from the Spring application. */
final class SpringMonitor implements Monitor {

    private final ConfigurableApplicationContext context;

    SpringMonitor(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public RunAnswer run(RunWatcher watcher) {
        return new RunAnswer(ExitCode.DONE, List.of(), List.of(), 0);
    }

    @Override
    public StatusAnswer status() {
        return new StatusAnswer(List.of(), List.of(), Optional.empty());
    }

    @Override
    public List<RunSummary> runs() {
        return List.of();
    }

    @Override
    public WithdrawAnswer withdraw(String plan, LocalDate reportingDate, String reason) {
        return WithdrawAnswer.UNKNOWN_PLAN;
    }

    @Override
    public void close() {
        context.close();
    }
}
