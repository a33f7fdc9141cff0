package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;

/** What a report may not show, so that nobody can be found in it. */
final class Privacy {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

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

    /** A number of persons or cases, so that small ones cannot be read from it. */
    String persons(BigDecimal count) {
        if (count.signum() == 0) {
            return phrases.text("count.persons.zero");
        }
        if (isSmall(count)) {
            return phrases.text("count.persons.small");
        }
        BigDecimal rounded = count.divide(FIVE, 0, RoundingMode.HALF_UP).multiply(FIVE);
        return phrases.text("count.persons.about", phrases.number(rounded));
    }

    /** Whether a number of persons or cases is too small to be shown; 0 is not. */
    boolean isSmall(BigDecimal count) {
        return count.signum() != 0 && count.compareTo(BigDecimal.valueOf(smallCount)) < 0;
    }

    /** The number in a row of the sheet Aantallen; a total is hidden too when a hidden part would follow from it. */
    String persons(FactRow row, PersonCounts all) {
        Optional<BigDecimal> count = row.number(Column.COUNT_NUMBER);
        if (count.isEmpty()) {
            return phrases.text("count.persons.unknown");
        }
        return all.isRevealing(row) ? phrases.text("count.persons.total") : persons(count.get());
    }

    /** The rows of the sheet Aantallen, to be shown together. */
    PersonCounts counts(List<FactRow> rows) {
        return new PersonCounts(rows, this::isSmall);
    }

    /**
     * A finding as it may leave the analyst's own copy: without what stands in a cell about a measure of an incident, and
     * without numbers of persons.
     */
    Finding shown(Finding finding, DeliveryFacts delivery) {
        boolean hidden = showsCell(finding.code())
                && ((hidesMeasures() && isAboutMeasures(finding, delivery)) || countsPersons(finding, delivery));
        if (!hidden) {
            return finding;
        }
        String words = phrases.text("steps.hidden");
        return new Finding(
                finding.code(), finding.place(), words, finding.expected().isEmpty() ? "" : words);
    }

    /** Whether the message of a finding repeats what stands in a cell; others name columns, rows and words of lists. */
    private static boolean showsCell(FindingCode code) {
        return switch (code) {
            case VALUE_MISSING,
                    NR_MISSING,
                    NR_TWICE,
                    COLUMN_UNKNOWN,
                    COLUMN_TWICE,
                    NAME_NEAR_MISS,
                    OPTIONAL_SHEET_UNUSABLE,
                    FORMULA_WITHOUT_VALUE,
                    CAUSE_EFFECT_CORRECTION_MISSING,
                    CONTRADICTION,
                    NO_LONGER_INCLUDED,
                    ONE_MEASURE_COVERS_MOST,
                    SECURED_WITHOUT_EVIDENCE,
                    PERSONAL_DATA,
                    HIDDEN_READ -> false;
            default -> true;
        };
    }

    /** Also where the workbook lacks the column, so that the finding has no cell. */
    private static boolean isAboutMeasures(Finding finding, DeliveryFacts delivery) {
        return finding.code() == FindingCode.MOVED_WITHOUT_REASON
                || isCellOf(SheetName.MEASURES, finding, delivery)
                || isCellOf(SheetName.HANDOVERS, finding, delivery);
    }

    private static boolean countsPersons(Finding finding, DeliveryFacts delivery) {
        if (isCellOf(SheetName.COUNTS, finding, delivery)) {
            return true;
        }
        boolean countPersons = delivery.indicators().stream().anyMatch(Indicator::countsPersons);
        return countPersons
                && (isCellOf(SheetName.INDICATORS, finding, delivery)
                        || isCellOf(SheetName.MEASUREMENTS, finding, delivery));
    }

    private static boolean isCellOf(SheetName sheet, Finding finding, DeliveryFacts delivery) {
        return finding.place() instanceof CellRef cell
                && Optional.ofNullable(delivery.layouts().get(sheet))
                        .filter(layout -> layout.title().equals(cell.sheet()))
                        .isPresent();
    }

    /**
     * Whether a finding may be counted in what leaves the house: those about persons may not, nor those that are to be
     * settled before anything leaves it.
     */
    static boolean mayLeave(Finding finding) {
        return switch (finding.code()) {
            case PERSONAL_DATA,
                    CITIZEN_SERVICE_NUMBER,
                    POINTS_TO_ONE_PERSON,
                    PUBLISHED_DIFFERS,
                    OTHER_MUNICIPALITY_DIFFERS -> false;
            default -> true;
        };
    }
}
