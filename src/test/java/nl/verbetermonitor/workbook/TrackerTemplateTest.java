package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.RowCounts;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The empty tracker that analysts fill in. */
class TrackerTemplateTest {

    private static final int HEADER = 2;
    private static final int EXAMPLE = 3;

    private final Path folder;

    TrackerTemplateTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void everySheetHasItsColumnsInOrderAndMarksWhatIsRequired(PlanKind kind) throws IOException {
        try (XSSFWorkbook workbook = open(template(kind))) {
            for (SheetName name : SheetName.values()) {
                XSSFSheet sheet = workbook.getSheet(name.dutch());
                if (name != SheetName.PLAN) {
                    assertThat(texts(sheet.getRow(HEADER)))
                            .isEqualTo(columns(name, kind).stream()
                                    .map(TrackerTemplateTest::marked)
                                    .toList());
                }
                for (Column column : columns(name, kind)) {
                    var cell = name == SheetName.PLAN
                            ? sheet.getRow(HEADER + 1 + name.columns().indexOf(column))
                                    .getCell(0)
                            : sheet.getRow(HEADER).getCell(columns(name, kind).indexOf(column));
                    assertThat(cell.getStringCellValue()).isEqualTo(marked(column));
                    assertThat(cell.getCellStyle().getFont().getBold())
                            .as(marked(column))
                            .isEqualTo(column.isRequired());
                }
            }
            assertThat(workbook.getSheet("Plan").getRow(HEADER + 3).getCell(1).getStringCellValue())
                    .isEqualTo(kind.dutch());
        }
    }

