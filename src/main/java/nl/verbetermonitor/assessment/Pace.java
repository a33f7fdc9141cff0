package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How fast a plan goes, by earned schedule: what A1, A4 and R6 share. Each is empty when it does not apply. */
final class Pace {

    private final PlanState state;
    private final EarnedSchedule schedule;
    private final long elapsed;

    Pace(PlanState state) {
        this.state = state;
        this.schedule = EarnedSchedule.of(state);
        this.elapsed = schedule.daysUntil(state.reportingDate());
    }

    private boolean isNothingPlannedYet() {
        return schedule.size() == 0 || elapsed <= 0 || schedule.planned(elapsed).signum() == 0;
    }

    /** A1: the schedule performance index, at most 1; of a plan that is all done its length as planned against as run. */
    Optional<BigFraction> tempo() {
        if (isNothingPlannedYet()) {
            return Optional.empty();
        }
        BigFraction index =
                schedule.isAllDone() ? finishedTempo() : schedule.earnedDay().divide(elapsed);
        return Optional.of(index.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : index);
    }

    private BigFraction finishedTempo() {
        long planned = schedule.lastFinish().orElseThrow();
        long actual = schedule.daysUntil(lastActualFinish());
        return planned <= 0 || actual <= 0 ? BigFraction.ONE : BigFraction.of(planned, actual);
    }

    /** The latest actual finish; the peildatum when one is unknown or lies after it. */
    private LocalDate lastActualFinish() {
        List<Optional<LocalDate>> finishes = EarnedSchedule.scheduled(state).stream()
                .map(line -> line.measure().actualFinish())
                .toList();
        LocalDate today = state.reportingDate();
        boolean unclear = finishes.stream()
                .anyMatch(finish -> finish.filter(day -> !day.isAfter(today)).isEmpty());
        return unclear
                ? today
                : finishes.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(today);
    }

    /** R6: 1 when the remaining plan fits in the remaining time at the pace so far, else how much of it does. */
    Optional<BigFraction> feasibility() {
        if (isNothingPlannedYet() || state.end().isEmpty()) {
            return Optional.empty();
        }
        if (schedule.isAllDone()) {
            return Optional.of(BigFraction.ONE);
        }
        long duration = schedule.daysUntil(state.end().get());
        if (elapsed >= duration) {
            return Optional.of(BigFraction.ZERO);
        }
        BigFraction neededPace =
                BigFraction.of(duration).subtract(schedule.earnedDay()).divide(duration - elapsed);
        return Optional.of(neededPace.compareTo(BigFraction.ONE) <= 0 ? BigFraction.ONE : neededPace.reciprocal());
    }

    /** A4: progress since the delivery before, against what was planned for that time. */
    Optional<BigFraction> momentum() {
        if (isNothingPlannedYet() || state.previousReportingDate().isEmpty() || schedule.wasAllDone()) {
            return Optional.empty();
        }
        long before = Math.max(schedule.daysUntil(state.previousReportingDate().get()), 0);
        BigFraction planned = schedule.planned(elapsed).subtract(schedule.planned(before));
        if (planned.signum() > 0) {
            return Optional.of(
                    Fractions.clamp(Fractions.of(schedule.earnedSincePrevious()).divide(planned)));
        }
        return Optional.of(schedule.earnedSincePrevious().signum() > 0 ? BigFraction.ONE : BigFraction.ZERO);
    }
}
