package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verbetermonitor.assessment.Assessor;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.Facts;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.Recommendation;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.report.Correction;
import nl.verbetermonitor.report.ReportSources;

/**
 * What a report would be made of, had some corrections not been made. Keeps the rows of the corrected deliveries, since it is
 * asked once for each correction. For one thread.
 */
final class WithoutCorrections implements Function<Set<Correction>, ReportSources> {

    private final Facts facts;
    private final List<Delivery> line;
    private final ReportSources now;
    private final Assessor assessor;
    private final Map<Long, DeliveryFacts> delivered = new HashMap<>();
    private final Map<Long, Map<SheetName, List<FactRow>>> rows = new HashMap<>();

    /**
     * @param line the deliveries behind the report, the oldest first
     * @param now what it is made of with all corrections
     */
    WithoutCorrections(Facts facts, List<Delivery> line, ReportSources now) {
        this.facts = facts;
        this.line = List.copyOf(line);
        this.now = now;
        this.assessor = new Assessor(now.rules());
    }

    @Override
    public ReportSources apply(Set<Correction> undone) {
        Map<LocalDate, List<Correction>> byDate =
                undone.stream().collect(Collectors.groupingBy(Correction::reportingDate));
        Map<LocalDate, Map<Nr, MeasureTexts>> texts = new HashMap<>();
        Optional<PlanState> state = Optional.empty();
        Map<SheetName, List<FactRow>> sheets = now.sheets();
        for (Delivery delivery : line) {
            LocalDate date = delivery.reportingDate().orElseThrow();
            DeliveryFacts known = delivered.computeIfAbsent(delivery.id(), facts::of);
            List<Correction> corrections = byDate.getOrDefault(date, List.of());
            if (corrections.isEmpty()) {
                sheets = now.sheets();
            } else {
                Map<SheetName, List<FactRow>> before = undo(delivery, corrections);
                known = facts(before, known);
                texts.put(date, texts(before));
                sheets = before;
            }
            DeliveryFacts next = known;
            state = Optional.of(state.map(earlier -> earlier.next(next)).orElseGet(() -> PlanState.first(next)));
        }
        PlanState otherwise = state.orElseThrow();
        return now.of(otherwise, assessor.assess(otherwise), sheets, texts(otherwise, texts));
    }

    private Map<SheetName, List<FactRow>> undo(Delivery delivery, List<Correction> corrections) {
        Map<SheetName, List<FactRow>> before = new EnumMap<>(SheetName.class);
        rows.computeIfAbsent(delivery.id(), this::rowsOf)
                .forEach((sheet, known) -> before.put(sheet, new ArrayList<>(known)));
        for (Correction correction : corrections) {
            List<FactRow> sheet = before.getOrDefault(correction.sheet(), List.of());
            correction.column().ifPresentOrElse(column -> undoCell(sheet, correction, column), () -> {
                correction.now().ifPresent(row -> sheet.removeIf(one -> one.row() == row.row()));
                correction.before().ifPresent(sheet::add);
            });
        }
        before.values().forEach(sheet -> sheet.sort(Comparator.comparingInt(FactRow::row)));
        return before;
    }

    private static void undoCell(List<FactRow> sheet, Correction correction, Column column) {
        int row = correction.now().orElseThrow().row();
        Optional<Object> before = correction.before().map(old -> old.values().get(column));
        sheet.replaceAll(one -> one.row() == row ? with(one, column, before) : one);
    }

    private static FactRow with(FactRow row, Column column, Optional<Object> value) {
        Map<Column, Object> values = new HashMap<>(row.values());
        value.ifPresentOrElse(known -> values.put(column, known), () -> values.remove(column));
        return new FactRow(row.sheet(), row.row(), values);
    }

    private Map<SheetName, List<FactRow>> rowsOf(long delivery) {
        Map<SheetName, List<FactRow>> all = new EnumMap<>(SheetName.class);
        for (SheetName sheet : SheetName.values()) {
            all.put(sheet, facts.rows(delivery, sheet));
        }
        return all;
    }

    private static DeliveryFacts facts(Map<SheetName, List<FactRow>> rows, DeliveryFacts known) {
        return new DeliveryFacts(
                PlanSheet.of(of(rows, SheetName.PLAN).get(0)),
                of(rows, SheetName.RECOMMENDATIONS).stream()
                        .map(Recommendation::of)
                        .toList(),
                of(rows, SheetName.MEASURES).stream().map(Measure::of).toList(),
                of(rows, SheetName.INDICATORS).stream().map(Indicator::of).toList(),
                of(rows, SheetName.MEASUREMENTS).stream()
                        .flatMap(row -> Measurement.of(row).stream())
                        .toList(),
                known.layouts());
    }

    private static List<FactRow> of(Map<SheetName, List<FactRow>> rows, SheetName sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private static Map<Nr, MeasureTexts> texts(Map<SheetName, List<FactRow>> rows) {
        return of(rows, SheetName.MEASURES).stream()
                .collect(Collectors.toMap(row -> Measure.of(row).nr(), MeasureTexts::of, (first, second) -> first));
    }

    /** By number: the row of a measure that is no longer there may be that of another now. */
    private Function<MeasureLine, MeasureTexts> texts(
            PlanState state, Map<LocalDate, Map<Nr, MeasureTexts>> ofCorrected) {
        MeasureTextsOf ofOthers = new MeasureTextsOf(facts, line, state);
        return measure -> Optional.ofNullable(ofCorrected.get(measure.lastIncluded()))
                .map(texts -> texts.get(measure.nr()))
                .orElseGet(() -> ofOthers.apply(measure));
    }
}
