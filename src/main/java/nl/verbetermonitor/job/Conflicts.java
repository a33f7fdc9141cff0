package nl.verbetermonitor.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * Finds counts and kwalificaties of a delivery that differ from what was published about its plan, or from what another
 * municipality delivered about the same incident. Rows are only compared when they are about the same people.
 */
final class Conflicts {

    private final History history;

    Conflicts(History history) {
        this.history = history;
    }

    /** Two rows that are about the same, and what they say of it. */
    private record Subject(Column says, List<Column> about) {

        static final List<Subject> ALL = List.of(
                new Subject(
                        Column.COUNT_NUMBER,
                        List.of(Column.COUNT_DESCRIPTION, Column.COUNT_MUNICIPALITY, Column.COUNT_PERIOD)),
                new Subject(
                        Column.QUALIFICATION_TEXT,
                        List.of(
                                Column.QUALIFICATION_MUNICIPALITY,
                                Column.QUALIFICATION_DATE,
                                Column.QUALIFICATION_CONCERNS)));

        String of(FactRow row) {
            return about.stream()
                    .map(column ->
                            String.valueOf(row.values().get(column)).strip().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("\n"));
        }

        Optional<String> words(FactRow row) {
            return Optional.ofNullable(row.values().get(says))
                    .map(value -> value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value.toString());
        }
    }

    /** The conflicts of an accepted delivery, in the order of its workbook; a cell is named once for each kind. */
    List<Finding> of(Delivery delivery) {
        if (Subject.ALL.stream().allMatch(subject -> history.facts()
                .rows(delivery.id(), subject.says().sheet())
                .isEmpty())) {
            return List.of();
        }
        PlanSheet plan = history.facts().plan(delivery.id());
        Set<Finding> findings = new LinkedHashSet<>();
        published(plan)
                .ifPresent(published -> findings.addAll(between(delivery, published, FindingCode.PUBLISHED_DIFFERS)));
        plan.dossierNumber().ifPresent(number -> history.deliveries()
                .ofDossier(number, plan.number())
                .forEach(other -> findings.addAll(between(delivery, other, FindingCode.OTHER_MUNICIPALITY_DIFFERS))));
        return List.copyOf(findings);
    }

    private Optional<Delivery> published(PlanSheet plan) {
        Nr number = plan.number();
        return history.reports()
                .newestPublished(number, plan.reportingDate())
                .or(() -> history.reports().lastPublishedBefore(number, plan.reportingDate()))
                .map(Reports.Kept::id)
                .map(history.deliveries()::behind)
                .map(behind -> behind.get(behind.size() - 1));
    }

    private List<Finding> between(Delivery delivery, Delivery other, FindingCode code) {
        List<Finding> findings = new ArrayList<>();
        if (delivery.id() == other.id()) {
            return findings;
        }
        Map<SheetName, TableLayout> layouts = history.facts().layouts(delivery.id());
        for (Subject subject : Subject.ALL) {
            SheetName sheet = subject.says().sheet();
            Map<String, String> theirs = history.facts().rows(other.id(), sheet).stream()
                    .filter(row -> subject.words(row).isPresent())
                    .collect(Collectors.toMap(
                            subject::of, row -> subject.words(row).orElseThrow(), (first, second) -> second));
            for (FactRow row : history.facts().rows(delivery.id(), sheet)) {
                Optional<String> theirWords = Optional.ofNullable(theirs.get(subject.of(row)));
                Optional<String> ourWords = subject.words(row);
                if (theirWords.isPresent() && ourWords.isPresent() && !same(ourWords.get(), theirWords.get())) {
                    findings.add(
                            new Finding(code, place(layouts, subject.says(), row), ourWords.get(), theirWords.get()));
                }
            }
        }
        return findings;
    }

    private static boolean same(String ours, String theirs) {
        Function<String, String> folded = words -> words.strip().toLowerCase(Locale.ROOT);
        return folded.apply(ours).equals(folded.apply(theirs));
    }

    private static Place place(Map<SheetName, TableLayout> layouts, Column column, FactRow row) {
        return Optional.ofNullable(layouts.get(column.sheet()))
                .flatMap(layout -> layout.place(column, row.row()))
                .orElse(Place.WHOLE_FILE);
    }
}
