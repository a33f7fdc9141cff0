package nl.verbetermonitor.cli;

import java.util.Locale;
import java.util.Set;
import nl.verbetermonitor.job.RunExtra;

/** What {@code schedule} does at set times: a run, each with something else beside it. */
enum ScheduledTask {
    /** Nothing else. */
    INTAKE,
    /** The overviews for portfolio holders are brought up to the day. */
    PORTFOLIO,
    /** Those whose measures are overdue are reminded. */
    REMINDERS;

    /** Its key in the group {@code schedule}, and its name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its runs do beside their usual work. */
    public Set<RunExtra> extras() {
        return switch (this) {
            case INTAKE -> Set.of();
            case PORTFOLIO -> Set.of(RunExtra.OVERVIEWS);
            case REMINDERS -> Set.of(RunExtra.REMINDERS);
        };
    }
}
