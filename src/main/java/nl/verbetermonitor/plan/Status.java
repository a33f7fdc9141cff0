package nl.verbetermonitor.plan;

/** How a measure stands according to its owner (Status). */
public enum Status implements Word {
    NOT_STARTED("Niet gestart"),
    ON_SCHEDULE("Op schema"),
    NEEDS_ATTENTION("Vraagt aandacht"),
    DELAYED("Vertraagd"),
    FINISHED("Afgerond"),
    /** Finished, and shown to last. */
    SECURED("Geborgd"),
    DROPPED("Vervallen");

    private final String dutch;

    Status(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    /** Whether the measure counts as done: Afgerond or Geborgd. */
    public boolean isDone() {
        return this == FINISHED || this == SECURED;
    }
}
