package nl.verbetermonitor.cli;

import java.nio.file.Path;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.job.ReportSettings;

/**
 * Everything that can be set, with every value checked.
 *
 * @param input the folder with deliveries, absolute
 * @param reports the folder for reports, absolute
 * @param threads how many files, plans or reports are worked on at once, at least 1
 * @param data the folder of the embedded database, the log and temporary files, absolute
 */
record Settings(
        Path input,
        Path reports,
        Path data,
        DatabaseLocation database,
        AssessmentRules assessment,
        IntakeSettings intake,
        ReportSettings report,
        DistributionSettings distribution,
        int threads) {

    /** The log, for who has to find out what went wrong. */
    public Path log() {
        return data.resolve("verbetermonitor.log");
    }
}
