package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;

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
        ShownStep step = new ShownStep(context, line);
        return List.of(
                Text.of(step.name()),
                Text.of(context.orDash(String.join(", ", step.numbers()))),
                Text.of(step.symbol(), step.status()),
                Text.of(step.hidesDay() ? context.text("steps.hidden") : context.orDash(step.doneOn())),
                Text.of(step.term()),
                Text.of(step.within()));
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
        ShownHandover handover = new ShownHandover(context, row);
        return Context.cells(
                handover.number().orElse(context.text("handover.unknown")),
                handover.hidesDay() ? context.text("steps.hidden") : context.orDash(handover.date()),
                handover.complete());
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
