package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.report.Chart.Stacks;
import nl.verbetermonitor.report.Chart.Stacks.Bar;
import nl.verbetermonitor.report.Chart.Stacks.Category;

/** How far the measures of each recommendation are, by status. */
final class StatusFigure {

    /** More bars do not fit on a page. */
    private static final int MOST_BARS = 30;

    private static final int LONGEST_LABEL = 40;

    private final Context context;
    private final Map<Nr, List<MeasureLine>> measures;

    /** A category with the status it is about; empty for measures without a readable one. */
    private record Kind(Optional<Status> status, Category category) {
        boolean has(MeasureLine line) {
            return line.measure().status().equals(status);
        }
    }

    StatusFigure(Context context) {
        this.context = context;
        this.measures = Coverage.of(context.state());
    }

    /** Sentences and the figure, or a sentence that says why there is none. */
    List<Block> blocks() {
        List<RecommendationLine> all = List.copyOf(context.state().recommendations());
        if (all.isEmpty()) {
            return List.of(Block.Paragraph.of(context.text("annex2.coverage.none")));
        }
        if (measures.isEmpty()) {
            return List.of(Block.Paragraph.of(context.text("statuses.none")));
        }
        List<Block> blocks = new ArrayList<>();
        int complete = (int) all.stream().filter(this::isComplete).count();
        blocks.add(Block.Paragraph.of(context.phrases().count("count.complete", complete, all.size())));
        List<RecommendationLine> shown = all.subList(0, Math.min(all.size(), MOST_BARS));
        blocks.add(figure(shown));
        if (shown.size() < all.size()) {
            blocks.add(Block.Paragraph.of(context.text("statuses.more", shown.size(), all.size())));
        }
        return blocks;
    }

    private List<MeasureLine> measures(RecommendationLine line) {
        return measures.getOrDefault(line.recommendation().nr(), List.of());
    }

    private boolean isComplete(RecommendationLine line) {
        return !measures(line).isEmpty()
                && measures(line).stream().allMatch(one -> one.measure().isDone());
    }

    private Block.Figure figure(List<RecommendationLine> shown) {
        Predicate<Kind> isUsed =
                kind -> shown.stream().flatMap(line -> measures(line).stream()).anyMatch(kind::has);
        List<Kind> kinds = kinds().stream().filter(isUsed).toList();
        List<Bar> bars = shown.stream().map(line -> bar(line, kinds)).toList();
        return new Block.Figure(
                new Stacks(kinds.stream().map(Kind::category).toList(), bars), alternative(shown, kinds, bars));
    }

    /** From done to not begun, always in this order. */
    private List<Kind> kinds() {
        return List.of(
                kind(Status.FINISHED, 0),
                kind(Status.SECURED, 1),
                kind(Status.ON_SCHEDULE, 0),
                kind(Status.NEEDS_ATTENTION, 0),
                kind(Status.DELAYED, 0),
                kind(Status.NOT_STARTED, 0),
                new Kind(Optional.empty(), new Category(Symbol.OPEN, 1, context.text("annex2.status.unknown"))),
                kind(Status.DROPPED, 0));
    }

    private static Kind kind(Status status, int variant) {
        return new Kind(Optional.of(status), new Category(Symbols.of(status), variant, status.dutch()));
    }

    private Bar bar(RecommendationLine line, List<Kind> kinds) {
        String words =
                line.recommendation().nr().text() + " " + line.recommendation().text();
        return new Bar(
                context.clipped(words, LONGEST_LABEL),
                kinds.stream()
                        .map(kind ->
                                (int) measures(line).stream().filter(kind::has).count())
                        .toList(),
                total(line));
    }

    private String total(RecommendationLine line) {
        List<MeasureLine> lines = measures(line);
        long done =
                lines.stream().map(MeasureLine::measure).filter(Measure::isDone).count();
        return lines.isEmpty()
                ? context.text("statuses.uncovered")
                : context.text("statuses.total", done, lines.size());
    }

    private String alternative(List<RecommendationLine> shown, List<Kind> kinds, List<Bar> bars) {
        List<String> sentences = new ArrayList<>();
        sentences.add(context.text("statuses.alternative", shown.size()));
        for (int i = 0; i < bars.size(); i++) {
            List<String> counts = new ArrayList<>();
            for (int kind = 0; kind < kinds.size(); kind++) {
                int count = bars.get(i).counts().get(kind);
                if (count > 0) {
                    counts.add(context.text(
                            "statuses.alternative.count",
                            count,
                            kinds.get(kind).category().word()));
                }
            }
            String nr = shown.get(i).recommendation().nr().text();
            sentences.add(context.text(
                    "statuses.alternative.bar",
                    nr,
                    counts.isEmpty() ? bars.get(i).total() : context.phrases().list(counts)));
        }
        return String.join(" ", sentences);
    }
}
