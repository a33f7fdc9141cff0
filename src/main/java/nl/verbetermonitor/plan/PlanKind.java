package nl.verbetermonitor.plan;

/** Why a plan exists (Soort): it decides which components and steps apply and how much a report may show. */
public enum PlanKind implements Word {
    /** An improvement plan that inspectorates asked for. */
    IMPROVEMENT_PLAN("Verbeterplan inspectie"),
    /** The follow-up of an incident with a hired supplier; reports about it show far less, to protect people. */
    SUPPLIER_INCIDENT("Leveranciersincident");

    private final String dutch;

    PlanKind(String dutch) {
        this.dutch = dutch;
    }

    @Override
    public String dutch() {
        return dutch;
    }
}
