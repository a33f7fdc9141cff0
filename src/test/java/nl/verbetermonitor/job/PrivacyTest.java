package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.workbook.RawXlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the workbook to the last file: nobody can be found in what the municipality gives out. */
class PrivacyTest {

    /**
     * What one tracker knows of persons and must not tell.
     *
     * @param person data by which somebody can be found, of every kind
     * @param name of a person
     * @param words about a case
     * @param number of persons, below 10
     */
    private record Secrets(String person, String name, String words, int number) {

        List<String> all() {
            return List.of(
                    "j.jansen",
                    "06-12345678",
                    "NL91ABNA0417164300",
                    "01-02-1990",
                    "1990-02-01",
                    "1234 AB",
                    name,
                    words);
        }
    }

    private static final Secrets ONE = new Secrets(
            " mail j.jansen@voorbeeld.nl bel 06-12345678 rekening NL91ABNA0417164300 geboren 01-02-1990 woont 1234 AB 12",
            "Joop Geheimnaam",
            "verklapwoord",
            3);

    private static final Secrets OTHER = new Secrets(
            " mail p.pieters@voorbeeld.nl bel 06-23456789 rekening NL20INGB0001234567 geboren 03-04-1971 woont 4321 BA 7",
            "Kees Andersnaam",
            "roddelpraat",
            8);

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2023, 9, 30);

    @Test
    void nothingOfAPersonStandsInAnyFileOrName(@TempDir Path home) {
        Installation installation = delivered(home, ONE);

        RunOutcome outcome = installation.run();
        published(installation);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        Map<String, String> files = everything(installation.reports());
        assertThat(files.keySet())
                .anyMatch(file -> file.endsWith("voortgangsrapportage.pdf"))
                .anyMatch(file -> file.endsWith("voortgangsrapportage.html"))
                .anyMatch(file -> file.endsWith("bestuurssamenvatting.pdf"))
                .anyMatch(file -> file.endsWith("toetsing.json"))
                .anyMatch(file -> file.endsWith("opendata.json"))
                .anyMatch(file -> file.endsWith("portefeuilleoverzicht.pdf"));
        assertThat(String.join("\n", files.values())).contains(Finding.REMOVED);
        files.forEach((file, text) -> assertThat(file + "\n" + text)
                .as(file)
                .doesNotContainIgnoringCase(ONE.all().toArray(String[]::new)));
    }

    @Test
    void aTrackerAboutOtherPersonsGivesTheSameReports(@TempDir Path one, @TempDir Path other) {
        Installation first = delivered(one, ONE);
        Installation second = delivered(other, OTHER);
        first.run();
        second.run();
        published(first);
        published(second);

        assertThat(read(second.reports())).isEqualTo(read(first.reports()));
    }

    /** The copy is the analyst's own workbook; what we write in it tells nothing of what we found in its cells. */
    @Test
    void whatIsWrittenInTheCopyForTheAnalystNamesNobodyEither(@TempDir Path home) {
        Installation installation = delivered(home, ONE);
        installation.run();

        Map<String, String> parts = copies(installation.reports());

        assertThat(parts.keySet()).anyMatch(part -> part.contains("comments"));
        parts.forEach((part, text) -> {
            if (part.contains("comments") || part.endsWith("Controle")) {
                assertThat(text).as(part).doesNotContainIgnoringCase(ONE.all().toArray(String[]::new));
            }
        });
    }

    @Test
    void ofADeliveryWithACitizenServiceNumberOnlyAListOfPlacesComesAmongTheReports(@TempDir Path home) {
        Installation installation = new Installation(home);
        incident(ONE, SEPTEMBER, "burger 111222333 belde")
                .writeTo(installation.input().resolve("111222333.xlsx"));

        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);

        assertThat(everything(installation.reports())).isEmpty();
        assertThat(Installation.tree(installation.reports()).keySet())
                .singleElement()
                .asString()
                .matches("controle/[0-9a-f]{12}/levering-gecontroleerd.xlsx");
        String list = String.join("\n", copies(installation.reports()).values());
        assertThat(list)
                .contains("Plan!B7", "Van deze levering wordt de inhoud niet bewaard")
                .doesNotContainIgnoringCase(ONE.all().toArray(String[]::new))
                .doesNotContain("111222333", "belde", "LI-1");
    }

    private static void published(Installation installation) {
        installation
                .informingNobody()
                .publish(Nr.of("LI-1"), JUNE)
                .publish(Nr.of("VP-1"), SEPTEMBER)
                .run();
        installation.publish(Nr.of("LI-1"), SEPTEMBER);
    }

    private static Installation delivered(Path home, Secrets secrets) {
        Installation installation = new Installation(home);
        incident(secrets, JUNE, "").writeTo(installation.input().resolve("juni.xlsx"));
        incident(secrets, SEPTEMBER, "").writeTo(installation.input().resolve("september.xlsx"));
        improvement(secrets, SEPTEMBER).writeTo(installation.input().resolve("plan.xlsx"));
        return installation;
    }

    private static RawXlsx incident(Secrets secrets, LocalDate date, String more) {
        String person = secrets.person();
        String words = secrets.words() + person + " " + secrets.name();
        RawXlsx workbook = RawXlsx.workbook();
        plan(workbook, "LI-1", "Leveranciersincident", "Opvolging" + person, "Bureau" + person + more, date)
                .row(10, "Datum melding", LocalDate.of(2023, 1, 2));
        workbook.sheet("Bevindingen")
                .row(1, "Nr", "Bevinding", "Bron", "Prioriteit")
                .row(2, "B1", "Er ging iets mis" + person, "Brief" + person, "Hoog");
        workbook.sheet("Maatregelen")
                .row(
                        1,
                        "Nr",
                        "Stap",
                        "Aanbeveling",
                        "Maatregel",
                        "Beoogd resultaat",
                        "Waarborgen",
                        "Eigenaar",
                        "Status",
                        "Gereed gepland",
                        "Bewijs",
                        "Reden wijziging",
                        "Oorzaak",
                        "Gevolg",
                        "Bijsturing",
                        "Toelichting")
                .row(
                        2,
                        "L1",
                        "Onderzoek",
                        "B1",
                        words,
                        words,
                        words,
                        secrets.name(),
                        "Vertraagd",
                        date,
                        words,
                        words,
                        words,
                        words,
                        words,
                        words)
                .row(
                        3,
                        "L2",
                        "Nazorg aangeboden",
                        "B1",
                        words,
                        words,
                        words,
                        "Afdeling " + words,
                        "Afgerond",
                        date.minusDays(40),
                        words,
                        words,
                        words,
                        words,
                        words,
                        words);
        workbook.sheet("Kwalificaties")
                .row(1, "Gemeente", "Datum", "Kwalificatie")
                .row(2, "Buurstad", LocalDate.of(2023, 2, 1), "Ernstig" + person);
        workbook.sheet("Aantallen")
                .row(1, "Omschrijving", "Gemeente", "Periode", "Aantal")
                .row(2, "Cliënten" + person, "Buurstad", "2023", secrets.number());
        workbook.sheet("Overdrachten")
                .row(1, "Maatregel", "Datum", "Volledig", "Bewijs")
                .row(2, "L2", LocalDate.of(2023, 1, 14), "Ja", words);
        workbook.sheet("Raad")
                .row(1, "Nr", "Soort", "Onderwerp", "Ingediend", "Antwoord")
                .row(2, "V1", "Motie", "Vraag" + person, LocalDate.of(2023, 3, 1), "Antwoord" + person);
        workbook.sheet("Toelichting").row(1, "Onderdeel", "Tekst").row(2, "Vervolg", "Wij gaan verder" + person);
        return workbook;
    }

    private static RawXlsx improvement(Secrets secrets, LocalDate date) {
        String person = secrets.person();
        RawXlsx workbook = RawXlsx.workbook();
        plan(workbook, "VP-1", "Verbeterplan inspectie", "Beter" + person, "Inspectie" + person, date);
        workbook.sheet("Aanbevelingen")
                .row(1, "Nr", "Aanbeveling", "Bron", "Prioriteit")
                .row(2, "A1", "Doe het beter" + person, "Brief" + person, "Hoog");
        workbook.sheet("Maatregelen")
                .row(
                        1,
                        "Nr",
                        "Aanbeveling",
                        "Maatregel",
                        "Eigenaar",
                        "Status",
                        "Start gepland",
                        "Gereed gepland",
                        "Bewijs",
                        "Oorzaak",
                        "Gevolg",
                        "Bijsturing",
                        "Toelichting")
                .row(
                        2,
                        "M1",
                        "A1",
                        "Scholen" + person,
                        secrets.name(),
                        "Vertraagd",
                        LocalDate.of(2023, 1, 1),
                        date,
                        "Lijst" + person,
                        "Ziek" + person,
                        "Later" + person,
                        "Inhuur" + person,
                        "Let op" + person);
        workbook.sheet("Indicatoren")
                .row(1, "Nr", "Indicator", "Nulmeting", "Streefwaarde", "Streefdatum", "Telt personen")
                .row(2, "I1", "Wachtenden" + person, secrets.number(), 0, LocalDate.of(2023, 12, 31), "Ja");
        workbook.sheet("Metingen")
                .row(1, "Indicator", "Datum", "Waarde")
                .row(2, "I1", LocalDate.of(2023, 9, 1), secrets.number() + 1);
        return workbook;
    }

    private static RawXlsx.SheetOf plan(
            RawXlsx workbook, String number, String kind, String title, String authority, LocalDate date) {
        return workbook.sheet("Plan")
                .row(1, "Veld", "Waarde")
                .row(2, "Plannummer", number)
                .row(3, "Titel", title)
                .row(4, "Soort", kind)
                .row(5, "Gemeente", "Voorbeeldstad")
                .row(6, "Portefeuillehouder", "Wethouder Zorg, " + title)
                .row(7, "Toezichthouder of leverancier", authority)
                .row(8, "Startdatum", LocalDate.of(2023, 1, 1))
                .row(9, "Peildatum", date);
    }

    private static Map<String, String> everything(Path reports) {
        return files(reports, PdfFile::everything);
    }

    /** The parts of the annotated copies, and the texts of their sheets. */
    private static Map<String, String> copies(Path reports) {
        Map<String, String> texts = new TreeMap<>();
        for (String file : Installation.tree(reports).keySet()) {
            if (file.startsWith(Annotating.FOLDER)) {
                texts.putAll(CopyTexts.sheets(reports.resolve(file)));
                texts.putAll(CopyTexts.parts(reports.resolve(file)));
            }
        }
        return texts;
    }

    private static Map<String, String> files(Path reports, Function<PdfFile, String> pdfText) {
        Map<String, String> texts = new TreeMap<>();
        for (String file : Installation.tree(reports).keySet()) {
            if (file.startsWith(Annotating.FOLDER)) {
                continue; // goes back to who delivered it, and to nobody else
            }
            byte[] bytes = bytes(reports.resolve(file));
            texts.put(
                    file,
                    file.endsWith(".pdf")
                            ? pdfText.apply(new PdfFile(bytes))
                            : new String(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people read. Only the fingerprints of the deliveries do differ. */
    private static Map<String, String> read(Path reports) {
        Map<String, String> texts = files(reports, PdfFile::rawText);
        texts.replaceAll((file, text) -> text.replaceAll("[0-9a-f]{8,}", "#"));
        return texts;
    }
}
