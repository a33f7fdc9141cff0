package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.Map;
import nl.verbetermonitor.job.WithdrawOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Takes a wrongly delivered peildatum out of history's line. */
@CommandLine.Command(name = "withdraw")
final class WithdrawCommand extends ReportingDateCommand {

    @Option(
            names = "--reason",
            paramLabel = "TEKST",
            required = true,
            descriptionKey = "reason",
            converter = Conversions.Filled.class)
    private @Nullable String reason;

    WithdrawCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        String number = plan();
        LocalDate date = reportingDate();
        return withMonitor(Map.of(), monitor -> {
            WithdrawOutcome answer = monitor.withdraw(number, date, given(reason));
            return switch (answer) {
                case WITHDRAWN -> {
                    screen().result(Texts.text("withdraw.done", number, date.toString()));
                    yield ExitCode.DONE;
                }
                case WITHDRAWN_AFTER_PUBLICATION -> {
                    screen().result(Texts.text("withdraw.done-published", number, date.toString()));
                    yield ExitCode.DONE;
                }
                case ALREADY_WITHDRAWN -> {
                    screen().result(Texts.text("withdraw.already", number, date.toString()));
                    yield ExitCode.DONE;
                }
                case UNKNOWN_PLAN -> throw new ConfigurationException(Texts.text("withdraw.unknown-plan", number));
                case UNKNOWN_REPORTING_DATE ->
                    throw new ConfigurationException(Texts.text("withdraw.unknown-date", number, date.toString()));
                case BUSY -> {
                    screen().message(Texts.text("busy"));
                    yield ExitCode.BUSY;
                }
            };
        });
    }
}
