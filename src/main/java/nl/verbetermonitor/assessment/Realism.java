package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;

/** Realisme: do the intended results carry enough safeguards to succeed? */
final class Realism {

    private final PlanState state;
    private final Tally tally;
    private final Pace pace;
    private final List<MeasureLine> active;
    private final Set<Nr> cycles;

    Realism(PlanState state, AssessmentRules rules, Pace pace) {
        this.state = state;
        this.tally = new Tally(rules);
        this.pace = pace;
        this.active = state.measures().stream()
                .filter(line -> line.measure().isActive())
                .toList();
        this.cycles = Dependencies.cycles(active);
    }

    List<ComponentResult> components() {
        return Tally.applicable(safeguards(), means(), soundPlanning(), consistent(), steadfast(), feasible());
    }

    List<HardRuleHit> hardRules() {
        List<String> members = active.stream()
                .map(MeasureLine::nr)
                .filter(cycles::contains)
                .map(Nr::text)
                .toList();
        return members.isEmpty()
                ? List.of()
                : List.of(new HardRuleHit(HardRule.DEPENDENCY_CYCLE, Verdict.PARTLY_MET, members));
    }

    /** R1: active measures with Waarborgen and Eigenaar. */
    Optional<ComponentResult> safeguards() {
        return tally.measures(
                ComponentId.R1,
                active,
                line -> line.measure().filled().safeguards()
                        && line.measure().filled().owner());
    }

    /** R2: active measures with hours or money. */
    Optional<ComponentResult> means() {
        return tally.measures(
                ComponentId.R2,
                active,
                line -> isPositive(line.measure().capacity())
                        || isPositive(line.measure().budget()));
    }

    private static boolean isPositive(Optional<BigDecimal> amount) {
        return amount.filter(value -> value.signum() > 0).isPresent();
    }

    /** R3: active measures whose planning adds up, by itself, within the plan and with what they depend on. */
    Optional<ComponentResult> soundPlanning() {
        return tally.measures(ComponentId.R3, active, line -> isSound(line.measure()));
    }

    private boolean isSound(Measure measure) {
        Optional<LocalDate> finish = measure.plannedFinish();
        return finish.isPresent()
                && measure.plannedStart()
                        .filter(start -> !start.isAfter(finish.get()))
                        .isPresent()
                && state.plan().end().filter(end -> finish.get().isAfter(end)).isEmpty()
                && measure.dependsOn().stream().allMatch(nr -> isReadyBy(finish.get(), nr));
    }

    private boolean isReadyBy(LocalDate finish, Nr dependency) {
        return !cycles.contains(dependency)
                && state.measure(dependency)
                        .map(MeasureLine::measure)
                        .filter(Measure::isActive)
                        .flatMap(Measure::plannedFinish)
                        .filter(ready -> !ready.isAfter(finish))
                        .isPresent();
    }

    /** R4: active measures that do not contradict themselves. */
    Optional<ComponentResult> consistent() {
        return tally.measures(ComponentId.R4, active, line -> Contradiction.in(line, state.reportingDate())
                .isEmpty());
    }

    /** R5: active measures whose planned finish is not later than it was at first. */
    Optional<ComponentResult> steadfast() {
        List<MeasureLine> planned = active.stream()
                .filter(line -> line.measure().plannedFinish().isPresent()
                        && line.originalFinish().isPresent())
                .toList();
        return tally.measures(ComponentId.R5, planned, line -> !line.measure()
                .plannedFinish()
                .orElseThrow()
                .isAfter(line.originalFinish().orElseThrow()));
    }

    /** R6: the pace that is needed to finish in time, against the pace so far. */
    Optional<ComponentResult> feasible() {
        return pace.feasibility().flatMap(share -> tally.share(ComponentId.R6, share));
    }
}
