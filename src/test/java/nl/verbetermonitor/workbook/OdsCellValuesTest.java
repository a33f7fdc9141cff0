package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.verbetermonitor.workbook.Cell.Day;
import nl.verbetermonitor.workbook.Cell.Failure;
import nl.verbetermonitor.workbook.Cell.Numeric;
import nl.verbetermonitor.workbook.Cell.Text;
import nl.verbetermonitor.workbook.Cell.Truth;
import nl.verbetermonitor.workbook.Cell.Uncalculated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCellValuesTest {

    private static final String FLOAT = "office:value-type=\"float\" office:value=\"%s\"";

    private final Path folder;

    OdsCellValuesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aRowKeepsEveryKindOfValue() {
        Path file = RawOds.spreadsheet()
                .sheet("Maatregelen")
                .row(
                        3,
                        "M01",
                        12.5,
                        LocalDate.of(2023, 12, 31),
                        RawOds.percent(0.4),
                        null,
                        true,
                        RawOds.error("#REF!"),
                        RawOds.formula("[.B3]*2", 25),
                        RawOds.formula("[.B3]*3"),
                        RawOds.formatting())
                .writeTo(folder.resolve("tracker.ods"));

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

    @Test
    void anAmountOfMoneyIsANumber() {
        assertThat(only("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"1234.5\"", "€ 1.234,50"))
                .isEqualTo(new Numeric(1234.5, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "INF", "1,5", "1.234,56", "1e999", "twee", "1 2"})
    void whatIsNoNumberIsAFailureAndNeverGuessed(String written) {
        assertThat(only(FLOAT.formatted(written), written)).isEqualTo(new Failure(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"float", "percentage", "currency", "date", "time", "boolean"})
    void whatIsShownCountsForNothingWhenTheValueIsMissing(String type) {
        assertThat(only("office:value-type=\"" + type + "\"", "40")).isEqualTo(new Failure("40"));
        assertThat(only("office:value-type=\"" + type + "\"", "")).isNull();
    }

    @Test
    void aTypeThatDoesNotExistIsAFailure() {
        assertThat(only("office:value-type=\"zomaar\" office:value=\"1\"", "een"))
                .isEqualTo(new Failure("een"));
    }

    @Test
    void aTextWithoutATypeIsKept() {
        assertThat(only("", "Op schema")).isEqualTo(new Text("Op schema"));
    }

    @Test
    void aTextOfItsOwnCountsBeforeWhatIsShown() {
        assertThat(only("office:value-type=\"string\" office:string-value=\"M01\"", "m 1"))
                .isEqualTo(new Text("M01"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void aTruthIsATruth(String written, boolean value) {
        assertThat(only("office:value-type=\"boolean\" office:boolean-value=\"" + written + "\"", "WAAR"))
                .isEqualTo(new Truth(value));
    }

    @Test
    void whatIsNoTruthIsAFailure() {
        assertThat(only("office:value-type=\"boolean\" office:boolean-value=\"ja\"", "ja"))
                .isEqualTo(new Failure("ja"));
    }

    @Nested
    class Formulas {

        @Test
        void oneThatFoundSomethingTrueIsATruthWhenItIsShownAsOne() {
            String formula = "table:formula=\"of:=TRUE()\" ";

            assertThat(only(formula + FLOAT.formatted("1"), "TRUE")).isEqualTo(new Truth(true));
            assertThat(only(formula + FLOAT.formatted("0"), "ONWAAR")).isEqualTo(new Truth(false));
            assertThat(only(formula + FLOAT.formatted("1"), "1")).isEqualTo(new Numeric(1, false));
            assertThat(only(formula + FLOAT.formatted("2"), "TRUE")).isEqualTo(new Numeric(2, false));
            assertThat(only(FLOAT.formatted("1"), "TRUE")).isEqualTo(new Numeric(1, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "Err:502"})
        void oneThatShowsAnErrorIsAFailureWhateverItsValue(String code) {
            String formula = "table:formula=\"of:=1/0\" ";

            assertThat(only(formula + FLOAT.formatted("0"), code)).isEqualTo(new Failure(code));
            assertThat(only(formula + "office:value-type=\"string\" office:string-value=\"\"", code))
                    .isEqualTo(new Failure(code));
        }

        @Test
        void anErrorInTheWordsOfTheProgramsLanguageIsAFailureToo() {
            String error = "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\""
                    + " calcext:value-type=\"error\"";

            assertThat(only(error, "#DEEL/0!")).isEqualTo(new Failure("#DEEL/0!"));
            assertThat(only(error, "")).isEqualTo(new Uncalculated());
        }

        @Test
        void aTextThatLooksLikeAnErrorIsATextWithoutOne() {
            assertThat(only("office:value-type=\"string\"", "#N/A")).isEqualTo(new Text("#N/A"));
        }

        @Test
        void oneThatCameToAnEmptyTextIsEmpty() {
            assertThat(content("table:formula=\"of:=&quot;&quot;\"", "<text:p/>"))
                    .isNull();
            assertThat(content(
                            "table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\"",
                            ""))
                    .isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "office:value-type=\"string\"", "office:value-type=\"float\""})
        void oneWithoutAResultIsUncalculated(String type) {
            assertThat(content("table:formula=\"of:=1+1\" " + type, "")).isEqualTo(new Uncalculated());
        }
    }

    @Nested
    class DatesAndTimes {

        @ParameterizedTest
        @CsvSource({
            "2023-12-31, 2023-12-31",
            "2023-12-31T18:30:00, 2023-12-31",
            "2023-12-31T00:00:00Z, 2023-12-31",
            "2023-12-31T23:59:59, 2023-12-31",
            "2022-12-31T23:59:59.99, 2023-01-01",
            "2022-12-31T23:59:59.999999, 2023-01-01",
            "2024-02-29, 2024-02-29"
        })
        void aDateIsADayWithoutItsTimeButACalculatedMidnightIsMidnight(String written, LocalDate day) {
            assertThat(date(written)).isEqualTo(new Day(day.toEpochDay()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"12:30:00", "2023-02-29", "2023-12", "31-12-2023", "2023-12-311", "x"})
        void whatIsNoDateIsAFailure(String written) {
            assertThat(date(written)).isEqualTo(new Failure(written));
        }

        @ParameterizedTest
        @CsvSource({"PT12H00M00S, 0.5", "PT36H00M00S, 1.5", "PT00H00M01.5S, 1.736111111111111e-5", "-PT6H, -0.25"})
        void aTimeIsAPartOfADay(String written, double days) {
            assertThat(time(written)).isEqualTo(new Numeric(days, false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"12:30", "P1Y", "PT", "x"})
        void whatIsNoTimeIsAFailure(String written) {
            assertThat(time(written)).isEqualTo(new Failure(written));
        }

        private @Nullable Cell date(String written) {
            return only("office:value-type=\"date\" office:date-value=\"" + written + "\"", "x");
        }

        private @Nullable Cell time(String written) {
            return only("office:value-type=\"time\" office:time-value=\"" + written + "\"", "x");
        }
    }

    @Nested
    class NumbersUnderAStyle {

        private final Day lastOf2023 = new Day(LocalDate.of(2023, 12, 31).toEpochDay());
        private final RawOds spreadsheet = RawOds.spreadsheet();

        @ParameterizedTest
        @ValueSource(doubles = {45291, 45291.75, 45290.999999999})
        void aNumberWithTheStyleOfADateIsADate(double number) {
            assertThat(styled("date", number)).isEqualTo(lastOf2023);
        }

        @Test
        void itCountsFromTheDayThatTheWorkbookSays() {
            spreadsheet.beforeSheets("<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
                    + "</table:calculation-settings>");

            assertThat(styled("date", 43_829)).isEqualTo(lastOf2023);
        }

        @Test
        void aNumberWithTheStyleOfAPercentageIsOne() {
            assertThat(styled("percent", 0.4)).isEqualTo(new Numeric(0.4, true));
        }

        @Test
        void aStyleInheritsHowNumbersAreShown() {
            spreadsheet.styles("<style:style style:name=\"child\" style:family=\"table-cell\""
                    + " style:parent-style-name=\"date\"/>");

            assertThat(styled("child", 45_291)).isEqualTo(lastOf2023);
        }

        @Test
        void stylesWithANameCountToo() {
            spreadsheet.edit(
                    RawOds.STYLES,
                    xml -> xml.replace(
                            "<office:styles/>",
                            "<office:styles><number:date-style style:name=\"N9\"/><style:style style:name=\"Named\""
                                    + " style:family=\"table-cell\" style:data-style-name=\"N9\"/></office:styles>"));

            assertThat(styled("Named", 45_291)).isEqualTo(lastOf2023);
        }

        @Test
        void stylesThatInheritInACircleShowPlainNumbers() {
            spreadsheet.styles(
                    "<style:style style:name=\"a\" style:family=\"table-cell\" style:parent-style-name=\"b\"/>"
                            + "<style:style style:name=\"b\" style:family=\"table-cell\" style:parent-style-name=\"a\"/>");

            assertThat(styled("a", 45_291)).isEqualTo(new Numeric(45_291, false));
        }

        @Test
        void aCellWithoutAStyleHasThatOfItsRowOrElseOfItsColumn() {
            String number = "<table:table-cell table:number-columns-repeated=\"2\" " + FLOAT.formatted("45291") + "/>";
            Path file = RawOds.spreadsheet()
                    .sheet("Plan")
                    .xmlRows("<table:table-column table:default-cell-style-name=\"date\"/>"
                            + "<table:table-row>" + number + "</table:table-row>"
                            + "<table:table-row table:default-cell-style-name=\"percent\">" + number
                            + "</table:table-row>")
                    .and()
                    .edit(RawOds.CONTENT, xml -> xml.replaceFirst("<table:table-column/>", ""))
                    .writeTo(folder.resolve("tracker.ods"));

            assertThat(Reading.ofFirstSheet(file).cells())
                    .containsEntry("A1", lastOf2023)
                    .containsEntry("B1", new Numeric(45_291, false))
                    .containsEntry("A2", new Numeric(45_291, true))
                    .containsEntry("B2", new Numeric(45_291, true));
        }

        private @Nullable Cell styled(String style, double number) {
            Path file = spreadsheet
                    .sheet("Plan")
                    .row(1, RawOds.raw("table:style-name=\"" + style + "\" " + FLOAT.formatted(number), ""))
                    .writeTo(folder.resolve("tracker.ods"));
            return Reading.ofFirstSheet(file).cells().get("A1");
        }
    }

    private @Nullable Cell only(String attributes, String shown) {
        return content(attributes, shown.isEmpty() ? "" : "<text:p>" + shown + "</text:p>");
    }

    private @Nullable Cell content(String attributes, String content) {
        Path file = RawOds.spreadsheet()
                .sheet("Plan")
                .row(1, RawOds.raw(attributes, content))
                .writeTo(folder.resolve("tracker.ods"));
        return Reading.ofFirstSheet(file).cells().get("A1");
    }
}
