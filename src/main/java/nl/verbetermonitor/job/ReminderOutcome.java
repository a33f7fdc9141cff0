package nl.verbetermonitor.job;

/** What became of sending reminders. */
public enum ReminderOutcome {
    /** They are turned off. */
    OFF
}
