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

/**
 * The measures that fail a rule. Of an incident plan they are told in brief, without days and without what is lacking, or
 * only counted.
 */
final class FailingMeasures {

    private FailingMeasures() {}

    static Failing littleEvidence(Context context) {
        return hit(context, HardRule.LITTLE_EVIDENCE, always(context.text("detail.no-evidence")));
    }

    static Failing cycle(Context context) {
        return hit(context, HardRule.DEPENDENCY_CYCLE, always(context.text("detail.dependency-cycle")));
    }

    static Failing longOverdue(Context context) {
        Failing overdue = hit(context, HardRule.LONG_OVERDUE, lateness(context));
        return context.privacy().hidesMeasures() ? overdue : worstFirst(overdue, line -> daysLate(context, line));
    }

    private static Failing worstFirst(Failing failing, ToLongFunction<MeasureLine> days) {
        List<Row> rows = failing.rows().stream()
                .sorted(Comparator.comparing(row -> -days.applyAsLong(((Subject.OfMeasure) row.subject()).line())))
                .toList();
        return new Failing(rows, failing.count(), failing.of());
    }

    private static Failing hit(Context context, HardRule rule, Telling telling) {
        List<MeasureLine> lines =
                hit(context, rule).map(found -> lines(context, found.rows())).orElse(List.of());
        if (lines.isEmpty() || !context.privacy().hidesMeasures()) {
            return failing(context, lines, telling);
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
        return failing(context, late, lateness(context));
    }

    private static long daysLate(Context context, MeasureLine line) {
        return line.originalFinish()
                .map(finish -> ChronoUnit.DAYS.between(finish, context.today()))
                .orElse(0L);
    }

    private static Telling lateness(Context context) {
        return new Telling(
                line -> lateness(context, line), line -> context.text("detail.late.brief", daysLate(context, line)));
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
                context,
                lines,
                new Telling(line -> context.text(
                        "detail.struggling",
                        line.measure().status().orElseThrow().dutch())));
    }

    private static boolean hasStatus(MeasureLine line, Status status) {
        return line.measure().status().filter(status::equals).isPresent();
    }

    static Failing notInTime(Context context) {
        KeyMessage message = new KeyMessage(context);
        Telling telling = new Telling(
                line -> punctuality(context, line),
                line -> context.text(
                        line.measure().isDone() ? "detail.not-in-time.brief" : "detail.not-in-time.open.brief"));
        return worstFirst(failed(context, ComponentId.A2, telling), message::daysLate);
    }

    private static String punctuality(Context context, MeasureLine line) {
        Phrases phrases = context.phrases();
        String first = line.originalFinish().map(phrases::longDate).orElse("");
        if (!line.measure().isDone()) {
            return context.text("detail.not-in-time.open", first);
        }
        return line.measure()
                .actualFinish()
                .map(day -> context.text("detail.not-in-time", first, phrases.longDate(day)))
                .orElseGet(() -> context.text("detail.not-in-time.undated", first));
    }

    static Failing withoutEvidence(Context context) {
        return failed(context, ComponentId.C4, always(context.text("detail.no-evidence")));
    }

    static Failing moved(Context context) {
        Telling telling =
                new Telling(line -> moved(context, line), line -> context.text("detail.moved.brief", daysMoved(line)));
        return worstFirst(failed(context, ComponentId.R5, telling), FailingMeasures::daysMoved);
    }

    private static long daysMoved(MeasureLine line) {
        return line.originalFinish()
                .flatMap(first -> line.measure().plannedFinish().map(now -> ChronoUnit.DAYS.between(first, now)))
                .orElse(0L);
    }

    private static String moved(Context context, MeasureLine line) {
        Function<LocalDate, String> day = context.phrases()::longDate;
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
                context,
                lines,
                new Telling(line -> context.text(
                        "detail.overspent",
                        line.measure().budget().map(context.phrases()::euro).orElse(""),
                        line.measure().spent().map(context.phrases()::euro).orElse(""))));
    }

    private static BigDecimal overspent(Measure measure) {
        return measure.budget()
                .flatMap(budget -> measure.spent().map(spent -> spent.subtract(budget)))
                .orElse(BigDecimal.ZERO);
    }

    static Failing withoutSafeguards(Context context) {
        return failed(
                context,
                ComponentId.R1,
                context.privacy().hidesMeasures()
                        ? always(context.text("detail.no-safeguards.brief"))
                        : new Telling(line -> unsafe(context, line)));
    }

    private static String unsafe(Context context, MeasureLine line) {
        Measure.Filled filled = line.measure().filled();
        if (filled.owner()) {
            return context.text("detail.no-safeguards");
        }
        return context.text(filled.safeguards() ? "detail.no-safeguards.owner" : "detail.no-safeguards.both");
    }

    static Failing withoutResources(Context context) {
        return failed(context, ComponentId.R2, always(context.text("detail.no-resources")));
    }

    static Failing unsoundPlanning(Context context) {
        return failed(context, ComponentId.R3, always(context.text("detail.planning-unsound")));
    }

    static Failing contradicted(Context context) {
        return failed(context, ComponentId.R4, always(context.text("detail.contradicted")));
    }

    static Failing notUpdated(Context context) {
        return failed(context, ComponentId.C3, always(context.text("detail.not-updated")));
    }

    private static Failing failed(Context context, ComponentId id, Telling telling) {
        Optional<ComponentResult> component =
                context.sources().assessment().criterion(id.criterion()).component(id);
        List<MeasureLine> lines =
                component.map(result -> lines(context, result.failed())).orElse(List.of());
        Failing failing = failing(context, lines, telling);
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

    /**
     * What is told of a measure that fails.
     *
     * @param full with all that is known
     * @param brief as much as may be told of an incident
     */
    private record Telling(Function<MeasureLine, String> full, Function<MeasureLine, String> brief) {

        Telling(Function<MeasureLine, String> both) {
            this(both, both);
        }
    }

    private static Telling always(String words) {
        return new Telling(line -> words);
    }

    private static Failing failing(Context context, List<MeasureLine> lines, Telling telling) {
        Function<MeasureLine, String> full = context.privacy().hidesMeasures() ? telling.brief() : telling.full();
        return Failing.of(lines.stream()
                .map(line -> new Row(new Subject.OfMeasure(line), () -> full.apply(line), () -> telling.brief()
                        .apply(line)))
                .toList());
    }
}
