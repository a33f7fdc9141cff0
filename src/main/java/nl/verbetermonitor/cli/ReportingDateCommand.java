package nl.verbetermonitor.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command about a plan and peildatum. */
abstract class ReportingDateCommand extends DataCommand {

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan", converter = Conversions.Filled.class)
    private @Nullable String plan;

    @Parameters(index = "1", paramLabel = "PEILDATUM", descriptionKey = "peildatum", converter = Conversions.Day.class)
    private @Nullable LocalDate reportingDate;

    ReportingDateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** The number of the plan, as it was typed. */
    final String plan() {
        return given(plan);
    }

    final LocalDate reportingDate() {
        return given(reportingDate);
    }
}
