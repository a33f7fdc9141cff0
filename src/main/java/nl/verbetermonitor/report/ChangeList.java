package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.RecommendationLine;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;

/** What changed since the delivery before, in words: one item for each kind of change. */
final class ChangeList {

    private static final int LONGEST_TEXT = 120;

    private final Context context;
    private final Map<Change.Kind, List<Change>> byKind = new EnumMap<>(Change.Kind.class);

    ChangeList(Context context) {
        this.context = context;
        for (Change change : Changes.in(context.state())) {
            byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change);
        }
    }

    /** Whether a list of so many rows for each kind leaves something out. */
    boolean isLongerThan(int limit) {
        return byKind.values().stream().anyMatch(rows -> rows.size() > limit);
    }

    boolean isEmpty() {
        return byKind.isEmpty();
    }

    /** One text for each kind of change, naming at most {@code limit} rows in at most so many characters each. */
    List<Text> items(int limit, int characters) {
        return byKind.entrySet().stream()
                .map(entry -> Text.of(context.text(
                        "changes." + entry.getKey().code(),
                        context.phrases()
                                .items(
                                        entry.getValue(),
                                        limit,
                                        change -> context.clipped(describe(change), characters)))))
                .toList();
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

    /** The measures that were finished or dropped since the delivery before. */
    static boolean isFresh(MeasureLine line) {
        return line.previous()
                .filter(before -> !line.included()
                        || before.status().equals(line.measure().status()))
                .isEmpty();
    }
}
