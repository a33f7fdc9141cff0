package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;

/** What a report may not show, so that nobody can be found in it. */
final class Privacy {

    /** Of these not even a day is shown: it could be recognised by the person it is about. */
    private static final Set<String> SENSITIVE_STEPS =
            Set.of("Contact met getroffen cliënten", "Nazorg aangeboden", "Gewezen op aangifte en ondersteuning");

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final List<String> TOTAL_WORDS = List.of("totaal", "samen", "alle", "gezamenlijk");

    private final PlanKind kind;
    private final int smallCount;
    private final Phrases phrases;

    Privacy(PlanKind kind, HouseStyle style, Phrases phrases) {
        this.kind = kind;
        this.smallCount = style.smallCount();
        this.phrases = phrases;
    }

    /** Whether texts and days of measures stay out of the report altogether. */
    boolean hidesMeasures() {
        return kind == PlanKind.SUPPLIER_INCIDENT;
    }

    /** Whether the day on which a step was done stays out of the report. */
    static boolean hidesDay(Step step) {
        return SENSITIVE_STEPS.contains(step.name());
    }

    /** A number of persons or cases, so that small ones cannot be read from it. */
    String persons(BigDecimal count) {
        if (count.signum() == 0) {
            return phrases.text("count.persons.zero");
        }
        if (isSmall(count)) {
            return phrases.text("count.persons.small");
        }
        BigDecimal rounded =
                count.divide(FIVE, 0, java.math.RoundingMode.HALF_UP).multiply(FIVE);
        return phrases.text("count.persons.about", phrases.number(rounded));
    }

    private boolean isSmall(BigDecimal count) {
        return count.signum() != 0 && count.compareTo(BigDecimal.valueOf(smallCount)) < 0;
    }

    /** The number in a row of the sheet Aantallen; a total is hidden too when a hidden part would follow from it. */
    String persons(FactRow row, List<FactRow> all) {
        Optional<BigDecimal> count = row.number(Column.COUNT_NUMBER);
        if (count.isEmpty()) {
            return phrases.text("count.persons.unknown");
        }
        boolean reveals = !isSmall(count.get())
                && count.get().signum() != 0
                && (revealsByDescription(row, all) || revealsByMunicipality(row, all) || revealsByWord(row, all));
        return reveals ? phrases.text("count.persons.total") : persons(count.get());
    }

    private boolean revealsByDescription(FactRow total, List<FactRow> all) {
        List<FactRow> parts = others(total, all, Column.COUNT_DESCRIPTION);
        boolean overall = isOverall(total);
        return holdsSmall(parts) && (overall || isSum(total, parts));
    }

    private boolean revealsByMunicipality(FactRow total, List<FactRow> all) {
        List<FactRow> parts = others(total, all, Column.COUNT_MUNICIPALITY);
        return holdsSmall(parts) && isSum(total, parts);
    }

    private boolean revealsByWord(FactRow total, List<FactRow> all) {
        return isTotalWord(total.text(Column.COUNT_DESCRIPTION)) && holdsSmall(without(total, all));
    }

    /** A row about no municipality, or about all of them, beside rows about one. */
    private static boolean isOverall(FactRow row) {
        Optional<String> municipality = row.text(Column.COUNT_MUNICIPALITY);
        return municipality.isEmpty() || isTotalWord(municipality);
    }

    private static boolean isTotalWord(Optional<String> text) {
        return text.map(words -> words.toLowerCase(Locale.ROOT))
                .filter(words -> TOTAL_WORDS.stream().anyMatch(words::contains))
                .isPresent();
    }

    private static List<FactRow> others(FactRow row, List<FactRow> all, Column same) {
        return without(row, all).stream()
                .filter(other -> sameText(row, other, Column.COUNT_PERIOD) && sameText(row, other, same))
                .toList();
    }

    private static List<FactRow> without(FactRow row, List<FactRow> all) {
        return all.stream().filter(other -> other.row() != row.row()).toList();
    }

    private static boolean sameText(FactRow one, FactRow other, Column column) {
        return one.text(column).orElse("").equalsIgnoreCase(other.text(column).orElse(""));
    }

    private boolean holdsSmall(List<FactRow> rows) {
        return rows.stream()
                .anyMatch(row ->
                        row.number(Column.COUNT_NUMBER).filter(this::isSmall).isPresent());
    }

    private static boolean isSum(FactRow total, List<FactRow> parts) {
        BigDecimal sum = parts.stream()
                .flatMap(part -> part.number(Column.COUNT_NUMBER).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1
                && total.number(Column.COUNT_NUMBER)
                        .filter(count -> count.compareTo(sum) == 0)
                        .isPresent();
    }

    /** A finding that may leave the analyst's own copy: without what stands in a cell about a measure of an incident. */
    Finding shown(Finding finding, DeliveryFacts delivery) {
        if (!hidesMeasures() || !isAboutCellsOfMeasures(finding, delivery)) {
            return finding;
        }
        String hidden = phrases.text("steps.hidden");
        return new Finding(
                finding.code(), finding.place(), hidden, finding.expected().isEmpty() ? "" : hidden);
    }

    private static boolean isAboutCellsOfMeasures(Finding finding, DeliveryFacts delivery) {
        return finding.place() instanceof CellRef cell
                && Optional.ofNullable(delivery.layouts().get(SheetName.MEASURES))
                        .filter(layout -> layout.title().equals(cell.sheet()))
                        .isPresent();
    }
}
