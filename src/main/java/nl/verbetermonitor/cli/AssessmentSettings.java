package nl.verbetermonitor.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.verbetermonitor.plan.Criterion;

/**
 * How plans are judged, as far as it can be set.
 *
 * @param norms the norm of every criterion, 0 to 100
 * @param margin how far below its norm a score still reaches it in part, 0 to 100
 * @param weights the weight of every component by its id, such as {@code C1}; not negative
 * @param windows how many days back something still counts
 * @param hardRules the hard rules that are in force
 * @param steps the catalogue of steps of an incident plan, in its order
 * @param extraNonWorkingDays days without work besides weekends and public holidays
 */
public record AssessmentSettings(
        Map<Criterion, BigDecimal> norms,
        BigDecimal margin,
        Map<String, BigDecimal> weights,
        Windows windows,
        Set<HardRule> hardRules,
        List<Step> steps,
        SortedSet<LocalDate> extraNonWorkingDays) {

    public AssessmentSettings {
        norms = Collections.unmodifiableMap(new LinkedHashMap<>(norms));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        hardRules = Set.copyOf(hardRules);
        steps = List.copyOf(steps);
        extraNonWorkingDays = Collections.unmodifiableSortedSet(new TreeSet<>(extraNonWorkingDays));
    }

    /**
     * Numbers of days, each at least 1.
     *
     * @param update an open measure must have been updated within them (C3)
     * @param firstUpdate the same for the first delivery of a plan (C3)
     * @param measurement an indicator must have been measured within them (C5, A5)
     * @param overdue an open measure further past its original finish triggers the hard rule
     */
    public record Windows(int update, int firstUpdate, int measurement, int overdue) {}

    /** The hard rules, in the order of the documentation. */
    public enum HardRule {
        NO_RECOMMENDATION("no-recommendation"),
        UNCOVERED_HIGH_PRIORITY("uncovered-high-priority"),
        UNCOVERED_RECOMMENDATION("uncovered-recommendation"),
        REQUIRED_STEP_MISSING("required-step-missing"),
        LITTLE_EVIDENCE("little-evidence"),
        DEPENDENCY_CYCLE("dependency-cycle"),
        LONG_OVERDUE("long-overdue");

        private final String key;

        HardRule(String key) {
            this.key = key;
        }

        /** Its name in the configuration. */
        public String key() {
            return key;
        }
    }

    /**
     * One step of the catalogue.
     *
     * @param name as the tracker's column Stap has it
     * @param phase 1 to 3
     * @param required whether a plan without it is incomplete
     * @param excusable whether a dropped measure may stand for it
     */
    public record Step(String name, int phase, boolean required, boolean excusable, Term term) {}

    /**
     * Within how long after the report of the incident a step must be done.
     *
     * @param length at least 1; 0 when there is no term
     */
    public record Term(int length, Unit unit) {

        /** No term at all. */
        public static final Term NONE = new Term(0, Unit.DAYS);

        /** What a term counts. */
        public enum Unit {
            DAYS,
            WORKING_DAYS
        }
    }
}
