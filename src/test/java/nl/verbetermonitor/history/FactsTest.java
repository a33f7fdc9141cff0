package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.measureRow;
import static nl.verbetermonitor.history.OpenHistory.planRow;
import static nl.verbetermonitor.history.OpenHistory.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.DeliveryFacts;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.MeasureTexts;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.TableLayout;
import org.springframework.dao.DataAccessException;

class FactsTest {

    @OnBothDatabases
    void everyColumnOfEverySheetComesBackAsItWasDelivered(History history) {
        long id = received(history, "all columns");
        Staging staging = history.deliveries().stage(id);
        for (SheetName sheet : SheetName.values()) {
            staging.fact(full(sheet, 7));
        }
        staging.finish(PLAN, MARCH);

        for (SheetName sheet : SheetName.values()) {
            assertThat(history.facts().rows(id, sheet))
                    .singleElement()
                    .satisfies(row -> assertThat(row.row()).isEqualTo(7))
                    .satisfies(row ->
                            assertThat(row.values()).isEqualTo(full(sheet, 7).values()));
        }
    }

    @OnBothDatabases
    void whatIsUnknownStaysUnknown(History history) {
        long id = received(history, "unknown");
        Staging staging = history.deliveries().stage(id);
        for (SheetName sheet : SheetName.values()) {
            staging.fact(new FactRow(sheet, 7, Map.of()));
        }
        staging.finish(PLAN, MARCH);

        for (SheetName sheet : SheetName.values()) {
            assertThat(history.facts().rows(id, sheet)).singleElement().satisfies(row -> assertThat(row.values())
                    .isEmpty());
        }
    }

