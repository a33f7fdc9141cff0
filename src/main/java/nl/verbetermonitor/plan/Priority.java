package nl.verbetermonitor.plan;

/** How heavily a recommendation weighs (Prioriteit). */
public enum Priority implements Word {
    HIGH("Hoog"),
    MEDIUM("Midden"),
    LOW("Laag");

    private final String dutch;

    Priority(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
