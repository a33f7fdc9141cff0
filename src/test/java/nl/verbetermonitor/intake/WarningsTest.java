package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, and to be looked at. */
class WarningsTest {

    @ParameterizedTest
    @CsvSource({
        "Vraagt aandacht, x, x, x, ''",
        "Vraagt aandacht, '', x, x, Oorzaak",
        "Vertraagd, x, '', x, Gevolg",
        "Vertraagd, x, x, '', Bijsturing",
        "Vertraagd, '', '', '', 'Oorzaak, Gevolg, Bijsturing'",
        "Op schema, '', '', '', ''"
    })
    void troubleIsExplained(String status, String cause, String effect, String correction, String missing) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .set("D2", status)
                .column("Oorzaak", cause)
                .column("Gevolg", effect)
                .column("Bijsturing", correction);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.findings.stream().map(finding -> finding.expected()).toList())
                .isEqualTo(missing.isEmpty() ? List.of() : List.of(missing));
        assertThat(taken.findings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.CAUSE_EFFECT_CORRECTION_MISSING);
            assertThat(finding.place().text()).isEqualTo("Maatregelen!D2");
        });
    }

    @Test
    void troubleIsToBeExplainedAlsoWhenTheColumnsAreMissing() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").set("D2", "Vertraagd");

        assertThat(TakenIn.of(tracker).found()).containsExactly("CAUSE_EFFECT_CORRECTION_MISSING Maatregelen!D2");
    }

    @Test
    void whatIsSecuredHasEvidence() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen")
                .set("D2", "Geborgd")
                .row("M2", "A1", "Titel", "Geborgd")
                .row("M3", "A1", "Titel", "Afgerond")
                .column("Bewijs", "Verslag", " ");

        assertThat(TakenIn.of(tracker).found()).containsExactly("SECURED_WITHOUT_EVIDENCE Maatregelen!E3");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-29, true", "2023-09-30, false", "2023-10-01, false"})
    void thePeildatumLiesNotAfterTheDayOnWhichTheTrackerCameIn(LocalDate day, boolean future) {
        TakenIn taken = TakenIn.of(Tracker.small(), day);

        assertThat(taken.isAccepted()).isTrue();
        assertThat(taken.found()).isEqualTo(future ? List.of("REPORTING_DATE_IN_FUTURE Plan!B8") : List.of());
        assertThat(taken.findings)
                .allSatisfy(finding -> assertThat(finding.message()).contains("30-09-2023", "29-09-2023"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Start werkelijk", "Gereed werkelijk", "Bijgewerkt op"})
    void whatHasHappenedLiesNotAfterThePeildatum(String column) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").row("M2", "A1", "Titel", "Op schema").column(column, "30-9-2023", "1-10-2023");
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found()).containsExactly("AFTER_REPORTING_DATE Maatregelen!E3");
        assertThat(taken.findings.get(0).message()).contains("01-10-2023").contains("30-09-2023");
    }

    @Test
    void theSameHoldsForTheOtherSheets() {
        String later = "1-10-2023";
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").row("Datum melding", later).row("Norm vastgesteld op", later);
        tracker.sheet("Aanbevelingen").column("Datum", later);
        tracker.sheet("Indicatoren")
                .row("Nr", "Indicator", "Nulmeting", "Datum nulmeting", "Streefwaarde", "Streefdatum")
                .row("I1", "Wachttijd", 1, later, 2, later);
        tracker.sheet("Metingen").row("Indicator", "Datum", "Waarde").row("I1", later, 1);
        tracker.sheet("Kwalificaties").row("Gemeente", "Datum", "Kwalificatie").row("Goes", later, "Ernstig");
        tracker.sheet("Overdrachten").row("Maatregel", "Datum", "Volledig").row("M1", later, "Ja");
        tracker.sheet("Raad")
                .row("Nr", "Soort", "Onderwerp", "Ingediend", "Afdoening vóór", "Afgedaan op")
                .row("V1", "Motie", "Iets", later, later, later);
        tracker.sheet("Geïnformeerd").row("Partij", "Datum").row("Griffie", later);

        assertThat(TakenIn.of(tracker).found())
                .containsExactly(
                        "AFTER_REPORTING_DATE Plan!B9",
                        "AFTER_REPORTING_DATE Plan!B10",
                        "AFTER_REPORTING_DATE Aanbevelingen!C2",
                        "AFTER_REPORTING_DATE Indicatoren!D2",
                        "AFTER_REPORTING_DATE Metingen!B2",
                        "AFTER_REPORTING_DATE Kwalificaties!B2",
                        "AFTER_REPORTING_DATE Overdrachten!B2",
                        "AFTER_REPORTING_DATE Raad!D2",
                        "AFTER_REPORTING_DATE Raad!F2",
                        "AFTER_REPORTING_DATE Geïnformeerd!B2");
    }

    @Test
    void plansTargetsAndTermsMayLieLater() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan").row("Einddatum", "31-12-2025");
        tracker.sheet("Maatregelen").column("Start gepland", "1-1-2024").column("Gereed gepland", "1-1-2025");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Rapport van 30-9-2023, false",
        "Rapport van 1-10-2023, true",
        "Brief d.d. 1 okt. 2023, true",
        "Rapport 2024, false",
        "RM 900001 d.d. 19-07-2022 en RM 900002 d.d. 19-12-2023, true"
    })
    void aSourceIsNotDatedAfterThePeildatum(String source, boolean tooLate) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Aanbevelingen").column("Bron", source);

        assertThat(TakenIn.of(tracker).found())
                .isEqualTo(tooLate ? List.of("AFTER_REPORTING_DATE Aanbevelingen!C2") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"A, 1-1-2023, false", "'', 1-1-2023, true", "A, '', true", "A, n.t.b., true"})
    void aNormNeedsWhoSetItAndWhen(String setBy, String setOn, boolean missing) {
        Tracker tracker = Tracker.small();
        tracker.sheet("Plan")
                .row("Norm realisme", 70)
                .row("Norm vastgesteld door", setBy)
                .row("Norm vastgesteld op", setOn);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.found().contains("NORM_WITHOUT_AUTHORITY Plan!B9")).isEqualTo(missing);
        assertThat(taken.values(Column.PLAN_NORM_REALISM)).containsExactly("70");
    }

    @ParameterizedTest
    @CsvSource({
        "4, A1;A2;A3, true",
        "4, A1;A2, false",
        "4, A1;A2;X1;X2;X3, false",
        "3, A1;A2;A3, false",
        "5, A1;A2;A3, true",
        "6, A1;A2;A3, false"
    })
    void oneMeasureThatCoversMoreThanHalfOfAtLeastFourRecommendations(int all, String covered, boolean tooMuch) {
        Tracker tracker = Tracker.small();
        for (int i = 2; i <= all; i++) {
            tracker.sheet("Aanbevelingen").row("A" + i, "Tekst");
        }
        tracker.sheet("Maatregelen").set("B2", covered);

        assertThat(TakenIn.of(tracker).found().contains("ONE_MEASURE_COVERS_MOST Maatregelen!B2"))
                .isEqualTo(tooMuch);
    }

    @Test
    void aMeasureThatNoLongerCountsMayReferToAll() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Aanbevelingen").row("A2", "Tekst").row("A3", "Tekst").row("A4", "Tekst");
        tracker.sheet("Maatregelen")
                .set("B2", "A1;A2;A3;A4")
                .set("D2", "Vervallen")
                .column("Reden vervallen", "Elders belegd");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Er was één cliënt bij | één cliënt",
                "Gesprek met een cliënte | een cliënte",
                "De Cliënt is gebeld | De Cliënt",
                "Met mevrouw gesproken | mevrouw",
                "meneer was er niet | meneer",
                "de heer van het bureau | de heer",
                "Een man belde | man",
                "de vrouw in kwestie | vrouw",
                "Zij is 34 jaar oud | 34 jaar oud",
                "de 34-jarige | 34-jarige",
                "een cliënt heeft rechten | -",
                "De cliënten zijn gebeld | -",
                "een of meer cliënten | -",
                "de manager en de vrouwenopvang | -",
                "de heerlijkheid | -",
                "binnen 30 jaar | -"
            })
    void inAPlanAboutAnIncidentNoTextPointsToOnePerson(String text, String word) {
        Tracker tracker = Tracker.incident();
        tracker.sheet("Maatregelen").column("Toelichting", text);
        TakenIn taken = TakenIn.of(tracker);

        assertThat(taken.findings.stream()
                        .map(finding -> finding.code() + " " + finding.found())
                        .toList())
                .isEqualTo(word.equals("-") ? List.of() : List.of("POINTS_TO_ONE_PERSON " + word));
        assertThat(taken.value(Column.MEASURE_EXPLANATION)).hasValue(text);
    }

    @Test
    void thisHoldsForTheTextsOfEverySheetOfSuchAPlan() {
        Tracker tracker = Tracker.incident();
        tracker.sheet("Plan").set("B3", "Melding van mevrouw X");
        tracker.sheet("Aanbevelingen").set("B2", "De cliënt is niet gehoord");
        tracker.sheet("Toelichting").row("Onderdeel", "Tekst").row("Vervolg", "Een vrouw belde");

        assertThat(TakenIn.of(tracker).found())
                .containsExactly(
                        "POINTS_TO_ONE_PERSON Plan!B3",
                        "POINTS_TO_ONE_PERSON Aanbevelingen!B2",
                        "POINTS_TO_ONE_PERSON Toelichting!B2");
    }

    @Test
    void itDoesNotHoldForOtherPlans() {
        Tracker tracker = Tracker.small();
        tracker.sheet("Maatregelen").column("Toelichting", "Met mevrouw gesproken");

        assertThat(TakenIn.of(tracker).findings).isEmpty();
    }
}
