package nl.verbetermonitor.assessment;

import java.util.Locale;
import nl.verbetermonitor.plan.Criterion;

/** Rules that hold whatever the score; each can be switched off in the configuration. */
public enum HardRule {
    /** There is no recommendation at all. */
    NO_RECOMMENDATION(Criterion.COMPLETENESS),
    /** A recommendation of priority Hoog has no active measure. */
    HIGH_PRIORITY_UNCOVERED(Criterion.COMPLETENESS),
    /** Any other recommendation has no active measure. */
    RECOMMENDATION_UNCOVERED(Criterion.COMPLETENESS),
    /** A required step is not present (incident plans); it weighs heavier once its term has ended. */
    REQUIRED_STEP_MISSING(Criterion.COMPLETENESS),
    /** Fewer than half of the done measures have Bewijs. */
    LITTLE_EVIDENCE(Criterion.COMPLETENESS),
    /** A dependency cycle of active measures. */
    DEPENDENCY_CYCLE(Criterion.REALISM),
    /** An open measure is long past its original finish. */
    LONG_OVERDUE(Criterion.AMBITION);

    private final Criterion criterion;

    HardRule(Criterion criterion) {
        this.criterion = criterion;
    }

    /** The criterion whose verdict it limits. */
    public Criterion criterion() {
        return criterion;
    }

    /** The stable name in configuration and JSON, such as {@code long-overdue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
