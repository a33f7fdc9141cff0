package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the plan does about recommendations (Maatregel; Actie in incident plans): the facts that the assessment needs.
 * Its texts stand in {@link MeasureTexts}; of those only whether they are there counts here, so that plans of a hundred
 * thousand measures fit in memory.
 *
 * @param row its row in the delivery, from 1
 * @param nr its number
 * @param recommendations the recommendations it refers to, also unknown ones
 * @param step Stap, a step of the catalogue of incident plans
 * @param filled which texts are there
 * @param capacity Capaciteit in hours
 * @param budget Budget in EUR
 * @param spent Besteed in EUR
 * @param plannedStart Start gepland
 * @param plannedFinish Gereed gepland
 * @param actualStart Start werkelijk
 * @param actualFinish Gereed werkelijk
 * @param status Status; a measure without one is open
 * @param progress Voortgang as a fraction, 0 to 1
 * @param dependsOn the measures that must be finished first, also unknown ones
 * @param updatedOn Bijgewerkt op
 * @param dropReason Reden vervallen
 */
public record Measure(
        int row,
        Nr nr,
        List<Nr> recommendations,
        Optional<String> step,
        Filled filled,
        Optional<BigDecimal> capacity,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> spent,
        Optional<LocalDate> plannedStart,
        Optional<LocalDate> plannedFinish,
        Optional<LocalDate> actualStart,
        Optional<LocalDate> actualFinish,
        Optional<Status> status,
        Optional<BigDecimal> progress,
        List<Nr> dependsOn,
        Optional<LocalDate> updatedOn,
        Optional<DropReason> dropReason) {

    public Measure {
        recommendations = List.copyOf(recommendations);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Which texts of a measure are there.
     *
     * @param title Maatregel
     * @param intendedResult Beoogd resultaat
     * @param safeguards Waarborgen
     * @param owner Eigenaar
     * @param evidence Bewijs
     * @param changeReason Reden wijziging
     */
    public record Filled(
            boolean title,
            boolean intendedResult,
            boolean safeguards,
            boolean owner,
            boolean evidence,
            boolean changeReason) {}

    /** Whether it is finished according to its status. */
    public boolean isDone() {
        return status.map(Status::isDone).orElse(false);
    }

    /** Whether it no longer counts: Vervallen, with a reason of the closed list. */
    public boolean isExcused() {
        return status.filter(Status.DROPPED::equals).isPresent() && dropReason.isPresent();
    }

    /** Whether it counts; Vervallen without a reason still does. */
    public boolean isActive() {
        return !isExcused();
    }

    /** Whether it counts and is not finished; so is a measure without a readable status. */
    public boolean isOpen() {
        return isActive() && !isDone();
    }

    /**
     * Reads a row of the sheet Maatregelen.
     *
     * @throws java.util.NoSuchElementException when it has no number: intake refuses such a row
     */
    public static Measure of(FactRow facts) {
        return new Measure(
                facts.row(),
                Nr.of(facts.text(Column.MEASURE_NUMBER).orElseThrow()),
                numbers(facts.references(Column.MEASURE_RECOMMENDATIONS)),
                facts.text(Column.MEASURE_STEP),
                new Filled(
                        facts.has(Column.MEASURE_TITLE),
                        facts.has(Column.MEASURE_INTENDED_RESULT),
                        facts.has(Column.MEASURE_SAFEGUARDS),
                        facts.has(Column.MEASURE_OWNER),
                        facts.has(Column.MEASURE_EVIDENCE),
                        facts.has(Column.MEASURE_CHANGE_REASON)),
                facts.number(Column.MEASURE_CAPACITY),
                facts.number(Column.MEASURE_BUDGET),
                facts.number(Column.MEASURE_SPENT),
                facts.date(Column.MEASURE_PLANNED_START),
                facts.date(Column.MEASURE_PLANNED_FINISH),
                facts.date(Column.MEASURE_ACTUAL_START),
                facts.date(Column.MEASURE_ACTUAL_FINISH),
                facts.word(Column.MEASURE_STATUS, Status.class),
                facts.number(Column.MEASURE_PROGRESS),
                numbers(facts.references(Column.MEASURE_DEPENDS_ON)),
                facts.date(Column.MEASURE_UPDATED_ON),
                facts.word(Column.MEASURE_DROP_REASON, DropReason.class));
    }

    private static List<Nr> numbers(List<String> texts) {
        return texts.stream().map(Nr::of).toList();
    }
}
