package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Word;

/** Tells corrections: the cell, and what stood and stands in it where the report may show that. */
final class CorrectionWords {

    private static final int LONGEST_VALUE = 60;

    /** What the report itself shows of a cell; what cells of other sheets hold is told by their column alone. */
    private static final Map<SheetName, Set<Column>> SHOWN = Map.of(
            SheetName.PLAN,
            Set.of(
                    Column.PLAN_TITLE,
                    Column.PLAN_START,
                    Column.PLAN_END,
                    Column.PLAN_INCIDENT_REPORTED,
                    Column.PLAN_NORM_COMPLETENESS,
                    Column.PLAN_NORM_REALISM,
                    Column.PLAN_NORM_AMBITION),
            SheetName.RECOMMENDATIONS,
            Set.of(Column.RECOMMENDATION_TEXT, Column.RECOMMENDATION_PRIORITY),
            SheetName.MEASURES,
            Set.of(
                    Column.MEASURE_RECOMMENDATIONS,
                    Column.MEASURE_STEP,
                    Column.MEASURE_TITLE,
                    Column.MEASURE_BUDGET,
                    Column.MEASURE_SPENT,
                    Column.MEASURE_PLANNED_START,
                    Column.MEASURE_PLANNED_FINISH,
                    Column.MEASURE_ACTUAL_START,
                    Column.MEASURE_ACTUAL_FINISH,
                    Column.MEASURE_STATUS,
                    Column.MEASURE_PROGRESS,
                    Column.MEASURE_CAUSE,
                    Column.MEASURE_EFFECT,
                    Column.MEASURE_CORRECTION),
            SheetName.INDICATORS,
            Set.of(
                    Column.INDICATOR_NAME,
                    Column.INDICATOR_UNIT,
                    Column.INDICATOR_BASELINE,
                    Column.INDICATOR_TARGET,
                    Column.INDICATOR_TARGET_DATE),
            SheetName.MEASUREMENTS,
            Set.of(Column.MEASUREMENT_VALUE),
            SheetName.QUALIFICATIONS,
            Set.of(
                    Column.QUALIFICATION_TEXT,
                    Column.QUALIFICATION_SET_BY,
                    Column.QUALIFICATION_SOURCE,
                    Column.QUALIFICATION_AGREED_WITH),
            SheetName.HANDOVERS,
            Set.of(Column.HANDOVER_COMPLETE),
            SheetName.COUNCIL,
            Set.of(Column.COUNCIL_KIND, Column.COUNCIL_SUBMITTED, Column.COUNCIL_DUE, Column.COUNCIL_SETTLED));

    private static final Set<Column> SHOWN_OF_ACTIONS = Set.of(Column.MEASURE_STEP, Column.MEASURE_STATUS);

    private final Context context;

    /** Of a report that is about the same plan. */
    CorrectionWords(Context context) {
        this.context = context;
    }

    /** Where it is: Maatregelen!K14 (M08), and of which delivery when that is another than the report's. */
    String place(Correction correction) {
        String place = correction.column().isPresent()
                ? correction.place().text()
                : context.text("supplement.correction.row", correction.place().text(), correction.row());
        String nr =
                correction.nr().isEmpty() ? "" : " (" + context.clipped(correction.nr(), Masthead.LONGEST_NAME) + ")";
        String date = correction.reportingDate().equals(context.today())
                ? ""
                : context.text("supplement.correction.date", context.phrases().shortDate(correction.reportingDate()));
        return place + nr + date;
    }

    /** What is otherwise: Status: Op schema → Vertraagd. */
    String change(Correction correction) {
        if (correction.now().isEmpty()) {
            return context.text("supplement.correction.gone");
        }
        if (correction.before().isEmpty()) {
            return context.text("supplement.correction.new");
        }
        Column column = correction.column().orElseThrow();
        return context.text(
                "supplement.correction.changed",
                column.dutch(),
                mayShow(correction, column)
                        ? context.text(
                                "supplement.correction.values",
                                value(correction.before().get(), column),
                                value(correction.now().get(), column))
                        : context.text("supplement.correction.hidden"));
    }

    /** Whether it is no more than what was said and is said itself. */
    boolean isTheSameAs(Correction correction, Difference difference) {
        Optional<Column> column = correction.column().filter(one -> mayShow(correction, one));
        return column.isPresent()
                && correction.before().isPresent()
                && correction.now().isPresent()
                && Optional.of(value(correction.before().get(), column.get()))
                        .equals(difference.before().map(Said.Saying::words))
                && Optional.of(value(correction.now().get(), column.get()))
                        .equals(difference.now().map(Said.Saying::words));
    }

    private boolean mayShow(Correction correction, Column column) {
        if (correction.sheet() == SheetName.MEASURES && context.privacy().hidesMeasures()) {
            return SHOWN_OF_ACTIONS.contains(column);
        }
        return SHOWN.getOrDefault(correction.sheet(), Set.of()).contains(column) && !countsPersons(correction);
    }

    private boolean countsPersons(Correction correction) {
        Optional<String> indicator =
                switch (correction.sheet()) {
                    case INDICATORS -> Optional.of(correction.nr());
                    case MEASUREMENTS -> correction.now().flatMap(row -> row.text(Column.MEASUREMENT_INDICATOR));
                    default -> Optional.empty();
                };
        return indicator.isPresent()
                && context.state().indicators().stream()
                        .map(line -> line.indicator())
                        .filter(one -> one.nr().equals(Nr.of(indicator.get()))
                                || one.name()
                                        .strip()
                                        .equalsIgnoreCase(indicator.get().strip()))
                        .anyMatch(one -> one.countsPersons());
    }

    private String value(FactRow row, Column column) {
        Object value = row.values().get(column);
        if (value == null) {
            return context.text("supplement.correction.empty");
        }
        if (value instanceof LocalDate date) {
            return context.phrases().shortDate(date);
        }
        if (value instanceof BigDecimal number) {
            return number(column, number);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return context.clipped(
                value instanceof Word word ? word.dutch() : yesOrNo(value).orElseGet(value::toString), LONGEST_VALUE);
    }

    private String number(Column column, BigDecimal number) {
        return switch (column.kind()) {
            case PROGRESS -> context.phrases().percent(number);
            case AMOUNT -> context.phrases().euro(number);
            default -> context.phrases().number(number);
        };
    }

    private Optional<String> yesOrNo(Object value) {
        return value instanceof Boolean yes
                ? Optional.of(context.text(yes ? "handover.yes" : "handover.no"))
                : Optional.empty();
    }
}