    @Test
    void onlyIncidentsHaveTheColumnStep() throws IOException {
        try (XSSFWorkbook incident = open(template(PlanKind.SUPPLIER_INCIDENT));
                XSSFWorkbook plan = open(template(PlanKind.IMPROVEMENT_PLAN))) {
            assertThat(texts(incident.getSheet("Maatregelen").getRow(HEADER))).contains("Stap");
            assertThat(texts(plan.getSheet("Maatregelen").getRow(HEADER))).doesNotContain("Stap");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEmptyTemplateTellsOnlyWhatIsNotFilledIn(PlanKind kind) {
        assertThat(Told.of(template(kind)).found())
                .containsExactly(
                        "PLAN_NUMBER_UNREADABLE Plan!B4",
                        "VALUE_MISSING Plan!B5",
                        "VALUE_MISSING Plan!B7",
                        "VALUE_MISSING Plan!B9",
                        "PLAN_START_UNREADABLE Plan!B11",
                        "REPORTING_DATE_UNREADABLE Plan!B14");
    }

    @ParameterizedTest
    @EnumSource
    void filledInItPassesWithoutFindingsAndEveryRowCounts(PlanKind kind) throws IOException {
        Told told = Told.of(filledIn(kind, false));

        assertThat(told.findings()).isEmpty();
        assertThat(told.result()).isInstanceOfSatisfying(IntakeResult.Accepted.class, accepted -> {
            assertThat(accepted.rows().get(SheetName.MEASURES)).isEqualTo(new RowCounts(2, 0));
            assertThat(accepted.rows()).hasSameSizeAs(SheetName.values());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theExampleRowsMayStayAndCountForNothing(PlanKind kind) throws IOException {
        Told with = Told.of(filledIn(kind, true));
        Told without = Told.of(filledIn(kind, false));

        assertThat(with.findings()).isEmpty();
        assertThat(with.result()).isEqualTo(without.result());
        assertThat(with.facts()).hasSameSizeAs(without.facts()).noneMatch(fact -> fact.contains("VOORBEELD"));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSaysWhatToFillInAndListsHaveADropdown(PlanKind kind) throws IOException {
        try (XSSFWorkbook workbook = open(template(kind))) {
            for (SheetName name : SheetName.values()) {
                List<XSSFDataValidation> rules = workbook.getSheet(name.dutch()).getDataValidations();
                assertThat(rules).hasSameSizeAs(columns(name, kind));
                for (int i = 0; i < rules.size(); i++) {
                    Column column = columns(name, kind).get(i);
                    XSSFDataValidation rule = rules.get(i);
                    assertThat(rule.getPromptBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(255);
                    assertThat(rule.getErrorBoxText()).isNotBlank().hasSizeLessThanOrEqualTo(225);
                    assertThat(rule.getPromptBoxTitle()).hasSizeLessThanOrEqualTo(32);
                    assertThat(rule.getValidationConstraint().getValidationType() == ValidationType.LIST)
                            .as(column.toString())
                            .isEqualTo(hasList(column.kind()));
                    assertThat(rule.getErrorStyle())
                            .isEqualTo(mayBeSeveral(column.kind()) ? ErrorStyle.WARNING : ErrorStyle.STOP);
                }
            }
        }
    }

    private static boolean hasList(ColumnKind kind) {
        return switch (kind) {
            case YES_NO, PLAN_KIND, STATUS, PRIORITY, DROP_REASON, COUNCIL_ITEM_KIND, NARRATIVE_TOPIC, STEP -> true;
            case REFERENCE, REFERENCES -> true;
            default -> false;
        };
    }

    private static boolean mayBeSeveral(ColumnKind kind) {
        return Set.of(ColumnKind.REFERENCE, ColumnKind.REFERENCES, ColumnKind.NUMBER)
                .contains(kind);
    }

    @Test
    void aHeadStaysInSightCanBeFilteredAndIsPrintedOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = open(template(PlanKind.IMPROVEMENT_PLAN))) {
            for (SheetName name : SheetName.values()) {
                XSSFSheet sheet = workbook.getSheet(name.dutch());
                assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow())
                        .isEqualTo((short) (HEADER + 1));
                assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isEqualTo(name != SheetName.PLAN);
            }
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("Keuzelijsten")))
                    .isTrue();
            assertThat(workbook.getSheetName(0)).isEqualTo("Toelichting bij dit bestand");
        }
    }

    @Test
    void aSpreadsheetProgramOpensItAndKeepsWhatItOffers() throws IOException, InterruptedException {
        Path saved = SpreadsheetProgram.saved(filledIn(PlanKind.SUPPLIER_INCIDENT, true), "xlsx", folder);

        Told told = Told.of(saved);
        assertThat(told.findings()).isEmpty();
        assertThat(told.result())
                .isEqualTo(Told.of(filledIn(PlanKind.SUPPLIER_INCIDENT, true)).result());
        try (XSSFWorkbook workbook = open(saved)) {
            XSSFSheet measures = workbook.getSheet("Maatregelen");
            assertThat(measures.getDataValidations())
                    .extracting(rule -> rule.getValidationConstraint().getFormula1())
                    .contains("keuze_status", "keuze_step", "nummers_aanbevelingen");
            assertThat(measures.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isPositive();
            assertThat(workbook.getName("nummers_aanbevelingen").getRefersToFormula())
                    .startsWith("OFFSET(");
        }
    }

    private Path template(PlanKind kind) {
        Path file = folder.resolve("sjabloon-" + kind + ".xlsx");
        new TrackerTemplate(IntakeSettings.defaults().steps()).write(kind, file);
        return file;
    }

    /** The template with two rows on every sheet, in cells of the kind that people type. */
    private Path filledIn(PlanKind kind, boolean withExamples) throws IOException {
        Path file = folder.resolve("tracker-" + kind + "-" + withExamples + ".xlsx");
        try (XSSFWorkbook workbook = open(template(kind));
                OutputStream out = Files.newOutputStream(file)) {
            for (SheetName name : SheetName.values()) {
                XSSFSheet sheet = workbook.getSheet(name.dutch());
                List<Column> columns = columns(name, kind);
                for (int i = 0; i < columns.size(); i++) {
                    if (name == SheetName.PLAN) {
                        put(sheet.getRow(HEADER + 1 + i), 1, columns.get(i), 1);
                    } else {
                        for (int row = 1; row <= 2; row++) {
                            put(rowAt(sheet, EXAMPLE + row), i, columns.get(i), row);
                        }
                    }
                }
                if (!withExamples && name != SheetName.PLAN) {
                    sheet.removeRow(sheet.getRow(EXAMPLE));
                    sheet.shiftRows(EXAMPLE + 1, EXAMPLE + 2, -1);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static XSSFRow rowAt(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }

    private static void put(XSSFRow row, int position, Column column, int number) {
        var cell = row.getCell(position) == null ? row.createCell(position) : row.getCell(position);
        if (row.getRowNum() > EXAMPLE && column.sheet() != SheetName.PLAN) {
            cell.setCellStyle(row.getSheet().getColumnStyle(position));
        }
        Object value = value(column, number);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value instanceof Number amount) {
            cell.setCellValue(amount.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    private static Object value(Column column, int number) {
        return switch (column) {
            case PLAN_KIND, MEASURE_DROP_REASON, PLAN_END -> "";
            case PLAN_START -> LocalDate.of(2025, 1, 1);
            case PLAN_REPORTING_DATE -> LocalDate.of(2026, 6, 30);
            case MEASURE_DEPENDS_ON -> number == 2 ? "MEASURE1" : "";
            case MEASURE_STATUS -> number == 1 ? "Vertraagd" : "Niet gestart";
            default ->
                switch (column.kind()) {
                    case NUMBER -> column.name().replace("_NUMBER", "") + number;
                    case REFERENCE, REFERENCES ->
                        column.refersTo().orElseThrow().columns().get(0).name().replace("_NUMBER", "") + number;
                    case TEXT -> column.dutch() + " tekst " + number;
                    case DATE -> LocalDate.of(2025, 6, number);
                    case PROGRESS -> new BigDecimal("0.4");
                    case AMOUNT, VALUE, NORM, COUNT -> 10 * number;
                    case YES_NO -> "Ja";
                    case STEP -> IntakeSettings.defaults().steps().get(number);
                    case STATUS, PLAN_KIND -> "";
                    case PRIORITY -> "Hoog";
                    case DROP_REASON -> "";
                    case COUNCIL_ITEM_KIND -> "Motie";
                    case NARRATIVE_TOPIC -> "Vervolg";
                };
        };
    }

    private static String marked(Column column) {
        return column.isRequired() ? column.dutch() + " *" : column.dutch();
    }

    private static List<Column> columns(SheetName sheet, PlanKind kind) {
        return Arrays.stream(Column.values())
                .filter(column -> column.sheet() == sheet)
                .filter(column -> column != Column.MEASURE_STEP || kind == PlanKind.SUPPLIER_INCIDENT)
                .toList();
    }

    private static List<String> texts(XSSFRow row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }
}