    @OnBothDatabases
    void numbersAreKeptExactly(History history) {
        List<String> numbers = List.of(
                "0.1",
                "0.29",
                "-3.5",
                "123456789012345678901234567890.123456789012345678901234567891",
                "5E-324",
                "1.7976931348623157E+308",
                "100");
        long id = received(history, "numbers");
        Staging staging = history.deliveries().stage(id);
        for (int i = 0; i < numbers.size(); i++) {
            staging.fact(new FactRow(
                    SheetName.MEASUREMENTS, i + 2, Map.of(Column.MEASUREMENT_VALUE, new BigDecimal(numbers.get(i)))));
        }
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().rows(id, SheetName.MEASUREMENTS))
                .map(row -> row.number(Column.MEASUREMENT_VALUE).orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers.stream().map(BigDecimal::new).toList());
    }

    @OnBothDatabases
    void textsAreKeptCharacterByCharacter(History history) {
        List<String> texts = List.of(
                "\\N",
                "a\tb",
                "regel 1\nregel 2",
                "\\",
                "C:\\map\\.",
                "\\.",
                "\r",
                "'\"",
                "één ‘citaat’ – 😀",
                "{}",
                "",
                " ");
        long id = received(history, "texts");
        Staging staging = history.deliveries().stage(id);
        for (int i = 0; i < texts.size(); i++) {
            staging.fact(measureRow(i + 2, Map.of(Column.MEASURE_EXPLANATION, texts.get(i))));
        }
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().rows(id, SheetName.MEASURES))
                .map(row -> row.text(Column.MEASURE_EXPLANATION).orElseThrow())
                .containsExactlyElementsOf(texts);
    }

    @OnBothDatabases
    void aRowThatCannotBeStoredLeavesNothingOfItsBatchAndTheDatabaseAtWork(History history) {
        long id = received(history, "twice");
        Staging staging = history.deliveries().stage(id);
        staging.fact(measureRow(2, Map.of()));
        staging.fact(measureRow(2, Map.of()));

        assertThatThrownBy(() -> staging.finish(PLAN, MARCH)).isInstanceOf(DataAccessException.class);
        assertThat(history.facts().rows(id, SheetName.MEASURES)).isEmpty();

        Staging again = history.deliveries().stage(id);
        again.fact(measureRow(2, Map.of()));
        again.finish(PLAN, MARCH);
        assertThat(history.facts().rows(id, SheetName.MEASURES)).hasSize(1);
    }

    @OnBothDatabases
    void rowsOfMoreThanOneBatchComeBackInTheOrderOfTheSheet(History history) {
        long id = received(history, "many");
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        for (int row = 2; row <= 2501; row++) {
            staging.fact(measureRow(row, Map.of()));
        }
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().of(id).measures())
                .hasSize(2500)
                .map(Measure::row)
                .isSorted();
    }

    @OnBothDatabases
    void theAssessmentGetsMeasuresWithoutTheirTextsButKnowsWhichAreThere(History history) {
        long id = received(history, "slim");
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        staging.fact(full(SheetName.MEASURES, 5));
        staging.fact(measureRow(6, Map.of(Column.MEASURE_EVIDENCE, "brief")));
        staging.finish(PLAN, MARCH);

        DeliveryFacts facts = history.facts().of(id);
        assertThat(facts.plan().number()).isEqualTo(PLAN);
        assertThat(facts.measures())
                .containsExactly(
                        Measure.of(full(SheetName.MEASURES, 5)),
                        Measure.of(measureRow(6, Map.of(Column.MEASURE_EVIDENCE, "brief"))));
    }

    @OnBothDatabases
    void onlyMeasurementsThatCanBeReadCount(History history) {
        long id = received(history, "measurements");
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        staging.fact(full(SheetName.MEASUREMENTS, 2));
        staging.fact(new FactRow(SheetName.MEASUREMENTS, 3, Map.of(Column.MEASUREMENT_INDICATOR, "I1")));
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().of(id).measurements()).hasSize(1);
    }

    @OnBothDatabases
    void textsOfMeasuresAreGivenForTheRowsThatAreAskedFor(History history) {
        long id = received(history, "texts");
        Staging staging = history.deliveries().stage(id);
        staging.fact(measureRow(5, Map.of(Column.MEASURE_TITLE, "Vijf", Column.MEASURE_CAUSE, "Oorzaak")));
        staging.fact(measureRow(6, Map.of(Column.MEASURE_TITLE, "Zes")));
        staging.finish(PLAN, MARCH);

        Map<Integer, MeasureTexts> texts = history.facts().measureTexts(id, List.of(5, 99));

        assertThat(texts)
                .containsOnly(Map.entry(
                        5,
                        new MeasureTexts(
                                "Vijf",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Oorzaak"),
                                Optional.empty(),
                                Optional.empty())));
        assertThat(history.facts().measureTexts(id, List.of())).isEmpty();
    }

    @OnBothDatabases
    void aFactThatTurnsOutToBeAmbiguousIsForgotten(History history) {
        long id = received(history, "ambiguous");
        Staging staging = history.deliveries().stage(id);
        for (int row = 2; row <= 1202; row++) {
            staging.fact(measureRow(row, Map.of(Column.MEASURE_PROGRESS, new BigDecimal("0.5"))));
        }
        staging.forget(Column.MEASURE_PROGRESS, new int[] {3, 1202});
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().rows(id, SheetName.MEASURES))
                .filteredOn(row -> !row.has(Column.MEASURE_PROGRESS))
                .map(FactRow::row)
                .containsExactly(3, 1202);
    }

    @OnBothDatabases
    void everyFactCanBeTracedToItsCell(History history) {
        long id = received(history, "layout");
        TableLayout measures = new TableLayout(
                SheetName.MEASURES,
                "Acties 2023",
                Map.of(
                        Column.MEASURE_NUMBER, new TableLayout.Position(0, 2),
                        Column.MEASURE_STATUS, new TableLayout.Position(0, 28)));
        TableLayout plan =
                new TableLayout(SheetName.PLAN, "Plan", Map.of(Column.PLAN_NUMBER, new TableLayout.Position(4, 2)));
        Staging staging = history.deliveries().stage(id);
        staging.layout(measures);
        staging.layout(plan);
        staging.fact(planRow(PLAN, MARCH));
        staging.count(SheetName.MEASURES, new Facts.RowCount(14, 1));
        staging.finish(PLAN, MARCH);

        DeliveryFacts facts = history.facts().of(id);
        assertThat(facts.layouts())
                .containsOnly(Map.entry(SheetName.MEASURES, measures), Map.entry(SheetName.PLAN, plan));
        assertThat(facts.place(Column.MEASURE_STATUS, 14)).isEqualTo(new CellRef("Acties 2023", 14, 28));
        assertThat(facts.place(Column.MEASURE_TITLE, 14)).isEqualTo(new Place.WholeSheet("Acties 2023"));
        assertThat(history.facts().rowCounts(id))
                .containsOnly(Map.entry(SheetName.MEASURES, new Facts.RowCount(14, 1)));
    }

    @OnBothDatabases
    void whatTheMappingGivesCanBeTracedToItsLine(History history) {
        long id = received(history, "mapped");
        TableLayout measures = new TableLayout(
                SheetName.MEASURES, "Register", Map.of(Column.MEASURE_STATUS, TableLayout.Position.inMapping(18)));
        Finding finding = new Finding(FindingCode.AFTER_REPORTING_DATE, new Place.MappingLine(18), "1-1-2025", "");
        Staging staging = history.deliveries().stage(id);
        staging.layout(measures);
        staging.fact(planRow(PLAN, MARCH));
        staging.finding(finding);
        staging.finish(PLAN, MARCH);

        assertThat(history.facts().layouts(id)).containsEntry(SheetName.MEASURES, measures);
        assertThat(history.facts().of(id).place(Column.MEASURE_STATUS, 14)).isEqualTo(new Place.MappingLine(18));
        List<Finding> found = new ArrayList<>();
        history.findings().ofDelivery(id, found::add);
        assertThat(found).containsExactly(finding);
    }

    private static FactRow full(SheetName sheet, int row) {
        Map<Column, Object> values = new EnumMap<>(Column.class);
        sheet.columns().forEach(column -> values.put(column, value(column)));
        return new FactRow(sheet, row, values);
    }

    private static Object value(Column column) {
        return switch (column.kind()) {
            case NUMBER, REFERENCE, STEP -> "Nr ß " + column.dutch();
            case TEXT -> "Eén regel\nen nog één \\ " + column.dutch();
            case REFERENCES -> new ArrayList<>(List.of("A1", "back\\slash", "two\nlines"));
            case DATE -> LocalDate.of(1990, 1, 1).plusDays(column.name().length());
            case PROGRESS -> new BigDecimal("0.29");
            case AMOUNT, VALUE, NORM, COUNT -> new BigDecimal("12.5");
            case YES_NO -> column.name().length() % 2 == 0;
            case PLAN_KIND -> PlanKind.SUPPLIER_INCIDENT;
            case STATUS -> Status.NEEDS_ATTENTION;
            case PRIORITY -> Priority.HIGH;
            case DROP_REASON -> DropReason.MERGED;
            case COUNCIL_ITEM_KIND -> CouncilItemKind.PROMISE;
            case NARRATIVE_TOPIC -> NarrativeTopic.NEXT_STEPS;
        };
    }

    @OnBothDatabases
    void plansAreTheSameWhateverTheirCase(History history) {
        OpenHistory.accepted(history, "one", Nr.of("vp-1"), MARCH);

        assertThat(history.deliveries().lineOf(Nr.of("VP-1"))).hasSize(1);
    }
}
