package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.plan.Finding;
import org.junit.jupiter.api.Test;

/** Nobody can be found in what the monitor makes of an incident. */
class IncidentPrivacyTest {

    /** Of a measure nothing but Nr, Stap, Status and in time or not; of persons nothing at all. */
    private static final List<String> SECRETS = List.of(
            "geheimetitel",
            "geheimresultaat",
            "geheimewaarborg",
            "geheimeeigenaar",
            "geheimbewijs",
            "geheimeoorzaak",
            "geheimgevolg",
            "geheimebijsturing",
            "geheimetoelichting",
            "geheimewijziging",
            "geheimeoverdracht",
            "geheimeverwijzing",
            "geheimestap",
            "geheimevoortgang",
            "niet openbaar van L4",
            "niet van toepassing (reden",
            "j.jansen@voorbeeld.nl",
            "06-12345678",
            "NL91ABNA0417164300",
            "01-02-1990",
            "1234 AB 12",
            // days of measures, as text and as ISO: planned, moved, actual, updated
            "11-05-2023",
            "2023-05-11",
            "11 mei 2023",
            "17-08-2023",
            "2023-08-17",
            "17 augustus 2023",
            "13-02-2023",
            "2023-02-13",
            "13 februari 2023",
            "14-01-2023",
            "2023-01-14",
            "14 januari 2023",
            // small counts of persons; thousandths, because no other number of a report has them
            "6.125",
            "6,125",
            "3.375",
            "3,375",
            "8.625",
            "8,625",
            "7770007",
            "ongeveer 3");

    private static final String PERSON =
            " mail j.jansen@voorbeeld.nl bel 06-12345678 rekening NL91ABNA0417164300 geboren 01-02-1990 woont 1234 AB 12";

    private static Tracker tracker(String date) {
        return Tracker.incident(date)
                .plan("Titel", "Opvolging" + PERSON)
                .plan("Eerdere raadsmededeling", "RM 1" + PERSON)
                .plan("Portefeuillehouder", "Wethouder" + PERSON)
                .plan("Toezichthouder of leverancier", "Bureau" + PERSON)
                .recommendation("A1", "Prioriteit", "Hoog", "Bron", "Brief" + PERSON)
                .row(
                        "Kwalificaties",
                        "Gemeente",
                        "Buurstad",
                        "Datum",
                        day("2023-02-01"),
                        "Kwalificatie",
                        "Fout" + PERSON)
                .row(
                        "Overdrachten",
                        "Maatregel",
                        "L2",
                        "Datum",
                        day("2023-01-14"),
                        "Volledig",
                        "Ja",
                        "Bewijs",
                        "geheimeoverdracht")
                .row("Overdrachten", "Maatregel", "geheimeverwijzing", "Datum", day("2023-03-03"), "Volledig", "Nee")
                .row(
                        "Raad",
                        "Nr",
                        "V1",
                        "Soort",
                        "Motie",
                        "Onderwerp",
                        "Vraag" + PERSON,
                        "Ingediend",
                        day("2023-03-01"))
                .row("Toelichting", "Onderdeel", "Vervolg", "Tekst", "Verder" + PERSON)
                .row("Aantallen", "Omschrijving", "Cliënten", "Gemeente", "Buurstad", "Periode", "2023", "Aantal", 3)
                .row(
                        "Indicatoren",
                        "Nr",
                        "I1",
                        "Indicator",
                        "Wachtenden" + PERSON,
                        "Nulmeting",
                        8.625,
                        "Streefwaarde",
                        3.375,
                        "Streefdatum",
                        day("2023-12-31"),
                        "Telt personen",
                        "Ja")
                .row("Metingen", "Indicator", "I1", "Datum", day("2023-06-15"), "Waarde", 6.125)
                .row(
                        "Aantallen",
                        "Omschrijving",
                        "Fout",
                        "Gemeente",
                        "Buurstad",
                        "Periode",
                        "2023",
                        "Aantal",
                        "7770007x");
    }

