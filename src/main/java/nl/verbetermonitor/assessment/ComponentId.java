package nl.verbetermonitor.assessment;

import java.util.Arrays;
import java.util.List;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;

/** The components of the three criteria, with the weights they have unless the configuration says otherwise. */
public enum ComponentId {
    /** Dekking. */
    C1(Criterion.COMPLETENESS, 40, false),
    /** Invulling. */
    C2(Criterion.COMPLETENESS, 20, false),
    /** Actualiteit. */
    C3(Criterion.COMPLETENESS, 15, false),
    /** Bewijs. */
    C4(Criterion.COMPLETENESS, 15, false),
    /** Meting. */
    C5(Criterion.COMPLETENESS, 10, false),
    /** Verplichte stappen. */
    C6(Criterion.COMPLETENESS, 40, true),
    /** Waarborgen. */
    R1(Criterion.REALISM, 25, false),
    /** Middelen. */
    R2(Criterion.REALISM, 15, false),
    /** Sluitende planning. */
    R3(Criterion.REALISM, 20, false),
    /** Zonder tegenspraak. */
    R4(Criterion.REALISM, 15, false),
    /** Planvastheid. */
    R5(Criterion.REALISM, 15, false),
    /** Haalbaarheid. */
    R6(Criterion.REALISM, 10, false),
    /** Tempo. */
    A1(Criterion.AMBITION, 30, false),
    /** Tijdig gereed. */
    A2(Criterion.AMBITION, 25, false),
    /** Geen achterstand. */
    A3(Criterion.AMBITION, 15, false),
    /** Vaart. */
    A4(Criterion.AMBITION, 15, false),
    /** Streefwaarden. */
    A5(Criterion.AMBITION, 15, false),
    /** Termijnen. */
    A6(Criterion.AMBITION, 40, true);

    private final Criterion criterion;
    private final int defaultWeight;
    private final boolean incidentOnly;

    ComponentId(Criterion criterion, int defaultWeight, boolean incidentOnly) {
        this.criterion = criterion;
        this.defaultWeight = defaultWeight;
        this.incidentOnly = incidentOnly;
    }

    /** The criterion it belongs to. */
    public Criterion criterion() {
        return criterion;
    }

    /** Its weight within the criterion, unless configured otherwise. */
    public int defaultWeight() {
        return defaultWeight;
    }

    /** Whether it counts for this kind of plan. */
    public boolean appliesTo(PlanKind kind) {
        return !incidentOnly || kind == PlanKind.SUPPLIER_INCIDENT;
    }

    /** The components of a criterion for a kind of plan, in order. */
    public static List<ComponentId> of(Criterion criterion, PlanKind kind) {
        return Arrays.stream(values())
                .filter(id -> id.criterion == criterion && id.appliesTo(kind))
                .toList();
    }
}
