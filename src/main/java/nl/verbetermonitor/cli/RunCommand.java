package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verbetermonitor.cli.RunAnswer.Fate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes in what is new and makes its reports. */
@CommandLine.Command(name = "run")
final class RunCommand extends Command {

    @Option(names = "--input", paramLabel = "MAP", descriptionKey = "input")
    private @Nullable String input;

    @Option(names = "--reports", paramLabel = "MAP", descriptionKey = "reports")
    private @Nullable String reports;

    RunCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        Map<String, String> folders = new LinkedHashMap<>();
        if (input != null) {
            folders.put("input", input);
        }
        if (reports != null) {
            folders.put("reports", reports);
        }
        Settings settings = settings(folders);
        if (!Files.isDirectory(settings.input())) {
            throw new ConfigurationException(
                    Texts.text("run.no-input", settings.input().toString()));
        }
        prepareReports(settings.reports());
        return withMonitor(folders, this::run);
    }

    /** Finds out before anything changes. */
    private static void prepareReports(Path reports) {
        try {
            Files.createDirectories(reports);
        } catch (IOException e) {
            throw noReports(reports);
        }
        if (!Files.isWritable(reports)) {
            throw noReports(reports);
        }
    }

    private static ConfigurationException noReports(Path reports) {
        return new ConfigurationException(Texts.text("run.no-reports", reports.toString()));
    }

    private ExitCode run(Monitor monitor) {
        RunAnswer answer;
        try (ProgressLine progress = ProgressLine.on(screen())) {
            answer = monitor.run(progress);
        }
        if (answer.exitCode() == ExitCode.BUSY) {
            screen().message(Texts.text("busy"));
            return ExitCode.BUSY;
        }
        answer.deliveries().forEach(this::print);
        answer.reports().forEach(report -> screen().result(
                        Texts.text(report.made() ? "run.report" : "run.report-failed", report.title(), report.file())));
        String summary = summary(answer);
        LogFile.outcome(summary);
        screen().result(summary);
        return answer.exitCode();
    }

    private void print(RunAnswer.DeliveryLine line) {
        String date = line.reportingDate().map(Object::toString).orElse("");
        String reasons = String.join(" ", line.reasons());
        screen().result(
                        switch (line.fate()) {
                            case ACCEPTED ->
                                Texts.text(
                                        "run.accepted",
                                        line.file(),
                                        line.plan(),
                                        date,
                                        line.version(),
                                        line.errors(),
                                        line.warnings());
                            case REFUSED -> Texts.text("run.refused", line.file(), reasons);
                            case WAITING -> Texts.text("run.waiting", line.file());
                            case FAILED -> Texts.text("run.failed", line.file());
                        });
    }

    private static String summary(RunAnswer answer) {
        long made = answer.reports().stream().filter(RunAnswer.ReportLine::made).count();
        if (answer.exitCode() == ExitCode.DONE && answer.deliveries().isEmpty() && made == 0) {
            return Texts.text("run.nothing", answer.unchanged());
        }
        return Texts.text(
                answer.exitCode() == ExitCode.FAILED ? "run.summary-failed" : "run.summary",
                count(answer, Fate.ACCEPTED),
                count(answer, Fate.REFUSED),
                answer.unchanged(),
                made);
    }

    private static long count(RunAnswer answer, Fate fate) {
        return answer.deliveries().stream().filter(line -> line.fate() == fate).count();
    }
}
