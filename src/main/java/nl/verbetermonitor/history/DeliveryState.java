package nl.verbetermonitor.history;

/** What became of a delivered workbook. */
public enum DeliveryState {
    /** Its bytes are kept; reading is not finished. */
    READING,
    /** Read, and good enough to be accepted. */
    READ,
    /** The one that counts for its plan and peildatum. */
    ACCEPTED,
    /** Out of history: it could not be read or used. Its facts are not kept, and its bytes only until its annotated copy is made. */
    REFUSED,
    /** A later version for the same plan and peildatum took its place. */
    SUPERSEDED,
    /** Somebody took its peildatum out of the plan's line. */
    WITHDRAWN
}
