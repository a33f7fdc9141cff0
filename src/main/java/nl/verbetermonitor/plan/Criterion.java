package nl.verbetermonitor.plan;

/** The inspectorates' three questions about a plan. */
public enum Criterion implements Word {
    /** Do the measures address every shortcoming that was found? */
    COMPLETENESS("volledigheid"),
    /** Do the intended results carry enough safeguards to succeed? */
    REALISM("realisme"),
    /** Is there pace in the execution of the actions? */
    AMBITION("ambitie");

    private final String dutch;

    Criterion(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
