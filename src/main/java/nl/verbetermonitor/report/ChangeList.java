package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;

/** What changed since the council read about the plan, in words: one item for each kind of change. */
final class ChangeList {

    private static final int LONGEST_TEXT = 120;

    private final Context context;
    private final Comparison comparison;
    private final Map<Change.Kind, List<Change>> byKind = new EnumMap<>(Change.Kind.class);
    private final List<CriterionResult> verdicts;
    private final List<MeasureLine> worse;

    ChangeList(Context context) {
        this.context = context;
        this.comparison = Comparison.withLastReport(context.sources());
        this.verdicts = Arrays.stream(Criterion.values())
                .map(context.sources().assessment()::criterion)
                .filter(result -> verdictBefore(result.criterion())
                        .filter(before -> before != result.verdict())
                        .isPresent())
                .toList();
        this.worse = context.state().measures().stream()
                .filter(line -> isWorse(line, comparison))
                .toList();
        for (Change change : comparison.changes()) {
            byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change);
        }
    }

    /** Whether a list of so many rows for each kind leaves something out. */
    boolean isLongerThan(int limit) {
        return worse.size() > limit || byKind.values().stream().anyMatch(rows -> rows.size() > limit);
    }

    boolean isEmpty() {
        return byKind.isEmpty() && worse.isEmpty() && verdicts.isEmpty();
    }

    /**
     * The verdicts that changed, the statuses that changed for the worse, and one text for each other kind of change, naming
     * at most {@code limit} rows in at most so many characters each.
     */
    List<Text> items(int limit, int characters) {
        List<Text> items = new ArrayList<>();
        if (!verdicts.isEmpty()) {
            items.add(Text.of(context.text(
                    "verdicts.changed", context.phrases().items(verdicts, verdicts.size(), this::describe))));
        }
        if (!worse.isEmpty()) {
            items.add(Text.of(context.text(
                    "statuses.worse",
                    context.phrases().items(worse, limit, line -> context.clipped(describe(line), characters)))));
        }
        byKind.forEach((kind, changes) -> items.add(Text.of(context.text(
                "changes." + kind.code(),
                context.phrases().items(changes, limit, change -> context.clipped(describe(change), characters))))));
        return items;
    }

    private String describe(CriterionResult result) {
        Verdict before = verdictBefore(result.criterion()).orElseThrow();
        return context.text(
                "verdicts.changed.item",
                result.criterion().dutch(),
                before.dutch(),
                result.verdict().dutch());
    }

    private Optional<Verdict> verdictBefore(Criterion criterion) {
        return comparison.criterion(criterion).map(CriterionResult::verdict);
    }

    private String describe(MeasureLine line) {
        return context.text(
                "statuses.worse.item",
                context.name(line),
                comparison.measure(line).flatMap(Measure::status).orElseThrow().dutch(),
                line.measure().status().orElseThrow().dutch());
    }

    /** What is done or dropped and opens again is a change of its own. */
    static boolean isWorse(MeasureLine line, Comparison comparison) {
        OptionalInt before = trouble(comparison.measure(line).flatMap(Measure::status));
        OptionalInt now = trouble(line.measure().status());
        return line.included() && before.isPresent() && now.isPresent() && now.getAsInt() > before.getAsInt();
    }

    /** How much trouble the status of an open measure tells of; empty for other statuses, and without one. */
    private static OptionalInt trouble(Optional<Status> status) {
        if (status.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (status.get()) {
            case NOT_STARTED, ON_SCHEDULE -> OptionalInt.of(0);
            case NEEDS_ATTENTION -> OptionalInt.of(1);
            case DELAYED -> OptionalInt.of(2);
            case FINISHED, SECURED, DROPPED -> OptionalInt.empty();
        };
    }

    private String describe(Change change) {
        return switch (change.kind()) {
            case SLIPPED, ADVANCED -> moved(change);
            case ORIGINAL_CHANGED -> original(change);
            default -> change.column().sheet() == SheetName.MEASURES ? context.name(change.nr()) : row(change);
        };
    }

    private String row(Change change) {
        return (change.nr() + " " + subject(change)).strip();
    }

    /** What the row is about, for rows that are not measures. */
    private String subject(Change change) {
        if (change.column().sheet() == SheetName.RECOMMENDATIONS) {
            return context.state().recommendations().stream()
                    .map(RecommendationLine::recommendation)
                    .filter(recommendation -> recommendation.nr().equals(Nr.of(change.nr())))
                    .map(recommendation -> context.clipped(withoutPoint(recommendation.text()), LONGEST_TEXT))
                    .findFirst()
                    .orElse("");
        }
        if (change.column().sheet() == SheetName.INDICATORS) {
            return context.state().indicators().stream()
                    .map(IndicatorLine::indicator)
                    .filter(indicator -> indicator.nr().equals(Nr.of(change.nr())))
                    .map(indicator -> indicator.name())
                    .findFirst()
                    .orElse("");
        }
        return "";
    }

    /** A text within a sentence has no full stop of its own. */
    private static String withoutPoint(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private String moved(Change change) {
        String name = context.name(change.nr());
        if (context.privacy().hidesMeasures()) {
            return name;
        }
        String from = value(change, change.from());
        String to = value(change, change.to());
        Optional<String> reason =
                context.state().measure(Nr.of(change.nr())).map(context::texts).flatMap(MeasureTexts::changeReason);
        return reason.map(words -> context.text("changes.moved.reason", name, from, to, words))
                .orElseGet(() -> context.text("changes.moved.noreason", name, from, to));
    }

    private String original(Change change) {
        if (change.column() == Column.RECOMMENDATION_TEXT) {
            return context.text("changes.reworded", change.nr());
        }
        String field = change.column().dutch();
        String from = value(change, change.from());
        String to = value(change, change.to());
        return change.nr().isEmpty()
                ? context.text("changes.field.plan", field, from, to)
                : context.text("changes.field", change.nr(), field, from, to);
    }

    private String value(Change change, Optional<Change.Value> value) {
        return value.map(found -> words(change, found)).orElseGet(() -> context.text("changes.empty"));
    }

    private String words(Change change, Change.Value value) {
        if (value instanceof Change.Day day) {
            return context.phrases().longDate(day.date());
        }
        if (value instanceof Change.Amount amount) {
            return countsPersons(change)
                    ? context.privacy().persons(amount.number())
                    : context.phrases().number(amount.number());
        }
        return ((Change.Words) value).text();
    }

    private boolean countsPersons(Change change) {
        return change.column().sheet() == SheetName.INDICATORS
                && context.state().indicators().stream()
                        .map(IndicatorLine::indicator)
                        .anyMatch(indicator ->
                                indicator.countsPersons() && indicator.nr().equals(Nr.of(change.nr())));
    }

    /** The measures that were finished or dropped since then. */
    static boolean isFresh(MeasureLine line, Comparison comparison) {
        return comparison
                .measure(line)
                .filter(before -> !line.included()
                        || before.status().equals(line.measure().status()))
                .isEmpty();
    }
}
