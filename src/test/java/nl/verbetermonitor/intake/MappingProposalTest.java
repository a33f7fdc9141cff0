package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposed mapping needs no more than what only an analyst knows. */
class MappingProposalTest {

    private static String proposalFor(Workbook workbook) {
        return new MappingProposal(IntakeSettings.defaults()).of(workbook);
    }

    /** Does what an analyst does who is asked for the plan. */
    private static String withPlan(String proposal) {
        return proposal.replace("Plannummer: INVULLEN", "Plannummer: VP-2024-07")
                .replace("Titel: INVULLEN", "Titel: Verbeterplan")
                .replace("Soort: INVULLEN", "Soort: Verbeterplan inspectie")
                .replace("Gemeente: INVULLEN", "Gemeente: Voorbeeldstad")
                .replace("Portefeuillehouder: INVULLEN", "Portefeuillehouder: Wethouder Jeugd")
                .replace("Startdatum: INVULLEN", "Startdatum: 2024-01-01")
                .replace("Peildatum: INVULLEN", "Peildatum: 2024-07-31");
    }

    private static List<Kind> problems(String mapping) {
        return Mappings.read(mapping) instanceof MappingReading.Unusable unusable
                ? unusable.problems().stream()
                        .map(MappingProblem::kind)
                        .distinct()
                        .toList()
                : List.of();
    }