    private static Tracker full(String date, String finish) {
        return tracker(date)
                .measure("L1", secret("Stap", "Onderzoek", "Status", "Vertraagd", "Gereed gepland", day(finish)))
                .measure(
                        "L2",
                        secret(
                                "Stap",
                                "Nazorg aangeboden",
                                "Status",
                                "Afgerond",
                                "Gereed gepland",
                                day(finish),
                                "Gereed werkelijk",
                                day("2023-01-14"),
                                "Voortgang",
                                "50%"))
                .measure("L3", secret("Stap", "geheimestap", "Status", "Niet gestart", "Voortgang", "geheimevoortgang"))
                .measure(
                        "L4",
                        secret("Stap", "Evaluatie", "Status", "Vervallen", "Reden vervallen", "Niet van toepassing"))
                .measure("L5", secret("Stap", "Evaluatie", "Status", "Vervallen"));
    }

    private static Object[] secret(Object... more) {
        List<Object> cells = new ArrayList<>(List.of(
                "Maatregel",
                "geheimetitel" + PERSON,
                "Beoogd resultaat",
                "geheimresultaat",
                "Waarborgen",
                "geheimewaarborg",
                "Eigenaar",
                "Afdeling geheimeeigenaar",
                "Bewijs",
                "geheimbewijs, de cliënt is 34 jaar oud",
                "Oorzaak",
                "geheimeoorzaak",
                "Gevolg",
                "geheimgevolg",
                "Bijsturing",
                "geheimebijsturing",
                "Toelichting",
                "geheimetoelichting",
                "Bijgewerkt op",
                day("2023-02-13"),
                "Besteed (EUR)",
                "geheimetoelichting"));
        cells.addAll(List.of(more));
        return cells.toArray();
    }

    private static ReportSources sources() {
        return Tracker.sources(full("2023-06-30", "2023-05-11"), full("2023-09-30", "2023-08-17"));
    }

    @Test
    void theModelOfTheReportHoldsNothingOfIt() {
        assertThat(ProgressReport.of(sources()).toString())
                .contains(Finding.REMOVED)
                .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
    }

    @Test
    void norDoesALetterInAnyForm() {
        ReportSources letter = SourcesWith.letter(sources(), LetterStyle.usual(LetterForm.RAADSBRIEF));

        assertThat(ProgressReport.of(letter).toString())
                .contains("Hoogachtend", Finding.REMOVED)
                .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
    }

    @Test
    void thePicturesHoldNothingOfIt() {
        List<Block> pictures = ReportText.blocks(sources()).stream()
                .filter(Block.Figure.class::isInstance)
                .toList();

        assertThat(pictures)
                .extracting(block -> ((Block.Figure) block).chart().getClass().getSimpleName())
                .containsExactly("Progress", "Scores", "Stacks", "Timeline");
        assertThat(pictures.toString()).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
    }

    @Test
    void theJsonHoldsNothingOfIt() {
        String json = ReportText.json(sources());

        assertThat(json)
                .contains("\"code\" : \"personal-data\"", "\"code\" : \"contradiction\"", "\"code\" : \"word-unknown\"")
                .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
    }

