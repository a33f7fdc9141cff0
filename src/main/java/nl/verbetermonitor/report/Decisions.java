package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.report.Failing.Row;

/**
 * What needs a decision: the hard rules that bite, what else cost a criterion its norm, then each row that fails with all
 * that fails in it.
 */
final class Decisions {

    private static final int LONGEST_CORRECTION = 200;

    private final Context context;
    private final List<HardRuleHit> hits;
    private final List<ComponentResult> shortfalls;
    private final Map<Subject, List<Found>> found = new LinkedHashMap<>();

    private record Found(Concern concern, Row row) {}

    Decisions(Context context) {
        this.context = context;
        this.hits = Arrays.stream(Criterion.values())
                .flatMap(criterion -> context.sources().assessment().criterion(criterion).hardRules().stream())
                .toList();
        this.shortfalls = Shortfalls.of(context).stream()
                .filter(component -> !isTold(component))
                .toList();
        for (Concern concern : Concern.values()) {
            if (concern.need() == Concern.Need.DECISION) {
                find(concern);
            }
        }
    }

    /** Whether a hard rule that bites names the rows of a component already. */
    private boolean isTold(ComponentResult component) {
        return Arrays.stream(Concern.values())
                .filter(concern -> concern.isAbout(component.id()))
                .anyMatch(concern ->
                        hits.stream().anyMatch(hit -> concern.sameAs().contains(hit.rule())));
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
        return hits.isEmpty() && shortfalls.isEmpty() && found.isEmpty();
    }

    /** Most urgent first, and how many more there are when there is no room for all. */
    List<Text> items(Room room) {
        SubjectNames names = new SubjectNames(context, room);
        List<Text> items = Stream.of(
                        hits.stream().map(hit -> hardRule(hit, room)),
                        shortfalls.stream().map(component -> shortfall(component, room)),
                        found.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue(), names, room)))
                .flatMap(Function.identity())
                .limit(room.items())
                .toList();
        int more = hits.size() + shortfalls.size() + found.size() - items.size();
        return more == 0
                ? items
                : Stream.concat(items.stream(), Stream.of(Text.of(context.text("decisions.more", more))))
                        .toList();
    }

    private Text hardRule(HardRuleHit hit, Room room) {
        String criterion = context.criterion(hit.rule().criterion());
        boolean ceiling = hit.ceiling() == Verdict.PARTLY_MET;
        List<String> rows = hit.rows().stream()
                .map(row -> SubjectNames.cut(row, room.step()))
                .toList();
        return Text.of(
                context.text(
                        ceiling ? "bites.ceiling" : "bites.verdict",
                        criterion,
                        hit.ceiling().dutch()),
                " "
                        + context.text(
                                "bites." + hit.rule().code(),
                                context.phrases().list(rows, room.list()),
                                rows.size(),
                                context.sources().rules().windows().overdue()));
    }

    private Text shortfall(ComponentResult component, Room room) {
        String criterion = context.criterion(component.id().criterion());
        String name = context.text("component." + component.id().name());
        List<String> rows = component.failed().stream()
                .map(row -> SubjectNames.cut(row, room.step()))
                .toList();
        return Text.of(
                context.text("bites.verdict", criterion, Verdict.NOT_MET.dutch()),
                " "
                        + (rows.isEmpty()
                                ? context.text("bites.component", name)
                                : context.text(
                                        "bites.component.rows",
                                        name,
                                        context.phrases().list(rows, room.list()))));
    }

    private Text item(Subject subject, List<Found> failures, SubjectNames names, Room room) {
        List<String> details =
                failures.stream().map(one -> one.row().words(room)).distinct().toList();
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
        return struggles
                        && room.isFull()
                        && !context.privacy().hidesMeasures()
                        && subject instanceof Subject.OfMeasure measure
                ? Optional.of(correction(measure.line()))
                : Optional.empty();
    }

    private String correction(MeasureLine line) {
        MeasureTexts texts = context.texts(line);
        return texts.correction()
                .map(words -> Context.sentence(
                        context.text("decisions.correction", context.clipped(words, LONGEST_CORRECTION))))
                .orElseGet(() -> context.text("decisions.correction.none"));
    }
}
