package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Timeline;

/** The steps of an incident against their own terms; those that touch persons closely have no day, and stay out of it. */
final class StepTimeline {

    private static final int MOST_TICKS = 5;

    private final Context context;
    private final Phrases phrases;
    private final List<StepLine> steps;

    StepTimeline(Context context, List<StepLine> steps) {
        this.context = context;
        this.phrases = context.phrases();
        this.steps = steps.stream()
                .filter(line -> !Step.isSensitive(line.step().name()))
                .filter(line -> line.termEnd().isPresent())
                .toList();
    }

    /** A sentence and the figure, or a sentence that says that no step has a term. */
    List<Block> blocks() {
        return steps.isEmpty()
                ? List.of(Block.Paragraph.of(context.text("timeline.none")))
                : List.of(Block.Paragraph.of(context.text("timeline.sentence")), figure());
    }

    private Block.Figure figure() {
        LocalDate reported = context.state().incidentReported();
        LocalDate from = reported.isBefore(context.today()) ? reported : context.today();
        LocalDate to = steps.stream()
                .flatMap(line -> Stream.of(line.termEnd(), line.doneOn()))
                .flatMap(Optional::stream)
                .filter(context.today()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(context.today());
        Axis axis = new Axes(phrases).beyond(from, to, MOST_TICKS);
        Mark today = new Mark(context.today(), context.text("progress.today", phrases.shortDate(context.today())));
        return new Block.Figure(
                new Timeline(axis, steps.stream().map(this::row).toList(), today), alternative(reported));
    }

    private Timeline.Row row(StepLine line) {
        return new Timeline.Row(
                line.step().name(),
                line.termEnd(),
                line.doneOn(),
                outcome(line).symbol(),
                context.text(outcome(line).key()));
    }

    private record Outcome(Symbol symbol, String key) {}

    private static Outcome outcome(StepLine line) {
        if (line.excused()) {
            return new Outcome(Symbol.DASH, "timeline.excused");
        }
        if (line.doneOn().isPresent()) {
            return line.isOnTime()
                    ? new Outcome(Symbol.CHECK, "timeline.intime")
                    : new Outcome(Symbol.ATTENTION, "timeline.late");
        }
        if (!line.present()) {
            return line.termEnded()
                    ? new Outcome(Symbol.CROSS, "timeline.absent.overdue")
                    : new Outcome(Symbol.OPEN, "timeline.absent");
        }
        return line.termEnded()
                ? new Outcome(Symbol.CROSS, "timeline.overdue")
                : new Outcome(Symbol.UNDERWAY, "timeline.running");
    }

    private String alternative(LocalDate reported) {
        List<String> rows = steps.stream()
                .map(line -> context.text(
                        line.doneOn().isPresent() ? "timeline.alternative.done" : "timeline.alternative.row",
                        line.step().name(),
                        phrases.shortDate(line.termEnd().orElseThrow()),
                        context.text(outcome(line).key()),
                        context.orDash(line.doneOn())))
                .toList();
        return context.text(
                        "timeline.alternative",
                        steps.size(),
                        phrases.longDate(reported),
                        phrases.longDate(context.today()))
                + " "
                + phrases.items(rows, rows.size())
                + ".";
    }
}
