package nl.verbetermonitor.cli;

import java.time.LocalDate;
import nl.verbetermonitor.history.Publication.Decision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes the final report of a concept. */
@CommandLine.Command(name = "approve")
final class ApproveCommand extends DecisionCommand {

    @Option(
            names = "--zaaknummer",
            paramLabel = "NUMMER",
            required = true,
            descriptionKey = "zaaknummer",
            converter = Conversions.CaseNumber.class)
    private @Nullable String caseNumber;

    @Option(
            names = "--datum",
            paramLabel = "DATUM",
            required = true,
            descriptionKey = "datum",
            converter = Conversions.Day.class)
    private @Nullable LocalDate meetingDate;

    ApproveCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        Decision decision = new Decision(given(caseNumber), given(meetingDate));
        return decide("approve.done", (monitor, plan, date) -> monitor.approve(plan, date, decision));
    }
}
