package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trackers that were not made for us, read with a mapping. */
class MappedTrackerTest {

    private static final String PLAN =
            """
            plan:
              Plannummer: VP-2024-07
              Titel: Verbeterplan beveiliging
              Soort: Verbeterplan inspectie
              Gemeente: Voorbeeldstad
              Portefeuillehouder: Wethouder Bedrijfsvoering
              Startdatum: 2024-01-01
              Peildatum: 30-6-2024
            """;

    private static final String RECOMMENDATIONS =
            """
            bladen:
              Aanbevelingen:
                blad: Register
                kopregel: 3
                kolommen: {Nr: Kenmerk, Aanbeveling: Zwakte}
            """;

    private static final String MEASURES =
            """
              Maatregelen:
                blad: Register
                kopregel: 3
                kolommen: {Nr: Kenmerk, Aanbeveling: Kenmerk, Maatregel: Aanpak, Gereed gepland: Klaar}
                standaard: {Status: Op schema}
            """;

    private static final String REGISTER = PLAN + RECOMMENDATIONS + MEASURES;

    /** Kenmerk, Aanpak and Klaar, from 0. */
    private static final List<Integer> COLUMNS_OF_MEASURES = List.of(0, 2, 3);

    private static Tracker register() {
        Tracker tracker = Tracker.empty();
        tracker.sheet("Register")
                .row("Register van zwakheden")
                .skip(1)
                .row("Kenmerk", "Zwakte", "Aanpak", "Klaar")
                .row("V-1", "Geen back-up", "Back-up inrichten", LocalDate.of(2024, 9, 1))
                .row("V-2", "Open poort", "Poort sluiten", LocalDate.of(2024, 10, 1));
        return tracker;
    }

    /** The mapping of the register with lines added to its table of measures. */
    private static Mapping registerWith(String lines) {
        return Mappings.of(REGISTER + lines.indent(4));
    }

