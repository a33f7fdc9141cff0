package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;

/** What changed since the delivery before, in counts; then each score and verdict that is different. */
final class ChangeCounts {

    private final Context context;

    ChangeCounts(Context context) {
        this.context = context;
    }

    /** A heading and what changed; at the first delivery, that there is nothing to compare with. */
    List<Block> blocks() {
        Optional<Assessment> previous = context.sources().previous();
        if (previous.isEmpty()) {
            return List.of(
                    new Block.Heading(2, context.text("changed.title.first")),
                    Block.Paragraph.of(context.text("changes.first")));
        }
        String date = context.phrases().longDate(previous.get().reportingDate());
        Block heading = new Block.Heading(2, context.text("changed.title", date));
        List<Text> items = new ArrayList<>();
        counts().map(Text::of).ifPresent(items::add);
        Arrays.stream(Criterion.values())
                .flatMap(criterion -> score(criterion, previous.get()).stream())
                .map(Text::of)
                .forEach(items::add);
        return List.of(
                heading,
                items.isEmpty() ? Block.Paragraph.of(context.text("changes.none", date)) : new Block.Bullets(items));
    }

    private Optional<String> counts() {
        Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
        Changes.in(context.state()).forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        List<String> words = counts.entrySet().stream()
                .map(entry -> context.text("changed." + entry.getKey().code(), entry.getValue()))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Context.sentence(context.phrases().list(words)));
    }

    private Optional<String> score(Criterion criterion, Assessment previous) {
        CriterionResult before = previous.criterion(criterion);
        CriterionResult now = context.sources().assessment().criterion(criterion);
        boolean sameVerdict = before.verdict() == now.verdict();
        if (before.score().equals(now.score()) && sameVerdict) {
            return Optional.empty();
        }
        String name = context.criterion(criterion);
        String verdicts = context.text(
                "changed.verdict", before.verdict().dutch(), now.verdict().dutch());
        Optional<String> scores = before.score().flatMap(old -> now.score().flatMap(score -> scores(name, old, score)));
        if (scores.isEmpty()) {
            return Optional.of(context.text("changed.verdict.only", name, verdicts));
        }
        return Optional.of(
                sameVerdict
                        ? Context.sentence(scores.get())
                        : context.text("changed.score.verdict", scores.get(), verdicts));
    }

    private Optional<String> scores(String name, BigDecimal before, BigDecimal now) {
        int difference = now.compareTo(before);
        if (difference == 0) {
            return Optional.empty();
        }
        Phrases phrases = context.phrases();
        return Optional.of(context.text(
                difference > 0 ? "changed.score.up" : "changed.score.down",
                name,
                phrases.score(before),
                phrases.score(now)));
    }
}
