package nl.verbetermonitor.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/** The facts of deliveries, as they were delivered; they never change. */
public final class Facts {

    /** Of a measure the assessment only asks whether these are there. */
    private static final List<Column> ONLY_WHETHER_FILLED = List.of(
            Column.MEASURE_TITLE,
            Column.MEASURE_INTENDED_RESULT,
            Column.MEASURE_SAFEGUARDS,
            Column.MEASURE_OWNER,
            Column.MEASURE_EVIDENCE,
            Column.MEASURE_CHANGE_REASON);

    private static final List<Column> NOT_ASSESSED =
            List.of(Column.MEASURE_CAUSE, Column.MEASURE_EFFECT, Column.MEASURE_CORRECTION, Column.MEASURE_EXPLANATION);

    private static final List<Column> TEXTS = List.of(
            Column.MEASURE_TITLE,
            Column.MEASURE_OWNER,
            Column.MEASURE_EVIDENCE,
            Column.MEASURE_CHANGE_REASON,
            Column.MEASURE_CAUSE,
            Column.MEASURE_EFFECT,
            Column.MEASURE_CORRECTION);

    private final Sql sql;

    Facts(Sql sql) {
        this.sql = sql;
    }

    /**
     * What the assessment looks at: of measures without their texts, so that a hundred thousand of them fit in memory.
     *
     * @param delivery the id of a delivery that was read and not refused
     * @throws IllegalStateException when it has no facts
     */
    public DeliveryFacts of(long delivery) {
        List<Recommendation> recommendations = new ArrayList<>();
        List<Measure> measures = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Measurement> measurements = new ArrayList<>();
        stream(delivery, SheetName.RECOMMENDATIONS, row -> recommendations.add(Recommendation.of(row)));
        streamSlimMeasures(delivery, row -> measures.add(Measure.of(row)));
        stream(delivery, SheetName.INDICATORS, row -> indicators.add(Indicator.of(row)));
        stream(delivery, SheetName.MEASUREMENTS, row -> Measurement.of(row).ifPresent(measurements::add));
        return new DeliveryFacts(
                plan(delivery), recommendations, measures, indicators, measurements, layouts(delivery));
    }

    /**
     * What the sheet Plan of a delivery says.
     *
     * @throws IllegalStateException when it has no facts
     */
    public PlanSheet plan(long delivery) {
        return rows(delivery, SheetName.PLAN).stream()
                .findFirst()
                .map(PlanSheet::of)
                .orElseThrow(() -> new IllegalStateException("No facts of delivery " + delivery));
    }

    /** All rows of a sheet that is small by nature, in the order of the workbook; none when it was absent. */
    public List<FactRow> rows(long delivery, SheetName sheet) {
        List<FactRow> rows = new ArrayList<>();
        stream(delivery, sheet, rows::add);
        return rows;
    }

    /** Hands over the rows of a sheet one by one, in the order of the workbook. */
    public void stream(long delivery, SheetName sheet, Consumer<FactRow> consumer) {
        FactTable table = new FactTable(sheet);
        List<Column> columns = table.columns();
        sql.stream(table.select(columns), result -> consumer.accept(table.read(result, columns)), delivery);
    }

    /**
     * The texts of some measures.
     *
     * @param rows their rows in the workbook
     * @return by row; without rows that the delivery does not have
     */
    public Map<Integer, MeasureTexts> measureTexts(long delivery, Collection<Integer> rows) {
        FactTable table = new FactTable(SheetName.MEASURES);
        List<Integer> wanted = List.copyOf(rows);
        Map<Integer, MeasureTexts> texts = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += Sql.BATCH) {
            List<Integer> part = wanted.subList(from, Math.min(wanted.size(), from + Sql.BATCH));
            List<Object> arguments = new ArrayList<>(part.size() + 3);
            arguments.add(delivery);
            // without these bounds H2 walks all rows of the delivery
            arguments.add(Collections.min(part));
            arguments.add(Collections.max(part));
            arguments.addAll(part);
            String among = "and row_nr between ? and ? and row_nr in (?" + ", ?".repeat(part.size() - 1) + ")";
            sql.statement(table.selectWhere(TEXTS, among)).params(arguments).query(result -> {
                FactRow row = table.read(result, TEXTS);
                texts.put(row.row(), MeasureTexts.of(row));
            });
        }
        return texts;
    }

    /** Where the tables of a delivery stood in its workbook. */
    public Map<SheetName, TableLayout> layouts(long delivery) {
        Map<SheetName, String> titles = new EnumMap<>(SheetName.class);
        sql.statement("select sheet, title from table_layout where delivery_id = ?")
                .param(delivery)
                .query(result -> {
                    titles.put(SheetName.valueOf(result.getString(1)), result.getString(2));
                });
        Map<SheetName, Map<Column, TableLayout.Position>> positions = new EnumMap<>(SheetName.class);
        sql.statement("select column_name, row_nr, column_nr from column_position where delivery_id = ?")
                .param(delivery)
                .query(result -> {
                    Column column = Column.valueOf(result.getString(1));
                    positions
                            .computeIfAbsent(column.sheet(), sheet -> new EnumMap<>(Column.class))
                            .put(column, new TableLayout.Position(result.getInt(2), result.getInt(3)));
                });
        Map<SheetName, TableLayout> layouts = new EnumMap<>(SheetName.class);
        titles.forEach((sheet, title) ->
                layouts.put(sheet, new TableLayout(sheet, title, positions.getOrDefault(sheet, Map.of()))));
        return layouts;
    }

    /** How many rows each sheet of a delivery had, and what became of them. */
    public Map<SheetName, RowCount> rowCounts(long delivery) {
        Map<SheetName, RowCount> counts = new EnumMap<>(SheetName.class);
        sql.statement("select sheet, rows_kept, rows_refused from row_count where delivery_id = ?")
                .param(delivery)
                .query(result -> {
                    counts.put(
                            SheetName.valueOf(result.getString(1)), new RowCount(result.getLong(2), result.getLong(3)));
                });
        return counts;
    }

    /**
     * What became of the rows of a sheet.
     *
     * @param kept rows whose facts are kept
     * @param refused rows that count as not there
     */
    public record RowCount(long kept, long refused) {}

    void remove(long delivery) {
        for (FactTable table : FactTable.all()) {
            sql.statement(table.delete()).param(delivery).update();
        }
        for (String table : List.of("column_position", "table_layout", "row_count")) {
            sql.statement("delete from " + table + " where delivery_id = ?")
                    .param(delivery)
                    .update();
        }
    }

    private void streamSlimMeasures(long delivery, Consumer<FactRow> consumer) {
        FactTable table = new FactTable(SheetName.MEASURES);
        List<Column> columns = table.columns().stream()
                .filter(column -> !NOT_ASSESSED.contains(column))
                .toList();
        String statement = table.select(columns);
        for (Column column : ONLY_WHETHER_FILLED) {
            String name = FactTable.name(column);
            statement = statement.replace(
                    ", " + name + ",", ", case when " + name + " is not null then '+' end as " + name + ",");
        }
        sql.stream(statement, result -> consumer.accept(table.read(result, columns)), delivery);
    }
}