    @Test
    void aPlanOfActionAndMilestonesIsTakenInWhenTheBlanksAreFilledIn(@TempDir Path folder) {
        try (Workbook workbook = ForeignWorkbooks.open(folder, ForeignWorkbooks.poam(folder))) {
            String proposal = proposalFor(workbook);

            assertThat(proposal)
                    .contains("kopregel: 5", "overslaan: [6, 7]", "datums: maand-dag-jaar", "datumgetallen: ja")
                    .contains("INVULLEN: [Ongoing]");
            assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN, Kind.WORDS_TO_BE_PLACED);

            String filledIn = withPlan(proposal)
                    .replace("Op schema: []", "Op schema: [Ongoing]")
                    .replace("        INVULLEN: [Ongoing]\n", "");
            TakenIn taken = TakenIn.of(workbook, Mappings.of(filledIn));

            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.result().rows())
                    .containsEntry(SheetName.RECOMMENDATIONS, new RowCounts(2, 0))
                    .containsEntry(SheetName.MEASURES, new RowCounts(2, 0));
            assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("2024-12-31", "2024-07-01");
            assertThat(taken.values(Column.MEASURE_UPDATED_ON)).containsExactly("2024-06-01", "2024-06-03");
            assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly("ON_SCHEDULE", "FINISHED");
            assertThat(taken.values(Column.MEASURE_RECOMMENDATIONS)).containsExactly("[V-1]", "[V-2]");
            assertThat(taken.found())
                    .containsExactly(
                            "COLUMN_UNKNOWN 'Open POA&M Items'!C5",
                            "COLUMN_UNKNOWN 'Open POA&M Items'!G5",
                            "COLUMN_UNKNOWN 'Open POA&M Items'!J5");
        }
    }

    @Test
    void aRegisterWithHeadersOfTwoRowsIsTakenInWhenTheBlanksAreFilledIn(@TempDir Path folder) {
        try (Workbook workbook = ForeignWorkbooks.open(folder, ForeignWorkbooks.register(folder))) {
            String proposal = proposalFor(workbook);

            assertThat(proposal).contains("kopregel: 3-4", "Start gepland: Planning Start");
            assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN, Kind.WORDS_TO_BE_PLACED);

            String filledIn = withPlan(proposal)
                    .replace("INVULLEN: [Loopt]", "Op schema: [Loopt]")
                    .replaceFirst(" +Op schema: \\[]\n", "");
            TakenIn taken = TakenIn.of(workbook, Mappings.of(filledIn));

            assertThat(taken.found()).isEmpty();
            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.values(Column.RECOMMENDATION_TEXT))
                    .containsExactly("Dossiers zijn onvolledig", "Termijnen worden gemist");
            assertThat(taken.values(Column.MEASURE_TITLE)).containsExactly("Checklist invoeren", "Signalering bouwen");
            assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("2024-04-01", "2024-10-01");
            assertThat(taken.values(Column.MEASURE_ACTUAL_FINISH)).containsExactly("2024-03-28", "-");
            assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly("FINISHED", "ON_SCHEDULE");
        }
    }

    @Test
    void whatMayBeMeantIsNamedAndNotChosen() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Actielijst 2024")
                .row("Actienummer", "Omschrijving", "Actiehoudr", "Deadline", "Status")
                .row("1", "Dossiers aanvullen", "Teamleider", "1-10-2024", "Op schema");
        String proposal = proposalFor(tracker);

        assertThat(proposal)
                .contains("Maatregel: INVULLEN   # verplicht; misschien Omschrijving")
                .contains("# Eigenaar: Actiehoudr")
                .contains("Gereed gepland: Deadline");
        assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN);
    }

    @Test
    void aHeadingThatHasTheNameOfARequiredColumnInItMayBeMeant() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Actielijst 2024")
                .row("Actienummer", "Actie", "Hoort bij bevinding", "Actiehouder", "Status (RAG)");

        assertThat(proposalFor(tracker))
                .contains("Aanbeveling: INVULLEN   # verplicht; misschien Hoort bij bevinding")
                .contains("Status: INVULLEN   # verplicht; misschien Status (RAG)");
    }

    @Test
    void whereTheColumnsDoNotTellTheNameOfASheetDoes() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Bevindingen inspectie").row("Nr", "Bevinding (letterlijk)");
        tracker.sheet("Acties 2024").row("Nr", "Actie", "Actiehouder", "Deadline", "Status");

        assertThat(proposalFor(tracker))
                .contains("  Aanbevelingen:\n    blad: Bevindingen inspectie")
                .contains("Aanbeveling: INVULLEN   # verplicht; misschien Bevinding (letterlijk)")
                .contains("  Maatregelen:\n    blad: Acties 2024");
    }

    @Test
    void aNumberThatIsNowhereCannotBeGivenOnceForAllRows() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Lijst").row("#", "Actie", "Deadline", "Status", "Toelichting");

        assertThat(proposalFor(tracker))
                .contains("Nr: INVULLEN   # verplicht: de naam van een kolom, of {kolom: H}\n")
                .contains(
                        "Aanbeveling: INVULLEN   # verplicht: de naam van een kolom, {kolom: H}, of haal deze regel weg");
    }

    @Test
    void ofAWorkbookWithoutAnythingFamiliarTheFormOfAMappingIsLeft() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Blad1").row("Omzet", "Kosten").row(1, 2);
        String proposal = proposalFor(tracker);

        assertThat(proposal).contains("  Aanbevelingen:\n    blad: INVULLEN", "  Maatregelen:\n    blad: INVULLEN");
        assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN);
    }

    @Test
    void ourOwnTrackerNeedsNothingToBeFilledIn() {
        Tracker tracker = Tracker.small();
        String proposal = proposalFor(tracker);

        assertThat(proposal).doesNotContain("plan:").contains("De werkmap heeft een blad Plan");
        assertThat(TakenIn.of(tracker, Mappings.of(proposal)).found()).isEmpty();
    }

    @Test
    void personalDataAreLeftOut() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Acties van jan@voorbeeld.nl").row("Nr", "Actie", "Status");
        tracker.sheet("Lijst")
                .row("Nr", "Actie", "Deadline", "Status", "Vragen: jan@voorbeeld.nl")
                .row("1", "Bellen", "1-10-2024", "bel 06-12345678")
                .row("2", "Mailen", "1-10-2024", "jan@voorbeeld.nl");
        String proposal = proposalFor(tracker);

        assertThat(proposal).doesNotContain("voorbeeld.nl", "12345678").contains("blad: Lijst");
        assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN);
    }

    @Test
    void namesThatMeanSomethingInYamlReadBackAsTheyAre() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Acties: \"nieuw\" #1")
                .row("Nr", "Actie", "Status", "Let op: {dit}", "- streep", "yes")
                .row("1", "Bellen", "@later: \\ 'ja'");
        String proposal = proposalFor(tracker);

        assertThat(problems(proposal)).containsExactly(Kind.TO_BE_FILLED_IN, Kind.WORDS_TO_BE_PLACED);
        assertThat(Mappings.problems(proposal)).anyMatch(problem -> problem.contains("@later: \\ 'ja'"));
    }
}
