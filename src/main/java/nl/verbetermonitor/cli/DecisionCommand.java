package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.verbetermonitor.job.DecisionOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that decides about the reports of a plan and peildatum. */
abstract class DecisionCommand extends ReportingDateCommand {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    @Option(names = "--reports", paramLabel = "MAP", descriptionKey = "reports")
    private @Nullable String reports;

    DecisionCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** A decision about a plan and peildatum. */
    @FunctionalInterface
    interface Decider {
        DecisionOutcome decide(Monitor monitor, String plan, LocalDate reportingDate);
    }

    /**
     * Decides, and says what became of it.
     *
     * @param key of the sentence that says it is done
     */
    final ExitCode decide(String key, Decider decider) {
        String number = plan();
        LocalDate date = reportingDate();
        Map<String, String> folders = new LinkedHashMap<>();
        if (reports != null) {
            folders.put("reports", reports);
        }
        return withMonitor(folders, monitor -> {
            monitor.conflicts(number, date).forEach(conflict -> screen().message(conflict.sentence()));
            return answer(key, decider.decide(monitor, number, date), number, date);
        });
    }

    private ExitCode answer(String key, DecisionOutcome outcome, String number, LocalDate date) {
        if (outcome instanceof DecisionOutcome.Done done) {
            return done(key, done, number, date);
        }
        if (outcome instanceof DecisionOutcome.DoneBefore before) {
            throw new ConfigurationException(Texts.text(
                    "decision.before." + constant(before.step()),
                    number,
                    date.toString(),
                    before.version(),
                    MOMENT.format(before.moment())));
        }
        if (outcome instanceof DecisionOutcome.Refused refused) {
            throw new ConfigurationException(
                    Texts.text("decision.refused." + constant(refused.reason()), number, date.toString()));
        }
        if (outcome instanceof DecisionOutcome.NotInformed uninformed) {
            return uninformed(uninformed, number, date);
        }
        screen().message(Texts.text("busy"));
        return ExitCode.BUSY;
    }

    private ExitCode done(String key, DecisionOutcome.Done done, String number, LocalDate date) {
        screen().result(Texts.text(key, number, date.toString(), done.version()));
        done.files().stream().filter(file -> !done.failed().contains(file)).forEach(file -> screen().result(
                        "  " + file));
        done.openDataFrom()
                .ifPresent(moment -> screen().result(Texts.text("publish.open-data-later", MOMENT.format(moment))));
        done.failed().forEach(file -> screen().message(Texts.text("decision.unwritten", file)));
        return done.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private ExitCode uninformed(DecisionOutcome.NotInformed outcome, String number, LocalDate date) {
        screen().message(Texts.text(
                "wrong", Texts.text("publish.uninformed", number, date.toString(), outcome.delivery())));
        new UninformedLines(outcome).lines().forEach(line -> screen().message("  " + line));
        return ExitCode.WRONG_USE;
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
