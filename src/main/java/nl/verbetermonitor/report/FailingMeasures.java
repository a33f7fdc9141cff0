package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.report.Failing.Row;

/** The measures that fail a rule. Of an incident plan the rules that may speak of it only count them. */
final class FailingMeasures {

    private FailingMeasures() {}

    static Failing littleEvidence(Context context) {
        return hit(context, HardRule.LITTLE_EVIDENCE, line -> context.text("detail.no-evidence"));
    }

    static Failing cycle(Context context) {
        return hit(context, HardRule.DEPENDENCY_CYCLE, line -> context.text("detail.dependency-cycle"));
    }

    static Failing longOverdue(Context context) {
        Failing overdue = hit(context, HardRule.LONG_OVERDUE, line -> lateness(context, line));
        return context.privacy().hidesMeasures() ? overdue : worstFirst(overdue, line -> daysLate(context, line));
    }

    private static Failing worstFirst(Failing failing, ToLongFunction<MeasureLine> days) {
        List<Row> rows = failing.rows().stream()
                .sorted(Comparator.comparing(row -> -days.applyAsLong(((Subject.OfMeasure) row.subject()).line())))
                .toList();
        return new Failing(rows, failing.count(), failing.of());
    }

    private static Failing hit(Context context, HardRule rule, Function<MeasureLine, String> detail) {
        List<MeasureLine> lines =
                hit(context, rule).map(found -> lines(context, found.rows())).orElse(List.of());
        if (lines.isEmpty() || !context.privacy().hidesMeasures()) {
            return failing(lines, detail);
        }
        int overdue = context.sources().rules().windows().overdue();
        return Failing.ofPlan(context.text("detail." + rule.code() + ".count", lines.size(), overdue), lines.size());
    }

    /** The hard rule when it bites. */
    static Optional<HardRuleHit> hit(Context context, HardRule rule) {
        return context.sources().assessment().criterion(rule.criterion()).hardRules().stream()
                .filter(hit -> hit.rule() == rule)
                .findFirst();
    }

    static Failing late(Context context) {
        List<MeasureLine> late = context.state().measures().stream()
                .filter(line -> line.measure().isOpen() && daysLate(context, line) > 0)
                .sorted(Comparator.comparing(line -> -daysLate(context, line)))
                .toList();
        return failing(late, line -> lateness(context, line));
    }

    private static long daysLate(Context context, MeasureLine line) {
        return line.originalFinish()
                .map(finish -> ChronoUnit.DAYS.between(finish, context.today()))
                .orElse(0L);
    }

    private static String lateness(Context context, MeasureLine line) {
        String first = line.originalFinish().map(context.phrases()::longDate).orElse("");
        return line.measure()
                .plannedFinish()
                .filter(planned -> !line.originalFinish().equals(Optional.of(planned)))
                .map(planned -> context.text(
                        "detail.late.moved",
                        daysLate(context, line),
                        first,
                        context.phrases().longDate(planned)))
                .orElseGet(() -> context.text("detail.late", daysLate(context, line), first));
    }

    static Failing struggling(Context context) {
        List<MeasureLine> lines = context.state().measures().stream()
                .filter(line -> hasStatus(line, Status.DELAYED) || hasStatus(line, Status.NEEDS_ATTENTION))
                .sorted(Comparator.comparing(line -> !hasStatus(line, Status.DELAYED)))
                .toList();
        return failing(
                lines,
                line -> context.text(
                        "detail.struggling",
                        line.measure().status().orElseThrow().dutch()));
    }

    private static boolean hasStatus(MeasureLine line, Status status) {
        return line.measure().status().filter(status::equals).isPresent();
    }

    static Failing notInTime(Context context) {
        KeyMessage message = new KeyMessage(context);
        return worstFirst(failed(context, ComponentId.A2, line -> punctuality(context, line)), message::daysLate);
    }

    private static String punctuality(Context context, MeasureLine line) {
        Phrases phrases = context.phrases();
        String first = line.originalFinish().map(phrases::shortDate).orElse("");
        if (!line.measure().isDone()) {
            return context.text("detail.not-in-time.open", first);
        }
        return line.measure()
                .actualFinish()
                .map(day -> context.text("detail.not-in-time", first, phrases.shortDate(day)))
                .orElseGet(() -> context.text("detail.not-in-time.undated", first));
    }

    static Failing withoutEvidence(Context context) {
        return failed(context, ComponentId.C4, line -> context.text("detail.no-evidence"));
    }

    static Failing moved(Context context) {
        return worstFirst(failed(context, ComponentId.R5, line -> moved(context, line)), FailingMeasures::daysMoved);
    }

    private static long daysMoved(MeasureLine line) {
        return line.originalFinish()
                .flatMap(first -> line.measure().plannedFinish().map(now -> ChronoUnit.DAYS.between(first, now)))
                .orElse(0L);
    }

    private static String moved(Context context, MeasureLine line) {
        Function<LocalDate, String> day = context.phrases()::shortDate;
        return context.text(
                "detail.moved",
                line.originalFinish().map(day).orElse(""),
                line.measure().plannedFinish().map(day).orElse(""));
    }

    static Failing overspent(Context context) {
        if (context.privacy().hidesMeasures()) {
            Money money = new Money(context);
            return money.isOverspent() ? Failing.ofPlan(money.sentence(), 1) : Failing.NOTHING;
        }
        List<MeasureLine> lines = context.state().measures().stream()
                .filter(line ->
                        line.measure().isActive() && overspent(line.measure()).signum() > 0)
                .sorted(Comparator.comparing(line -> overspent(line.measure()).negate()))
                .toList();
        return failing(
                lines,
                line -> context.text(
                        "detail.overspent",
                        line.measure().budget().map(context.phrases()::euro).orElse(""),
                        line.measure().spent().map(context.phrases()::euro).orElse("")));
    }

    private static BigDecimal overspent(Measure measure) {
        return measure.budget()
                .flatMap(budget -> measure.spent().map(spent -> spent.subtract(budget)))
                .orElse(BigDecimal.ZERO);
    }

    static Failing withoutSafeguards(Context context) {
        return failed(context, ComponentId.R1, line -> {
            Measure.Filled filled = line.measure().filled();
            if (filled.owner()) {
                return context.text("detail.no-safeguards");
            }
            return context.text(filled.safeguards() ? "detail.no-safeguards.owner" : "detail.no-safeguards.both");
        });
    }

    static Failing withoutResources(Context context) {
        return failed(context, ComponentId.R2, line -> context.text("detail.no-resources"));
    }

    private static Failing failed(Context context, ComponentId id, Function<MeasureLine, String> detail) {
        Optional<ComponentResult> component =
                context.sources().assessment().criterion(id.criterion()).component(id);
        List<MeasureLine> lines =
                component.map(result -> lines(context, result.failed())).orElse(List.of());
        Failing failing = failing(lines, detail);
        return new Failing(
                failing.rows(),
                failing.count(),
                component.map(ComponentResult::denominator).orElse(0));
    }

    private static List<MeasureLine> lines(Context context, List<String> numbers) {
        return numbers.stream()
                .flatMap(nr -> context.state().measure(Nr.of(nr)).stream())
                .toList();
    }

    private static Failing failing(List<MeasureLine> lines, Function<MeasureLine, String> detail) {
        return Failing.of(lines.stream()
                .map(line -> new Row(new Subject.OfMeasure(line), () -> detail.apply(line)))
                .toList());
    }
}
