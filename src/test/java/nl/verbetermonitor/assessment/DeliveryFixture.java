package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.TrackerRow.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/**
 * A delivery for tests, as intake would hand it over. It begins as an improvement plan without rows that runs through the
 * year 2023. Its sheets have their columns in the order of {@link Column} from A on, the header row in row 1 and the
 * rows below it; on the sheet Plan the values stand in column B, from row 1.
 */
public record DeliveryFixture(Map<Column, Object> plan, List<TrackerRow> rows, Set<SheetName> sheets) {

    public DeliveryFixture {
        rows = List.copyOf(rows);
        sheets = Set.copyOf(sheets);
    }

    static DeliveryFixture at(String reportingDate) {
        return new DeliveryFixture(
                Map.of(
                        Column.PLAN_NUMBER,
                        "VP-2022-01",
                        Column.PLAN_TITLE,
                        "Verbeterplan",
                        Column.PLAN_KIND,
                        PlanKind.IMPROVEMENT_PLAN,
                        Column.PLAN_MUNICIPALITY,
                        "Voorbeeldstad",
                        Column.PLAN_PORTFOLIO_HOLDER,
                        "Wethouder Jeugd",
                        Column.PLAN_START,
                        day("2023-01-01"),
                        Column.PLAN_END,
                        day("2023-12-31"),
                        Column.PLAN_REPORTING_DATE,
                        day(reportingDate)),
                List.of(),
                Set.of(
                        SheetName.PLAN,
                        SheetName.RECOMMENDATIONS,
                        SheetName.MEASURES,
                        SheetName.INDICATORS,
                        SheetName.MEASUREMENTS));
    }

    /** Adds rows, below those that are there already. */
    public DeliveryFixture with(TrackerRow... more) {
        return with(List.of(more));
    }

    /** Adds rows, below those that are there already. */
    public DeliveryFixture with(List<? extends TrackerRow> more) {
        return new DeliveryFixture(
                plan, Stream.<TrackerRow>concat(rows.stream(), more.stream()).toList(), sheets);
    }

    /** The rows of sheet and sheet itself are not in the workbook. */
    public DeliveryFixture withoutSheet(SheetName absent) {
        return new DeliveryFixture(
                plan,
                rows.stream().filter(row -> row.sheet() != absent).toList(),
                Set.copyOf(sheets.stream().filter(sheet -> sheet != absent).toList()));
    }

    public DeliveryFixture number(String number) {
        return with(Column.PLAN_NUMBER, number);
    }

    public DeliveryFixture kind(PlanKind kind) {
        return with(Column.PLAN_KIND, kind);
    }

    /** Startdatum, s. */
    public DeliveryFixture start(String day) {
        return with(Column.PLAN_START, day(day));
    }

    /** Einddatum, e. */
    public DeliveryFixture end(String day) {
        return with(Column.PLAN_END, day(day));
    }

    /** Einddatum left empty, or unreadable. */
    public DeliveryFixture withoutEnd() {
        return new DeliveryFixture(TrackerRow.without(plan, Column.PLAN_END), rows, sheets);
    }

    /** Datum melding, m0. */
    public DeliveryFixture reported(String day) {
        return with(Column.PLAN_INCIDENT_REPORTED, day(day));
    }

    /** A norm of the plan's own, in percent; see {@link #normsSetBy}. */
    public DeliveryFixture norm(Criterion criterion, String percent) {
        Column column =
                switch (criterion) {
                    case COMPLETENESS -> Column.PLAN_NORM_COMPLETENESS;
                    case REALISM -> Column.PLAN_NORM_REALISM;
                    case AMBITION -> Column.PLAN_NORM_AMBITION;
                };
        return with(column, new BigDecimal(percent));
    }

    /** Norm vastgesteld door. */
    public DeliveryFixture normsSetBy(String who) {
        return with(Column.PLAN_NORM_SET_BY, who);
    }

    /** Norm vastgesteld op. */
    public DeliveryFixture normsSetOn(String day) {
        return with(Column.PLAN_NORM_SET_ON, day(day));
    }

    private DeliveryFixture with(Column column, Object value) {
        return new DeliveryFixture(TrackerRow.with(plan, column, value), rows, sheets);
    }

    /** What intake hands over. */
    public DeliveryFacts facts() {
        return new DeliveryFacts(
                PlanSheet.of(new FactRow(SheetName.PLAN, 1, plan)),
                read(SheetName.RECOMMENDATIONS, Recommendation::of),
                read(SheetName.MEASURES, Measure::of),
                read(SheetName.INDICATORS, Indicator::of),
                read(SheetName.MEASUREMENTS, DeliveryFixture::measurement),
                layouts());
    }

    private <T> List<T> read(SheetName sheet, Function<FactRow, T> reading) {
        List<T> read = new ArrayList<>();
        rows.stream()
                .filter(row -> row.sheet() == sheet)
                .forEach(row -> read.add(reading.apply(new FactRow(sheet, read.size() + 2, row.cells()))));
        return read;
    }

    private static Measurement measurement(FactRow facts) {
        return new Measurement(
                facts.row(),
                facts.text(Column.MEASUREMENT_INDICATOR).orElseThrow(),
                facts.date(Column.MEASUREMENT_DATE).orElseThrow(),
                facts.number(Column.MEASUREMENT_VALUE).orElseThrow());
    }

    private Map<SheetName, TableLayout> layouts() {
        Map<SheetName, TableLayout> layouts = new HashMap<>();
        for (SheetName sheet : sheets) {
            Map<Column, TableLayout.Position> positions = new HashMap<>();
            for (Column column : sheet.columns()) {
                int place = positions.size() + 1;
                positions.put(
                        column,
                        sheet == SheetName.PLAN
                                ? new TableLayout.Position(place, 2)
                                : new TableLayout.Position(0, place));
            }
            layouts.put(sheet, new TableLayout(sheet, sheet.dutch(), positions));
        }
        return layouts;
    }
}