    private static TableLayout layout(TakenIn taken, SheetName table) {
        return taken.layouts.stream()
                .filter(layout -> layout.sheet() == table)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class ASheetForTwoTables {

        @Test
        void servesBothAndAColumnMayServeTwoColumns() {
            TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER));

            assertThat(taken.found()).isEmpty();
            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.values(Column.RECOMMENDATION_TEXT)).containsExactly("Geen back-up", "Open poort");
            assertThat(taken.values(Column.MEASURE_RECOMMENDATIONS)).containsExactly("[V-1]", "[V-2]");
            assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("2024-09-01", "2024-10-01");
            assertThat(taken.values(Column.MEASURE_STATUS)).containsOnly("ON_SCHEDULE");
            assertThat(taken.result().rows())
                    .containsOnlyKeys(SheetName.RECOMMENDATIONS, SheetName.MEASURES)
                    .containsEntry(SheetName.MEASURES, new RowCounts(2, 0));
        }

        @Test
        void hasItsPersonalDataHiddenRowsAndUnknownColumnsReportedOnce() {
            Tracker tracker = register();
            tracker.sheet("Register")
                    .set("E3", "Kleur")
                    .set("B4", "Vraag jan@voorbeeld.nl")
                    .set("C5", "Mail piet@voorbeeld.nl")
                    .hideRow(5);
            TakenIn taken = TakenIn.of(tracker, Mappings.of(REGISTER));

            assertThat(taken.found())
                    .containsExactlyInAnyOrder(
                            "COLUMN_UNKNOWN Register!E3",
                            "PERSONAL_DATA Register!B4",
                            "PERSONAL_DATA Register!C5",
                            "HIDDEN_READ");
            assertThat(taken.finding(FindingCode.HIDDEN_READ).message()).contains("regels: 1");
            assertThat(taken.values(Column.RECOMMENDATION_TEXT)).first().isEqualTo("Vraag " + Finding.REMOVED);
            assertThat(taken.values(Column.MEASURE_TITLE)).last().isEqualTo("Mail " + Finding.REMOVED);
        }

        @Test
        void hasAmountsThatAreNoCitizenServiceNumbersForEither() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Budget").set("E4", 123456782);

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).isAccepted()).isTrue();
        }

        @Test
        void refusesACitizenServiceNumberInAnyOtherColumn() {
            Tracker tracker = register();
            tracker.sheet("Register").set("F4", 123456782);

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).found())
                    .containsExactly("CITIZEN_SERVICE_NUMBER Register!F4");
        }
    }

    @Nested
    class Columns {

        @Test
        void haveAlternativesOfWhichTheFirstThatIsThereCounts() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Wie").set("E4", "CISO");
            Mapping mapping =
                    Mappings.of(REGISTER.replace("Gereed gepland: Klaar", "Eigenaar: [Houder, Wie, Kenmerk]"));

            assertThat(TakenIn.of(tracker, mapping).values(Column.MEASURE_OWNER))
                    .containsExactly("CISO", "-");
        }

        @Test
        void mayBePointedAtByTheirLetter() {
            Tracker tracker = register();
            tracker.sheet("Register").set("G4", "CISO");
            Mapping mapping = Mappings.of(REGISTER.replace("Gereed gepland: Klaar", "Eigenaar: {kolom: G}"));
            TakenIn taken = TakenIn.of(tracker, mapping);

            assertThat(taken.values(Column.MEASURE_OWNER)).containsExactly("CISO", "-");
            assertThat(layout(taken, SheetName.MEASURES).cell(Column.MEASURE_OWNER, 4))
                    .hasValue(new CellRef("Register", 4, 7));
        }

        @Test
        void thatTheMappingDoesNotNameCountByTheirKnownNames() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Actiehouder").set("E4", "CISO");

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).values(Column.MEASURE_OWNER))
                    .containsExactly("CISO", "-");
        }

        @Test
        void countAsTheMappingSaysWhereItGivesAKnownNameAnotherMeaning() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Toelichting").set("E4", "CISO");
            Mapping mapping = Mappings.of(REGISTER.replace("Gereed gepland: Klaar", "Eigenaar: Toelichting"));
            TakenIn taken = TakenIn.of(tracker, mapping);

            assertThat(taken.values(Column.MEASURE_OWNER)).first().isEqualTo("CISO");
            assertThat(taken.values(Column.MEASURE_EXPLANATION)).containsOnly("-");
        }

        @Test
        void areLeftOutWithoutARemarkWhenTheMappingSaysSo() {
            Tracker tracker = register();
            tracker.sheet("Register")
                    .set("E3", "Kleur")
                    .set("F3", "Actiehouder")
                    .set("F4", "CISO");
            TakenIn taken = TakenIn.of(tracker, registerWith("negeren: [kleur, Actiehouder]"));

            assertThat(taken.found()).isEmpty();
            assertThat(taken.values(Column.MEASURE_OWNER)).containsOnly("-");
        }

        @Test
        void thatAreNamedTwiceInTheWorkbookCountOnce() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Klaar");

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).found()).contains("COLUMN_TWICE Register!E3");
        }

        @Test
        void thatAreNotThereAreToldWithWhatIsThereInstead() {
            TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER.replace("Klaar}", "Klar}")));

            assertThat(taken.isAccepted()).isTrue();
            assertThat(taken.found()).contains("MAPPED_COLUMN_MISSING Register");
            assertThat(taken.finding(FindingCode.MAPPED_COLUMN_MISSING).message())
                    .contains("de kolom ‘Klar’", "Er staat wel: Klaar");
        }
    }

    @Nested
    class Headers {

        private Tracker twoRows() {
            Tracker tracker = Tracker.small().without("Maatregelen");
            tracker.sheet("Acties 2024")
                    .row("Nummer", "Hoort bij", "Actie", "Status", "Planning", null, "Realisatie")
                    .row(null, null, null, null, "Start", "Klaar", "Start", "Klaar", "Opmerking")
                    .row("M1", "A1", "Regiekaart", "Op schema", "1-2-2023", "1-3-2023", "2-2-2023", "2-3-2023", "Goed");
            return tracker;
        }

        private Mapping mapping(String columns) {
            return Mappings.of(
                    """
                    bladen:
                      Maatregelen:
                        blad: Acties 2024
                        kopregel: 1-2
                        kolommen: {Aanbeveling: Hoort bij, %s}
                    """
                            .formatted(columns));
        }

        @Test
        void ofTwoRowsNameAColumnByItsBannerAndItsOwnName() {
            TakenIn taken = TakenIn.of(
                    twoRows(), mapping("Gereed gepland: Planning Klaar, Gereed werkelijk: \"Realisatie: klaar\""));

            assertThat(taken.found()).isEmpty();
            assertThat(taken.values(Column.MEASURE_NUMBER)).containsExactly("M1");
            assertThat(taken.values(Column.MEASURE_PLANNED_START)).containsExactly("2023-02-01");
            assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("2023-03-01");
            assertThat(taken.values(Column.MEASURE_ACTUAL_FINISH)).containsExactly("2023-03-02");
            assertThat(taken.values(Column.MEASURE_EXPLANATION)).containsExactly("Goed");
        }

        @Test
        void ofTwoRowsNameAColumnByItsOwnNameOnlyWhereNoOtherHasIt() {
            TakenIn taken = TakenIn.of(twoRows(), mapping("Gereed gepland: Klaar, Gereed werkelijk: Realisatie Klaar"));

            assertThat(taken.values(Column.MEASURE_PLANNED_FINISH)).containsExactly("-");
            assertThat(taken.finding(FindingCode.MAPPED_COLUMN_MISSING).found()).isEqualTo("Klaar");
        }

        @Test
        void mayStandDeeperThanThirtyRowsWhenTheMappingSaysWhere() {
            Tracker tracker = Tracker.small().without("Maatregelen");
            tracker.sheet("Acties")
                    .row("Nr", "Actie", "Status", "Bewijs", "Eigenaar")
                    .skip(50)
                    .row("Nr", "Bevinding", "Actie", "Status")
                    .row("M1", "A1", "Regiekaart", "Op schema");
            TakenIn taken = TakenIn.of(tracker, Mappings.of("bladen: {Maatregelen: {kopregel: 52}}"));

            assertThat(taken.found()).isEmpty();
            assertThat(taken.values(Column.MEASURE_TITLE)).containsExactly("Regiekaart");
        }

        @Test
        void thatAreNotWhereTheMappingSaysAreToldWithWhereTheySeemToBe() {
            TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER.replace("kopregel: 3", "kopregel: 2")));

            assertThat(taken.isAccepted()).isFalse();
            assertThat(taken.finding(FindingCode.MAPPED_HEADER_MISSING).message())
                    .contains("op regel 2", "regel 3");
            assertThat(taken.found()).doesNotContain("MAPPED_COLUMN_MISSING Register");
        }

        @Test
        void areFoundWithTheNamesOfTheMappingWhenItDoesNotSayWhere() {
            assertThat(TakenIn.of(register(), Mappings.of(REGISTER.replaceAll(" +kopregel: 3\n", "")))
                            .found())
                    .isEmpty();
        }
    }

    @Nested
    class Rows {

        @Test
        void ofExplanationAreSkippedAndCheckedForPersonalData() {
            Tracker tracker = register();
            tracker.sheet("Register").set("A5", "Vraag jan@voorbeeld.nl");
            Mapping mapping = Mappings.of(REGISTER.replace("kopregel: 3", "kopregel: 3\n    overslaan: 5"));
            TakenIn taken = TakenIn.of(tracker, mapping);

            assertThat(taken.values(Column.MEASURE_NUMBER)).containsExactly("V-1");
            assertThat(taken.found()).containsExactly("PERSONAL_DATA Register!A5");
        }

        @Test
        void withNothingInAKnownColumnAreNoRows() {
            Tracker tracker = register();
            tracker.sheet("Register")
                    .set("H6", "losse opmerking")
                    .set("A7", "  ")
                    .set("A8", "V-3");
            TakenIn taken = TakenIn.of(tracker, Mappings.of(REGISTER));

            assertThat(taken.result().rows()).containsEntry(SheetName.MEASURES, new RowCounts(3, 0));
            assertThat(taken.found()).contains("VALUE_MISSING Register!C8").noneMatch(found -> found.contains("6"));
        }
    }

    @Property(tries = 200)
    void everyRowWithSomethingInAKnownColumnIsKeptOrRefused(@ForAll("rows") List<List<Object>> rows) {
        Tracker tracker = register();
        rows.forEach(row -> tracker.sheet("Register").row(row.toArray()));
        TakenIn taken = TakenIn.of(tracker, Mappings.of(REGISTER));

        long filled = rows.stream()
                .filter(row -> COLUMNS_OF_MEASURES.stream()
                        .anyMatch(column -> row.size() > column
                                && !row.get(column).toString().isBlank()))
                .count();
        RowCounts counts = taken.result().rows().getOrDefault(SheetName.MEASURES, new RowCounts(-1, -1));
        assertThat(counts.read()).isEqualTo((int) filled + 2);
        assertThat(counts.kept()).isEqualTo(taken.of(SheetName.MEASURES).size());
    }

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        return Arbitraries.<Object>of("", " ", "V-1", "V-9", "tekst", "1-1-2024", 12, true)
                .list()
                .ofMaxSize(6)
                .list()
                .ofMaxSize(20);
    }

    @Nested
    class Values {

        private TakenIn withFinish(Object value, String lines) {
            Tracker tracker = register();
            tracker.sheet("Register").set("D4", value);
            return TakenIn.of(tracker, registerWith(lines));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "12/31/2024 | 2024-12-31",
                    "2/1/2024 | 2024-02-01",
                    "2-1-2024 | 2024-02-01",
                    "2024-02-01 | 2024-02-01",
                    "February 1, 2024 | 2024-02-01",
                    "Feb 1st 2024 | 2024-02-01",
                    "1 Feb 2024 | 2024-02-01",
                    "1-Feb-2024 | 2024-02-01",
                    "Sept. 9, 2024 | 2024-09-09",
                    "2/1/2024 10:15 | 2024-02-01",
                    "31/12/2024 | -",
                    "2/1/24 | -",
                    "February 2024 | -",
                    "1 februari 2024 | -"
                })
        void areDatesWithTheMonthInFrontWhereTheMappingSaysSo(String text, String day) {
            assertThat(withFinish(text, "datums: maand-dag-jaar").values(Column.MEASURE_PLANNED_FINISH))
                    .first()
                    .isEqualTo(day);
        }

        @Test
        void areDatesInTheOrderOfTheWholeWorkbookUnlessTheTableSaysOtherwise() {
            Tracker tracker = register();
            tracker.sheet("Register").set("D4", "2/1/2024");
            String american = "datums: maand-dag-jaar\n" + REGISTER;

            assertThat(TakenIn.of(tracker, Mappings.of(american)).values(Column.MEASURE_PLANNED_FINISH))
                    .first()
                    .isEqualTo("2024-02-01");
            assertThat(TakenIn.of(tracker, Mappings.of(american + "    datums: dag-maand-jaar\n"))
                            .values(Column.MEASURE_PLANNED_FINISH))
                    .first()
                    .isEqualTo("2024-01-02");
        }

        @Test
        void areDatesWhenTheyAreBareNumbersOnlyWhereTheMappingSaysSo() {
            assertThat(withFinish(45_474, "").found()).containsExactly("DATE_WITHOUT_DATE_FORMAT Register!D4");
            assertThat(withFinish(45_474.75, "datumgetallen: ja").values(Column.MEASURE_PLANNED_FINISH))
                    .first()
                    .isEqualTo("2024-07-01");
            assertThat(withFinish(2024, "datumgetallen: ja").found()).containsExactly("DATE_OUT_OF_RANGE Register!D4");
        }

        @Test
        void areWordsAsTheMappingExplainsThem() {
            Tracker tracker = register();
            tracker.sheet("Register")
                    .set("E3", "Status")
                    .set("E4", "In the works")
                    .set("E5", "COMPLETED");
            TakenIn taken = TakenIn.of(
                    tracker, registerWith("woorden: {Status: {Vertraagd: [in the works], Geborgd: [Completed]}}"));

            assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly("DELAYED", "SECURED");
        }

        @Test
        void areTheDefaultWhereTheCellIsEmptyAndNotWhereItIsUnreadable() {
            Tracker tracker = register();
            tracker.sheet("Register").set("E3", "Status").set("E4", "onzin");
            TakenIn taken = TakenIn.of(tracker, Mappings.of(REGISTER));

            assertThat(taken.values(Column.MEASURE_STATUS)).containsExactly("-", "ON_SCHEDULE");
            assertThat(taken.found()).containsExactly("WORD_UNKNOWN Register!E4");
        }
    }

    @Nested
    class ThePlan {

        @ParameterizedTest
        @ValueSource(strings = {"D2", "$D$2", "d2"})
        void mayStandInCells(String cell) {
            Tracker tracker = register();
            tracker.sheet("Register").set("D2", LocalDate.of(2024, 5, 31));
            Mapping mapping = Mappings.of(
                    REGISTER.replace("Peildatum: 30-6-2024", "Peildatum: {cel: " + cell + "}\n  blad: register"));
            TakenIn taken = TakenIn.of(tracker, mapping);

            assertThat(taken.found()).isEmpty();
            assertThat(taken.value(Column.PLAN_REPORTING_DATE)).hasValue(LocalDate.of(2024, 5, 31));
            assertThat(layout(taken, SheetName.PLAN).place(Column.PLAN_REPORTING_DATE, 1))
                    .hasValue(new CellRef("Register", 2, 4));
        }

        @Test
        void mayStandOnASheetOfWhichNothingElseIsRead() {
            Tracker tracker = register();
            tracker.sheet("Voorblad").set("B2", "31-5-2024").set("B3", "jan@voorbeeld.nl");
            Mapping mapping =
                    Mappings.of(REGISTER.replace("Peildatum: 30-6-2024", "Peildatum: {cel: B2}\n  blad: Voorblad"));

            assertThat(TakenIn.of(tracker, mapping).found()).containsExactly("PERSONAL_DATA Voorblad!B3");
        }

        @Test
        void isRefusedWhereACellIsEmptyAtThatCell() {
            Mapping mapping =
                    Mappings.of(REGISTER.replace("Peildatum: 30-6-2024", "Peildatum: {cel: B2}\n  blad: Register"));

            assertThat(TakenIn.of(register(), mapping).found())
                    .containsExactly("REPORTING_DATE_UNREADABLE Register!B2");
        }

        @Test
        void isRefusedWhereTheMappingLeavesOutWhatIsRequired() {
            TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER.replaceAll(" +Titel.*\n +Soort.*\n", "")));

            assertThat(taken.found()).containsExactly("MAPPED_PLAN_INCOMPLETE mapping, regel 2");
            assertThat(taken.finding(FindingCode.MAPPED_PLAN_INCOMPLETE).found())
                    .isEqualTo("Titel, Soort");
        }

        @Test
        void countsOnItsOwnSheetBeforeTheMapping() {
            Tracker tracker = Tracker.small();
            tracker.sheet("Plan").set("B3", " ").set("A9", "Einddatum").set("B9", "31-12-2024");
            Mapping mapping = Mappings.of("plan: {Titel: Uit de mapping, Einddatum: 2030-01-01, Dossiernummer: Z-1}");
            TakenIn taken = TakenIn.of(tracker, mapping);

            assertThat(taken.found()).isEmpty();
            assertThat(taken.value(Column.PLAN_TITLE)).hasValue("Uit de mapping");
            assertThat(taken.value(Column.PLAN_DOSSIER_NUMBER)).hasValue("Z-1");
            assertThat(taken.value(Column.PLAN_END)).hasValue(LocalDate.of(2024, 12, 31));
        }
    }

    @Nested
    class WhatTheMappingGives {

        @Test
        void standsOnItsLine() {
            TakenIn taken = TakenIn.of(register(), Mappings.of(REGISTER));

            assertThat(layout(taken, SheetName.PLAN).place(Column.PLAN_TITLE, 1))
                    .hasValue(new Place.MappingLine(3));
            assertThat(layout(taken, SheetName.MEASURES).place(Column.MEASURE_STATUS, 5))
                    .hasValue(new Place.MappingLine(18));
            assertThat(layout(taken, SheetName.MEASURES).cell(Column.MEASURE_STATUS, 5))
                    .isEmpty();
        }

        @Test
        void isWrongOnceAndNotInEveryRow() {
            TakenIn taken = TakenIn.of(
                    register(), Mappings.of(REGISTER.replace("Op schema}", "Op schema, Start werkelijk: 2025-01-01}")));

            assertThat(taken.found()).containsExactly("AFTER_REPORTING_DATE mapping, regel 18");
        }
    }

    @Nested
    class Sheets {

        @Test
        void thatAreNotThereAreToldWithTheOneThatWasProbablyMeant() {
            TakenIn taken =
                    TakenIn.of(register(), Mappings.of(REGISTER.replace("blad: Register", "blad: [Lijst, Registr]")));

            assertThat(taken.isAccepted()).isFalse();
            assertThat(taken.found())
                    .contains("MAPPED_SHEET_MISSING mapping, regel 11", "MAPPED_SHEET_MISSING mapping, regel 15");
            assertThat(taken.finding(FindingCode.MAPPED_SHEET_MISSING).message())
                    .contains("‘Lijst, Registr’", "Er is wel: Register.");
        }

        @Test
        void haveAlternativesOfWhichTheFirstThatIsThereCounts() {
            assertThat(TakenIn.of(
                                    register(),
                                    Mappings.of(REGISTER.replace("blad: Register", "blad: [Lijst, REGISTER]")))
                            .found())
                    .isEmpty();
        }

        @Test
        void withAKnownNameGiveWayToTheOneOfTheMapping() {
            Tracker tracker = register();
            tracker.sheet("Maatregelen").row("Nr", "Aanbeveling", "Maatregel", "Status");

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).found()).containsExactly("SHEET_TWICE Maatregelen");
        }

        @Test
        void areLeftOutWithoutARemarkWhenTheMappingSaysSo() {
            Tracker tracker = register();
            tracker.sheet("Leeswijzer").row("Hoe dit werkt");

            assertThat(TakenIn.of(tracker, Mappings.of(REGISTER)).found()).containsExactly("SHEET_UNKNOWN Leeswijzer");
            assertThat(TakenIn.of(tracker, Mappings.of("negeren: leeswijzer\n" + REGISTER))
                            .found())
                    .isEmpty();
        }
    }

    @Test
    void aTrackerOfOursReadsTheSameWithAMappingThatSaysNothing() {
        TakenIn without = TakenIn.of(Tracker.small());
        TakenIn with = TakenIn.of(Tracker.small(), Mappings.of("bladen: {Maatregelen: , Aanbevelingen: }"));

        assertThat(with.layouts).isEqualTo(without.layouts);
        assertThat(with.result()).isEqualTo(without.result());
        assertThat(with.facts)
                .map(fact -> fact.values())
                .isEqualTo(without.facts.stream().map(fact -> fact.values()).toList());
    }
}
