package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.job.RunExtra;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes in what is new and makes its reports. */
@CommandLine.Command(name = "run")
final class RunCommand extends DataCommand {

    @Option(names = "--input", paramLabel = "MAP", descriptionKey = "input")
    private @Nullable String input;

    @Option(names = "--reports", paramLabel = "MAP", descriptionKey = "reports")
    private @Nullable String reports;

    @Option(names = "--overviews", descriptionKey = "overviews")
    private boolean overviews;

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
        prepareFolders(settingsWithData(folders));
        Set<RunExtra> extras = overviews ? Set.of(RunExtra.OVERVIEWS, RunExtra.REMINDERS) : Set.of(RunExtra.REMINDERS);
        return withMonitor(folders, monitor -> run(monitor, extras));
    }

    /** Finds out before anything changes whether a run could do its work. */
    static void prepareFolders(Settings settings) {
        if (!Files.isDirectory(settings.input())) {
            throw new ConfigurationException(
                    Texts.text("run.no-input", settings.input().toString()));
        }
        prepareReports(settings.reports());
    }

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

    /** Runs, and prints what came of it. */
    ExitCode run(Monitor monitor, Set<RunExtra> extras) {
        RunOutcome outcome;
        try (ProgressLine progress = ProgressLine.on(screen())) {
            outcome = monitor.run(extras, progress);
        }
        if (outcome.ending() == RunOutcome.Ending.BUSY) {
            screen().message(Texts.text("busy"));
            return ExitCode.BUSY;
        }
        outcome.badLogos()
                .forEach(logo -> screen().result(Texts.text("logo." + constant(logo.problem()), logo.file())));
        outcome.reports().stream().filter(RunCommand::isDeviating).forEach(file -> screen().result(Texts.text(
                "report.deviating",
                file.plan().text(),
                file.reportingDate().toString(),
                file.version(),
                file.file().orElse(""))));
        List<ReportLine> reports = reports(outcome);
        outcome.deliveries().forEach(this::print);
        outcome.mappings().forEach(mapping -> screen().result(InstalledMonitor.problems(mapping)));
        outcome.copies().forEach(copy -> screen().result(Texts.text(
                "run.copy-of." + constant(copy.writing()),
                copy.delivery(),
                copy.file().orElse(""))));
        reports.forEach(report -> screen().result(
                        Texts.text(report.made() ? "run.report" : "run.report-failed", report.title(), report.file())));
        outcome.reports().stream().filter(RunCommand::isNewSupplement).forEach(file -> screen().result(Texts.text(
                "run.supplement",
                file.plan().text(),
                file.reportingDate().toString(),
                file.version(),
                file.file().orElse(""))));
        SendingLines.of(outcome.distributed()).forEach(screen()::result);
        monitor.signals().lines().forEach(screen()::result);
        String summary =
                summary(outcome, reports.stream().filter(ReportLine::made).count());
        screen().result(summary);
        return ExitCode.of(outcome.ending().exitCode());
    }

    private void print(RunOutcome.DeliveryLine line) {
        screen().result(
                        switch (line.fate()) {
                            case ACCEPTED ->
                                Texts.text(
                                        "run.accepted",
                                        line.file(),
                                        line.plan().map(Nr::text).orElse(""),
                                        line.reportingDate()
                                                .map(Object::toString)
                                                .orElse(""),
                                        line.version().orElse(0),
                                        line.findings().getOrDefault(Severity.ERROR, 0L),
                                        line.findings().getOrDefault(Severity.WARNING, 0L));
                            case REFUSED ->
                                Texts.text(
                                        "run.refused",
                                        line.file(),
                                        line.reasons().stream()
                                                .map(InstalledMonitor::reason)
                                                .collect(Collectors.joining(" ")));
                            case WAITING -> Texts.text("run.waiting", line.file());
                            case WITHOUT_MAPPING -> Texts.text("run.without-mapping", line.file());
                            case FAILED -> Texts.text("run.failed", line.file());
                        });
        line.copy().ifPresent(copy -> screen().result(Texts.text(
                "run.copy." + constant(copy.writing()), copy.file().orElse(""))));
    }

    /** A report, whatever the number of its files. */
    private record ReportLine(boolean made, String title, String file) {}

    private static boolean isDeviating(RunOutcome.ReportLine file) {
        return file.writing() == RunOutcome.Writing.DEVIATING;
    }

    private static boolean isNewSupplement(RunOutcome.ReportLine file) {
        return file.writing() == RunOutcome.Writing.MADE
                && file.file().filter(ReportKind.SUPPLEMENT::isPathOf).isPresent();
    }

    private static List<ReportLine> reports(RunOutcome outcome) {
        Map<String, ReportLine> lines = new LinkedHashMap<>();
        for (RunOutcome.ReportLine file : outcome.reports()) {
            if (isDeviating(file)) {
                continue;
            }
            ReportLine line =
                    line(file.writing(), file.plan().text(), file.reportingDate(), file.version(), file.file());
            lines.merge(line.title(), line, (one, other) -> other.file().endsWith(".pdf") ? other : one);
        }
        List<ReportLine> all = new ArrayList<>(lines.values());
        for (RunOutcome.OverviewLine overview : outcome.overviews()) {
            String portfolio = overview.holder().isEmpty()
                    ? Texts.text("portfolio.nameless")
                    : Texts.text("portfolio", overview.holder());
            all.add(line(overview.writing(), portfolio, overview.reportingDate(), overview.version(), overview.file()));
        }
        return all;
    }

    private static ReportLine line(
            RunOutcome.Writing writing, String subject, LocalDate reportingDate, int version, Optional<String> file) {
        String title = Texts.text("report." + constant(writing), subject, reportingDate.toString(), version);
        return new ReportLine(writing != RunOutcome.Writing.FAILED, title, file.orElse(""));
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String summary(RunOutcome outcome, long made) {
        if (outcome.ending() == RunOutcome.Ending.DONE
                && outcome.deliveries().isEmpty()
                && made == 0
                && outcome.sendings().isEmpty()) {
            return Texts.text("run.nothing", outcome.known());
        }
        return Texts.text(
                outcome.ending() == RunOutcome.Ending.FAILED ? "run.summary-failed" : "run.summary",
                count(outcome, Fate.ACCEPTED),
                count(outcome, Fate.REFUSED),
                outcome.known(),
                made,
                outcome.sendings().stream().filter(Sending::arrived).count(),
                outcome.sendings().stream()
                        .filter(sending -> !sending.arrived())
                        .count());
    }

    private static long count(RunOutcome outcome, Fate fate) {
        return outcome.deliveries().stream().filter(line -> line.fate() == fate).count();
    }
}
