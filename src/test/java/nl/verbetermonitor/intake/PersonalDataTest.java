package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "personal-data.csv", delimiter = '|', numLinesToSkip = 1)
    void isTakenOutOfTexts(String text, String left, String kinds) {
        PersonalData.Cleaned cleaned = new PersonalData(List.of()).clean(text, true);

        assertThat(cleaned.text()).isEqualTo(left.replace("[X]", Finding.REMOVED));
        assertThat(cleaned.kinds().stream().map(Enum::name).collect(Collectors.joining("+")))
                .isEqualTo(kinds.equals("-") ? "" : kinds);
    }

    /** Tried again from each of its characters, a long word would take days. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@", ".@", "\uD835\uDCB3", "0 ", "06-", "NL00 ", "1234 A ", "geb. 1-"})
    void aTextMayBeLong(String piece) {
        String text = piece.repeat(1_000_000) + " @";

        assertThat(new PersonalData(List.of()).clean(text, true).text()).isEqualTo(text);
    }

    @Test
    void anEmailAddressMayBeLong() {
        String address = "x@" + "b.".repeat(1_000_000) + "nl";

        assertThat(new PersonalData(List.of()).clean(address, true).text()).isEqualTo(Finding.REMOVED);
    }

    @Property
    void aCitizenServiceNumberPassesTheElevenTest(@ForAll @IntRange(min = 10_000_000, max = 99_999_999) int start) {
        String digits = Integer.toString(start);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        PersonalData personalData = new PersonalData(List.of());

        for (int last = 0; last < 10; last++) {
            String number = digits + last;
            boolean passes = (sum - last) % 11 == 0;
            assertThat(PersonalData.isCitizenServiceNumber(Double.parseDouble(number)))
                    .isEqualTo(passes);
            assertThat(personalData.clean("BSN " + number, true).kinds().isEmpty())
                    .isEqualTo(!passes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"info@voorbeeldstad.nl", "INFO@Voorbeeldstad.nl", "0118-675000", "+31 118 67 50 00"})
    void contactsOfFunctionsAreLetThrough(String contact) {
        PersonalData personalData = new PersonalData(List.of("info@voorbeeldstad.nl", "0118 675 000"));

        assertThat(personalData.clean("Vragen: " + contact, true).kinds()).isEmpty();
        assertThat(personalData.clean("Vragen: 0118-675001", true).kinds()).isNotEmpty();
    }

    @Test
    void aTextIsKeptWithoutThemAndReportedWithoutThem() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Toelichting", "Bel Anna op 06-12345678 of a@b.nl");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.value(Column.MEASURE_EXPLANATION))
                .hasValue("Bel Anna op [verwijderd: persoonsgegeven] of [verwijderd: persoonsgegeven]");
        assertThat(taken.found()).containsExactly("PERSONAL_DATA Maatregelen!E2");
        assertThat(taken.findings.get(0).message())
                .contains("e-mailadres, telefoonnummer")
                .doesNotContain("06-", "a@b.nl");
    }

    @Test
    void everyCellThatHasThemIsReportedAlsoWhenTheSameTextComesBack() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .column("Toelichting", "mail a@b.nl")
                .column("Bewijs", "mail a@b.nl")
                .column("Oorzaak", "mail")
                .column("Gevolg", "mail");
        tracker.sheet("Nog een").row("mail").row("mail a@b.nl");

        assertThat(TakenIn.of(tracker).found())
                .contains("PERSONAL_DATA Maatregelen!E2", "PERSONAL_DATA Maatregelen!F2", "PERSONAL_DATA 'Nog een'!A2")
                .doesNotContain("PERSONAL_DATA Maatregelen!G2", "PERSONAL_DATA Maatregelen!H2");
    }

    @Test
    void anAmountThatIsNoCitizenServiceNumberIsOneAsAText() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Budget (EUR)", "123456782").column("Toelichting", "123456782");

        assertThat(TakenIn.of(tracker).found()).containsExactly("CITIZEN_SERVICE_NUMBER Maatregelen!F2");
    }

    @Test
    void noFindingQuotesThem() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .column("06-12345678", "x")
                .column("Gereed gepland", "bel 06-12345678")
                .column("Status bij a@b.nl", "x")
                .column("Budget (EUR)", "123456782 euro");
        tracker.sheet("Maatregelen").set("D2", "mail a@b.nl");
        tracker.sheet("Lijst van a@b.nl").row("x");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.findings).hasSizeGreaterThan(8).allSatisfy(finding -> assertThat(
                        finding.message() + finding.place().text())
                .doesNotContain("12345678", "a@b.nl"));
    }

    @Test
    void theyAreReplacedInNumbersOfRowsAndNamesOfSheetsToo() {
        Tracker tracker = Tracker.small().without("Aanbevelingen");
        tracker.sheet("Aanbevelingen").row("Nr", "Aanbeveling").row("a@b.nl", "Tekst");
        tracker.sheet("Foto van a@b.nl").row("x");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.value(Column.RECOMMENDATION_NUMBER)).hasValue(Finding.REMOVED);
        assertThat(taken.found())
                .contains(
                        "PERSONAL_DATA Aanbevelingen!A2",
                        "PERSONAL_DATA Foto van [verwijderd: persoonsgegeven]",
                        "SHEET_UNKNOWN Foto van [verwijderd: persoonsgegeven]");
    }

    @Test
    void aPlanNumberThatIsPersonalDataIsNoPlanNumber() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").set("B2", "a@b.nl");

        assertThat(TakenIn.of(tracker).found()).contains("PLAN_NUMBER_UNREADABLE Plan!B2");
    }

    @Test
    void aCitizenServiceNumberRefusesTheDeliveryAndOnlyItsPlaceIsTold() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Toelichting", "BSN 123456782");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.result()).isInstanceOfSatisfying(IntakeResult.Refused.class, refused -> {
            assertThat(refused.citizenServiceNumber()).isTrue();
            assertThat(refused.plan()).isEmpty();
            assertThat(refused.reportingDate()).isEmpty();
        });
        assertThat(taken.found()).containsExactly("CITIZEN_SERVICE_NUMBER Maatregelen!E2");
        assertThat(taken.findings.get(0).found()).isEmpty();
        assertThat(taken.values(Column.MEASURE_EXPLANATION)).containsExactly("BSN [verwijderd: persoonsgegeven]");
    }

    @Test
    void aCitizenServiceNumberIsFoundInAnyCell() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan")
                .row("Dossiernummer", 123456782)
                .set("E1", 123456782)
                .set("D5", "123456782");
        tracker.sheet("Maatregelen").column("Onbekend", 123456782).set("Z50", "x 123456782");
        tracker.sheet("Aanbevelingen").set("A3", 123456782);
        tracker.sheet("Raad").row("123456782").row("Nr", "Soort").row("V1", 123456782);
        tracker.sheet("Kladblok").hidden().row(123456782);
        tracker.sheet("Controle").row(123456782);

        assertThat(TakenIn.of(tracker).findings)
                .filteredOn(finding -> finding.code() == FindingCode.CITIZEN_SERVICE_NUMBER)
                .extracting(finding -> finding.place().text())
                .containsExactlyInAnyOrder(
                        "Plan!B9",
                        "Plan!E1",
                        "Plan!D5",
                        "Maatregelen!E2",
                        "Maatregelen!Z50",
                        "Aanbevelingen!A3",
                        "Raad!A1",
                        "Raad!B3",
                        "Kladblok!A1",
                        "Controle!A1");
    }

    @Test
    void amountsHoursCountsAndMeasurementsAreNoCitizenServiceNumbers() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .column("Budget (EUR)", 123456782)
                .column("Besteed (EUR)", "123456782")
                .column("Capaciteit (uren)", 123456782);
        tracker.sheet("Aantallen").row("Omschrijving", "Periode", "Aantal").row("Brieven", "2023", 123456782);
        tracker.sheet("Indicatoren")
                .row("Nr", "Indicator", "Nulmeting", "Streefwaarde", "Streefdatum")
                .row("I1", "Brieven", 123456782, 123456782, "1-1-2024");
        tracker.sheet("Metingen").row("Indicator", "Datum", "Waarde").row("I1", "1-1-2023", 123456782);

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @Test
    void aNumberThatIsNotWholeIsNoCitizenServiceNumber() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Toelichting", new Cell.Numeric(123456782.5, false));

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }
}
