package nl.verbetermonitor.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Shows the last runs. */
@CommandLine.Command(name = "runs")
final class RunsCommand extends DataCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    RunsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        return withMonitor(Map.of(), monitor -> {
            List<RunSummary> runs = monitor.runs();
            if (json) {
                screen().json(runs);
            } else if (runs.isEmpty()) {
                screen().result(Texts.text("status.no-run"));
            } else {
                runs.forEach(run -> screen().result(sentence(run)));
            }
            return ExitCode.DONE;
        });
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
