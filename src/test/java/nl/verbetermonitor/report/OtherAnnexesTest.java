package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bijlagen 4 to 8. */
class OtherAnnexesTest {

    private static Tracker improvement(String date) {
        return Tracker.improvement(date).recommendation("A1").measure("M1");
    }

    private static Tracker incident(String date) {
        return Tracker.incident(date).recommendation("A1");
    }

    private static List<String> annex(int number, Tracker... deliveries) {
        return ReportText.under(Tracker.sources(deliveries), "Bijlage " + number);
    }

    @Nested
    class TheIncident {

        @Test
        void stepsStandByPhaseWithStatusTermAndInTimeOrNot() {
            assertThat(annex(
                            4,
                            incident("2023-03-01")
                                    .done("L1", "2023-01-03", "Stap", "Opdracht beëindigd")
                                    .done("L2", "2023-02-20", "Stap", "Raad geïnformeerd")
                                    .measure("L3", "Stap", "Onderzoek", "Status", "Vraagt aandacht")
                                    .measure(
                                            "L4",
                                            "Stap",
                                            "Melders beschermd",
                                            "Status",
                                            "Vervallen",
                                            "Reden vervallen",
                                            "Niet van toepassing")
                                    .measure("L5", "Stap", "Dossieroverdracht", "Status", "Niet gestart")))
                    .containsSubsequence(
                            "Fase 1",
                            "Opdracht beëindigd | L1 | Afgerond | 03-01-2023 | 1 werkdag | ja",
                            "Contact met getroffen cliënten | – | Niet opgenomen | – | 2 werkdagen | nee",
                            "Melders beschermd | L4 | Vervallen met reden | – | 30 dagen | niet van toepassing",
                            "Fase 2",
                            "Raad geïnformeerd | L2 | Afgerond | 20-02-2023 | 28 dagen | nee",
                            "Onderzoek | L3 | Vraagt aandacht | – | 183 dagen | termijn loopt",
                            "Dossieroverdracht | L5 | Niet gestart | – | geen | niet van toepassing",
                            "Media en communicatie | – | Niet opgenomen (niet verplicht) | – | geen | niet van toepassing",
                            "Fase 3");
        }

        @Test
        void theTermsAreCalledOwnNorms() {
            assertThat(annex(4, incident("2023-03-01").measure("L1")))
                    .anyMatch(line -> line.contains(
                            "De termijnen zijn een eigen norm van de gemeente en geen wettelijke" + " termijnen."));
        }

        @Test
        void qualificationsStandEachOnItsOwn() {
            assertThat(annex(
                            4,
                            incident("2023-03-01")
                                    .measure("L1")
                                    .row(
                                            "Kwalificaties",
                                            "Gemeente",
                                            "Buurstad",
                                            "Datum",
                                            day("2023-02-01"),
                                            "Kwalificatie",
                                            "Onprofessioneel",
                                            "Heeft betrekking op",
                                            "Cliënten van Buurstad",
                                            "Vastgesteld door",
                                            "College",
                                            "Bron",
                                            "Brief")
                                    .row(
                                            "Kwalificaties",
                                            "Gemeente",
                                            "Voorbeeldstad",
                                            "Datum",
                                            day("2023-02-01"),
                                            "Kwalificatie",
                                            "Onprofessioneel",
                                            "Heeft betrekking op",
                                            "Cliënten van Voorbeeldstad")))
                    .contains(
                            "Buurstad | 01-02-2023 | Onprofessioneel | Cliënten van Buurstad | College | Brief | –",
                            "Voorbeeldstad | 01-02-2023 | Onprofessioneel | Cliënten van Voorbeeldstad | – | – | –")
                    .noneMatch(line -> line.contains("verschil"));
        }

        @Test
        void handoversAndWhatIsNotThere() {
            assertThat(annex(
                            4,
                            incident("2023-03-01")
                                    .measure("L1", "Stap", "Dossieroverdracht")
                                    .row(
                                            "Overdrachten",
                                            "Maatregel",
                                            "l1",
                                            "Datum",
                                            day("2023-02-01"),
                                            "Volledig",
                                            "Nee")))
                    .contains(
                            "L1 | 01-02-2023 | nee",
                            "Er zijn geen kwalificaties opgenomen.",
                            "Er zijn geen aantallen opgenomen.");
        }

