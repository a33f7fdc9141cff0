package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import org.junit.jupiter.api.Test;

class FindingTheTableTest {

    @Test
    void theHeaderRowIsTheRowWithTheMostKnownNames() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Aanbevelingen en bron")
                .row("Nr", "Bron")
                .row("Nr", "Aanbeveling", "Bron")
                .row("A1", "Tekst", "Rapport");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_TEXT)).containsExactly("Tekst");
    }

    @Test
    void ofSeveralSuchRowsItIsTheFirst() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Nr", "Aanbeveling")
                .row("A1", "Tekst")
                .row("Nr", "Aanbeveling");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1", "Nr");
    }

    @Test
    void aRepeatedNameCountsOnce() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Bron", "Source", "Bron", "Bron")
                .row("Nr", "Aanbeveling")
                .row("A1", "Tekst");

        assertThat(TakenIn.of(tracker).values(Column.RECOMMENDATION_TEXT)).containsExactly("Tekst");
    }

    @Test
    void itStandsInTheFirstThirtyRows() {
        assertThat(TakenIn.of(withHeaderAt(30)).isAccepted()).isTrue();
        assertThat(TakenIn.of(withHeaderAt(31)).found()).containsExactly("COLUMN_MISSING Aanbevelingen");
    }

    private static Tracker withHeaderAt(int row) {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .row("Titel")
                .skip(row - 2)
                .row("Nr", "Aanbeveling")
                .row("A1", "Tekst");
        return tracker;
    }

    @Test
    void columnsComeInAnyOrderAndAnyPlace() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen")
                .set("F4", "Aanbeveling")
                .set("C4", "Bron")
                .set("H4", "Nr")
                .set("F5", "Tekst")
                .set("H5", "A1");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.RECOMMENDATION_TEXT)).containsExactly("Tekst");
        assertThat(layout(taken, SheetName.RECOMMENDATIONS).cell(Column.RECOMMENDATION_NUMBER, 5))
                .hasValue(new CellRef("Aanbevelingen", 5, 8));
        assertThat(layout(taken, SheetName.RECOMMENDATIONS).cell(Column.RECOMMENDATION_PRIORITY, 5))
                .isEmpty();
    }

    @Test
    void emptyRowsBetweenRowsAreSkippedAndTheTableEndsWithTheSheet() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Aanbevelingen")
                .skip(3)
                .row("  ", "\u00a0", "\t\n")
                .row("A2", "Nog een")
                .skip(500)
                .row("A3", "En nog een");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1", "A2", "A3");
        assertThat(taken.result().rows()).containsEntry(SheetName.RECOMMENDATIONS, new RowCounts(3, 0));
        assertThat(taken.findings).isEmpty();
    }

    @Test
    void theSheetPlanMayHaveTitlesAboveItsRowsInAnyOrderAndOtherColumns() {
        Tracker tracker = Tracker.small().without("Plan");
        tracker.sheet("Plan")
                .row("Verbetertracker")
                .skip(2)
                .row(null, "Waarde", "Uitleg", "Veld")
                .row(null, "30-9-2023", "de dag waarover dit gaat", "Peildatum")
                .row(null, "Verbeterplan inspectie", null, "Soort")
                .row(null, "19-7-2022", null, "Startdatum")
                .row(null, "Wethouder", null, "Portefeuillehouder")
                .skip(1)
                .row(null, "Voorbeeldstad", null, "Gemeente")
                .row(null, "VP-9", null, "Plannummer")
                .row(null, "Titel van het plan", null, "Titel");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.value(Column.PLAN_NUMBER)).hasValue("VP-9");
        assertThat(layout(taken, SheetName.PLAN).cell(Column.PLAN_NUMBER, 4)).hasValue(new CellRef("Plan", 11, 2));
        assertThat(taken.found()).containsExactly("COLUMN_UNKNOWN Plan!C4");
    }

    @Test
    void hiddenSheetsAndRowsAreReadLikeAnyOtherAndThisIsSaidOnce() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Aanbevelingen")
                .hidden()
                .row("A2", "Verborgen")
                .hideRow(3)
                .row("A3", "Ook")
                .hideRow(4);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1", "A2", "A3");
        assertThat(taken.found()).containsExactly("HIDDEN_READ");
        assertThat(taken.findings.get(0).message()).contains("bladen: 1, regels: 2");
    }

    @Test
    void macrosAreIgnoredAndThisIsSaid() {
        TakenIn taken = TakenIn.of(Tracker.small().withMacros());

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.found()).containsExactly("MACROS_IGNORED");
    }

    private static TableLayout layout(TakenIn taken, SheetName sheet) {
        return taken.layouts.stream()
                .filter(layout -> layout.sheet() == sheet)
                .findFirst()
                .orElseThrow();
    }
}
