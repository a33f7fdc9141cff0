package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;

/**
 * The state of a plan at a peildatum, worked out from its deliveries up to then in order of peildatum. Nothing disappears
 * by leaving it out, and originals do not move.
 */
public final class PlanState {

    private final DeliveryFacts delivery;
    private final Optional<DeliveryFacts> previousDelivery;
    private final LocalDate start;
    private final Optional<LocalDate> end;
    private final Optional<LocalDate> incidentReported;
    private final Map<Nr, RecommendationLine> recommendations;
    private final Map<Nr, MeasureLine> measures;
    private final Map<Nr, IndicatorLine> indicators;
    private final List<Earned> course;
    private final Map<Nr, List<BigDecimal>> progress;

    /**
     * How far the plan was at a delivery.
     *
     * @param reportingDate its peildatum
     * @param earned the sum of the progress of the active measures with a planned finish, in measures
     */
    record Earned(LocalDate reportingDate, BigDecimal earned) {}

    private PlanState(DeliveryFacts delivery, Optional<PlanState> before) {
        PlanSheet plan = delivery.plan();
        if (before.isPresent() && !before.get().reportingDate().isBefore(plan.reportingDate())) {
            throw new IllegalArgumentException("Deliveries come in order of peildatum: " + plan.reportingDate());
        }
        this.delivery = delivery;
        this.previousDelivery = before.map(PlanState::delivery);
        this.start = before.map(PlanState::start).orElse(plan.start());
        this.end = before.flatMap(PlanState::end).or(plan::end);
        this.incidentReported = before.flatMap(state -> state.incidentReported).or(plan::incidentReported);
        this.recommendations = recommendations(before);
        this.measures = measures(before);
        this.indicators = indicators(before);
        this.progress = progress(before);
        this.course = new ArrayList<>(before.map(state -> state.course).orElse(List.of()));
        this.course.add(new Earned(plan.reportingDate(), EarnedSchedule.of(this).earned()));
    }

    /** The state at the first delivery of a plan. */
    public static PlanState first(DeliveryFacts delivery) {
        return new PlanState(delivery, Optional.empty());
    }

    /**
     * The state at the next delivery.
     *
     * @throws IllegalArgumentException when its peildatum does not lie after that of this state
     */
    public PlanState next(DeliveryFacts next) {
        return new PlanState(next, Optional.of(this));
    }

    private Map<Nr, RecommendationLine> recommendations(Optional<PlanState> before) {
        Map<Nr, RecommendationLine> known =
                before.map(state -> state.recommendations).orElse(Map.of());
        Map<Nr, RecommendationLine> lines = new LinkedHashMap<>();
        for (Recommendation row : delivery.recommendations()) {
            RecommendationLine old = known.get(row.nr());
            lines.put(
                    row.nr(),
                    old == null
                            ? new RecommendationLine(row, true, row.text(), reportingDate(), Optional.empty())
                            : new RecommendationLine(
                                    row,
                                    true,
                                    old.originalText().isEmpty() ? row.text() : old.originalText(),
                                    old.firstIncluded(),
                                    Optional.of(old.recommendation())));
        }
        known.forEach((nr, old) -> lines.putIfAbsent(
                nr,
                new RecommendationLine(
                        old.recommendation(),
                        false,
                        old.originalText(),
                        old.firstIncluded(),
                        Optional.of(old.recommendation()))));
        return lines;
    }

    private Map<Nr, MeasureLine> measures(Optional<PlanState> before) {
        Map<Nr, MeasureLine> known = before.map(state -> state.measures).orElse(Map.of());
        Map<Nr, MeasureLine> lines = new LinkedHashMap<>();
        for (Measure row : delivery.measures()) {
            MeasureLine old = known.get(row.nr());
            lines.put(row.nr(), old == null ? MeasureLine.first(row, reportingDate()) : old.next(row, reportingDate()));
        }
        known.forEach((nr, old) -> {
            if (!lines.containsKey(nr)) {
                lines.put(nr, old.leftOut());
            }
        });
        return lines;
    }

    private Map<Nr, List<BigDecimal>> progress(Optional<PlanState> before) {
        Map<Nr, List<BigDecimal>> known = before.map(state -> state.progress).orElse(Map.of());
        Map<Nr, List<BigDecimal>> all = new HashMap<>();
        measures.forEach((nr, line) -> {
            List<BigDecimal> ofMeasure = new ArrayList<>(known.getOrDefault(nr, List.of()));
            ofMeasure.add(line.progress());
            all.put(nr, ofMeasure);
        });
        return all;
    }

