package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.report.Failing.Row;

/** The components without rows of measures or steps of their own: cells, indicators, and how fast the plan goes. */
final class FailingComponents {

    private static final int LONGEST_LIST = 60;
    private static final int LONGEST_CELL = 40;

    private FailingComponents() {}

    /** Cells that are empty or cannot be read (C2), by number and column. */
    static Failing notFilledIn(Context context) {
        List<String> cells =
                result(context, ComponentId.C2).map(ComponentResult::failed).orElse(List.of());
        return cells.isEmpty()
                ? Failing.NOTHING
                : Failing.ofPlan(
                        context.text(
                                "detail.not-filled-in",
                                context.phrases()
                                        .list(
                                                cells.stream()
                                                        .map(cell -> SubjectNames.cut(cell, LONGEST_CELL))
                                                        .toList(),
                                                LONGEST_LIST)),
                        cells.size());
    }

    /** Indicators without a recent measurement (C5). */
    static Failing notMeasured(Context context) {
        Optional<ComponentResult> measured = result(context, ComponentId.C5);
        Set<String> failed = Set.copyOf(measured.map(ComponentResult::failed).orElse(List.of()));
        int window = context.sources().rules().windows().measurement();
        List<Row> rows = context.state().indicators().stream()
                .filter(line -> failed.contains(number(line)))
                .map(line -> new Row(
                        new Subject.OfIndicator(line), () -> context.text("detail.target-missed.unmeasured", window)))
                .toList();
        return new Failing(
                rows, rows.size(), measured.map(ComponentResult::denominator).orElse(0));
    }

    private static String number(IndicatorLine line) {
        return line.indicator().nr().text();
    }

    /** The plan runs behind its first planning (A1). */
    static Failing tooSlow(Context context) {
        return share(context, ComponentId.A1, "detail.too-slow");
    }

    /** Less was done since the delivery before than was planned (A4). */
    static Failing stalled(Context context) {
        return share(context, ComponentId.A4, "detail.stalled");
    }

    private static Failing share(Context context, ComponentId id, String key) {
        return result(context, id)
                .map(component -> component
                        .roundedNumerator()
                        .divide(BigDecimal.valueOf(component.denominator()), RoundingMode.HALF_UP))
                .filter(share -> share.compareTo(BigDecimal.ONE) < 0)
                .map(share -> Failing.ofPlan(context.text(key, context.phrases().percent(share)), 1))
                .orElse(Failing.NOTHING);
    }

    private static Optional<ComponentResult> result(Context context, ComponentId id) {
        return context.sources().assessment().criterion(id.criterion()).component(id);
    }
}