        @Test
        void anImprovementPlanHasNoBijlage4AndAnIncidentNoTableOfMeasures() {
            assertThat(ReportText.all(Tracker.sources(improvement("2023-03-01"))))
                    .noneMatch(line -> line.startsWith("Bijlage 4"));
            assertThat(annex(2, incident("2023-03-01").measure("L1")))
                    .contains("Welke actie hoort bij welke bevinding")
                    .noneMatch(line -> line.contains("Titel van L1") || line.contains("Dagen te laat"));
        }
    }

    @Nested
    class TheCouncil {

        private Tracker tracker() {
            return improvement("2023-09-30")
                    .row(
                            "Raad",
                            "Nr",
                            "V1",
                            "Soort",
                            "Schriftelijke vraag",
                            "Onderwerp",
                            "Op tijd",
                            "Ingediend",
                            day("2023-03-01"),
                            "Afgedaan op",
                            day("2023-03-29"))
                    .row(
                            "Raad",
                            "Nr",
                            "V2",
                            "Soort",
                            "Schriftelijke vraag",
                            "Onderwerp",
                            "Te laat",
                            "Ingediend",
                            day("2023-03-01"),
                            "Afgedaan op",
                            day("2023-03-30"))
                    .row(
                            "Raad",
                            "Nr",
                            "V3",
                            "Soort",
                            "Schriftelijke vraag",
                            "Onderwerp",
                            "Open",
                            "Ingediend",
                            day("2023-09-20"))
                    .row(
                            "Raad",
                            "Nr",
                            "V4",
                            "Soort",
                            "Schriftelijke vraag",
                            "Onderwerp",
                            "Verlopen",
                            "Ingediend",
                            day("2023-08-01"))
                    .row(
                            "Raad",
                            "Nr",
                            "T1",
                            "Soort",
                            "Toezegging",
                            "Onderwerp",
                            "Zonder datum",
                            "Ingediend",
                            day("2023-03-01"))
                    .row(
                            "Raad",
                            "Nr",
                            "T2",
                            "Soort",
                            "Toezegging",
                            "Onderwerp",
                            "Gedaan",
                            "Ingediend",
                            day("2023-03-01"),
                            "Afgedaan op",
                            day("2023-09-01"))
                    .row(
                            "Raad",
                            "Nr",
                            "M1",
                            "Soort",
                            "Motie",
                            "Fractie",
                            "Fractie X",
                            "Onderwerp",
                            "Vertrouwelijk",
                            "Ingediend",
                            day("2023-03-01"),
                            "Afdoening vóór",
                            day("2023-12-31"),
                            "Afgedaan op",
                            day("2023-10-01"),
                            "Openbaar",
                            "Nee");
        }

        @Test
        void openOnesComeFirstWithInTimeOrNot() {
            List<String> annex = annex(5, tracker());

            assertThat(annex.subList(3, annex.size()))
                    .containsExactly(
                            "V4 | Schriftelijke vraag | – | Verlopen | 01-08-2023 | 29-08-2023 | – | open, te laat",
                            "V3 | Schriftelijke vraag | – | Open | 20-09-2023 | 18-10-2023 | – | open",
                            "M1 | Motie | niet openbaar | niet openbaar | 01-03-2023 | 31-12-2023 | – | open",
                            "T1 | Toezegging | – | Zonder datum | 01-03-2023 | – | – | open",
                            "V1 | Schriftelijke vraag | – | Op tijd | 01-03-2023 | 29-03-2023 | 29-03-2023 | ja",
                            "V2 | Schriftelijke vraag | – | Te laat | 01-03-2023 | 29-03-2023 | 30-03-2023 | nee",
                            "T2 | Toezegging | – | Gedaan | 01-03-2023 | – | 01-09-2023 | afgedaan");
        }

        @Test
        void whatIsNotPublicStaysOut() {
            assertThat(ReportText.all(Tracker.sources(tracker())).toString())
                    .doesNotContain("Fractie X", "Vertrouwelijk");
        }

        @Test
        void withoutAnythingItSaysSo() {
            assertThat(annex(5, improvement("2023-09-30")))
                    .containsExactly("Er zijn geen vragen, toezeggingen of moties opgenomen.");
        }
    }

