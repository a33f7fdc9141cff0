package nl.verbetermonitor.distribution;

import java.time.LocalDate;
import java.util.List;

/**
 * What an owner of measures is reminded of.
 *
 * @param owner as the trackers name the function
 * @param plans those with overdue measures of the owner; at least one
 */
public record Reminder(String owner, List<OfPlan> plans) implements Item {

    public Reminder {
        plans = List.copyOf(plans);
    }

    /** How many measures it is about. */
    public int size() {
        return plans.stream().mapToInt(plan -> plan.measures().size()).sum();
    }

    /**
     * The overdue measures in a plan.
     *
     * @param plan its number
     * @param reportingDate the peildatum of the newest delivery, which says so
     * @param measures in the order of the tracker; at least one
     */
    public record OfPlan(String plan, LocalDate reportingDate, List<Overdue> measures) {
        public OfPlan {
            measures = List.copyOf(measures);
        }
    }

    /** An open measure whose planned finish has passed, with all that may be told of it. */
    public sealed interface Overdue {}

    /**
     * In an improvement plan.
     *
     * @param title empty text when unknown
     * @param plannedFinish that has passed
     */
    public record Measure(String nr, String title, LocalDate plannedFinish) implements Overdue {}

    /**
     * In the plan of an incident: neither what is done nor a day leaves the house.
     *
     * @param step empty text when unknown
     */
    public record Step(String nr, String step) implements Overdue {}
}
