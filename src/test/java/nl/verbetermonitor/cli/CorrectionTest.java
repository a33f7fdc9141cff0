package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.pdf.PdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published figure turns out to be wrong: the council hears exactly what changed, through the commands alone. */
class CorrectionTest {

    private static final String PLAN = "VP-1";
    private static final String DATE = "2023-06-30";
    private static final String FOLDER = "VP-1/2023-06-30/";

    private final Caller caller;

    CorrectionTest(@TempDir Path folder) {
        caller = new Caller(folder).inEarnest();
        caller.clock = Clock.fixed(Instant.parse("2023-07-20T08:00:00Z"), Texts.ZONE);
    }

    private static TrackerFile tracker() {
        return TrackerFile.inOrder()
                .withMeasures(3)
                .withSheet("Geïnformeerd", List.of("Partij", "Datum"), List.of("Inspectie", "10-07-2023"));
    }

    private void delivers(TrackerFile tracker, String name) {
        tracker.save(caller.home.resolve("input").resolve(name));
    }

    private String types(String... arguments) {
        assertThat(caller.types(arguments)).as(caller.message()).isEqualTo(ExitCode.DONE);
        return caller.answer();
    }

    private void approvesAndPublishes(String caseNumber) {
        types("approve", PLAN, DATE, "--zaaknummer", caseNumber, "--datum", "2023-07-18");
        types("publish", PLAN, DATE);
    }

    private List<String> supplements() throws IOException {
        Path reports = caller.home.resolve("reports");
        try (Stream<Path> files = Files.walk(reports)) {
            return files.map(file -> reports.relativize(file).toString())
                    .filter(file -> file.endsWith("_aanvulling.pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static String supplement(int version) {
        return FOLDER + "v" + version + "/VP-1_2023-06-30_aanvulling.pdf";
    }

    private String text(String file) throws IOException {
        byte[] pdf = Files.readAllBytes(caller.home.resolve("reports").resolve(file));
        return new PdfFile(pdf).rawText().replaceAll("\\s+", " ");
    }

    private static String changes(String text) {
        String told = text.replaceAll("Aanvulling · \\S+ · peildatum .*? Gemeente Voorbeeldstad (CONCEPT )?", "")
                .replace("Wat Stond er Is nu Komt door ", "");
        return told.substring(told.indexOf("Wat het betekent"), told.indexOf(" Wat hier niet is genoemd"));
    }

    @BeforeEach
    void aReportIsPublished() {
        caller.configures("publication: {inform: {verbeterplan: [inspectie]}}");
        delivers(tracker(), "juni.xlsx");
        types("run");
        approvesAndPublishes("Z-1");
    }

    @Test
    void theAanvullingNamesExactlyTheChangedFigures() throws IOException {
        delivers(tracker().with("Maatregelen!E3", "31-10-2023"), "gecorrigeerd.xlsx");

        assertThat(types("run"))
                .contains(
                        "Aanvulling op een eerdere rapportage: VP-1, peildatum 2023-06-30, versie 3: " + supplement(3));
        assertThat(supplements()).containsExactly(supplement(3));
        assertThat(changes(text(supplement(3))))
                .isEqualTo("Wat het betekent voor de oordelen"
                        + " • Volledigheid: blijft ‘norm deels gehaald’ met score 66,7."
                        + " • Realisme: blijft ‘norm niet gehaald’ met score 33,3."
                        + " • Ambitie: blijft ‘niet te beoordelen’."
                        + " Wat er verandert"
                        + " Maatregelen"
                        + " M2 Doe iets"
                        + " Eerst gepland: 31-12-2023 Nu gepland: 31-12-2023"
                        + " Eerst gepland: 31-10-2023 Nu gepland: 31-10-2023"
                        + " Maatregelen!E3 (M2) Gereed gepland: 31-12-2023 → 31-10-2023");
        assertThat(types("status")).contains("Aangevuld door: peildatum 30-06-2023, versie 3 (concept)");

        approvesAndPublishes("Z-2");

        assertThat(supplements()).containsExactly(supplement(3), supplement(4));
        assertThat(text(supplement(4)))
                .contains("Zaaknummer Z-2", "versie 2, gepubliceerd op 20 juli 2023 (zaaknummer Z-1")
                .doesNotContain("CONCEPT");
        assertThat(changes(text(supplement(4)))).isEqualTo(changes(text(supplement(3))));
        assertThat(types("status"))
                .contains("Aanvulling op: peildatum 30-06-2023, versie 2 (gepubliceerd, zaaknummer Z-1)");
    }

    @Test
    void aChangedVerdictComesFirstWithTheCellThatChangedIt() throws IOException {
        delivers(
                tracker().with("Maatregelen!D4", "Afgerond").with("Maatregelen!E3", "31-10-2023"), "gecorrigeerd.xlsx");

        types("run");

        String because = " Maatregelen!D4 (M3) Status: Op schema → Afgerond";
        assertThat(changes(text(supplement(3))))
                .startsWith(
                        "Wat het betekent voor de oordelen"
                                + " • Volledigheid: was ‘norm deels gehaald’ (score 66,7) en is nu ‘norm niet gehaald’ (score 55,6).")
                .contains(
                        "Wat er verandert Oordelen" + " Volledigheid Oordeel: norm deels gehaald Score: 66,7",
                        " Oordeel: norm niet gehaald Score: 55,6",
                        "A1 Regel het beter Afgerond: 0 van 3 Afgerond: 1 van 3" + because,
                        "Nu gepland: 31-10-2023 Maatregelen!E3 (M2) Gereed gepland: 31-12-2023 → 31-10-2023 M3")
                .doesNotContain("Wat telt");
    }

    @Test
    void thereIsNoneWhenNothingChangedAndNobodyAsked() throws IOException {
        delivers(tracker().withSheet("Aantekeningen", List.of("van de analist")), "opnieuw-opgeslagen.xlsx");

        assertThat(types("run")).contains("1 opgenomen").doesNotContain("Aanvulling");

        assertThat(supplements()).isEmpty();
    }

    @Test
    void askedForWithoutAChangeItSaysThatNothingChanged() throws IOException {
        delivers(
                tracker().with("Plan!A9", "Aanvulling op").with("Plan!B9", "zaaknummer Z-1"),
                "aanvulling-gevraagd.xlsx");

        types("run");

        assertThat(supplements()).containsExactly(supplement(3));
        assertThat(text(supplement(3)))
                .contains(
                        "vraagt om een aanvulling op de rapportage met de stand per 30 juni 2023",
                        "Aan wat in de rapportage stond, verandert niets.")
                .doesNotContain("Stond er", "Daardoor is anders");
    }
}
