package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;

/** Bijlage 4: how the incident was followed up, without anything that points to a person. */
final class IncidentAnnex {

    private final Context context;

    IncidentAnnex(Context context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex4.title")));
        blocks.add(Block.Paragraph.of(context.text("annex4.intro")));
        steps(blocks);
        blocks.add(new Block.Heading(2, context.text("annex4.qualifications")));
        List<FactRow> qualifications = context.sources().rows(SheetName.QUALIFICATIONS);
        if (!qualifications.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("annex4.qualifications.intro")));
        }
        blocks.addAll(Tables.of(
                context,
                TableKind.QUALIFICATIONS,
                "table.qualifications",
                qualifications,
                this::qualification,
                "annex4.qualifications.none"));
        blocks.add(new Block.Heading(2, context.text("annex4.handovers")));
        blocks.addAll(Tables.of(
                context,
                TableKind.HANDOVERS,
                "table.handovers",
                context.sources().rows(SheetName.HANDOVERS),
                this::handover,
                "annex4.handovers.none"));
        blocks.add(new Block.Heading(2, context.text("annex4.counts")));
        List<FactRow> counts = context.sources().rows(SheetName.COUNTS);
        if (!counts.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text(
                    "annex4.counts.intro", context.sources().style().smallCount() - 1)));
        }
        PersonCounts all = context.privacy().counts(counts);
        blocks.addAll(Tables.of(
                context, TableKind.COUNTS, "table.counts", counts, row -> count(row, all), "annex4.counts.none"));
        return blocks;
    }

    private void steps(List<Block> blocks) {
        List<StepLine> steps = Steps.of(context.state(), context.sources().rules());
        List<Integer> phases = steps.stream()
                .map(line -> line.step().phase())
                .distinct()
                .sorted()
                .toList();
        for (int phase : phases) {
            blocks.add(new Block.Heading(2, context.text("annex4.phase", phase)));
            List<List<Text>> rows = steps.stream()
                    .filter(line -> line.step().phase() == phase)
                    .map(this::step)
                    .toList();
            blocks.add(Tables.table(context, TableKind.STEPS, "table.steps", rows, phase));
        }
        blocks.add(new Block.Heading(2, context.text("timeline.title")));
        blocks.addAll(new StepTimeline(context, steps).blocks());
    }

    private List<Text> step(StepLine line) {
        String numbers = String.join(
                ", ", line.measures().stream().map(one -> one.nr().text()).toList());
        return List.of(
                Text.of(line.step().name()),
                Text.of(context.orDash(numbers)),
                status(line),
                Text.of(doneOn(line)),
                Text.of(term(line.step().term())),
                Text.of(within(line)));
    }

    private Text status(StepLine line) {
        if (line.measures().isEmpty()) {
            return line.step().required()
                    ? Text.of(Symbol.CROSS, context.text("steps.absent"))
                    : Text.of(Symbol.DASH, context.text("steps.optional"));
        }
        if (line.excused()) {
            return Text.of(Symbol.DASH, context.text("steps.excused"));
        }
        Optional<Status> status = decisive(line).status();
        return Text.of(
                status.map(Symbols::of).orElse(Symbol.OPEN),
                status.map(Status::dutch).orElseGet(() -> context.text("annex2.status.unknown")));
    }

    /** The measure whose status speaks for the step: a done one, or else the first that counts. */
    private static Measure decisive(StepLine line) {
        List<Measure> measures = line.measures().stream()
                .map(MeasureLine::measure)
                .filter(Measure::isActive)
                .toList();
        return measures.stream()
                .filter(Measure::isDone)
                .findFirst()
                .or(() -> measures.stream().findFirst())
                .orElseGet(() -> line.measures().get(0).measure());
    }

    private String doneOn(StepLine line) {
        if (line.doneOn().isEmpty()) {
            return context.orDash("");
        }
        return Step.isSensitive(line.step().name()) ? context.text("steps.hidden") : context.orDash(line.doneOn());
    }

    private String term(Optional<Step.Term> term) {
        return term.map(one -> context.text(
                        one.unit() == Step.Unit.DAYS ? "steps.term.days" : "steps.term.workingdays", one.length()))
                .orElseGet(() -> context.text("steps.term.none"));
    }

    private String within(StepLine line) {
        if (line.termEnd().isEmpty() || line.excused()) {
            return context.text("steps.within.none");
        }
        if (line.doneOn().isPresent()) {
            return context.text(line.isOnTime() ? "steps.within.yes" : "steps.within.no");
        }
        return context.text(line.termEnded() ? "steps.within.no" : "steps.within.running");
    }

    private List<Text> qualification(FactRow row) {
        return Context.cells(
                text(row, Column.QUALIFICATION_MUNICIPALITY),
                context.orDash(row.date(Column.QUALIFICATION_DATE)),
                text(row, Column.QUALIFICATION_TEXT),
                text(row, Column.QUALIFICATION_CONCERNS),
                text(row, Column.QUALIFICATION_SET_BY),
                text(row, Column.QUALIFICATION_SOURCE),
                text(row, Column.QUALIFICATION_AGREED_WITH));
    }

    private List<Text> handover(FactRow row) {
        String complete = row.yes(Column.HANDOVER_COMPLETE)
                .map(yes -> yes ? "handover.yes" : "handover.no")
                .orElse("handover.unknown");
        // what refers to no measure is words of the analyst's own, and those stay inside
        Optional<MeasureLine> measure = row.text(Column.HANDOVER_MEASURE)
                .filter(nr -> !nr.isBlank())
                .flatMap(nr -> context.state().measure(Nr.of(nr)));
        return Context.cells(
                measure.map(line -> line.nr().text()).orElse(context.text("handover.unknown")),
                measure.filter(IncidentAnnex::hidesDay).isPresent()
                        ? context.text("steps.hidden")
                        : context.orDash(row.date(Column.HANDOVER_DATE)),
                context.text(complete));
    }

    private static boolean hidesDay(MeasureLine line) {
        return line.measure().step().filter(Step::isSensitive).isPresent();
    }

    private List<Text> count(FactRow row, PersonCounts all) {
        return Context.cells(
                text(row, Column.COUNT_DESCRIPTION),
                text(row, Column.COUNT_MUNICIPALITY),
                text(row, Column.COUNT_PERIOD),
                context.privacy().persons(row, all));
    }

    private String text(FactRow row, Column column) {
        return row.text(column).orElse(context.orDash(""));
    }
}
