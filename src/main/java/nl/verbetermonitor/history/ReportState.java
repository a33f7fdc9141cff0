package nl.verbetermonitor.history;

/** How far a report is on its way to the council and the public. */
public enum ReportState {
    /** Promised; its files are not there yet. */
    MAKING,
    /** Made; a next version may take its place. */
    CONCEPT,
    /** Vastgesteld: it stays for ever. */
    APPROVED,
    /** Gepubliceerd: its bytes never change again. */
    PUBLISHED;

    /** Whether its bytes stay what they are, so that what comes later stands beside it. */
    public boolean isFixed() {
        return this == APPROVED || this == PUBLISHED;
    }
}
