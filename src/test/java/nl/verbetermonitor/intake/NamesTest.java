package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = new Names(IntakeSettings.defaults());

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumnIsKnownByItsOwnName(Column column) {
        assertThat(names.column(column.sheet(), column.dutch())).hasValue(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gereed gepland",
                "GEREED GEPLAND",
                "gereedgepland",
                "Gereed\u00a0gepland",
                "Gereed\ngepland",
                "Gereed gepland *",
                "Gereed gepland:",
                " gereed-gepland ",
                "Géréed gepland"
            })
    void caseAccentsSpacesLineBreaksPunctuationAndAStarMakeNoDifference(String name) {
        assertThat(names.column(SheetName.MEASURES, name)).hasValue(Column.MEASURE_PLANNED_FINISH);
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURES, Actiehouder, MEASURE_OWNER",
        "MEASURES, Verantwoordelijke, MEASURE_OWNER",
        "MEASURES, Owner, MEASURE_OWNER",
        "MEASURES, Einddatum gepland, MEASURE_PLANNED_FINISH",
        "MEASURES, Deadline, MEASURE_PLANNED_FINISH",
        "MEASURES, Due date, MEASURE_PLANNED_FINISH",
        "MEASURES, Actie, MEASURE_TITLE",
        "MEASURES, Bevinding, MEASURE_RECOMMENDATIONS",
        "RECOMMENDATIONS, Bevinding, RECOMMENDATION_TEXT",
        "PLAN, Zaaknummer, PLAN_DOSSIER_NUMBER",
        "METINGEN, Value, MEASUREMENT_VALUE"
    })
    void otherNamesAreKnown(String sheet, String name, Column column) {
        SheetName in = sheet.equals("METINGEN") ? SheetName.MEASUREMENTS : SheetName.valueOf(sheet);

        assertThat(names.column(in, name)).hasValue(column);
    }

    @ParameterizedTest
    @CsvSource({"Bevindingen, RECOMMENDATIONS", "Acties, MEASURES", "geinformeerd, INFORMED", "MAATREGELEN*, MEASURES"})
    void sheetsHaveOtherNamesToo(String name, SheetName sheet) {
        assertThat(names.sheet(name)).hasValue(sheet);
    }

    @Test
    void oneNameMayMeanDifferentThingsOnDifferentSheets() {
        assertThat(names.column(SheetName.PLAN, "Titel")).hasValue(Column.PLAN_TITLE);
        assertThat(names.column(SheetName.COUNCIL, "Titel")).isEmpty();

        Names more = new Names(IntakeSettings.defaults().and(columns("Raad/Onderwerp", "Titel")));
        assertThat(more.column(SheetName.COUNCIL, "Titel")).hasValue(Column.COUNCIL_SUBJECT);
        assertThat(more.column(SheetName.PLAN, "Titel")).hasValue(Column.PLAN_TITLE);
    }

    @Test
    void moreNamesAreConfiguration() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Wie doet het", "Teammanager");
        TakenIn taken = TakenIn.of(tracker, IntakeSettings.defaults().and(columns("eigenaar", "Wie doet het?")));

        assertThat(taken.value(Column.MEASURE_OWNER)).hasValue("Teammanager");
        assertThat(taken.findings).isEmpty();
    }

    @Test
    void aMappingOfOnesOwnGoesBeforeTheDefaults() {
        Names mine = new Names(IntakeSettings.defaults().and(columns("Maatregelen/Toelichting", "Resultaat")));

        assertThat(mine.column(SheetName.MEASURES, "Resultaat")).hasValue(Column.MEASURE_EXPLANATION);
    }

    @Test
    void aNameForSomethingThatDoesNotExistIsAMistakeInTheConfiguration() {
        assertThatThrownBy(() -> new Intake(IntakeSettings.defaults().and(columns("Eigenaarr", "Wie"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Eigenaarr");
        assertThatThrownBy(() -> new Intake(IntakeSettings.defaults().and(columns("Eigenaar", "Status"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Status");
    }

    @Test
    void ofTwoColumnsWithTheSameMeaningTheFirstCounts() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Eigenaar", "Team A").column("Owner", "Team B");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.value(Column.MEASURE_OWNER)).hasValue("Team A");
        assertThat(taken.found()).containsExactly("COLUMN_TWICE Maatregelen!F1");
    }

    @Test
    void ofTwoSheetsWithTheSameMeaningTheFirstCounts() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Bevindingen").row("Nr", "Bevinding").row("B1", "Ander blad");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.values(Column.RECOMMENDATION_NUMBER)).containsExactly("A1");
        assertThat(taken.found()).containsExactly("SHEET_TWICE Bevindingen");
    }

    @Test
    void ofTwoRowsWithTheSameLabelTheFirstCounts() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").row("Plannummer", "VP-2");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.value(Column.PLAN_NUMBER)).hasValue("VP-1");
        assertThat(taken.found()).containsExactly("LABEL_TWICE Plan!A9");
        assertThat(taken.result().rows()).containsEntry(SheetName.PLAN, new RowCounts(7, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "Gereed geplant, Gereed gepland",
        "Eigenaer, Eigenaar",
        "Voorgang, Voortgang",
        "Budgeet (EUR), Budget (EUR)"
    })
    void aNearMissIsReportedWithASuggestionAndNotGuessed(String name, String suggestion) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column(name, "x");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).containsExactly("NAME_NEAR_MISS Maatregelen!E1");
        assertThat(taken.findings.get(0).message()).contains(name).contains("Bedoelde u ‘" + suggestion + "’?");
        assertThat(taken.of(SheetName.MEASURES).get(0).values()).hasSize(4);
    }

    @Test
    void nearMissesOfSheetsAndLabelsAreReportedToo() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Indicatorn").row("Nr");
        tracker.sheet("Plan").row("Eindatum", "1-1-2024");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).containsExactly("NAME_NEAR_MISS Indicatorn", "NAME_NEAR_MISS Plan!A9");
        assertThat(taken.finding(FindingCode.NAME_NEAR_MISS).expected()).isEqualTo("Indicatoren");
    }

    @Test
    void whatIsThereAlreadyIsNotSuggested() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Statuss", "x");

        assertThat(TakenIn.of(tracker).found()).containsExactly("COLUMN_UNKNOWN Maatregelen!E1");
    }

    @Test
    void unknownColumnsLabelsAndSheetsAreKeptOutAndListed() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Kleur van de kaft", "rood").column("2024", "x");
        tracker.sheet("Kladblok").row("Nr", "Aanbeveling").row("A9", "x");
        tracker.sheet("Plan").row("Favoriete dier", "kat");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.found())
                .containsExactlyInAnyOrder(
                        "COLUMN_UNKNOWN Maatregelen!E1",
                        "COLUMN_UNKNOWN Maatregelen!F1",
                        "SHEET_UNKNOWN Kladblok",
                        "LABEL_UNKNOWN Plan!A9");
    }

    @Test
    void theSheetsThatWeBringAlongArePassedOver() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Controle").hidden().row("Cel", "Bevinding");
        tracker.sheet("Controle Verbetermonitor").row("Cel", "Bevinding");
        tracker.sheet("Toelichting bij dit bestand").row("Onderdeel", "Tekst");
        tracker.sheet("Keuzelijsten").hidden().row("Ja");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "op schema, ON_SCHEDULE", "OP  SCHEMA, ON_SCHEDULE", "Op-schema*, ON_SCHEDULE",
                "Vraagt\u00a0aandacht, NEEDS_ATTENTION",
        "Completed, FINISHED", "Vertragd, -", "In uitvoering, -", "1, -"
    })
    void wordsOfClosedListsMatchLikeNames(String word, String status) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("D2", word);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly(status);
        assertThat(taken.found().stream().anyMatch(found -> found.startsWith("WORD_")))
                .isEqualTo(status.equals("-"));
    }

    @Test
    void anUnknownWordIsAnsweredWithASuggestionOrTheWholeList() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("D2", "Afgrond").column("Reden vervallen", "Geen zin");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.finding(FindingCode.WORD_NEAR_MISS).message()).contains("Bedoelde u ‘Afgerond’?");
        assertThat(taken.finding(FindingCode.WORD_UNKNOWN).message())
                .contains(
                        "Niet van toepassing, Elders belegd, Opgegaan in andere maatregel, Besluit college, Niet openbaar");
    }

    @Test
    void theWordsOfStapAreConfiguration() {
        Tracker tracker = Tracker.incident();
        tracker.sheet("Maatregelen").column("Stap", "eerste stap");
        IntakeSettings settings = IntakeSettings.defaults();

        assertThat(TakenIn.of(tracker, settings).values(Column.MEASURE_STEP)).containsExactly("-");
        assertThat(TakenIn.of(tracker, settings.withSteps(List.of("Eerste stap")))
                        .values(Column.MEASURE_STEP))
                .containsExactly("Eerste stap");
    }

    private static IntakeSettings columns(String key, String... names) {
        return new IntakeSettings(Map.of(), Map.of(key, List.of(names)), Map.of(), List.of(), List.of(), List.of());
    }
}