    private Map<Nr, IndicatorLine> indicators(Optional<PlanState> before) {
        Map<Nr, IndicatorLine> known = before.map(state -> state.indicators).orElse(Map.of());
        Map<Nr, Indicator> rows = new LinkedHashMap<>();
        delivery.indicators().forEach(row -> rows.put(row.nr(), row));
        Set<Nr> included = Set.copyOf(rows.keySet());
        known.forEach((nr, old) -> rows.putIfAbsent(nr, old.indicator()));
        Map<Nr, List<Measurement>> measurements = measurementsOf(rows.values());
        Map<Nr, IndicatorLine> lines = new LinkedHashMap<>();
        rows.forEach((nr, row) -> {
            Optional<IndicatorLine> old = Optional.ofNullable(known.get(nr));
            lines.put(
                    nr,
                    new IndicatorLine(
                            row,
                            included.contains(nr),
                            old.flatMap(IndicatorLine::originals).or(() -> IndicatorLine.Originals.of(row)),
                            measurements.getOrDefault(nr, List.of()),
                            old.map(IndicatorLine::indicator)));
        });
        return lines;
    }

    /** A measurement names its indicator by number or, where no indicator has that number, by name. */
    private Map<Nr, List<Measurement>> measurementsOf(Collection<Indicator> rows) {
        Map<String, Nr> byWord = new HashMap<>();
        rows.forEach(row -> byWord.putIfAbsent(folded(row.name()), row.nr()));
        rows.forEach(row -> byWord.put(folded(row.nr().text()), row.nr()));
        Map<Nr, List<Measurement>> grouped = new HashMap<>();
        for (Measurement measurement : delivery.measurements()) {
            Nr nr = byWord.get(folded(measurement.indicator()));
            if (nr != null) {
                grouped.computeIfAbsent(nr, key -> new ArrayList<>()).add(measurement);
            }
        }
        return grouped;
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** What speaks against itself in the delivery at the peildatum, or against the deliveries before it. */
    public List<Finding> findings() {
        return StateFindings.of(this);
    }

    /** The delivery at the peildatum. */
    public DeliveryFacts delivery() {
        return delivery;
    }

    /** The sheet Plan of the delivery at the peildatum. */
    public PlanSheet plan() {
        return delivery.plan();
    }

    /** The peildatum, t. */
    public LocalDate reportingDate() {
        return plan().reportingDate();
    }

    /** The peildatum of the delivery before this one, t'. */
    public Optional<LocalDate> previousReportingDate() {
        return previousPlan().map(PlanSheet::reportingDate);
    }

    /** The sheet Plan of the delivery before this one. */
    public Optional<PlanSheet> previousPlan() {
        return previousDelivery.map(DeliveryFacts::plan);
    }

    /** The delivery before this one. */
    Optional<DeliveryFacts> previousDelivery() {
        return previousDelivery;
    }

    /** The original start of the plan, s. */
    public LocalDate start() {
        return start;
    }

    /** The original end of the plan, e; empty until a delivery gives one. */
    public Optional<LocalDate> end() {
        return end;
    }

    /** The day from which terms run, m0: the original day of the report, or the start of the plan until there is one. */
    public LocalDate incidentReported() {
        return incidentReported.orElse(start);
    }

    /** The day the incident was reported by the first delivery that says so; empty until one does. */
    Optional<LocalDate> originalIncidentReported() {
        return incidentReported;
    }

    /** All recommendations: those of the delivery at the peildatum in its order, then those it left out. */
    public Collection<RecommendationLine> recommendations() {
        return recommendations.values();
    }

    /** The recommendation with a number, however old its last row is. */
    Optional<RecommendationLine> recommendation(Nr nr) {
        return Optional.ofNullable(recommendations.get(nr));
    }

    /** All measures: those of the delivery at the peildatum in its order, then those it left out. */
    public Collection<MeasureLine> measures() {
        return measures.values();
    }

    /** The measure with a number, however old its last row is. */
    public Optional<MeasureLine> measure(Nr nr) {
        return Optional.ofNullable(measures.get(nr));
    }

    /** All indicators: those of the delivery at the peildatum in its order, then those it left out. */
    public Collection<IndicatorLine> indicators() {
        return indicators.values();
    }

    /** The indicator with a number, however old its last row is. */
    Optional<IndicatorLine> indicator(Nr nr) {
        return Optional.ofNullable(indicators.get(nr));
    }

    /** How far the plan was at each delivery so far, oldest first. */
    List<Earned> course() {
        return List.copyOf(course);
    }

    /** How far a measure was at each delivery since it is known, 0 to 1, the newest last. */
    List<BigDecimal> progressOf(Nr nr) {
        return Collections.unmodifiableList(progress.getOrDefault(nr, List.of()));
    }
}
