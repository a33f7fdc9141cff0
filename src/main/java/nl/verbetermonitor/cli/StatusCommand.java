package nl.verbetermonitor.cli;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.verbetermonitor.cli.StatusAnswer.CriterionLine;
import nl.verbetermonitor.cli.StatusAnswer.MappingLine;
import nl.verbetermonitor.cli.StatusAnswer.PlanLine;
import nl.verbetermonitor.cli.StatusAnswer.UndeliveredLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Shows how things stand. */
@CommandLine.Command(name = "status")
final class StatusCommand extends DataCommand {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Texts.DUTCH);

    @Option(names = "--input", paramLabel = "MAP", descriptionKey = "input")
    private @Nullable String input;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    StatusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        return withMonitor(input == null ? Map.of() : Map.of("input", input), monitor -> {
            StatusAnswer answer = monitor.status();
            if (json) {
                screen().json(answer);
            } else {
                print(answer);
            }
            return ExitCode.DONE;
        });
    }

    private void print(StatusAnswer answer) {
        if (answer.plans().isEmpty()) {
            screen().result(Texts.text("status.no-plans"));
        }
        answer.plans().forEach(this::print);
        if (!answer.refused().isEmpty()) {
            screen().result(Texts.text("status.refused"));
            answer.refused()
                    .forEach(line -> screen().result("  " + line.file() + ": " + String.join(" ", line.reasons())));
        }
        answer.mappings().forEach(this::print);
        new PublicationLines(answer.publications()).lines().forEach(screen()::result);
        if (!answer.undelivered().isEmpty()) {
            screen().result(Texts.text("status.undelivered"));
            answer.undelivered().forEach(this::print);
        }
        answer.signals().lines().forEach(screen()::result);
        if (answer.withoutOriginal() > 0) {
            screen().result(Texts.text("status.without-original", answer.withoutOriginal()));
        }
        screen().result(answer.lastRun()
                .map(run -> Texts.text("status.last-run", RunsCommand.sentence(run)))
                .orElseGet(() -> Texts.text("status.no-run")));
    }

    private void print(MappingLine mapping) {
        screen().result(Texts.text("mapping.unusable", mapping.file(), String.join(" ", mapping.problems())));
        mapping.waiting().forEach(file -> screen().result("  " + Texts.text("run.without-mapping", file)));
    }

    private void print(UndeliveredLine line) {
        String what = line.file().isEmpty() ? Texts.text("status.undelivered.reminder") : line.file();
        screen().result("  " + Texts.text("status.undelivered.line", what, line.recipient(), line.reason()));
    }

    private void print(PlanLine plan) {
        screen().result(Texts.text(
                "status.plan", plan.plan(), plan.title(), plan.reportingDate().format(DATE)));
        plan.criteria().forEach(this::print);
    }

    private void print(CriterionLine line) {
        String score = line.score()
                .map(number -> String.format(Texts.DUTCH, "%.1f", number))
                .orElse("–");
        screen().result(String.format(Texts.DUTCH, "  %-13s %5s  %s", line.criterion(), score, line.verdict()));
    }
}
