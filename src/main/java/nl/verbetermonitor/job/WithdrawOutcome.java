package nl.verbetermonitor.job;

/** What became of the wish to take a peildatum out of a plan's line. */
public enum WithdrawOutcome {
    /** It is out; the next run judges anew what follows it. */
    WITHDRAWN,
    /** The same; what was published about it stays what it is. */
    WITHDRAWN_AFTER_PUBLICATION,
    /** It was out already; nothing changed. */
    ALREADY_WITHDRAWN,
    /** There is no such plan; nothing changed. */
    UNKNOWN_PLAN,
    /** The plan has no delivery of that peildatum; nothing changed. */
    UNKNOWN_REPORTING_DATE,
    /** A run is active; nothing changed. */
    BUSY
}
