package nl.verbetermonitor.plan;

/** The part of the report that an analyst's own text belongs to (Onderdeel on the sheet Toelichting). */
public enum NarrativeTopic implements Word {
    KEY_MESSAGE("Kernboodschap"),
    CONSEQUENCES("Consequenties"),
    NEXT_STEPS("Vervolg"),
    COMMUNICATION("Communicatie en participatie");

    private final String dutch;

    NarrativeTopic(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
