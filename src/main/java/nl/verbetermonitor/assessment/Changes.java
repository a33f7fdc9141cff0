package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.verbetermonitor.assessment.Change.Amount;
import nl.verbetermonitor.assessment.Change.Day;
import nl.verbetermonitor.assessment.Change.Kind;
import nl.verbetermonitor.assessment.Change.Value;
import nl.verbetermonitor.assessment.Change.Words;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.Status;

/** What is different in the state of a plan from an earlier one. */
public final class Changes {

    private final Before before;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Nr> recommendationsBefore = new HashSet<>();
    private final Set<Nr> measuresBefore = new HashSet<>();
    private final Set<Nr> indicatorsBefore = new HashSet<>();

    /**
     * The earlier state.
     *
     * @param delivery at its peildatum
     * @param recommendation a row as it was; empty when it was unknown then
     * @param measure a row as it was; empty when it was unknown then
     * @param indicator a row as it was; empty when it was unknown then
     */
    private record Before(
            DeliveryFacts delivery,
            Function<RecommendationLine, Optional<Recommendation>> recommendation,
            Function<MeasureLine, Optional<Measure>> measure,
            Function<IndicatorLine, Optional<Indicator>> indicator) {}

    /** What an earlier delivery left out already is no change. */
    private Changes(Before before) {
        this.before = before;
        before.delivery().recommendations().forEach(row -> recommendationsBefore.add(row.nr()));
        before.delivery().measures().forEach(row -> measuresBefore.add(row.nr()));
        before.delivery().indicators().forEach(row -> indicatorsBefore.add(row.nr()));
    }

    /**
     * From the delivery before, in the order of the sheets: the plan, recommendations, measures, indicators; nothing at the
     * first delivery.
     */
    public static List<Change> in(PlanState state) {
        return state.previousDelivery()
                .map(previous -> new Before(
                        previous, RecommendationLine::previous, MeasureLine::previous, IndicatorLine::previous))
                .map(before -> new Changes(before).of(state))
                .orElse(List.of());
    }

    /** From one state to a later one, however many deliveries lie between them, in the same order. */
    public static List<Change> between(PlanState before, PlanState now) {
        return new Changes(new Before(
                        before.delivery(),
                        line -> before.recommendation(line.recommendation().nr())
                                .map(RecommendationLine::recommendation),
                        line -> before.measure(line.nr()).map(MeasureLine::measure),
                        line -> before.indicator(line.indicator().nr()).map(IndicatorLine::indicator)))
                .of(now);
    }

    private List<Change> of(PlanState state) {
        plan(before.delivery().plan(), state.plan());
        state.recommendations().forEach(this::recommendation);
        state.measures().forEach(this::measure);
        state.indicators().forEach(this::indicator);
        return List.copyOf(changes);
    }

    private void plan(PlanSheet before, PlanSheet now) {
        original(
                "",
                Column.PLAN_START,
                Optional.of(before.start()).map(Day::new),
                Optional.of(now.start()).map(Day::new));
        original("", Column.PLAN_END, before.end().map(Day::new), now.end().map(Day::new));
        original(
                "",
                Column.PLAN_INCIDENT_REPORTED,
                before.incidentReported().map(Day::new),
                now.incidentReported().map(Day::new));
        norm(Column.PLAN_NORM_COMPLETENESS, Criterion.COMPLETENESS, before, now);
        norm(Column.PLAN_NORM_REALISM, Criterion.REALISM, before, now);
        norm(Column.PLAN_NORM_AMBITION, Criterion.AMBITION, before, now);
    }

    private void norm(Column column, Criterion criterion, PlanSheet before, PlanSheet now) {
        amount(
                "",
                column,
                Optional.ofNullable(before.norms().get(criterion)),
                Optional.ofNullable(now.norms().get(criterion)));
    }

    private void recommendation(RecommendationLine line) {
        String nr = line.recommendation().nr().text();
        if (!line.included()) {
            noLongerIncluded(line.recommendation().nr(), recommendationsBefore, Column.RECOMMENDATION_NUMBER);
            return;
        }
        Optional<Recommendation> old = before.recommendation().apply(line);
        if (old.isEmpty()) {
            add(Kind.NEW, nr, Column.RECOMMENDATION_NUMBER);
        } else {
            original(
                    nr,
                    Column.RECOMMENDATION_TEXT,
                    Optional.of(new Words(old.get().text())),
                    Optional.of(new Words(line.recommendation().text())));
        }
    }

