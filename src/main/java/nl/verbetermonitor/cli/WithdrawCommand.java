package nl.verbetermonitor.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import nl.verbetermonitor.job.WithdrawOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Takes a wrongly delivered peildatum out of history's line. */
@CommandLine.Command(name = "withdraw")
final class WithdrawCommand extends DataCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan", converter = Filled.class)
    private @Nullable String plan;

    @Parameters(index = "1", paramLabel = "PEILDATUM", descriptionKey = "peildatum", converter = Day.class)
    private @Nullable LocalDate reportingDate;

    @Option(
            names = "--reason",
            paramLabel = "TEKST",
            required = true,
            descriptionKey = "reason",
            converter = Filled.class)
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

    /** A text that says something. */
    static final class Filled implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException(Texts.text("allowed.text"));
            }
            return value.strip();
        }
    }

    /** A day as 2023-06-30. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(Texts.text("allowed.date"));
            }
        }
    }
}
