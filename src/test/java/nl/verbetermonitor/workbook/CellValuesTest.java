package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Failure;
import nl.verbetermonitor.workbook.Cell.Numeric;
import nl.verbetermonitor.workbook.Cell.Text;
import nl.verbetermonitor.workbook.Cell.Truth;
import nl.verbetermonitor.workbook.Cell.Uncalculated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    private final Path folder;

    CellValuesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aRowKeepsEveryKindOfValue() {
        Path file = RawXlsx.workbook()
                .sheet("Maatregelen")
                .row(
                        3,
                        "M01",
                        12.5,
                        LocalDate.of(2023, 12, 31),
                        RawXlsx.percent(0.4),
                        null,
                        true,
                        RawXlsx.error("#REF!"),
                        RawXlsx.formula("B3*2", 25),
                        RawXlsx.formula("B3*3"),
                        RawXlsx.formatting())
                .writeTo(folder.resolve("tracker.xlsx"));

        Reading reading = Reading.ofFirstSheet(file);

        assertThat(reading.finding()).isEmpty();
        assertThat(reading.cells())
                .hasSize(8)
                .containsEntry("A3", new Text("M01"))
                .containsEntry("B3", new Numeric(12.5, false))
                .containsEntry("C3", new Day(LocalDate.of(2023, 12, 31).toEpochDay()))
                .containsEntry("D3", new Numeric(0.4, true))
                .containsEntry("F3", new Truth(true))
                .containsEntry("G3", new Failure("#REF!"))
                .containsEntry("H3", new Numeric(25, false))
                .containsEntry("I3", new Uncalculated());
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-12, -12",
        "1e3, 1000",
        "1E-3, 0.001",
        "'  7 ', 7",
        ".5, 0.5",
        "5., 5",
        "+5, 5",
        "12345678901234567890, 1.2345678901234567E19",
        "0.30000000000000004, 0.30000000000000004",
        "4.9E-324, 4.9E-324"
    })
    void aNumberIsTheNearestDouble(String written, double number) {
        assertThat(only("", "<v>" + written + "</v>")).isEqualTo(new Numeric(number, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "INF",
                "-INF",
                "Infinity",
                "1,5",
                "1.234,56",
                "0x1p3",
                "12d",
                "1e999",
                "1e",
                "-",
                ".",
                "twee",
                "1 2"
            })
    void whatIsNoNumberIsAFailureAndNeverGuessed(String written) {
        assertThat(only("", "<v>" + written + "</v>")).isEqualTo(new Failure(written));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023-12-31",
        "2023-12-31T23:59:59, 2023-12-31",
        "2023-12-31T00:00:00.000Z, 2023-12-31",
        "2024-02-29, 2024-02-29"
    })
    void anIsoDateIsADayWithoutItsTime(String written, LocalDate day) {
        assertThat(only("t=\"d\"", "<v>" + written + "</v>")).isEqualTo(new Day(day.toEpochDay()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30:00", "2023-02-29", "2023-12", "31-12-2023", "2023-12-311"})
    void whatIsNoIsoDateIsAFailure(String written) {
        assertThat(only("t=\"d\"", "<v>" + written + "</v>")).isEqualTo(new Failure(written));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1899-12-30",
        "0, 1899-12-31",
        "1, 1900-01-01",
        "59, 1900-02-28",
        "60, 1900-02-28",
        "61, 1900-03-01",
        "44926, 2022-12-31",
        "44926.75, 2022-12-31",
        "44926.9999999999, 2023-01-01",
        "45291, 2023-12-31",
        "2958465, 9999-12-31"
    })
    void aDateSince1900CountsWithTheLeapDayThatNeverWas(double serial, LocalDate day) {
        assertThat(only("s=\"1\"", "<v>" + serial + "</v>")).isEqualTo(new Day(day.toEpochDay()));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1903-12-31", "0, 1904-01-01", "43829, 2023-12-31", "43829.5, 2023-12-31"})
    void aDateSince1904CountsFromThere(double serial, LocalDate day) {
        Path file = RawXlsx.workbook()
                .since1904()
                .sheet("Plan")
                .row(1, RawXlsx.raw("s=\"1\"", "<v>" + serial + "</v>"))
                .writeTo(folder.resolve("tracker.xlsx"));

        assertThat(Reading.ofFirstSheet(file).cells()).containsEntry("A1", new Day(day.toEpochDay()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e300", "-1e300", "-5"})
    void aDateFarOutsideAnyCalendarIsStillADay(String serial) {
        assertThat(only("s=\"1\"", "<v>" + serial + "</v>")).isInstanceOf(Day.class);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "true, true", "0, false", "false, false"})
    void aTruthIsWrittenInTwoWays(String written, boolean value) {
        assertThat(only("t=\"b\"", "<v>" + written + "</v>")).isEqualTo(new Truth(value));
    }

    @Test
    void whatIsNoTruthIsAFailure() {
        assertThat(only("t=\"b\"", "<v>ja</v>")).isEqualTo(new Failure("ja"));
    }

    @Test
    void aTypeThatDoesNotExistIsAFailure() {
        assertThat(only("t=\"zomaar\"", "<v>1</v>")).isEqualTo(new Failure("1"));
    }

    @Test
    void aLongFailureIsCut() {
        assertThat(only("", "<v>" + "x".repeat(1000) + "</v>")).isEqualTo(new Failure("x".repeat(40) + "…"));
    }

    @Test
    void aFormulaWithATextIsThatText() {
        assertThat(only("t=\"str\"", "<f>A2&amp;\"!\"</f><v>Op schema!</v>")).isEqualTo(new Text("Op schema!"));
    }

    @Test
    void aFormulaThatCameToAnEmptyTextIsEmpty() {
        assertThat(only("t=\"str\"", "<f>IF(1,\"\",2)</f><v></v>")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>1+1</f>", "<f>1+1</f><v/>", "<f>1+1</f><v> </v>", "<f t=\"shared\" si=\"0\"/>"})
    void aFormulaWithoutAResultIsUncalculated(String content) {
        assertThat(only("", content)).isEqualTo(new Uncalculated());
    }

    @Test
    void aFormulasErrorIsAFailure() {
        assertThat(only("t=\"e\"", "<f>#REF!+1</f><v>#REF!</v>")).isEqualTo(new Failure("#REF!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<v/>", "<v></v>", "<extLst><v>1</v></extLst>", "<x:v xmlns:x=\"urn:x\">1</x:v>"})
    void aCellWithoutAValueIsNoCell(String content) {
        assertThat(only("s=\"1\"", content)).isNull();
    }

    @Test
    void aNumberWithAStyleThatIsMissingIsDamageAsItMayBeADate() {
        Path file = RawXlsx.workbook()
                .sheet("Plan")
                .row(2, null, RawXlsx.raw("s=\"99\"", "<v>45291</v>"))
                .writeTo(folder.resolve("tracker.xlsx"));

        assertThat(Reading.ofFirstSheet(file).finding()).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FILE_DAMAGED);
            assertThat(finding.place()).isEqualTo(new CellRef("Plan", 2, 2));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd-mm-yyyy | DATE",
                "[$-413]dd-mm-yyyy | DATE",
                "[$-413]d mmmm yyyy;@ | DATE",
                "d/m/yy h:mm | DATE",
                "mmm-yy | DATE",
                "mm | DATE",
                "\"week \"dd | DATE",
                "[Red]yyyy\\-mm\\-dd | DATE",
                "14 | DATE",
                "22 | DATE",
                "[h]:mm | PLAIN",
                "[mm]:ss | PLAIN",
                "h:mm | PLAIN",
                "h:mm AM/PM | PLAIN",
                "mm:ss.0 | PLAIN",
                "46 | PLAIN",
                "General | PLAIN",
                "Standaard | PLAIN",
                "#,##0.00 | PLAIN",
                "0.00E+00 | PLAIN",
                "#,##0 \"dagen\" | PLAIN",
                "0\\d | PLAIN",
                "[$€-413] #,##0.00 | PLAIN",
                "[Red]#,##0;[Blue]-#,##0 | PLAIN",
                "_-* #,##0_-;-* #,##0_- | PLAIN",
                "@ | PLAIN",
                "0% | PERCENT",
                "0.0%;[Red]-0.0% | PERCENT",
                "0\" %\" | PLAIN",
                "9 | PERCENT",
                "10 | PERCENT"
            })
    void aFormatSaysWhatANumberStandsFor(String format, NumberKind kind) {
        RawXlsx workbook = RawXlsx.workbook();
        int style = workbook.style(format);
        Path file = workbook.sheet("Plan")
                .row(1, RawXlsx.raw("s=\"" + style + "\"", "<v>45291</v>"))
                .writeTo(folder.resolve("tracker.xlsx"));

        Cell expected =
                switch (kind) {
                    case DATE -> new Day(LocalDate.of(2023, 12, 31).toEpochDay());
                    case PERCENT -> new Numeric(45291, true);
                    case PLAIN -> new Numeric(45291, false);
                };
        assertThat(Reading.ofFirstSheet(file).cells()).containsEntry("A1", expected);
    }

    private @Nullable Cell only(String attributes, String content) {
        Path file = RawXlsx.workbook()
                .sheet("Plan")
                .row(1, RawXlsx.raw(attributes, content))
                .writeTo(folder.resolve("tracker.xlsx"));
        Reading reading = Reading.ofFirstSheet(file);
        assertThat(reading.finding()).isEmpty();
        return reading.cells().get("A1");
    }
}