    @Nested
    class TheTest {

        @Test
        void everyComponentShowsItsFractionItsWeightAndWhatFailed() {
            assertThat(annex(6, improvement("2023-09-30").done("M2", "2023-03-01", "Bewijs", "", "Waarborgen", "")))
                    .contains(
                            "C1 Dekking | Aanbevelingen waarvoor ten minste één maatregel bestaat | 1 | 1 | 40 | –",
                            "C4 Bewijs | Afgeronde maatregelen met bewijs | 0 | 1 | 15 | M2",
                            "R1 Waarborgen | Maatregelen met waarborgen en een eigenaar | 1 | 2 | 25 | M2");
        }

        @Test
        void whatDoesNotApplyIsNamed() {
            assertThat(annex(6, improvement("2023-09-30")))
                    .contains("Niet van toepassing, en daarom niet meegeteld: C4 Bewijs en C5 Meting.");
        }

        @Test
        void theWindowsThatWereUsedArePrinted() {
            assertThat(annex(6, improvement("2023-09-30")))
                    .anyMatch(line -> line.contains("in de laatste 31 dagen (eerste peildatum: 92 dagen)"));
        }

        @Test
        void normsSayWhoSetThemAndWhatTheDefaultWouldGive() {
            assertThat(annex(
                            6,
                            improvement("2023-09-30")
                                    .plan("Norm realisme", 99.5)
                                    .plan("Norm vastgesteld door", "Raad")
                                    .plan("Norm vastgesteld op", day("2023-01-10"))))
                    .anyMatch(line -> line.matches(
                            "Realisme \\| 99,5 \\| Raad, 10 januari 2023 \\| norm .*gehaald \\| norm gehaald"))
                    .anyMatch(line -> line.startsWith("Volledigheid | 80 | standaardnorm | "));
        }

        @Test
        void everyHardRuleAndEveryStatusIsExplained() {
            assertThat(annex(6, incident("2023-09-30").measure("L1")))
                    .contains(
                            "zonder bevindingen is volledigheid niet te beoordelen;",
                            "een open actie meer dan 180 dagen over de eerste datum: ambitie hoogstens norm deels gehaald.",
                            "Vervallen | De actie wordt niet meer uitgevoerd. Zonder reden uit de vaste lijst telt zij nog"
                                    + " mee.")
                    .anyMatch(line -> line.startsWith("een verplichte stap die ontbreekt"));
            assertThat(annex(6, improvement("2023-09-30")))
                    .noneMatch(line -> line.startsWith("een verplichte stap die ontbreekt"));
        }
    }

    @Nested
    class TheData {

        @Test
        void findingsAreCountedByKind() {
            assertThat(annex(
                            7,
                            improvement("2023-09-30")
                                    .measure("M2", "Gereed gepland", "n.t.b.")
                                    .measure("M3", "Gereed gepland", "z.s.m.")
                                    .measure("M4", "Status", "Geborgd")))
                    .contains("fout | datum onbekend | 2", "waarschuwing | geborgd zonder bewijs | 1");
        }

        @Test
        void withoutFindingsItSaysSo() {
            assertThat(annex(7, improvement("2023-09-30")))
                    .containsExactly("Er zijn geen bevindingen om hier te vermelden. Bevindingen over persoonsgegevens"
                            + " blijven binnen de gemeente.");
        }

        @Test
        void theOriginIsAHashAndVersionsNotAFile() {
            ReportSources sources = Tracker.sources(
                    improvement("2023-06-30"), improvement("2023-09-30").plan("Dossiernummer", "D-7"));

            assertThat(ReportText.under(sources, "Bijlage 8"))
                    .contains(
                            "Plannummer | P-1",
                            "Dossiernummer | D-7",
                            "Peildatum | 30 september 2023",
                            "Vorige levering | 30 juni 2023",
                            "Versie van de levering | 1",
                            "Versie van de rapportage | 1",
                            "SHA-256 van de levering | " + sources.origin().sha256());
            assertThat(ProgressReport.of(sources).toString()).doesNotContain(".xlsx", "geheime-bestandsnaam");
        }
    }
}
