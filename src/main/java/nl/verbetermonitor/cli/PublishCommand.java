package nl.verbetermonitor.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Gives out a report that was approved. */
@CommandLine.Command(name = "publish")
final class PublishCommand extends DecisionCommand {

    @Option(
            names = "--embargo",
            paramLabel = "MOMENT",
            descriptionKey = "embargo",
            converter = Conversions.Moment.class)
    private @Nullable LocalDateTime embargoUntil;

    PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        Optional<LocalDateTime> embargo = Optional.ofNullable(embargoUntil);
        return decide("publish.done", (monitor, plan, date) -> monitor.publish(plan, date, embargo));
    }
}
