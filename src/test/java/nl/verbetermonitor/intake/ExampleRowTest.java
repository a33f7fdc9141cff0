package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
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
                .row("VOORBEELD", "onleesbaar", "onleesbaar", "onleesbaar", "onleesbaar");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).noneMatch(found -> found.contains(name.dutch() + "!"));
        assertThat(taken.result().rows()).containsEntry(name, new RowCounts(0, 0));
        assertThat(taken.of(name)).isEmpty();
    }

    @Test
    void theMarkIsLookedForWhereverTheFirstColumnStands() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Aanbeveling", "Nr")
                .row("Leg vast", "VOORBEELD")
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
        assertThat(taken.found()).containsExactly("CITIZEN_SERVICE_NUMBER Aanbevelingen!B2");
    }

    @Test
    void theExplanationsOnTheSheetPlanAreNoUnknownColumn() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").set("C1", "Wat u invult").set("C2", "Het vaste nummer van het plan");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
        assertThat(TakenIn.of(tracker).value(Column.PLAN_NUMBER)).hasValue("VP-1");
    }
}
