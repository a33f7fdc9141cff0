package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How far a plan should have come and how far it came, as shares of the plan from 0 to 1: planned value and earned value
 * over the active measures with an original planned finish.
 */
public final class Course {

    private static final int DECIMALS = 6;

    private final PlanState state;
    private final EarnedSchedule schedule;

    /**
     * How far the plan was at a delivery, by what counts now.
     *
     * @param reportingDate its peildatum
     * @param share 0 to 1, to 6 decimals, rounded half up
     * @param measures how many of those that count now were known then, at least 1
     */
    public record Reached(LocalDate reportingDate, BigDecimal share, int measures) {}

    private Course(PlanState state, EarnedSchedule schedule) {
        this.state = state;
        this.schedule = schedule;
    }

    /** The course of a plan; empty when none of its active measures had a planned finish. */
    public static Optional<Course> of(PlanState state) {
        EarnedSchedule schedule = EarnedSchedule.of(state);
        return schedule.size() == 0 ? Optional.empty() : Optional.of(new Course(state, schedule));
    }

    /** The share that was planned by the end of a day, to 6 decimals, rounded half up. */
    public BigDecimal planned(LocalDate day) {
        return Fractions.rounded(
                schedule.planned(ChronoUnit.DAYS.between(state.start(), day)).divide(schedule.size()), DECIMALS);
    }

    /** The days on which the pace of the plan changes, in order; between two of them it is even, but for a jump on one. */
    public List<LocalDate> bends() {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(state.start());
        for (MeasureLine line : EarnedSchedule.scheduled(state)) {
            LocalDate finish = line.originalFinish().orElseThrow();
            days.add(finish);
            line.originalStart()
                    .filter(start -> start.isBefore(finish))
                    .ifPresentOrElse(days::add, () -> days.add(finish.minusDays(1)));
        }
        return List.copyOf(days);
    }

    /**
     * How far what counts now had come at each delivery at which a measure of it was known, the oldest first: over the same
     * measures as what was planned, so that both can stand side by side.
     */
    public List<Reached> reached() {
        List<List<BigDecimal>> progress = EarnedSchedule.scheduled(state).stream()
                .map(line -> state.progressOf(line.nr()))
                .toList();
        List<Reached> reached = new ArrayList<>();
        int deliveries = state.course().size();
        for (int i = 0; i < deliveries; i++) {
            int back = deliveries - i;
            List<BigDecimal> known = progress.stream()
                    .filter(ofMeasure -> ofMeasure.size() >= back)
                    .map(ofMeasure -> ofMeasure.get(ofMeasure.size() - back))
                    .toList();
            if (!known.isEmpty()) {
                reached.add(new Reached(state.course().get(i).reportingDate(), share(known), known.size()));
            }
        }
        return reached;
    }

    private BigDecimal share(List<BigDecimal> progress) {
        BigDecimal earned = progress.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Fractions.rounded(Fractions.of(earned).divide(schedule.size()), DECIMALS);
    }
}
