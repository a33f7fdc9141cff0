package nl.verbetermonitor.distribution;

import nl.verbetermonitor.plan.Word;

/** For whom a report is. */
public enum Audience implements Word {
    /** The council and those who work for it: they get it under embargo. */
    COUNCIL("raad"),
    /** Everybody: they get it when the embargo has passed. */
    PUBLIC("publiek");

    private final String dutch;

    Audience(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
