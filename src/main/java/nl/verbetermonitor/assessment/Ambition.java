package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Measure;
import org.apache.commons.numbers.fraction.BigFraction;

/** Ambitie: is there pace in the execution of the actions? */
final class Ambition {

    private final PlanState state;
    private final AssessmentRules rules;
    private final Tally tally;
    private final Pace pace;
    private final List<StepLine> steps;
    private final List<MeasureLine> open;

    Ambition(PlanState state, AssessmentRules rules, Pace pace, List<StepLine> steps) {
        this.state = state;
        this.rules = rules;
        this.tally = new Tally(rules);
        this.pace = pace;
        this.steps = steps;
        this.open = state.measures().stream()
                .filter(line -> line.measure().isOpen())
                .toList();
    }

    List<ComponentResult> components() {
        return Tally.applicable(tempo(), finishedInTime(), notLate(), momentum(), targets(), terms());
    }

    List<HardRuleHit> hardRules() {
        List<String> longOverdue = open.stream()
                .filter(line -> line.originalFinish()
                        .filter(finish -> ChronoUnit.DAYS.between(finish, state.reportingDate())
                                > rules.windows().overdue())
                        .isPresent())
                .map(line -> line.nr().text())
                .toList();
        return longOverdue.isEmpty()
                ? List.of()
                : List.of(new HardRuleHit(HardRule.LONG_OVERDUE, Verdict.PARTLY_MET, longOverdue));
    }

    /** A1: the schedule performance index, at most 1. */
    Optional<ComponentResult> tempo() {
        return pace.tempo().flatMap(share -> tally.share(ComponentId.A1, share));
    }

    /** A2: of the active measures that should have been done by now, those done by their original finish. */
    Optional<ComponentResult> finishedInTime() {
        List<MeasureLine> due = state.measures().stream()
                .filter(line -> line.measure().isActive()
                        && line.originalFinish()
                                .filter(finish -> finish.isBefore(state.reportingDate()))
                                .isPresent())
                .toList();
        return tally.measures(
                ComponentId.A2,
                due,
                line -> isDoneBy(line.measure(), line.originalFinish().orElseThrow()));
    }

    private static boolean isDoneBy(Measure measure, LocalDate day) {
        return measure.isDone()
                && measure.actualFinish().filter(finish -> !finish.isAfter(day)).isPresent();
    }

    /** A3: open measures whose original finish has not passed. */
    Optional<ComponentResult> notLate() {
        return tally.measures(ComponentId.A3, open, line -> line.originalFinish()
                .filter(finish -> !finish.isBefore(state.reportingDate()))
                .isPresent());
    }

    /** A4: progress since the delivery before, against what was planned for that time. */
    Optional<ComponentResult> momentum() {
        return pace.momentum().flatMap(share -> tally.share(ComponentId.A4, share));
    }

    /** A5: the achievement of the indicators that have one. */
    Optional<ComponentResult> targets() {
        Targets targets = new Targets(state, rules);
        BigFraction sum = BigFraction.ZERO;
        int count = 0;
        List<String> failed = new ArrayList<>();
        for (IndicatorLine line : state.indicators()) {
            Optional<BigFraction> achievement = targets.achievement(line);
            if (achievement.isPresent()) {
                sum = sum.add(achievement.get());
                count++;
                if (achievement.get().compareTo(BigFraction.ONE) < 0) {
                    failed.add(line.indicator().nr().text());
                }
            }
        }
        return tally.of(ComponentId.A5, sum, count, failed);
    }

    /** A6: steps done within their term, of those that are done or whose term has ended (incident plans). */
    Optional<ComponentResult> terms() {
        List<StepLine> due = steps.stream()
                .filter(line -> line.termEnd().isPresent() && !line.excused())
                .filter(line -> line.doneOn().isPresent() || line.termEnded())
                .toList();
        return tally.count(
                ComponentId.A6, due, StepLine::isOnTime, line -> line.step().name());
    }
}
