package nl.verbetermonitor.report;

import nl.verbetermonitor.plan.Word;

/** The sections of what is written to the council; a municipality decides on their titles and order. */
public enum Section implements Word {
    NOTICE("kennisnemen-van"),
    INTRODUCTION("inleiding"),
    MESSAGE("kernboodschap"),
    CONSEQUENCES("consequenties"),
    NEXT_STEPS("vervolg"),
    COMMUNICATION("communicatie"),
    OCCASION("brief-aanleiding"),
    FINDINGS("brief-bevindingen"),
    FOLLOW_UP("brief-vervolg"),
    QUESTIONS("brief-vragen");

    private final String dutch;

    Section(String dutch) {
        this.dutch = dutch;
    }

    /** Its name in the configuration. */
    @Override
    public String dutch() {
        return dutch;
    }
}
