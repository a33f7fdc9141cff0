package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Shows the last runs, or who did what. */
@CommandLine.Command(name = "runs")
final class RunsCommand extends DataCommand {

    @Option(names = "--audit", descriptionKey = "audit")
    private boolean audit;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RunsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        return withMonitor(Map.of(), monitor -> {
            if (audit) {
                show(monitor.audit(), AuditLine::sentence, "audit.none");
            } else {
                show(monitor.runs(), RunsCommand::sentence, "status.no-run");
            }
            return ExitCode.DONE;
        });
    }

    private <T> void show(List<T> lines, Function<T, String> sentence, String none) {
        if (json) {
            screen().json(lines);
        } else if (lines.isEmpty()) {
            screen().result(Texts.text(none));
        } else {
            lines.forEach(line -> screen().result(sentence.apply(line)));
        }
    }

    /** One line about a run. */
    static String sentence(RunSummary run) {
        if (run.outcome() == RunSummary.Outcome.CUT_OFF) {
            return Texts.text("runs.cut-off", String.valueOf(run.number()), Moments.text(run.started()));
        }
        return Texts.text(
                "runs.line",
                String.valueOf(run.number()),
                Moments.text(run.started()),
                run.outcome().dutch(),
                run.accepted(),
                run.refused(),
                run.reports(),
                run.sent(),
                run.unsent(),
                run.resent());
    }
}
