package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.assessment.Targets;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.Severity;
import nl.verbetermonitor.plan.Word;
import nl.verbetermonitor.report.Failing.Row;
import org.apache.commons.numbers.fraction.BigFraction;

/** What of a plan fails a rule, besides its measures and steps. */
final class FailingPlan {

    /** More decimals than this nobody says aloud. */
    private static final int MOST_DECIMALS = 2;

    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_CELLS = 60;

    private FailingPlan() {}

    static Failing noRecommendation(Context context) {
        return FailingMeasures.hit(context, HardRule.NO_RECOMMENDATION)
                .map(hit -> Failing.ofPlan(context.text("detail.no-recommendation"), 1))
                .orElse(Failing.NOTHING);
    }

    static Failing uncovered(Context context) {
        Optional<ComponentResult> coverage = context.sources()
                .assessment()
                .criterion(ComponentId.C1.criterion())
                .component(ComponentId.C1);
        Set<String> failed = Set.copyOf(coverage.map(ComponentResult::failed).orElse(List.of()));
        List<Row> rows = context.state().recommendations().stream()
                .filter(line -> failed.contains(line.recommendation().nr().text()))
                .sorted(Comparator.comparing(line -> !isHigh(line)))
                .map(line -> new Row(new Subject.OfRecommendation(line), () -> uncovered(context, line)))
                .toList();
        return new Failing(
                rows, rows.size(), coverage.map(ComponentResult::denominator).orElse(0));
    }

    private static boolean isHigh(RecommendationLine line) {
        return line.recommendation().priority().filter(Priority.HIGH::equals).isPresent();
    }

    private static String uncovered(Context context, RecommendationLine line) {
        return line.recommendation()
                .priority()
                .map(Word::dutch)
                .map(priority -> context.text("detail.uncovered.priority", priority))
                .orElseGet(() -> context.text("detail.uncovered"));
    }

    static Failing behindTarget(Context context) {
        Targets targets = new Targets(context.state(), context.sources().rules());
        record Behind(IndicatorLine line, BigFraction achieved) {}
        List<Row> rows = context.state().indicators().stream()
                .flatMap(line -> targets.achievement(line).map(achieved -> new Behind(line, achieved)).stream())
                .filter(behind -> behind.achieved().compareTo(BigFraction.ONE) < 0)
                .sorted(Comparator.comparing(Behind::achieved))
                .map(behind -> new Row(
                        new Subject.OfIndicator(behind.line()),
                        () -> behindTarget(context, targets, behind.line(), "detail.target-missed"),
                        () -> behindTarget(context, targets, behind.line(), "detail.target-missed.brief")))
                .toList();
        return Failing.of(rows);
    }

    /** Of numbers of persons nothing is told: what was expected may give away an end that is hidden. */
    private static String behindTarget(Context context, Targets targets, IndicatorLine line, String key) {
        if (line.indicator().countsPersons()) {
            return context.text("detail.target-missed.persons");
        }
        int window = context.sources().rules().windows().measurement();
        return line.latest(context.today())
                .filter(measurement ->
                        measurement.date().isAfter(context.today().minusDays(window)))
                .flatMap(measurement -> line.originals()
                        .map(originals -> measured(
                                context,
                                key,
                                line,
                                measurement,
                                targets.expected(originals, measurement.date(), decimals(measurement)))))
                .orElseGet(() -> context.text("detail.target-missed.unmeasured", window));
    }

    private static String measured(
            Context context, String key, IndicatorLine line, Measurement measurement, BigDecimal expected) {
        return context.text(
                key,
                value(context, line, measurement.value()),
                context.phrases().longDate(measurement.date()),
                value(context, line, expected));
    }

    private static int decimals(Measurement measurement) {
        return Math.min(
                MOST_DECIMALS,
                Math.max(0, measurement.value().stripTrailingZeros().scale()));
    }

    private static String value(Context context, IndicatorLine line, BigDecimal value) {
        String number = context.phrases().number(value);
        return line.indicator()
                .unit()
                .map(unit -> context.text("value.unit", number, context.clipped(unit, LONGEST_UNIT)))
                .orElse(number);
    }

    static Failing unreadable(Context context) {
        long unreadable = context.sources().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && Privacy.mayLeave(finding))
                .count();
        return unreadable == 0
                ? Failing.NOTHING
                : Failing.ofPlan(
                        context.text(
                                "detail.unreadable",
                                unreadable,
                                context.phrases().longDate(context.today())),
                        Math.toIntExact(unreadable));
    }

    /** By cell, so that who decides can have it looked up; what another municipality says stays out of it. */
    static Failing conflicting(Context context) {
        List<String> published = cells(context, FindingCode.PUBLISHED_DIFFERS);
        List<String> elsewhere = cells(context, FindingCode.OTHER_MUNICIPALITY_DIFFERS);
        List<String> details = new ArrayList<>();
        if (!published.isEmpty()) {
            details.add(context.text(
                    "detail.conflicting.published", context.phrases().list(published, LONGEST_CELLS)));
        }
        if (!elsewhere.isEmpty()) {
            details.add(context.text(
                    "detail.conflicting.elsewhere", context.phrases().list(elsewhere, LONGEST_CELLS)));
        }
        return details.isEmpty()
                ? Failing.NOTHING
                : Failing.ofPlan(String.join("; ", details), published.size() + elsewhere.size());
    }

    private static List<String> cells(Context context, FindingCode code) {
        return context.sources().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.place().text())
                .distinct()
                .toList();
    }

    static Failing councilLate(Context context) {
        return Failing.of(CouncilItem.of(context).stream()
                .filter(CouncilItem::isLate)
                .map(item ->
                        new Row(new Subject.OfCouncil(item), () -> late(context, item), () -> overdue(context, item)))
                .toList());
    }

    private static String overdue(Context context, CouncilItem item) {
        return item.due()
                .map(due -> context.text("detail.council-late.brief", ChronoUnit.DAYS.between(due, context.today())))
                .orElse("");
    }

    private static String late(Context context, CouncilItem item) {
        return item.due()
                .map(due -> context.text(
                        "detail.council-late",
                        context.phrases().longDate(due),
                        ChronoUnit.DAYS.between(due, context.today())))
                .orElse("");
    }
}
