package nl.verbetermonitor.report;

import java.util.List;
import java.util.function.Predicate;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.report.Failing.Row;

/** The steps of an incident plan that fail a rule, without a day. */
final class FailingSteps {

    private FailingSteps() {}

    static Failing missing(Context context) {
        List<StepLine> required = steps(context, line -> line.step().required());
        List<Row> rows = required.stream()
                .filter(line -> !line.present())
                .map(line -> new Row(
                        new Subject.OfStep(line),
                        () -> missing(context, line),
                        () -> context.text("detail.step-missing")))
                .toList();
        return new Failing(rows, rows.size(), required.size());
    }

    private static String missing(Context context, StepLine line) {
        return line.termEnded()
                ? context.text("detail.step-missing.overdue", term(context, line))
                : context.text("detail.step-missing");
    }

    static Failing overdue(Context context) {
        return Failing.of(
                steps(
                                context,
                                line -> line.present()
                                        && !line.excused()
                                        && line.doneOn().isEmpty()
                                        && line.termEnded())
                        .stream()
                        .map(line -> new Row(
                                new Subject.OfStep(line),
                                () -> context.text("detail.term-passed", term(context, line)),
                                () -> context.text("detail.term-passed.brief")))
                        .toList());
    }

    static Failing doneLate(Context context) {
        List<StepLine> done = steps(
                context, line -> line.doneOn().isPresent() && line.termEnd().isPresent() && !line.excused());
        List<Row> rows = done.stream()
                .filter(line -> !line.isOnTime())
                .map(line -> new Row(
                        new Subject.OfStep(line),
                        () -> context.text("detail.term-missed", term(context, line)),
                        () -> context.text("detail.term-missed.brief")))
                .toList();
        return new Failing(rows, rows.size(), done.size());
    }

    private static List<StepLine> steps(Context context, Predicate<StepLine> which) {
        return Steps.of(context.state(), context.sources().rules()).stream()
                .filter(which)
                .toList();
    }

    private static String term(Context context, StepLine line) {
        return line.step()
                .term()
                .map(term -> context.text(
                        term.unit() == Step.Unit.DAYS ? "steps.term.days" : "steps.term.workingdays", term.length()))
                .orElse("");
    }
}
