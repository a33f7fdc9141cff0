package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.SheetName;

/** The findings about a delivery that only show beside the deliveries before it. */
final class StateFindings {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("nl.verbetermonitor.assessment.contradictions", DUTCH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", DUTCH);

    private final PlanState state;
    private final DeliveryFacts delivery;
    private final List<Finding> findings = new ArrayList<>();

    private StateFindings(PlanState state) {
        this.state = state;
        this.delivery = state.delivery();
    }

    static List<Finding> of(PlanState state) {
        StateFindings found = new StateFindings(state);
        found.plan();
        state.recommendations().forEach(found::recommendation);
        state.measures().forEach(found::measure);
        state.indicators().forEach(found::indicator);
        return found.findings;
    }

    private void plan() {
        PlanSheet plan = state.plan();
        changedDay(Column.PLAN_START, 1, Optional.of(state.start()), Optional.of(plan.start()));
        changedDay(Column.PLAN_END, 1, state.end(), plan.end());
        changedDay(Column.PLAN_INCIDENT_REPORTED, 1, state.originalIncidentReported(), plan.incidentReported());
        state.previousPlan().ifPresent(previous -> {
            norm(Column.PLAN_NORM_COMPLETENESS, Criterion.COMPLETENESS, previous);
            norm(Column.PLAN_NORM_REALISM, Criterion.REALISM, previous);
            norm(Column.PLAN_NORM_AMBITION, Criterion.AMBITION, previous);
        });
    }

    private void norm(Column column, Criterion criterion, PlanSheet previous) {
        changedNumber(
                column,
                1,
                Optional.ofNullable(previous.norms().get(criterion)),
                Optional.ofNullable(state.plan().norms().get(criterion)));
    }

    private void recommendation(RecommendationLine line) {
        if (!line.included()) {
            leftOut(SheetName.RECOMMENDATIONS, line.recommendation().nr().text());
        } else if (!line.recommendation().text().equals(line.originalText())) {
            add(
                    FindingCode.RECOMMENDATION_REWORDED,
                    delivery.place(
                            Column.RECOMMENDATION_TEXT, line.recommendation().row()),
                    line.recommendation().text(),
                    line.originalText());
        }
    }

    private void measure(MeasureLine line) {
        if (!line.included()) {
            leftOut(SheetName.MEASURES, line.nr().text());
            return;
        }
        Measure now = line.measure();
        line.previous().ifPresent(before -> {
            moved(Column.MEASURE_PLANNED_START, now, before.plannedStart(), now.plannedStart());
            moved(Column.MEASURE_PLANNED_FINISH, now, before.plannedFinish(), now.plannedFinish());
        });
        for (Contradiction contradiction : Contradiction.in(line, state.reportingDate())) {
            add(
                    FindingCode.CONTRADICTION,
                    cellOf(contradiction.column(), now.row()),
                    line.nr().text(),
                    WORDS.getString(
                            contradiction.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    /** Where the workbook does not have the column, the measure's number shows which row is meant. */
    private Place cellOf(Column column, int row) {
        Place place = delivery.place(column, row);
        return place instanceof Place.WholeSheet ? delivery.place(Column.MEASURE_NUMBER, row) : place;
    }

    private void moved(Column column, Measure measure, Optional<LocalDate> before, Optional<LocalDate> now) {
        // a column that is missing altogether is one problem, not one for each row
        boolean asked = delivery.place(column, measure.row()) instanceof CellRef;
        if (asked
                && before.isPresent()
                && !before.equals(now)
                && !measure.filled().changeReason()) {
            add(FindingCode.MOVED_WITHOUT_REASON, delivery.place(column, measure.row()), day(now), day(before));
        }
    }

    private void indicator(IndicatorLine line) {
        Indicator now = line.indicator();
        if (!line.included()) {
            leftOut(SheetName.INDICATORS, now.nr().text());
            return;
        }
        line.originals().ifPresent(originals -> {
            changedNumber(Column.INDICATOR_BASELINE, now.row(), Optional.of(originals.baseline()), now.baseline());
            changedDay(Column.INDICATOR_BASELINE_DATE, now.row(), originals.baselineDate(), now.baselineDate());
            changedNumber(Column.INDICATOR_TARGET, now.row(), Optional.of(originals.target()), now.target());
            changedDay(Column.INDICATOR_TARGET_DATE, now.row(), Optional.of(originals.targetDate()), now.targetDate());
        });
    }

    private void leftOut(SheetName sheet, String nr) {
        add(FindingCode.NO_LONGER_INCLUDED, delivery.sheet(sheet), nr, "");
    }

    private void changedDay(Column column, int row, Optional<LocalDate> original, Optional<LocalDate> now) {
        if (!original.equals(now)) {
            add(FindingCode.ORIGINAL_CHANGED, delivery.place(column, row), day(now), day(original));
        }
    }

    private void changedNumber(Column column, int row, Optional<BigDecimal> original, Optional<BigDecimal> now) {
        Optional<BigDecimal> before = original.map(BigDecimal::stripTrailingZeros);
        Optional<BigDecimal> after = now.map(BigDecimal::stripTrailingZeros);
        if (!before.equals(after)) {
            add(FindingCode.ORIGINAL_CHANGED, delivery.place(column, row), number(after), number(before));
        }
    }

    private void add(FindingCode code, Place place, String found, String expected) {
        findings.add(new Finding(code, place, found, expected));
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(DAY::format).orElse(WORDS.getString("empty"));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(value -> value.toPlainString().replace('.', ',')).orElse(WORDS.getString("empty"));
    }
}
