package nl.verbetermonitor.assessment;

import nl.verbetermonitor.plan.Word;

/** What a score means against its norm, best first; the municipality's own test, never the inspectorates' judgement. */
public enum Verdict implements Word {
    MET("norm gehaald"),
    PARTLY_MET("norm deels gehaald"),
    NOT_MET("norm niet gehaald"),
    /** Too little applies to give a score; no hard rule changes this. */
    NOT_ASSESSABLE("niet te beoordelen");

    private final String dutch;

    Verdict(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    /** This verdict, or {@code ceiling} when that is worse; {@link #NOT_ASSESSABLE} stays. */
    Verdict atMost(Verdict ceiling) {
        return this == NOT_ASSESSABLE || compareTo(ceiling) >= 0 ? this : ceiling;
    }
}
