package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.SheetName;

/** What changed since the delivery before, in counts; then each score and verdict that is different. */
final class ChangeCounts {

    private static final int LONGEST_LIST = 100;
    private static final int LONGEST_NUMBER = 20;

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
        worse().map(Text::of).ifPresent(items::add);
        Arrays.stream(Criterion.values())
                .flatMap(criterion -> score(criterion, previous.get()).stream())
                .map(Text::of)
                .forEach(items::add);
        return List.of(
                heading,
                items.isEmpty()
                        ? Block.Paragraph.of(context.text("changes.none", context.text("changes.since", date)))
                        : new Block.Bullets(items));
    }

    private Optional<String> counts() {
        Map<Change.Kind, List<Change>> byKind = new EnumMap<>(Change.Kind.class);
        Changes.in(context.state()).forEach(change -> byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                .add(change));
        List<String> words = byKind.entrySet().stream()
                .map(entry ->
                        context.text("changed." + entry.getKey().code(), subject(entry.getKey(), entry.getValue())))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Context.sentence(context.phrases().list(words)));
    }

    /** How many changed; where that may be other rows than measures, how many of which. */
    private Object subject(Change.Kind kind, List<Change> changes) {
        return switch (kind) {
            case NEW, NO_LONGER_INCLUDED ->
                context.phrases()
                        .list(Stream.of(
                                        rows(changes, SheetName.RECOMMENDATIONS, "changed.recommendations"),
                                        rows(changes, SheetName.MEASURES, "changed.measures"),
                                        rows(changes, SheetName.INDICATORS, "changed.indicators"))
                                .flatMap(Optional::stream)
                                .toList());
            default -> changes.size();
        };
    }

    private Optional<String> rows(List<Change> changes, SheetName sheet, String key) {
        int count = (int) changes.stream()
                .filter(change -> change.column().sheet() == sheet)
                .count();
        return count == 0 ? Optional.empty() : Optional.of(context.text(key, count));
    }

    private Optional<String> worse() {
        List<String> numbers = context.state().measures().stream()
                .filter(line -> ChangeList.isWorse(line, Comparison.withLastDelivery(context.sources())))
                .map(this::worse)
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(Context.sentence(
                        context.text("changed.worse", context.phrases().list(numbers, LONGEST_LIST))));
    }

    private String worse(MeasureLine line) {
        return context.text(
                "changed.worse.row",
                SubjectNames.cut(line.nr().text(), LONGEST_NUMBER),
                line.measure().status().orElseThrow().dutch());
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
