package nl.verbetermonitor.plan;

/** How far a finding reaches, heaviest first. */
public enum Severity implements Word {
    /** The whole delivery is refused and stays out of history. */
    BLOCKING("blokkerend"),
    /** The cell counts as unknown, the row as refused or the sheet as absent. */
    ERROR("fout"),
    /** Kept as it is, and to be looked at. */
    WARNING("waarschuwing"),
    /** Good to know. */
    NOTE("opmerking");

    private final String dutch;

    Severity(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
