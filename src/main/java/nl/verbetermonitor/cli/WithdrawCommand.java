package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.Map;
import nl.verbetermonitor.job.WithdrawOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a wrongly delivered peildatum out of history's line. */
@CommandLine.Command(name = "withdraw")
final class WithdrawCommand extends DataCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan", converter = Conversions.Filled.class)
    private @Nullable String plan;

    @Parameters(index = "1", paramLabel = "PEILDATUM", descriptionKey = "peildatum", converter = Conversions.Day.class)
    private @Nullable LocalDate reportingDate;

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
        String number = given(plan);
        LocalDate date = given(reportingDate);
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
