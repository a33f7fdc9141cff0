package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.report.Failing.Row;

/** What needs a decision: the hard rules that bite, then each row that fails with all that fails in it. */
final class Decisions {

    private final Context context;
    private final List<HardRuleHit> hits;
    private final Map<Subject, List<Found>> found = new LinkedHashMap<>();

    private record Found(Concern concern, Row row) {}

    Decisions(Context context) {
        this.context = context;
        this.hits = Arrays.stream(Criterion.values())
                .flatMap(criterion -> context.sources().assessment().criterion(criterion).hardRules().stream())
                .toList();
        for (Concern concern : Concern.values()) {
            if (concern.need() == Concern.Need.DECISION) {
                find(concern);
            }
        }
    }

    private void find(Concern concern) {
        Set<String> told = hits.stream()
                .filter(hit -> concern.sameAs().contains(hit.rule()))
                .flatMap(hit -> hit.rows().stream())
                .collect(Collectors.toSet());
        for (Row row : concern.in(context).rows()) {
            if (!told.contains(SubjectNames.wholeNumber(row.subject()))) {
                found.computeIfAbsent(row.subject(), subject -> new ArrayList<>())
                        .add(new Found(concern, row));
            }
        }
    }

    /** Whether nothing needs a decision. */
    boolean isEmpty() {
        return hits.isEmpty() && found.isEmpty();
    }

    /** Most urgent first, and how many more there are when there is no room for all. */
    List<Text> items(Room room) {
        SubjectNames names = new SubjectNames(context, room.characters());
        List<Text> items = Stream.concat(
                        hits.stream().map(hit -> hardRule(hit, room)),
                        found.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue(), names, room)))
                .limit(room.items())
                .toList();
        int more = hits.size() + found.size() - items.size();
        return more == 0
                ? items
                : Stream.concat(items.stream(), Stream.of(Text.of(context.text("decisions.more", more))))
                        .toList();
    }

    private Text hardRule(HardRuleHit hit, Room room) {
        String criterion = context.criterion(hit.rule().criterion());
        boolean ceiling = hit.ceiling() == Verdict.PARTLY_MET;
        List<String> rows = hit.rows().stream()
                .map(row -> context.clipped(row, room.characters()))
                .toList();
        return Text.of(
                context.text(
                        ceiling ? "bites.ceiling" : "bites.verdict",
                        criterion,
                        hit.ceiling().dutch()),
                " "
                        + context.text(
                                "bites." + hit.rule().code(),
                                context.phrases().list(rows, 2 * room.characters()),
                                rows.size(),
                                context.sources().rules().windows().overdue()));
    }

    private Text item(Subject subject, List<Found> failures, SubjectNames names, Room room) {
        List<String> details =
                failures.stream().map(one -> one.row().words()).distinct().toList();
        String words = Context.sentence(String.join("; ", details));
        return Text.of(
                names.heading(subject),
                ": " + words
                        + correction(subject, failures, room)
                                .map(correction -> " " + correction)
                                .orElse(""));
    }

    /** What is done about a measure that is Vertraagd or Vraagt aandacht. */
    private Optional<String> correction(Subject subject, List<Found> failures, Room room) {
        boolean struggles = failures.stream().anyMatch(one -> one.concern() == Concern.STRUGGLING);
        return struggles && !context.privacy().hidesMeasures() && subject instanceof Subject.OfMeasure measure
                ? Optional.of(correction(measure.line(), room))
                : Optional.empty();
    }

    private String correction(MeasureLine line, Room room) {
        MeasureTexts texts = context.texts(line);
        return texts.correction()
                .map(words -> Context.sentence(
                        context.text("decisions.correction", context.clipped(words, 2 * room.characters()))))
                .orElseGet(() -> context.text("decisions.correction.none"));
    }
}