    @Test
    void thePdfAndItsMetadataHoldNothingOfIt() {
        PdfFile pdf = new PdfFile(new PdfRenderer().render(ProgressReport.of(sources())));

        assertThat(pdf.xmp() + pdf.info() + pdf.bookmarks() + pdf.rawText())
                .contains("Opvolging van het incident")
                .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new))
                .doesNotContain("geheime-bestandsnaam", String.valueOf(System.getProperty("user.name")) + "@");
    }

    @Test
    void theNameOfTheFileStandsInTheJsonAlone() {
        assertThat(ReportText.json(sources())).contains("2023-09-30-geheime-bestandsnaam.xlsx");
        assertThat(ProgressReport.of(sources()).toString()).doesNotContain("geheime-bestandsnaam");
    }

    @Test
    void aFindingAboutAMeasureKeepsItsPlaceButNotItsWords() {
        assertThat(ReportText.json(sources()))
                .contains("Maatregelen!")
                .contains("‘niet vermeld’ staat niet in de lijst. Kies een van: niet vermeld.");
    }

    @Test
    void aMovedDateOfAMeasureIsAChangeWithoutTheDate() {
        assertThat(ReportText.letter(sources()))
                .anyMatch(line -> line.startsWith("Naar een latere datum: L1 (Onderzoek)"));
        assertThat(ReportText.json(sources()))
                .containsPattern("\"kind\" : \"slipped\",\\s+\"sheet\" : \"Maatregelen\",\\s+\"nr\" : \"L1\",\\s+"
                        + "\"field\" : \"Gereed gepland\"\\s+}");
    }

    @Test
    void vervallenIsNamedWithoutItsReason() {
        assertThat(ReportText.letter(sources()))
                .contains("Vervallen: L4 (Evaluatie) (met reden); L5 (Evaluatie) (zonder reden; telt daarom nog mee).");
    }

    @Test
    void ofSensitiveStepsNoDayIsShownAndOfOthersItIs() {
        ReportSources sources = Tracker.sources(Tracker.incident("2023-09-30")
                .recommendation("A1")
                .done("L1", "2023-01-04", "Stap", "Contact met getroffen cliënten")
                .done("L2", "2023-01-06", "Stap", "Nazorg aangeboden")
                .done("L3", "2023-01-10", "Stap", "Gewezen op aangifte en ondersteuning")
                .done("L4", "2023-01-11", "Stap", "Raad geïnformeerd"));

        assertThat(ReportText.under(sources, "Bijlage 4"))
                .contains(
                        "Contact met getroffen cliënten | L1 | Afgerond | niet vermeld | 2 werkdagen | ja",
                        "Nazorg aangeboden | L2 | Afgerond | niet vermeld | 14 dagen | ja",
                        "Gewezen op aangifte en ondersteuning | L3 | Afgerond | niet vermeld | 14 dagen | ja",
                        "Raad geïnformeerd | L4 | Afgerond | 11-01-2023 | 28 dagen | ja");
        assertThat(ProgressReport.of(sources).toString())
                .doesNotContain("04-01-2023", "06-01-2023", "10-01-2023")
                .doesNotContain("2023-01-04", "2023-01-06", "2023-01-10")
                .doesNotContain("4 januari", "6 januari", "10 januari");
    }

    @Test
    void theAmountOfOneMeasureIsNotShownAsATotal() {
        Tracker one = Tracker.incident("2023-09-30").recommendation("A1").measure("L1", "Budget (EUR)", 4321);
        Tracker two = Tracker.incident("2023-09-30")
                .recommendation("A1")
                .measure("L1", "Budget (EUR)", 4000)
                .measure("L2", "Budget (EUR)", 321);

        assertThat(ReportText.all(Tracker.sources(one)).toString())
                .doesNotContain("4.321")
                .contains("Bedragen zijn niet vermeld");
        assertThat(ReportText.all(Tracker.sources(two)).toString())
                .contains("Begroot is €\u00a04.321")
                .doesNotContain("4.000", "€\u00a0321");
    }

    @Test
    void findingsAboutPersonsAreNotCountedInWhatLeavesTheHouse() {
        assertThat(ReportText.under(sources(), "Bijlage 7").toString())
                .contains("blijven binnen de gemeente")
                .doesNotContain("| persoonsgegevens |", "naar één persoon");
    }

    @Test
    void changesOfNumbersOfPersonsAreHiddenInTheReportAndTheJson() {
        ReportSources sources = Tracker.sources(waiting("2023-06-30", 7), waiting("2023-09-30", 4));

        assertThat(ReportText.letter(sources))
                .contains(
                        "Gewijzigd uitgangspunt: I1 Streefwaarde van niet vermeld (klein aantal) naar niet vermeld (klein aantal).");
        assertThat(ReportText.json(sources))
                .contains("\"from\" : \"niet vermeld (klein aantal)\"")
                .doesNotContain("‘7’", "‘4’", "\"from\" : 7", "\"to\" : 4");
    }

    private static Tracker waiting(String date, int target) {
        return Tracker.improvement(date)
                .recommendation("A1")
                .measure("M1")
                .row(
                        "Indicatoren",
                        "Nr",
                        "I1",
                        "Indicator",
                        "Wachtenden",
                        "Nulmeting",
                        23,
                        "Streefwaarde",
                        target,
                        "Streefdatum",
                        day("2023-12-31"),
                        "Telt personen",
                        "Ja");
    }
}
