package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.Word;

/** What of a date that is written with numbers comes first. */
enum DateOrder implements Word {
    /** 31-12-2023, as in Dutch. */
    DAY_FIRST("dag-maand-jaar"),
    /** 12/31/2023, as in American English. */
    MONTH_FIRST("maand-dag-jaar");

    private final String dutch;

    DateOrder(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
