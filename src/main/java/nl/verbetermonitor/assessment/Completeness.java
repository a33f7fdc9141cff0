package nl.verbetermonitor.assessment;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Priority;
import org.apache.commons.numbers.fraction.BigFraction;

/** Volledigheid: do the measures address every shortcoming that was found? */
final class Completeness {

    private final PlanState state;
    private final AssessmentRules rules;
    private final Tally tally;
    private final List<MeasureLine> active;
    private final List<MeasureLine> open;
    private final List<MeasureLine> done;
    private final Set<Nr> covered;
    private final List<StepLine> requiredSteps;

    Completeness(PlanState state, AssessmentRules rules, List<StepLine> steps) {
        this.state = state;
        this.rules = rules;
        this.tally = new Tally(rules);
        this.active = select(Measure::isActive);
        this.open = select(Measure::isOpen);
        this.done = select(Measure::isDone);
        this.covered = new HashSet<>();
        active.forEach(line -> covered.addAll(line.measure().recommendations()));
        this.requiredSteps =
                steps.stream().filter(line -> line.step().required()).toList();
    }

    private List<MeasureLine> select(Predicate<Measure> which) {
        return state.measures().stream()
                .filter(line -> which.test(line.measure()))
                .toList();
    }

    List<ComponentResult> components() {
        return Tally.applicable(coverage(), filledIn(), upToDate(), evidence(), measured(), requiredSteps());
    }

    List<HardRuleHit> hardRules() {
        List<HardRuleHit> hits = new ArrayList<>();
        noRecommendation().ifPresent(hits::add);
        uncovered(HardRule.HIGH_PRIORITY_UNCOVERED, Verdict.NOT_MET, Completeness::isHigh)
                .ifPresent(hits::add);
        uncovered(HardRule.RECOMMENDATION_UNCOVERED, Verdict.PARTLY_MET, not(Completeness::isHigh))
                .ifPresent(hits::add);
        requiredStepMissing().ifPresent(hits::add);
        littleEvidence().ifPresent(hits::add);
        return hits;
    }

    /** C1: recommendations that at least one active measure refers to. */
    Optional<ComponentResult> coverage() {
        return tally.count(ComponentId.C1, state.recommendations(), this::isCovered, line -> line.recommendation()
                .nr()
                .text());
    }

    /** C2: required cells of active measures that are filled and readable. */
    Optional<ComponentResult> filledIn() {
        List<String> failed = new ArrayList<>();
        for (MeasureLine line : active) {
            for (Column column : emptyRequiredCells(line.measure())) {
                failed.add(line.nr().text() + "/" + column.dutch());
            }
        }
        int cells = 6 * active.size();
        return tally.of(ComponentId.C2, BigFraction.of(cells - failed.size()), cells, failed);
    }

    private static List<Column> emptyRequiredCells(Measure measure) {
        List<Column> empty = new ArrayList<>();
        if (!measure.filled().title()) {
            empty.add(Column.MEASURE_TITLE);
        }
        if (!measure.filled().intendedResult()) {
            empty.add(Column.MEASURE_INTENDED_RESULT);
        }
        if (!measure.filled().owner()) {
            empty.add(Column.MEASURE_OWNER);
        }
        if (measure.plannedStart().isEmpty()) {
            empty.add(Column.MEASURE_PLANNED_START);
        }
        if (measure.plannedFinish().isEmpty()) {
            empty.add(Column.MEASURE_PLANNED_FINISH);
        }
        if (measure.status().isEmpty()) {
            empty.add(Column.MEASURE_STATUS);
        }
        return empty;
    }

    /** C3: open measures that were updated since the previous delivery, or in the last month when that is longer. */
    Optional<ComponentResult> upToDate() {
        LocalDate today = state.reportingDate();
        LocalDate since = state.previousReportingDate()
                .map(previous ->
                        earlier(previous, today.minusDays(rules.windows().update())))
                .orElse(today.minusDays(rules.windows().updateAtFirst()));
        return tally.measures(ComponentId.C3, open, line -> line.measure()
                .updatedOn()
                .filter(updated -> updated.isAfter(since) && !updated.isAfter(today))
                .isPresent());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** C4: done measures with Bewijs. */
    Optional<ComponentResult> evidence() {
        return tally.measures(
                ComponentId.C4, done, line -> line.measure().filled().evidence());
    }

    /** C5: indicators that were measured in the last half year. */
    Optional<ComponentResult> measured() {
        LocalDate since = state.reportingDate().minusDays(rules.windows().measurement());
        return tally.count(
                ComponentId.C5,
                state.indicators(),
                line -> line.latest(state.reportingDate())
                        .filter(measurement -> measurement.date().isAfter(since))
                        .isPresent(),
                line -> line.indicator().nr().text());
    }

    /** C6: required steps that are present (incident plans). */
    Optional<ComponentResult> requiredSteps() {
        return tally.count(ComponentId.C6, requiredSteps, StepLine::present, line -> line.step()
                .name());
    }

    private Optional<HardRuleHit> noRecommendation() {
        return state.recommendations().isEmpty()
                ? Optional.of(new HardRuleHit(HardRule.NO_RECOMMENDATION, Verdict.NOT_ASSESSABLE, List.of()))
                : Optional.empty();
    }

    private Optional<HardRuleHit> uncovered(HardRule rule, Verdict ceiling, Predicate<RecommendationLine> which) {
        List<String> uncovered = state.recommendations().stream()
                .filter(which)
                .filter(not(this::isCovered))
                .map(line -> line.recommendation().nr().text())
                .toList();
        return hit(rule, ceiling, uncovered);
    }

    private Optional<HardRuleHit> requiredStepMissing() {
        List<StepLine> missing =
                requiredSteps.stream().filter(not(StepLine::present)).toList();
        boolean overdue = missing.stream().anyMatch(StepLine::termEnded);
        return hit(
                HardRule.REQUIRED_STEP_MISSING,
                overdue ? Verdict.NOT_MET : Verdict.PARTLY_MET,
                missing.stream().map(line -> line.step().name()).toList());
    }

    private Optional<HardRuleHit> littleEvidence() {
        List<String> without = done.stream()
                .filter(line -> !line.measure().filled().evidence())
                .map(line -> line.nr().text())
                .toList();
        return without.size() * 2 > done.size()
                ? hit(HardRule.LITTLE_EVIDENCE, Verdict.PARTLY_MET, without)
                : Optional.empty();
    }

    private static Optional<HardRuleHit> hit(HardRule rule, Verdict ceiling, List<String> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new HardRuleHit(rule, ceiling, rows));
    }

    private boolean isCovered(RecommendationLine line) {
        return covered.contains(line.recommendation().nr());
    }

    private static boolean isHigh(RecommendationLine line) {
        return line.recommendation().priority().filter(Priority.HIGH::equals).isPresent();
    }
}
