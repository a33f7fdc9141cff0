package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.Step;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The raadsmededeling, read as its reader does. */
class LetterTest {

    private static Tracker improvement(String date) {
        return Tracker.improvement(date).recommendation("A1");
    }

    private static List<String> letter(Tracker... deliveries) {
        return ReportText.letter(Tracker.sources(deliveries));
    }

    @Nested
    class Sections {

        @Test
        void theyComeInTheOrderOfARaadsmededeling() {
            assertThat(letter(improvement("2023-09-30").measure("M1")))
                    .containsSubsequence(
                            "Voortgang Beter plan",
                            "Van | Het college van burgemeester en wethouders",
                            "Aan | De gemeenteraad",
                            "Datum B&W vergadering | [volgt]",
                            "Zaaknummer | [volgt]",
                            "Portefeuillehouder | Wethouder Jeugd",
                            "Onderwerp | Voortgangsrapportage P-1, stand per 30 september 2023",
                            "1. Kennisnemen van",
                            "2. Inleiding",
                            "3. Kernboodschap",
                            "4. Consequenties",
                            "5. Vervolg",
                            "6. Communicatie en participatie",
                            "Ondertekening volgt.");
        }

        @Test
        void theIntroductionSaysWhyWhoSinceWhenAndThatItIsAnOwnTest() {
            assertThat(letter(improvement("2023-09-30")
                            .plan("Toezichthouder of leverancier", "Inspectie A; de Inspectie B")
                            .measure("M1")))
                    .contains(
                            "Na het oordeel van de Inspectie A en de Inspectie B voert de gemeente Voorbeeldstad sinds 1"
                                    + " januari 2023 dit verbeterplan uit, tot en met 31 december 2023. Dit is de stand op"
                                    + " 30 september 2023. De gemeente heeft zelf getoetst op volledigheid, realisme en"
                                    + " ambitie; wat elk vraagt, staat bij het oordeel. Het is een eigen toets en geen"
                                    + " oordeel van de inspecties (bijlage\u00a06).")
                    .anyMatch(line -> line.startsWith(
                            "Volledigheid | Raken de maatregelen elke tekortkoming die is gevonden? | "))
                    .anyMatch(line -> line.startsWith(
                            "Realisme | Hebben de beoogde resultaten genoeg waarborgen om te slagen? | "))
                    .anyMatch(line -> line.startsWith("Ambitie | Zit er vaart in de uitvoering van de acties? | "));
        }

        @Test
        void aMunicipalityThatCallsItselfSoIsNotCalledSoTwice() {
            Tracker tracker = improvement("2023-09-30")
                    .plan("Gemeente", "Gemeente Voorbeeldstad")
                    .measure("M1");

            assertThat(letter(tracker)).anyMatch(line -> line.startsWith("De gemeente Voorbeeldstad voert sinds"));
            assertThat(ProgressReport.of(Tracker.sources(tracker)).organisation())
                    .isEqualTo("Gemeente Voorbeeldstad");
        }

        @Test
        void anIncidentIsToldFromTheDayItWasReported() {
            assertThat(letter(Tracker.incident("2023-09-30")
                            .plan("Toezichthouder of leverancier", "Bureau X")
                            .recommendation("A1")
                            .measure("L1")))
                    .anyMatch(
                            line -> line.startsWith(
                                    "Op 2 januari 2023 is een incident gemeld waarbij de leverancier Bureau X is"
                                            + " betrokken. De gemeente Voorbeeldstad legt hier verantwoording af over de opvolging,"))
                    .anyMatch(line ->
                            line.startsWith("Ambitie (vaart van de opvolging) | Zit er vaart in de opvolging? | "));
        }

