package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.Word;

/** Bijlage 2: which measure belongs to which recommendation, and how every measure stands. */
final class MeasureAnnex {

    /** So many changes of a kind the letter nearly always names; only beyond that they are listed here again. */
    private static final int NAMED_IN_LETTER = 6;

    private final Context context;
    private final KeyMessage message;
    private final Comparison comparison;
    private final boolean first;

    MeasureAnnex(Context context) {
        this.context = context;
        this.message = new KeyMessage(context);
        this.comparison = Comparison.withLastReport(context.sources());
        this.first = comparison.date().isEmpty();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex2.title")));
        if (!context.privacy().hidesMeasures()) {
            measures(blocks);
        }
        blocks.add(new Block.Heading(2, context.text("annex2.coverage")));
        blocks.addAll(coverage());
        if (!context.privacy().hidesMeasures()) {
            blocks.addAll(new Money(context).table());
        }
        ChangeList changes = new ChangeList(context);
        if (changes.isLongerThan(NAMED_IN_LETTER)) {
            blocks.add(new Block.Heading(2, context.text("annex2.changes")));
            blocks.add(new Block.Bullets(changes.items(Tables.MOST_ROWS, Integer.MAX_VALUE)));
        }
        return blocks;
    }

    private void measures(List<Block> blocks) {
        List<MeasureLine> current = new ArrayList<>();
        List<MeasureLine> closed = new ArrayList<>();
        for (MeasureLine line : context.state().measures()) {
            boolean isCurrent = line.measure().isOpen() || (!first && ChangeList.isFresh(line, comparison));
            (isCurrent ? current : closed).add(line);
        }
        blocks.add(Block.Paragraph.of(context.text("annex2.late")));
        blocks.add(new Block.Heading(2, context.text(first ? "annex2.open.first" : "annex2.open")));
        blocks.addAll(Tables.of(context, TableKind.MEASURES, "table.measures", current, this::row, "annex2.open.none"));
        current.stream()
                .filter(line -> needsExplanation(line.measure()))
                .limit(Tables.MOST_ROWS)
                .forEach(line -> blocks.add(explanation(line)));
        blocks.add(new Block.Heading(2, context.text(first ? "annex2.done.first" : "annex2.done")));
        String none = first ? "annex2.done.none.first" : "annex2.done.none";
        blocks.addAll(Tables.of(context, TableKind.MEASURES, "table.measures", closed, this::row, none));
    }

    private List<Text> row(MeasureLine line) {
        Measure measure = line.measure();
        MeasureTexts texts = context.texts(line);
        String title =
                context.owner(texts).map(owner -> texts.title() + "\n" + owner).orElse(texts.title());
        long late = message.daysLate(line);
        return List.of(
                Text.of(line.nr().text()),
                Text.of(String.join(
                        ", ", measure.recommendations().stream().map(Nr::text).toList())),
                Text.of(context.orDash(title)),
                Text.of(context.orDash(line.originalFinish())),
                Text.of(context.orDash(measure.plannedFinish())),
                Text.of(context.orDash(measure.actualFinish())),
                Text.of(late == 0 ? context.orDash("") : Long.toString(late)),
                Text.of(line.timesMoved() == 0 ? context.orDash("") : line.timesMoved() + "×"),
                status(line),
                Text.of(context.phrases().percent(line.progress())));
    }

    private Text status(MeasureLine line) {
        Optional<Status> status = line.measure().status();
        String word = status.map(Word::dutch).orElseGet(() -> context.text("annex2.status.unknown"));
        if (line.measure().isDone() && !line.measure().filled().evidence()) {
            word = context.text("annex2.status.unproven", word);
        }
        if (!line.included()) {
            word = context.text("annex2.status.gone", word);
        }
        return Text.of(status.map(Symbols::of).orElse(Symbol.OPEN), word);
    }

    /** Whether its status asks for cause, effect and correction. */
    static boolean needsExplanation(Measure measure) {
        return measure.status()
                .filter(status -> status == Status.DELAYED || status == Status.NEEDS_ATTENTION)
                .isPresent();
    }

    private Block explanation(MeasureLine line) {
        Status status = line.measure().status().orElseThrow();
        MeasureTexts texts = context.texts(line);
        List<String> parts = new ArrayList<>();
        texts.cause().ifPresent(cause -> parts.add(context.text("annex2.remark.cause", sentence(cause))));
        texts.effect().ifPresent(effect -> parts.add(context.text("annex2.remark.effect", sentence(effect))));
        texts.correction()
                .ifPresent(correction -> parts.add(context.text("annex2.remark.correction", sentence(correction))));
        String words = parts.isEmpty() ? context.text("annex2.remark.missing") : String.join(" ", parts);
        return new Block.Remark(Symbols.of(status), Text.of(line.nr().text() + " " + status.dutch() + ". ", words));
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }

    private List<Block> coverage() {
        Map<Nr, List<MeasureLine>> byRecommendation = Coverage.of(context.state());
        List<Block> blocks = Tables.of(
                context,
                TableKind.COVERAGE,
                "table.coverage",
                context.state().recommendations(),
                line -> coverage(
                        line,
                        byRecommendation.getOrDefault(line.recommendation().nr(), List.of())),
                "annex2.coverage.none");
        List<String> uncovered = context.state().recommendations().stream()
                .map(line -> line.recommendation().nr())
                .filter(nr -> !byRecommendation.containsKey(nr))
                .map(Nr::text)
                .toList();
        if (!uncovered.isEmpty()) {
            blocks.add(new Block.Remark(
                    Symbol.CROSS,
                    Text.of(context.text("annex2.uncovered", context.phrases().list(uncovered)))));
        }
        return blocks;
    }

    private List<Text> coverage(RecommendationLine line, List<MeasureLine> measures) {
        String text =
                (line.recommendation().nr().text() + " " + line.recommendation().text()).strip();
        long done = measures.stream().filter(one -> one.measure().isDone()).count();
        return Context.cells(
                line.included() ? text : context.text("annex2.status.gone", text),
                line.recommendation().priority().map(Word::dutch).orElse(context.orDash("")),
                measures.isEmpty()
                        ? context.text("table.coverage.uncovered")
                        : context.phrases()
                                .items(
                                        measures.stream()
                                                .map(one -> one.nr().text())
                                                .toList(),
                                        30)
                                .replace(";", ","),
                context.text("table.coverage.done", done, measures.size()));
    }
}
