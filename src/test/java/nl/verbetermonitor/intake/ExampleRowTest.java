package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ExampleRow;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** The row of the template that shows how to fill in a table. */
class ExampleRowTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLAN")
    void theFirstRowOfEveryTableIsPassedOverWhenItSaysSo(SheetName name) {
        Tracker tracker = Tracker.small().without(name.dutch());
        tracker.sheet(name.dutch())
                .row("Titel")
                .row(name.columns().stream().map(Column::dutch).toArray())
                .row(example(name));
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).noneMatch(found -> found.contains(name.dutch() + "!"));
        assertThat(taken.result().rows()).containsEntry(name, new RowCounts(0, 0));
        assertThat(taken.of(name)).isEmpty();
    }

    private static Object[] example(SheetName name) {
        return Stream.concat(
                        Stream.of(ExampleRow.MARK),
                        name.columns().stream().skip(1).map(column -> ExampleRow.valueOf(column)
                                .orElse("")))
                .toArray();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PLAN")
    void aRowThatSomebodyTypedOverTheExampleIsRefusedAndReported(SheetName name) {
        for (Column column : name.columns().subList(1, name.columns().size())) {
            Tracker tracker = Tracker.small().without(name.dutch());
            Object[] typed = example(name);
            typed[name.columns().indexOf(column)] = "Echt ingevuld";
            tracker.sheet(name.dutch())
                    .row(name.columns().stream().map(Column::dutch).toArray())
                    .row(typed);
            TakenIn taken = TakenIn.of(tracker);

            assertThat(taken.found()).contains("EXAMPLE_ROW_CHANGED " + name.dutch() + "!A2");
            assertThat(taken.result().rows()).containsEntry(name, new RowCounts(0, 1));
            assertThat(taken.of(name)).isEmpty();
        }
    }

    @Test
    void aRowOfWhichTheExampleWasErasedIsStillTheExample() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling", "Eigen kolom")
                .row("VOORBEELD", null, "klad")
                .row("A1", "Echt");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).containsExactly("COLUMN_UNKNOWN Aanbevelingen!C1");
        assertThat(taken.result().rows()).containsEntry(SheetName.RECOMMENDATIONS, new RowCounts(1, 0));
    }

    @Test
    void aFormulaInTheExampleIsNotOfTheTemplate() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling")
                .row("VOORBEELD", new Cell.Uncalculated())
                .row("A1", "Echt");

        assertThat(TakenIn.of(tracker).found()).containsExactly("EXAMPLE_ROW_CHANGED Aanbevelingen!A2");
    }

    @Test
    void theMarkIsLookedForWhereverTheFirstColumnStands() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Aanbeveling", "Nr")
                .row(ExampleRow.valueOf(Column.RECOMMENDATION_TEXT).orElseThrow(), "VOORBEELD")
                .row("Echt", "A1");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voorbeeld", "voorbeeld", "VOORBEELD 1", "VOORBEELDSTAD", "V"})
    void whatOnlyLooksLikeTheMarkCounts(String nr) {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling")
                .row(nr, "Leg vast")
                .row("A1", "Echt");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_NUMBER)).containsExactly(nr, "A1");
    }

    @Test
    void theMarkInAnotherColumnOrALaterRowMeansNothing() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling")
                .row("A1", "VOORBEELD")
                .row("VOORBEELD", "Een kopie van het voorbeeld");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1", "VOORBEELD");
    }

    @Test
    void personalDataInItIsReportedAllTheSame() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling")
                .row("VOORBEELD", "123456782")
                .row("A1", "Echt");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.found())
                .containsExactly("CITIZEN_SERVICE_NUMBER Aanbevelingen!B2", "EXAMPLE_ROW_CHANGED Aanbevelingen!A2");
    }

    @Test
    void theExplanationsOnTheSheetPlanAreNoUnknownColumn() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").set("C1", "Wat u invult").set("C2", "Het vaste nummer van het plan");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
        assertThat(TakenIn.of(tracker).value(Column.PLAN_NUMBER)).hasValue("VP-1");
    }
}
