package nl.verbetermonitor.cli;

import java.nio.file.Path;
import nl.verbetermonitor.assessment.AssessmentRules;

/**
 * Everything that can be set, with every value checked.
 *
 * @param input the folder with deliveries, absolute
 * @param reports the folder for reports, absolute
 * @param data the folder of the embedded database, the log and temporary files, absolute
 */
public record Settings(
        Path input,
        Path reports,
        Path data,
        DatabaseSettings database,
        AssessmentRules assessment,
        IntakeSettings intake) {

    /** The log, for who has to find out what went wrong. */
    public Path log() {
        return data.resolve("verbetermonitor.log");
    }
}
