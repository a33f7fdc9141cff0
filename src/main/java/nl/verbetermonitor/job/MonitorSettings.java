package nl.verbetermonitor.job;

import java.nio.file.Path;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.intake.IntakeSettings;

/**
 * What a monitor works with.
 *
 * @param input the folder with deliveries; never written to
 * @param reports the folder for reports, made when it is not there
 * @param data the folder for the lock, temporary files and the embedded database, made when it is not there
 * @param database which database holds the history
 * @param threads how many files, plans or reports are worked on at once, at least 1
 * @param intake how deliveries are read
 * @param rules what plans are judged by
 * @param report what is decided about reports
 * @param distribution what is decided about distribution
 * @param upkeep what is done for those who look after the installation
 */
public record MonitorSettings(
        Path input,
        Path reports,
        Path data,
        DatabaseSettings database,
        int threads,
        IntakeSettings intake,
        AssessmentRules rules,
        ReportSettings report,
        DistributionSettings distribution,
        UpkeepSettings upkeep) {

    public MonitorSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread: " + threads);
        }
    }
}
