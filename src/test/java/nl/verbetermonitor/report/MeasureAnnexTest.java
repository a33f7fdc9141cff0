package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bijlage 2: aanbevelingen en maatregelen. */
class MeasureAnnexTest {

    private static Tracker improvement(String date) {
        return Tracker.improvement(date).recommendation("A1");
    }

    private static List<String> annex(Tracker... deliveries) {
        return ReportText.under(Tracker.sources(deliveries), "Bijlage 2");
    }

    @Test
    void aMeasureShowsFirstPresentAndActualPlanningDaysLateAndTimesMoved() {
        assertThat(annex(
                        improvement("2023-03-31").measure("M1", "Gereed gepland", day("2023-05-31")),
                        improvement("2023-06-30").measure("M1", "Gereed gepland", day("2023-07-31")),
                        improvement("2023-09-30")
                                .measure(
                                        "M1",
                                        "Gereed gepland",
                                        day("2023-08-31"),
                                        "Gereed werkelijk",
                                        day("2023-09-10"),
                                        "Status",
                                        "Afgerond",
                                        "Bewijs",
                                        "Besluit")))
                .contains("M1 | A1 | Titel van M1\nAfdeling Jeugd | 31-05-2023 | 31-08-2023 | 10-09-2023 | 102 | 2× |"
                        + " Afgerond | 100\u00a0%");
    }

    @Test
    void anOpenMeasureIsLateUpToThePeildatum() {
        assertThat(annex(improvement("2023-09-30")
                        .measure("M1", "Gereed gepland", day("2023-09-29"), "Status", "Vertraagd")
                        .measure("M2", "Gereed gepland", day("2023-09-30"))))
                .anyMatch(line -> line.startsWith("M1 | ") && line.contains("| 1 | – | Vertraagd"))
                .anyMatch(line -> line.startsWith("M2 | ") && line.contains("| – | – | Op schema"));
    }

    @Test
    void noDaysLateAreMadeUpWithoutAnActualFinishNorForWhatNeedNotBeDone() {
        assertThat(annex(improvement("2023-09-30")
                        .measure("M1", "Gereed gepland", day("2023-02-01"), "Status", "Afgerond", "Bewijs", "Besluit")
                        .measure(
                                "M2",
                                "Gereed gepland",
                                day("2023-02-01"),
                                "Status",
                                "Vervallen",
                                "Reden vervallen",
                                "Besluit college")))
                .anyMatch(line -> line.startsWith("M1 | ") && line.contains("| – | – | Afgerond"))
                .anyMatch(line -> line.startsWith("M2 | ") && line.contains("| – | – | Vervallen"));
    }

    @Test
    void whatIsFreshlyFinishedStandsWithTheOpenOnesAndTheRestBelow() {
        assertThat(annex(
                                improvement("2023-06-30")
                                        .done("M1", "2023-03-01")
                                        .measure("M2")
                                        .measure("M3"),
                                improvement("2023-09-30")
                                        .done("M1", "2023-03-01")
                                        .done("M2", "2023-12-31")
                                        .measure("M3"))
                        .stream()
                        .map(line -> line.replaceAll(" \\|.*(?s:.)*", ""))
                        .toList())
                .containsSubsequence(
                        "Open maatregelen, en wat sinds de vorige rapportage is afgerond of vervallen",
                        "M2",
                        "M3",
                        "Eerder afgeronde en vervallen maatregelen",
                        "M1",
                        "Welke maatregel hoort bij welke aanbeveling");
    }

    @Test
    void whenAllThatIsFinishedIsFreshItIsNotSaidThatNothingIsFinished() {
        assertThat(annex(
                        improvement("2023-06-30").measure("M1"),
                        improvement("2023-09-30").done("M1", "2023-12-31")))
                .contains("Er zijn geen eerder afgeronde of vervallen maatregelen.")
                .doesNotContain("Er zijn nog geen afgeronde of vervallen maatregelen.");
    }

    @Test
    void reportedFinishedAndShownFinishedAreToldApart() {
        assertThat(annex(improvement("2023-09-30")
                        .done("M1", "2023-03-01")
                        .done("M2", "2023-03-01", "Bewijs", "")
                        .done("M3", "2023-03-01", "Status", "Geborgd", "Bewijs", "")))
                .anyMatch(line -> line.startsWith("M1 | ") && line.contains("| Afgerond |"))
                .anyMatch(line -> line.startsWith("M2 | ") && line.contains("| Afgerond, zonder bewijs |"))
                .anyMatch(line -> line.startsWith("M3 | ") && line.contains("| Geborgd, zonder bewijs |"));
    }

