package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, formulas, errors, yes and no, and progress. */
class CellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"  tekst  \" | tekst",
                "\"een\u00a0woord\" | een woord",
                "\"\u00a0tekst\u202f\" | tekst",
                "\"met\ttab\" | met tab",
                "\"regel\r\neen\" | \"regel\neen\"",
                "\"regel\reen\" | \"regel\neen\"",
                "\"on\u200bzicht\u00adbaar\u0007\" | onzichtbaar",
                "\"om\u202egekeerd\" | omgekeerd",
                "\"\ufefftekst\" | tekst",
                "\"é en 😀\" | \"é en 😀\"",
                "\"half \ud83d teken\" | \"half  teken\""
            })
    void textIsTrimmedAndFolded(String cell, String text) {
        assertThat(explanation(cell).value(Column.MEASURE_EXPLANATION)).hasValue(text);
    }

    @Test
    void textMayHave32767Characters() {
        assertThat(explanation("x".repeat(32_767)).findings).isEmpty();

        TakenIn tooLong = explanation("x".repeat(32_768));
        assertThat(tooLong.found()).containsExactly("TEXT_TOO_LONG Maatregelen!E2");
        assertThat(tooLong.values(Column.MEASURE_EXPLANATION)).containsExactly("-");
        assertThat(tooLong.findings.get(0).found()).hasSizeLessThan(150);
        assertThat(tooLong.findings.get(0).message()).contains("32767");
    }

    @Test
    void numbersDatesAndTruthsInTextColumnsAreReadAsTheyShow() {
        assertThat(explanation(900001).value(Column.MEASURE_EXPLANATION)).hasValue("900001");
        assertThat(explanation(0.1).value(Column.MEASURE_EXPLANATION)).hasValue("0.1");
        assertThat(explanation(new Cell.Numeric(0.4, true)).value(Column.MEASURE_EXPLANATION))
                .hasValue("40%");
        assertThat(explanation(LocalDate.of(2023, 2, 1)).value(Column.MEASURE_EXPLANATION))
                .hasValue("01-02-2023");
        assertThat(explanation(true).value(Column.MEASURE_EXPLANATION)).hasValue("WAAR");
    }

    @Test
    void aFormulaWithoutValueIsUnknown() {
        TakenIn taken = explanation(new Cell.Uncalculated());

        assertThat(taken.found()).containsExactly("FORMULA_WITHOUT_VALUE Maatregelen!E2");
        assertThat(taken.values(Column.MEASURE_EXPLANATION)).containsExactly("-");
    }

    @Test
    void anErrorCellIsUnknown() {
        TakenIn taken = explanation(new Cell.Failure("#REF!"));

        assertThat(taken.found()).containsExactly("CELL_ERROR Maatregelen!E2");
        assertThat(taken.findings.get(0).message()).contains("‘#REF!’");
    }

    @ParameterizedTest
    @CsvSource({"Ja, true", "nee, false", "YES, true", "no, false", "Onwaar, false", "misschien, -", "x, -"})
    void jaOfNee(String cell, String answer) {
        assertThat(example(cell).values(Column.PLAN_EXAMPLE)).containsExactly(answer);
    }

    @Test
    void aTruthCellIsJaOfNee() {
        assertThat(example(true).value(Column.PLAN_EXAMPLE)).hasValue(true);
        assertThat(example(false).value(Column.PLAN_EXAMPLE)).hasValue(false);
    }

    @Test
    void anEmptyRequiredCellIsAFinding() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("D2", " ");
        tracker.sheet("Plan").set("B3", "");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.found()).containsExactly("VALUE_MISSING Plan!B3", "VALUE_MISSING Maatregelen!D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0, 0.4, 1           | 0, 0.4, 1     | all at most 1 are fractions",
                "0, 40, 100          | 0, 0.4, 1     | all 0 or above 1 are percentages",
                "0, 1.5, 99.5        | 0, 0.015, 0.995 | all 0 or above 1 are percentages",
                "0.4, 40, 0          | -, 0.4, 0     | mixed",
                "1, 40, 0.4          | -, 0.4, -     | mixed",
                "40, 1, 0            | 0.4, -, 0     | mixed",
                "40%, 0.4, 1         | 0.4, 0.4, 1   | a percentage as text is no part of it",
                "0,4, 0.5, 1       | 0.4, 0.5, 1   | a fraction as text",
                "140%, -1%, 0.5      | -, -, 0.5     | out of range",
                "101, -1, 0          | -, -, 0       | out of range"
            })
    void progress(String cells, String expected, String why) {
        Tracker tracker = Tracker.small().without("Maatregelen");
        tracker.sheet("Maatregelen").row("Nr", "Aanbeveling", "Maatregel", "Status", "Voortgang");
        int row = 1;
        for (String text : Pattern.compile(", +").splitAsStream(cells).toList()) {
            boolean number = text.matches("-?[0-9.]+");
            tracker.sheet("Maatregelen")
                    .row("M" + row++, "A1", "Titel", "Op schema", number ? Double.valueOf(text) : text);
        }
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.MEASURE_PROGRESS))
                .as(why)
                .isEqualTo(Pattern.compile(", +").splitAsStream(expected).toList());
        assertThat(taken.findings).hasSize((int) taken.values(Column.MEASURE_PROGRESS).stream()
                .filter("-"::equals)
                .count());
    }

    @Test
    void aPercentageCellMeansThatManyPercentOfProgressWhateverTheColumnHolds() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .row("M2", "A1", "Titel", "Op schema")
                .column("Voortgang", new Cell.Numeric(0.29, true), 60);

        assertThat(TakenIn.of(tracker).values(Column.MEASURE_PROGRESS)).containsExactly("0.29", "0.6");
    }

    @Test
    void whatIsAmbiguousIsForgottenAndReportedAtItsCells() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .row("M2", "A1", "Titel", "Op schema")
                .row("M3", "A1", "Titel", "Op schema")
                .column("Voortgang", 0.5, 50, 1);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found())
                .containsExactly("PROGRESS_AMBIGUOUS Maatregelen!E2", "PROGRESS_AMBIGUOUS Maatregelen!E4");
        assertThat(taken.findings.get(0).message()).contains("percentages (zoals in E3)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half", "50 procent", "1,234.5"})
    void progressThatIsNoNumberIsUnknown(String cell) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Voortgang", cell);

        assertThat(TakenIn.of(tracker).found()).containsExactly("NUMBER_UNREADABLE Maatregelen!E2");
    }

    private static TakenIn explanation(Object cell) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Toelichting", cell);
        return TakenIn.of(tracker);
    }

    private static TakenIn example(Object cell) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").row("Voorbeeld", cell);
        return TakenIn.of(tracker);
    }
}
