package nl.verbetermonitor.cli;

import java.time.Clock;
import java.util.Optional;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.job.MonitorSettings;
import nl.verbetermonitor.schedule.DatabaseTimetable;

/** Opens the installation on this machine. */
final class InstalledMonitors implements Monitors {

    private final Clock clock;

    InstalledMonitors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Monitor open(Settings settings) {
        DatabaseSettings database = database(settings);
        MonitorSettings forJobs = new MonitorSettings(
                settings.input(),
                settings.reports(),
                settings.data(),
                database,
                settings.threads(),
                settings.intake(),
                settings.assessment(),
                settings.report(),
                settings.distribution(),
                settings.upkeep());
        return new InstalledMonitor(
                new nl.verbetermonitor.job.Monitor(forJobs, clock),
                Optional.ofNullable(System.getProperty("user.name")),
                jobs -> DatabaseTimetable.start(database, clock, jobs));
    }

    private static DatabaseSettings database(Settings settings) {
        DatabaseLocation database = settings.database();
        return database.isEmbedded()
                ? DatabaseSettings.embedded(settings.data(), settings.threads())
                : DatabaseSettings.server(
                        database.url(), database.user(), database.password().reveal(), settings.threads());
    }
}
