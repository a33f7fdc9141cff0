package nl.verbetermonitor.cli;

import java.util.Locale;

/** What {@code schedule} does at set times. */
enum ScheduledTask {
    /** A run. */
    INTAKE,
    /** A run that also brings the overviews for portfolio holders up to the day. */
    PORTFOLIO,
    /** Reminders to those whose measures are overdue. */
    REMINDERS;

    /** Its key in the group {@code schedule}, and its name in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