    private void measure(MeasureLine line) {
        String nr = line.nr().text();
        if (!line.included()) {
            noLongerIncluded(line.nr(), measuresBefore, Column.MEASURE_NUMBER);
            return;
        }
        Optional<Measure> old = before.measure().apply(line);
        if (old.isEmpty()) {
            add(Kind.NEW, nr, Column.MEASURE_NUMBER);
        } else {
            measure(nr, old.get(), line.measure());
        }
    }

    private void measure(String nr, Measure before, Measure now) {
        status(nr, before, now);
        moved(nr, before.plannedFinish(), now.plannedFinish());
    }

    private void status(String nr, Measure before, Measure now) {
        if (before.status().equals(now.status())) {
            return;
        }
        Optional<Value> from = before.status().map(status -> new Words(status.dutch()));
        Optional<Value> to = now.status().map(status -> new Words(status.dutch()));
        kindOf(before, now).ifPresent(kind -> changes.add(new Change(kind, nr, Column.MEASURE_STATUS, from, to)));
    }

    private static Optional<Kind> kindOf(Measure before, Measure now) {
        Optional<Status> status = now.status();
        if (status.isPresent() && status.get() == Status.DROPPED) {
            return Optional.of(Kind.DROPPED);
        }
        if (status.isPresent() && status.get() == Status.SECURED) {
            return Optional.of(Kind.SECURED);
        }
        if (now.isDone()) {
            return before.isDone() ? Optional.empty() : Optional.of(Kind.FINISHED);
        }
        boolean wasOver = before.isDone()
                || before.status().filter(Status.DROPPED::equals).isPresent();
        if (wasOver && status.isPresent()) {
            return Optional.of(Kind.REOPENED);
        }
        boolean begins = before.status().filter(Status.NOT_STARTED::equals).isPresent() && status.isPresent();
        return begins ? Optional.of(Kind.STARTED) : Optional.empty();
    }

    private void moved(String nr, Optional<LocalDate> before, Optional<LocalDate> now) {
        if (before.isPresent() && now.isPresent() && !before.equals(now)) {
            Kind kind = now.get().isAfter(before.get()) ? Kind.SLIPPED : Kind.ADVANCED;
            changes.add(new Change(kind, nr, Column.MEASURE_PLANNED_FINISH, before.map(Day::new), now.map(Day::new)));
        }
    }

    private void indicator(IndicatorLine line) {
        String nr = line.indicator().nr().text();
        if (!line.included()) {
            noLongerIncluded(line.indicator().nr(), indicatorsBefore, Column.INDICATOR_NUMBER);
            return;
        }
        Optional<Indicator> old = before.indicator().apply(line);
        if (old.isEmpty()) {
            add(Kind.NEW, nr, Column.INDICATOR_NUMBER);
        } else {
            indicator(nr, old.get(), line.indicator());
        }
    }

    private void indicator(String nr, Indicator before, Indicator now) {
        amount(nr, Column.INDICATOR_BASELINE, before.baseline(), now.baseline());
        original(
                nr,
                Column.INDICATOR_BASELINE_DATE,
                before.baselineDate().map(Day::new),
                now.baselineDate().map(Day::new));
        amount(nr, Column.INDICATOR_TARGET, before.target(), now.target());
        original(
                nr,
                Column.INDICATOR_TARGET_DATE,
                before.targetDate().map(Day::new),
                now.targetDate().map(Day::new));
    }

    private void amount(String nr, Column column, Optional<BigDecimal> before, Optional<BigDecimal> now) {
        original(
                nr,
                column,
                before.map(BigDecimal::stripTrailingZeros).map(Amount::new),
                now.map(BigDecimal::stripTrailingZeros).map(Amount::new));
    }

    private void original(String nr, Column column, Optional<? extends Value> before, Optional<? extends Value> now) {
        if (!before.equals(now)) {
            changes.add(
                    new Change(Kind.ORIGINAL_CHANGED, nr, column, before.map(value -> value), now.map(value -> value)));
        }
    }

    private void noLongerIncluded(Nr nr, Set<Nr> before, Column column) {
        if (before.contains(nr)) {
            add(Kind.NO_LONGER_INCLUDED, nr.text(), column);
        }
    }

    private void add(Kind kind, String nr, Column column) {
        changes.add(new Change(kind, nr, column, Optional.empty(), Optional.empty()));
    }
}
