package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.Map;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.job.ReportSettings;
import nl.verbetermonitor.job.UpkeepSettings;
import nl.verbetermonitor.schedule.Cron;

/**
 * Everything that can be set, with every value checked.
 *
 * @param input the folder with deliveries, absolute
 * @param reports the folder for reports, absolute
 * @param threads how many files, plans or reports are worked on at once, at least 1
 * @param schedule when each task of {@code schedule} is done; without those that are off
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
        UpkeepSettings upkeep,
        Map<ScheduledTask, Cron> schedule,
        int threads) {

    public Settings {
        schedule = Map.copyOf(schedule);
    }

    /** The log, for who has to find out what went wrong. */
    public Path log() {
        return data.resolve("verbetermonitor.log");
    }
}