    @Test
    void aMeasureThatIsNoLongerIncludedSaysSo() {
        assertThat(annex(
                        improvement("2023-06-30").measure("M1").measure("M2"),
                        improvement("2023-09-30").measure("M1")))
                .anyMatch(line -> line.startsWith("M2 | ") && line.contains("| Op schema, niet meer opgenomen |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vertraagd", "Vraagt aandacht"})
    void causeEffectAndCorrectionStandBelowTheTable(String status) {
        assertThat(annex(improvement("2023-09-30")
                        .measure(
                                "M1",
                                "Status",
                                status,
                                "Oorzaak",
                                "Ziekte",
                                "Gevolg",
                                "Uitloop.",
                                "Bijsturing",
                                "Inhuur")
                        .measure("M2", "Status", status)))
                .contains(
                        "M1 " + status + ". Oorzaak: Ziekte. Gevolg: Uitloop. Bijsturing: Inhuur.",
                        "M2 " + status + ". Oorzaak, gevolg en bijsturing zijn niet ingevuld.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teammanager Jeugd",
                "Afdelingshoofd Uitvoeringsdienst",
                "Functioneel beheerder",
                "Programmamanager Sociaal Domein",
                "Hoofd van Bureau Jeugd",
                "Afdeling Werk & Inkomen"
            })
    void anOwnerThatIsAFunctionIsShown(String owner) {
        assertThat(annex(improvement("2023-09-30").measure("M1", "Eigenaar", owner)))
                .anyMatch(line -> line.startsWith("M1 | A1 | Titel van M1\n" + owner + " |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Piet Jansen",
                "P. Jansen, teammanager",
                "Teammanager P. Jansen",
                "Teammanager (Piet Jansen)",
                "Piet Jansen - teammanager",
                "Afdeling Jeugd / Piet Jansen",
                "Teammanager mevrouw Jansen",
                "Piet de Vries teammanager",
                "drs. Jansen, directeur"
            })
    void anOwnerThatMayBeAPersonIsLeftOut(String owner) {
        ReportSources sources = Tracker.sources(improvement("2023-09-30").measure("M1", "Eigenaar", owner));

        assertThat(ProgressReport.of(sources).toString()).doesNotContain("Jansen", "Vries");
    }

    @Test
    void everyRecommendationShowsItsMeasuresAndUncoveredOnesAreNamed() {
        assertThat(annex(improvement("2023-09-30")
                        .recommendation("A2", "Prioriteit", "Hoog")
                        .recommendation("A3")
                        .done("M1", "2023-03-01")
                        .measure("M2", "Aanbeveling", "A1; A1")
                        .measure("M3", "Aanbeveling", "A3", "Status", "Vervallen", "Reden vervallen", "Elders belegd")))
                .contains(
                        "A1 Tekst van A1 | – | M1, M2 | 1 van 2",
                        "A2 Tekst van A2 | Hoog | geen | 0 van 0",
                        "A3 Tekst van A3 | – | geen | 0 van 0",
                        "Zonder maatregel: A2 en A3.");
    }

    @Test
    void tablesStopAtFiveHundredRowsAndSaySo() {
        Tracker tracker = improvement("2023-09-30");
        for (int i = 1; i <= 501; i++) {
            tracker.measure("M" + i, "Budget (EUR)", 1);
        }
        List<String> annex = annex(tracker);

        assertThat(annex.stream().filter(line -> line.contains("\nAfdeling Jeugd |")))
                .hasSize(500);
        assertThat(annex.stream()
                        .filter(("De tabel toont 500 van de 501 rijen. De andere staan in de levering die de"
                                + " gemeente bewaart.")::equals))
                .hasSize(2);
        assertThat(annex).contains("Totaal | €\u00a0501 | €\u00a00 | €\u00a0501");
    }

    @Test
    void changesAreListedAgainOnlyWhereTheLetterMayLeaveSomeOut() {
        assertThat(annex(starting(6, "Niet gestart", "2023-06-30"), starting(6, "Op schema", "2023-09-30")))
                .doesNotContain("Alle wijzigingen sinds de vorige rapportage");
        assertThat(annex(starting(7, "Niet gestart", "2023-06-30"), starting(7, "Op schema", "2023-09-30")))
                .contains("Alle wijzigingen sinds de vorige rapportage");
    }

    private static Tracker starting(int measures, String status, String date) {
        Tracker tracker = Tracker.improvement(date).recommendation("A1");
        for (int i = 1; i <= measures; i++) {
            tracker.measure("M" + i, "Status", status);
        }
        return tracker;
    }
}
