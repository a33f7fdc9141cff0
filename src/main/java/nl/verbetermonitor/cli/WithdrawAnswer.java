package nl.verbetermonitor.cli;

/** What became of a request to withdraw a delivery. */
public enum WithdrawAnswer {
    /** It is out of history's line; the next run assesses what followed it again. */
    WITHDRAWN,
    /** It had been withdrawn before; nothing changed. */
    ALREADY_WITHDRAWN,
    /** There is no such plan; nothing changed. */
    UNKNOWN_PLAN,
    /** The plan has no delivery with that peildatum; nothing changed. */
    UNKNOWN_REPORTING_DATE,
    /** A run is active; nothing changed. */
    BUSY
}
