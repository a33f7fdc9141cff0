package nl.verbetermonitor.job;

/** What a run does beside its usual work when it is asked to. */
public enum RunExtra {
    /**
     * The overviews for portfolio holders tell which deliveries had not come when this day began. Later runs keep to that
     * day.
     */
    OVERVIEWS,
    /** Owners are reminded of what is overdue, when they were not for some time. */
    REMINDERS
}