        @Test
        void theAnalystsTextsStandInTheirSections() {
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1")
                            .row("Toelichting", "Onderdeel", "Vervolg", "Tekst", "Wij gaan verder.")
                            .row("Toelichting", "Onderdeel", "Consequenties", "Tekst", "Dit heeft gevolgen.")
                            .row("Toelichting", "Onderdeel", "Kernboodschap", "Tekst", "Het gaat goed.")))
                    .containsSubsequence(
                            "3. Kernboodschap",
                            "Het gaat goed.",
                            "4. Consequenties",
                            "Dit heeft gevolgen.",
                            "5. Vervolg",
                            "Wij gaan verder.",
                            "6. Communicatie en participatie",
                            "Hierover is niets gemeld.");
        }

        @Test
        void moneyIsPlannedAndSpentInAll() {
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1", "Budget (EUR)", 1000, "Besteed (EUR)", 250.5)
                            .measure("M2", "Budget (EUR)", 500)
                            .measure("M3")))
                    .contains(
                            "Middelen. Begroot is €\u00a01.500, besteed is €\u00a0250,50 (17 %). Het gaat om 2 maatregelen"
                                    + " met een bedrag.");
        }

        @Test
        void aConceptOfAnExampleSaysBoth() {
            assertThat(ProgressReport.of(Tracker.sources(improvement("2023-09-30")
                                    .plan("Voorbeeld", "Ja")
                                    .measure("M1")))
                            .marking())
                    .isEqualTo("CONCEPT · VOORBEELD");
            assertThat(ProgressReport.of(
                                    Tracker.sources(improvement("2023-09-30").measure("M1")))
                            .marking())
                    .isEqualTo("CONCEPT");
        }
    }

    @Test
    void aMunicipalityMayBeCalledOtherwiseThanInItsTrackers() {
        ReportSources sources =
                SourcesWith.name(Tracker.sources(improvement("2023-09-30").measure("M1")), "Nieuwstad");

        assertThat(ProgressReport.of(sources).organisation()).isEqualTo("Gemeente Nieuwstad");
        assertThat(ProgressReport.of(sources).toString())
                .contains("gemeente Nieuwstad voert")
                .doesNotContain("Voorbeeldstad");
    }

    @Test
    void aLongTitleStandsWholeInTheTitleOfTheDocumentAndOfTheLetter() {
        String title = "Opvolging signalen over ongewenste omgangsvormen van een re-integratiecoach bij een bureau";
        ReportSources sources =
                Tracker.sources(Tracker.improvement("2023-09-30").plan("Titel", title));

        assertThat(ProgressReport.of(sources).title()).contains(title);
        assertThat(ReportText.letter(sources)).contains("Voortgang " + title);
    }

    @Nested
    class Verdicts {

        @Test
        void theWordComesFirstThenTheCountsThenTheScore() {
            assertThat(letter(
                            improvement("2023-06-30").measure("M1"),
                            improvement("2023-09-30")
                                    .measure("M1", "Waarborgen", "")
                                    .measure("M2")))
                    .anyMatch(line ->
                            line.matches("Realisme \\| Hebben .*\\| norm gehaald \\| 1 van de 2 maatregelen heeft"
                                    + " waarborgen en een eigenaar; geen van beide maatregelen is verschoven \\| \\d+,\\d · norm 80"
                                    + " · −\\d+,\\d"));
        }

        @Test
        void whatCostsMostIsAddedWhereTheCountsDoNotSayWhyTheNormIsNotMet() {
            assertThat(letter(improvement("2023-09-30").measure("M1", "Gereed gepland", day("2024-06-01"))))
                    .anyMatch(line ->
                            line.contains("norm deels gehaald | De enige maatregel heeft waarborgen en een eigenaar;"
                                    + " de enige maatregel is niet verschoven; de meeste punten gaan verloren bij"
                                    + " ‘sluitende planning’ (0 van 1) | "));
            assertThat(letter(Tracker.incident("2023-09-30")
                            .recommendation("A1")
                            .measure("L1", "Gereed gepland", day("2024-06-01"))))
                    .anyMatch(line ->
                            line.contains("; de meeste punten gaan verloren bij ‘sluitende planning’ (0 van 1)"));
        }

        @Test
        void nothingIsAddedWhereTheNormIsMetOrACountSaysWhyItIsNot() {
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1", "Waarborgen", "", "Gereed gepland", day("2024-06-01"))))
                    .noneMatch(line -> line.startsWith("Realisme |") && line.contains("verloren"));
            assertThat(letter(improvement("2023-03-30").measure("M1", "Voortgang", "50%")))
                    .anyMatch(line -> line.startsWith("Realisme |") && line.contains("norm gehaald"))
                    .noneMatch(line -> line.startsWith("Realisme |") && line.contains("verloren"));
        }

        @Test
        void withoutAScoreTheCardSaysSo() {
            assertThat(letter(Tracker.improvement("2023-09-30").measure("M1")))
                    .anyMatch(line -> line.startsWith("Volledigheid | ")
                            && line.contains(
                                    "niet te beoordelen | Er zijn geen aanbevelingen; er is nog geen maatregel afgerond")
                            && line.endsWith("geen score · norm 80"));
        }

        @Test
        void anOwnNormNamesTheVerdictUnderTheDefaultNorm() {
            assertThat(letter(improvement("2023-09-30")
                            .plan("Norm ambitie", 10)
                            .plan("Norm vastgesteld door", "Raad")
                            .plan("Norm vastgesteld op", day("2023-01-10"))
                            .measure("M1", "Gereed gepland", day("2023-08-31"))))
                    .anyMatch(line ->
                            line.startsWith("Bij de standaardnorm van 80 zou het oordeel over ambitie zijn: norm"));
        }
    }

    @Nested
    class HardRules {

        @Test
        void noRecommendation() {
            assertThat(letter(Tracker.improvement("2023-09-30").measure("M1")))
                    .contains("Er is geen enkele aanbeveling opgenomen. Daarom is volledigheid niet te beoordelen.");
        }

        @Test
        void oneOrMoreUncoveredOfHighPriority() {
            Tracker one = improvement("2023-09-30").measure("M1").recommendation("A2", "Prioriteit", "Hoog");

            assertThat(letter(one))
                    .contains("Aanbeveling A2 met prioriteit Hoog heeft geen maatregel. Daarom is het oordeel over"
                            + " volledigheid: norm niet gehaald.");
            assertThat(letter(one.recommendation("A3", "Prioriteit", "Hoog")))
                    .contains(
                            "De aanbevelingen A2 en A3 met prioriteit Hoog hebben geen maatregel. Daarom is het oordeel over"
                                    + " volledigheid: norm niet gehaald.");
        }

        @Test
        void oneOrMoreUncoveredOfLowerPriority() {
            Tracker one = improvement("2023-09-30").measure("M1").recommendation("A2", "Prioriteit", "Laag");

            assertThat(letter(one))
                    .contains(
                            "Aanbeveling A2 heeft geen maatregel. Daarom is het oordeel over volledigheid hoogstens: norm"
                                    + " deels gehaald.");
            assertThat(letter(one.recommendation("A3").recommendation("A4")))
                    .contains(
                            "De aanbevelingen A2, A3 en A4 hebben geen maatregel. Daarom is het oordeel over volledigheid"
                                    + " hoogstens: norm deels gehaald.");
        }

        @Test
        void littleEvidence() {
            Tracker one = improvement("2023-09-30").done("M1", "2023-03-01", "Bewijs", "");

            assertThat(letter(one))
                    .contains(
                            "Minder dan de helft van de afgeronde maatregelen heeft bewijs (M1 heeft dat niet). Daarom is"
                                    + " het oordeel over volledigheid hoogstens: norm deels gehaald.");
            assertThat(letter(one.done("M2", "2023-03-01", "Bewijs", "")))
                    .anyMatch(line -> line.contains("(M1 en M2 hebben dat niet)"));
        }

        @Test
        void aDependencyCycle() {
            assertThat(letter(improvement("2023-09-30").measure("M1", "Afhankelijk van", "M1")))
                    .contains(
                            "Maatregel M1 wacht op zichzelf. Daarom is het oordeel over realisme hoogstens: norm deels"
                                    + " gehaald.");
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1", "Afhankelijk van", "M2")
                            .measure("M2", "Afhankelijk van", "M1")))
                    .contains(
                            "De maatregelen M1 en M2 wachten op elkaar. Daarom is het oordeel over realisme hoogstens: norm"
                                    + " deels gehaald.");
        }

        @Test
        void longOverdue() {
            Tracker one = improvement("2023-09-30").measure("M1", "Gereed gepland", day("2023-02-01"));

            assertThat(letter(one))
                    .contains(
                            "Maatregel M1 is meer dan 180 dagen over de eerste datum. Daarom is het oordeel over ambitie"
                                    + " hoogstens: norm deels gehaald.");
            assertThat(letter(one.measure("M2", "Gereed gepland", day("2023-02-01"))))
                    .anyMatch(line -> line.startsWith("De maatregelen M1 en M2 zijn meer dan 180 dagen"));
        }

        @Test
        void missingSteps() {
            assertThat(letter(
                            Tracker.incident("2023-01-02").recommendation("A1").measure("L1")))
                    .anyMatch(line -> line.startsWith("De verplichte stappen Opdracht beëindigd; Contact")
                            && line.endsWith("Daarom is het oordeel over volledigheid hoogstens: norm deels gehaald."));
            assertThat(letter(
                            Tracker.incident("2023-09-30").recommendation("A1").measure("L1")))
                    .anyMatch(line -> line.startsWith("De verplichte stappen ")
                            && line.endsWith(
                                    "ontbreken; van 14 daarvan is de termijn voorbij. Daarom is het oordeel over"
                                            + " volledigheid: norm niet gehaald."));
        }

        @Test
        void missingStepsAreCountedByTheirOwnTerm() {
            assertThat(letter(
                            Tracker.incident("2023-01-04").recommendation("A1").measure("L1")))
                    .anyMatch(line -> line.contains("ontbreken; van 1 daarvan is de termijn voorbij."));
        }

        @Test
        void oneMissingStep() {
            Tracker tracker = Tracker.incident("2023-12-30").recommendation("A1");
            int nr = 1;
            for (Step step : AssessmentRules.defaults().steps()) {
                if (!step.name().equals("Onderzoek")) {
                    tracker.measure("L" + nr++, "Stap", step.name());
                }
            }

            assertThat(letter(tracker))
                    .contains(
                            "De verplichte stap Onderzoek ontbreekt; de termijn daarvan is voorbij. Daarom is het oordeel"
                                    + " over volledigheid: norm niet gehaald.");
        }
    }

    @Nested
    class Facts {

        @Test
        void openMeasuresPastTheirFirstDateAreNamedWithTheirDays() {
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1", "Gereed gepland", day("2023-09-29"))
                            .measure("M2", "Gereed gepland", day("2023-08-31"))))
                    .contains(
                            "Geen van de 2 maatregelen is afgerond. Het tempo tot nu toe is niet genoeg om op 31 december"
                                    + " 2023 gereed te zijn. Te laat tegenover de eerste datum: M1 Titel van M1 (1 dag); M2"
                                    + " Titel van M2 (30 dagen).");
        }

        @Test
        void vervallenIsNamedWithItsReasonAndWithoutOne() {
            assertThat(letter(improvement("2023-09-30")
                            .measure("M1")
                            .measure("M2", "Status", "Vervallen", "Reden vervallen", "Besluit college")
                            .measure("M3", "Status", "Vervallen")))
                    .contains(
                            "Vervallen: M2 Titel van M2 (reden: besluit college); M3 Titel van M3 (zonder reden; telt daarom"
                                    + " nog mee).");
        }

        @Test
        void whatIsNoLongerIncludedIsNamed() {
            assertThat(letter(
                            improvement("2023-06-30")
                                    .recommendation("A2")
                                    .measure("M1")
                                    .measure("M2"),
                            improvement("2023-09-30").measure("M1")))
                    .contains("Niet meer in het plan opgenomen, telt mee met de laatste gegevens: A2 Tekst van A2; M2"
                            + " Titel van M2.");
        }
    }

    @Nested
    class SinceTheDeliveryBefore {

        @Test
        void theFirstDeliveryHasNothingToCompareWith() {
            assertThat(letter(improvement("2023-09-30").measure("M1")))
                    .contains("Dit is de eerste rapportage over dit plan; er is geen vorige om mee te vergelijken.");
        }

        @Test
        void nothingChanged() {
            assertThat(letter(
                            improvement("2023-03-31")
                                    .measure("M1", "Voortgang", "40%", "Bijgewerkt op", day("2023-03-31")),
                            improvement("2023-06-30")
                                    .measure("M1", "Voortgang", "60%", "Bijgewerkt op", day("2023-06-30")),
                            improvement("2023-09-30")
                                    .measure("M1", "Voortgang", "80%", "Bijgewerkt op", day("2023-09-30"))))
                    .contains("Er is niets veranderd sinds de vorige rapportage (30 juni 2023).");
        }

        @Test
        void everyKindOfChangeHasItsLine() {
            Tracker before = improvement("2023-06-30")
                    .recommendation("A2")
                    .measure("M1")
                    .measure("M2", "Status", "Niet gestart")
                    .measure("M3")
                    .measure("M4")
                    .done("M5", "2023-03-01")
                    .done("M6", "2023-03-01")
                    .measure("M7")
                    .measure("M8")
                    .measure("M9");
            Tracker now = improvement("2023-09-30")
                    .plan("Einddatum", day("2024-02-01"))
                    .recommendation("A2", "Aanbeveling", "Andere woorden")
                    .done("M1", "2023-12-31", "Gereed werkelijk", day("2023-08-01"))
                    .measure("M2")
                    .measure("M3", "Gereed gepland", day("2024-01-15"), "Reden wijziging", "ziekte")
                    .measure("M4", "Gereed gepland", day("2023-11-15"))
                    .measure("M5")
                    .done("M6", "2023-03-01", "Status", "Geborgd")
                    .measure("M7", "Status", "Vervallen", "Reden vervallen", "Elders belegd")
                    .measure("M8")
                    .measure("M10");

            assertThat(letter(before, now))
                    .contains(
                            "Wat is veranderd sinds de vorige rapportage (30 juni 2023)",
                            "Afgerond: M1 Titel van M1.",
                            "Geborgd: M6 Titel van M6.",
                            "Gestart: M2 Titel van M2.",
                            "Heropend: M5 Titel van M5.",
                            "Vervallen: M7 Titel van M7.",
                            "Nieuw: M10 Titel van M10.",
                            "Niet meer opgenomen: M9 Titel van M9.",
                            "Naar een eerdere datum: M4 Titel van M4 van 31 december 2023 naar 15 november 2023 (zonder"
                                    + " reden).",
                            "Gewijzigd uitgangspunt: Einddatum van 31 december 2023 naar 1 februari 2024; tekst van A2.")
                    .anyMatch(line ->
                            line.startsWith("Naar een latere datum: M3 Titel van M3 van 31 december 2023 naar 15"
                                    + " januari 2024 (reden: ziekte)"));
        }

        @Test
        void aVerdictThatChangedIsNamed() {
            assertThat(letter(
                            improvement("2023-03-31")
                                    .measure("M1", "Voortgang", "40%", "Bijgewerkt op", day("2023-03-31")),
                            improvement("2023-06-30")
                                    .measure("M1", "Voortgang", "60%", "Bijgewerkt op", day("2023-06-30")),
                            improvement("2023-09-30").measure("M1", "Voortgang", "60%")))
                    .anyMatch(line -> line.startsWith("Oordeel gewijzigd: ")
                            && line.contains("ambitie van norm gehaald naar norm "));
        }

        @Test
        void aStatusThatChangedForTheWorseIsNamed() {
            assertThat(letter(
                            improvement("2023-06-30")
                                    .measure("M1")
                                    .measure("M2", "Status", "Vraagt aandacht")
                                    .measure("M3", "Status", "Vertraagd")
                                    .measure("M4", "Status", "Vraagt aandacht")
                                    .done("M5", "2023-03-01"),
                            improvement("2023-09-30")
                                    .measure("M1", "Status", "Vraagt aandacht")
                                    .measure("M2", "Status", "Vertraagd")
                                    .measure("M3", "Status", "Vertraagd")
                                    .measure("M4")
                                    .measure("M5", "Status", "Vertraagd")))
                    .contains(
                            "Status gewijzigd naar Vraagt aandacht of Vertraagd: M1 Titel van M1 van Op schema naar Vraagt"
                                    + " aandacht; M2 Titel van M2 van Vraagt aandacht naar Vertraagd.");
        }
    }
}
