package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What refuses a delivery, and what leaves an optional sheet out. */
class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"Plan", "Aanbevelingen", "Maatregelen"})
    void aNeededSheetIsMissing(String sheet) {
        TakenIn taken = TakenIn.of(Tracker.small().without(sheet));

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.finding(FindingCode.SHEET_MISSING).place()).isEqualTo(Place.WHOLE_FILE);
        assertThat(taken.finding(FindingCode.SHEET_MISSING).message()).contains("‘" + sheet + "’");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "RECOMMENDATION_NUMBER",
                "RECOMMENDATION_TEXT",
                "MEASURE_NUMBER",
                "MEASURE_RECOMMENDATIONS",
                "MEASURE_TITLE",
                "MEASURE_STATUS"
            })
    void aRequiredColumnOfANeededSheetIsMissing(Column missing) {
        Tracker tracker = Tracker.small().without(missing.sheet().dutch());
        tracker.sheet(missing.sheet().dutch())
                .row(missing.sheet().columns().stream()
                        .filter(column -> column != missing)
                        .map(Column::dutch)
                        .toArray());
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.found())
                .containsOnlyOnce("COLUMN_MISSING " + missing.sheet().dutch());
        assertThat(taken.finding(FindingCode.COLUMN_MISSING).found()).isEqualTo(missing.dutch());
    }

    @Test
    void theOtherProblemsOfSuchASheetAreReportedAllTheSame() {
        Tracker tracker = Tracker.small().without("Maatregelen");
        tracker.sheet("Maatregelen")
                .row("Nr", "Aanbeveling", "Maatregel", "Gereed gepland")
                .row("M1", "A9", "Titel", "n.t.b.");

        assertThat(TakenIn.of(tracker).found())
                .containsExactly(
                        "COLUMN_MISSING Maatregelen",
                        "DATE_UNKNOWN Maatregelen!D2",
                        "REFERENCE_UNKNOWN Maatregelen!B2");
    }

    @ParameterizedTest
    @CsvSource({
        "B2, '', PLAN_NUMBER_UNREADABLE",
        "B4, '', PLAN_KIND_UNREADABLE",
        "B4, Iets anders, PLAN_KIND_UNREADABLE",
        "B7, n.t.b., PLAN_START_UNREADABLE",
        "B7, '', PLAN_START_UNREADABLE",
        "B8, Q4 2023, REPORTING_DATE_UNREADABLE",
        "B8, 31-12-1989, REPORTING_DATE_UNREADABLE"
    })
    void plannummerSoortStartdatumOrPeildatumCannotBeRead(String cell, String value, FindingCode code) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").set(cell, value);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.found()).containsExactly(code + " Plan!" + cell);
        assertThat(taken.findings.get(0).message()).contains(value.isEmpty() ? "(leeg)" : value);
    }

    @Test
    void aRequiredLabelIsMissing() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").set("A3", "Iets").set("A8", "Iets anders");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.found())
                .containsExactlyInAnyOrder(
                        "LABEL_UNKNOWN Plan!A3", "LABEL_UNKNOWN Plan!A8", "LABEL_MISSING Plan", "LABEL_MISSING Plan");
    }

    @Test
    void theSheetPlanHasNoColumnsVeldAndWaarde() {
        Tracker tracker = Tracker.small().without("Plan");
        tracker.sheet("Plan").row("Plannummer", "VP-1");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).containsExactly("COLUMN_MISSING Plan");
        assertThat(taken.findings.get(0).found()).isEqualTo("Veld, Waarde");
        assertThat(taken.result().rows()).containsEntry(SheetName.PLAN, new RowCounts(0, 1));
    }

    @Test
    void theWorkbookCannotBeReadToItsEnd() {
        Finding damage = new Finding(FindingCode.FILE_DAMAGED, new Place.WholeSheet("Aanbevelingen"), "einde", "");
        Tracker tracker = Tracker.small();
        tracker.sheet("Aanbevelingen").endsIn(damage);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isFalse();
        assertThat(taken.findings).containsExactly(damage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plan", "Aanbevelingen", "Maatregelen"})
    void ofASheetThatCannotBeReadNothingIsSaidToBeMissing(String sheet) {
        Finding damage = new Finding(FindingCode.FILE_DAMAGED, new Place.WholeSheet(sheet), "begin", "");
        Tracker tracker = Tracker.small().without(sheet);
        tracker.sheet(sheet).endsIn(damage);

        assertThat(TakenIn.of(tracker).findings).containsExactly(damage);
    }

    @Test
    void aPlanThatBreaksOffIsNotSaidToMissItsOtherLabels() {
        Finding damage = new Finding(FindingCode.FILE_DAMAGED, new Place.WholeSheet("Plan"), "einde", "");
        Tracker tracker = Tracker.small().without("Plan");
        tracker.sheet("Plan").row("Veld", "Waarde").row("Plannummer", "VP-1").endsIn(damage);

        assertThat(TakenIn.of(tracker).findings).containsExactly(damage);
    }

    @Test
    void aRefusedDeliveryTellsWhichPlanItWasAbout() {
        TakenIn taken = TakenIn.of(Tracker.small().without("Maatregelen"));

        assertThat(taken.result()).isInstanceOfSatisfying(IntakeResult.Refused.class, refused -> {
            assertThat(refused.plan()).hasValue(Nr.of("VP-1"));
            assertThat(refused.reportingDate())
                    .hasValueSatisfying(date -> assertThat(date).isEqualTo("2023-09-30"));
            assertThat(refused.citizenServiceNumber()).isFalse();
        });
    }

    @Test
    void anEmptyWorkbookIsRefusedWithAllThatItMisses() {
        assertThat(TakenIn.of(Tracker.empty()).found())
                .containsExactly("SHEET_MISSING", "SHEET_MISSING", "SHEET_MISSING");
    }

    @Test
    void anOptionalSheetWithoutARequiredColumnCountsAsAbsent() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Indicatoren")
                .row("Nr", "Indicator", "Nulmeting")
                .row("I1", "Wachttijd", "x")
                .row("I2", "Bereik", "y");
        tracker.sheet("Metingen").row("Indicator", "Datum", "Waarde").row("I1", "1-1-2023", 1);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.of(SheetName.INDICATORS)).isEmpty();
        assertThat(taken.layouts).noneMatch(layout -> layout.sheet() == SheetName.INDICATORS);
        assertThat(taken.result().rows()).containsEntry(SheetName.INDICATORS, new RowCounts(0, 2));
        assertThat(taken.found()).containsExactly("OPTIONAL_SHEET_UNUSABLE Indicatoren");
        assertThat(taken.findings.get(0).message()).contains("Streefwaarde, Streefdatum");
    }

    @Test
    void everyProblemIsReportedNotTheFirstOnly() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Plan").set("B8", "morgen").set("B7", "");
        tracker.sheet("Maatregelen")
                .set("D2", "Zoiets")
                .column("Gereed gepland", "z.s.m.")
                .column("Budget (EUR)", "veel");

        assertThat(TakenIn.of(tracker).found())
                .containsExactlyInAnyOrder(
                        "SHEET_MISSING",
                        "REPORTING_DATE_UNREADABLE Plan!B8",
                        "PLAN_START_UNREADABLE Plan!B7",
                        "REFERENCE_UNKNOWN Maatregelen!B2",
                        "WORD_UNKNOWN Maatregelen!D2",
                        "DATE_UNKNOWN Maatregelen!E2",
                        "NUMBER_UNREADABLE Maatregelen!F2");
    }
}
