package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.PlanSheet;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The seven example trackers that come with the product. */
class ExampleTrackersIntakeTest {

    @ParameterizedTest
    @CsvSource({
        "verbeterplan-procesregie_2022-12-31, VP-2022-01, 2022-12-31",
        "verbeterplan-procesregie_2023-03-31, VP-2022-01, 2023-03-31",
        "verbeterplan-procesregie_2023-06-30, VP-2022-01, 2023-06-30",
        "verbeterplan-procesregie_2023-09-30, VP-2022-01, 2023-09-30",
        "incident-reintegratie_2023-08-29, LI-2023-01, 2023-08-29",
        "incident-reintegratie_2023-09-19, LI-2023-01, 2023-09-19",
        "incident-reintegratie_2023-09-28, LI-2023-01, 2023-09-28",
    })
    void everyExampleIsAcceptedAndEveryRowIsKept(String file, String plan, LocalDate reportingDate) {
        TakenIn taken = example(file);

        assertThat(taken.result()).isInstanceOfSatisfying(IntakeResult.Accepted.class, accepted -> {
            assertThat(accepted.plan()).isEqualTo(Nr.of(plan));
            assertThat(accepted.reportingDate()).isEqualTo(reportingDate);
            assertThat(accepted.rows().values()).extracting(RowCounts::refused).containsOnly(0);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verbeterplan-procesregie_2022-12-31",
                "verbeterplan-procesregie_2023-03-31",
                "verbeterplan-procesregie_2023-06-30",
                "verbeterplan-procesregie_2023-09-30",
                "incident-reintegratie_2023-08-29",
                "incident-reintegratie_2023-09-19",
                "incident-reintegratie_2023-09-28"
            })
    void nothingIsWrongWithTheExamples(String file) {
        assertThat(example(file).findings).isEmpty();
    }

    @Test
    void theSheetPlanIsRead() {
        PlanSheet plan = PlanSheet.of(
                example("incident-reintegratie_2023-09-28").of(SheetName.PLAN).get(0));

        assertThat(plan.kind()).isEqualTo(PlanKind.SUPPLIER_INCIDENT);
        assertThat(plan.municipality()).isEqualTo("Voorbeeldstad");
        assertThat(plan.dossierNumber()).hasValue("900002");
        assertThat(plan.start()).isEqualTo("2023-02-15");
        assertThat(plan.incidentReported()).hasValue(LocalDate.of(2023, 2, 15));
        assertThat(plan.supplementTo()).isEmpty();
        assertThat(plan.example()).isTrue();
    }

    @Test
    void measuresAreReadWithTheirCells() {
        TakenIn taken = example("verbeterplan-procesregie_2023-09-30");
        Measure late = taken.of(SheetName.MEASURES).stream()
                .map(Measure::of)
                .filter(measure -> measure.nr().equals(Nr.of("m08")))
                .findFirst()
                .orElseThrow();

        assertThat(late.recommendations()).containsExactly(Nr.of("A3"));
        assertThat(late.status()).hasValue(Status.DELAYED);
        assertThat(late.progress())
                .hasValueSatisfying(progress -> assertThat(progress).isEqualByComparingTo("0.6"));
        assertThat(late.spent()).hasValueSatisfying(spent -> assertThat(spent).isEqualByComparingTo("20800"));
        assertThat(late.plannedFinish()).hasValue(LocalDate.of(2023, 11, 30));
        assertThat(late.dependsOn()).containsExactly(Nr.of("M06"));
        assertThat(late.filled().safeguards()).isFalse();
        assertThat(layout(taken, SheetName.MEASURES).get(Column.MEASURE_STATUS))
                .isEqualTo(new CellRef("Maatregelen", late.row(), 14));
    }

    @Test
    void theRowsOfEverySheetAreCounted() {
        Map<String, Integer> kept = example("incident-reintegratie_2023-09-28").result().rows().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().dutch(), entry -> entry.getValue()
                        .kept()));

        assertThat(kept)
                .isEqualTo(Map.of(
                        "Plan",
                        14,
                        "Aanbevelingen",
                        5,
                        "Maatregelen",
                        12,
                        "Kwalificaties",
                        3,
                        "Aantallen",
                        3,
                        "Overdrachten",
                        1,
                        "Raad",
                        2,
                        "Geïnformeerd",
                        5,
                        "Toelichting",
                        1));
    }

    @Test
    void measurementsAreReadAsDecimals() {
        List<FactRow> measurements =
                example("verbeterplan-procesregie_2023-09-30").of(SheetName.MEASUREMENTS);

        assertThat(measurements).hasSize(19);
        assertThat(measurements.get(5).number(Column.MEASUREMENT_VALUE))
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("25.5"));
    }

    private static Map<Column, CellRef> layout(TakenIn taken, SheetName sheet) {
        return taken.layouts.stream()
                .filter(layout -> layout.sheet() == sheet)
                .flatMap(layout -> layout.positions().keySet().stream()
                        .map(column -> Map.entry(column, layout.cell(column, 11).orElseThrow())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TakenIn example(String name) {
        Opening opening = Workbooks.open(
                Path.of("input", name + ".xlsx"), Limits.in(Path.of(System.getProperty("java.io.tmpdir"))));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            return TakenIn.of(workbook);
        }
    }
}
