package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is to tell, the letter takes two pages. */
class LetterLimitsTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();
    private static final List<String> TOPICS =
            List.of("Kernboodschap", "Consequenties", "Vervolg", "Communicatie en participatie");

    private static final String LONG = "Dit is een lange tekst. ".repeat(1300);

    @Test
    void everyVersionIsShorterThanTheOneBefore() {
        Part letter = ProgressReport.of(sixtyChanges()).parts().get(0);

        assertThat(letter.maxPages()).hasValue(2);
        assertThat(letter.versions().stream()
                        .map(version ->
                                String.join("", ReportText.lines(version)).length())
                        .toList())
                .hasSizeGreaterThan(3)
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    @Test
    void aListThatIsCutOffSaysHowManyMore() {
        List<List<Block>> versions =
                ProgressReport.of(sixtyChanges()).parts().get(0).versions();

        assertThat(ReportText.lines(versions.get(versions.size() - 1)))
                .anyMatch(line -> line.startsWith("Afgerond: M1 Titel van M1; en nog 59 andere."));
        assertThat(ReportText.under(sixtyChanges(), "Alle wijzigingen sinds de vorige rapportage"))
                .anyMatch(line -> line.startsWith("Afgerond: ") && line.endsWith("M60 Titel van M60."));
    }

    @Test
    void longTextsOfTheAnalystAreCutOffAndStandWholeInTheirOwnBijlage() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-09-30")
                .recommendation("A1")
                .measure("M1")
                .row("Toelichting", "Onderdeel", "Vervolg", "Tekst", LONG));
        List<List<Block>> versions = ProgressReport.of(sources).parts().get(0).versions();

        assertThat(ReportText.lines(versions.get(0))).contains(LONG.strip());
        assertThat(ReportText.lines(versions.get(versions.size() - 1)))
                .doesNotContain(LONG.strip())
                .anyMatch(line -> line.startsWith("Dit is een lange tekst.")
                        && line.endsWith("… (de volledige tekst staat in de bijlage Toelichting)")
                        && line.length() < 200);
        assertThat(ReportText.under(sources, "Bijlage Toelichting")).contains("Vervolg", LONG.strip());
    }

    @Test
    void shortTextsOfTheAnalystAreWholeInEveryVersionAndHaveNoBijlage() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-09-30")
                .recommendation("A1")
                .measure("M1")
                .row("Toelichting", "Onderdeel", "Vervolg", "Tekst", "Eerst dit.\nDan dat."));

        assertThat(ProgressReport.of(sources).parts().get(0).versions())
                .allSatisfy(version -> assertThat(ReportText.lines(version)).contains("Eerst dit.\nDan dat."));
        assertThat(ReportText.all(sources)).doesNotContain("Bijlage Toelichting");
    }

    @Test
    void sixtyChangesFit() {
        assertThat(pagesOfLetter(sixtyChanges())).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 195, 210, 370, 4000})
    void everyHardRuleEveryKindOfChangeEveryNormAndLongNamesFitBesideTextsOfAnyLength(int characters) {
        Tracker before = Tracker.improvement("2023-06-30");
        Tracker now = worst(Tracker.improvement("2023-09-30"))
                .plan("Einddatum", day("2024-02-02"))
                .plan("Norm volledigheid", 5)
                .plan("Norm realisme", 20)
                .plan("Norm ambitie", 10)
                .plan("Norm vastgesteld door", "Raad")
                .plan("Norm vastgesteld op", day("2023-01-01"))
                .plan("Titel", "Titel ".repeat(100))
                .plan("Gemeente", "Stad ".repeat(60))
                .plan("Toezichthouder of leverancier", "Inspectie ".repeat(60))
                .plan("Portefeuillehouder", "Wethouder ".repeat(40))
                .plan("Eerdere raadsmededeling", "RM ".repeat(90))
                .plan("Aanvulling op", "RM ".repeat(90));
        for (int i = 1; i <= 20; i++) {
            before.recommendation("A" + i, "Aanbeveling", "Anders " + i)
                    .measure("N" + i)
                    .done("O" + i, "2023-02-02")
                    .measure("P" + i, "Status", "Niet gestart")
                    .measure("Q" + i)
                    .measure("R" + i)
                    .measure("S" + i)
                    .measure("T" + i);
        }
        if (characters > 0) {
            TOPICS.forEach(
                    topic -> now.row("Toelichting", "Onderdeel", topic, "Tekst", "woorden ".repeat(characters / 8)));
        }

        assertThat(pagesOfLetter(Tracker.sources(before, now))).isLessThanOrEqualTo(2);
    }

    @Test
    void anIncidentWithoutAnyStepFits() {
        assertThat(pagesOfLetter(Tracker.sources(worst(Tracker.incident("2023-09-30")))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void textsOfThirtyTwoThousandCharactersFitWhereverTheyStand() {
        Tracker tracker = Tracker.improvement("2023-09-30")
                .plan("Titel", LONG)
                .plan("Gemeente", LONG)
                .plan("Portefeuillehouder", LONG)
                .plan("Toezichthouder of leverancier", LONG)
                .plan("Eerdere raadsmededeling", LONG)
                .plan("Aanvulling op", LONG)
                .recommendation("A1", "Aanbeveling", LONG)
                .recommendation("A2", "Aanbeveling", LONG, "Prioriteit", "Hoog")
                .measure(
                        "M1",
                        "Maatregel",
                        LONG,
                        "Gereed gepland",
                        day("2023-02-01"),
                        "Status",
                        "Vertraagd",
                        "Oorzaak",
                        LONG)
                .measure("M2", "Maatregel", LONG, "Status", "Vervallen");
        for (String topic : TOPICS) {
            tracker.row("Toelichting", "Onderdeel", topic, "Tekst", LONG);
        }

        assertThat(pagesOfLetter(Tracker.sources(tracker))).isLessThanOrEqualTo(2);
    }

    @Test
    void aRaadsbriefFitsOnThreePages() {
        Tracker tracker = worst(Tracker.improvement("2023-09-30"));
        TOPICS.forEach(topic -> tracker.row("Toelichting", "Onderdeel", topic, "Tekst", LONG));

        ReportSources letter = SourcesWith.letter(Tracker.sources(tracker), LetterStyle.usual(LetterForm.RAADSBRIEF));

        assertThat(pagesOfLetter(letter)).isLessThanOrEqualTo(3);
    }

    @Test
    void longTextsInTheBijlagenAreSetWhole() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-09-30")
                .recommendation("A1", "Aanbeveling", LONG)
                .measure("M1", "Maatregel", LONG, "Status", "Vertraagd", "Oorzaak", LONG));

        assertThat(new PdfFile(RENDERER.render(ProgressReport.of(sources)))
                        .rawText()
                        .split("lange", -1))
                .hasSizeGreaterThan(3 * 1300);
    }

    @Test
    void manyShortLinesFit() {
        Tracker tracker = Tracker.improvement("2023-09-30").recommendation("A1").measure("M1");
        for (int i = 0; i < 150; i++) {
            tracker.row("Toelichting", "Onderdeel", "Vervolg", "Tekst", "a\nb");
        }

        assertThat(pagesOfLetter(Tracker.sources(tracker))).isLessThanOrEqualTo(2);
    }

    private static Tracker worst(Tracker tracker) {
        for (int i = 1; i <= 20; i++) {
            tracker.recommendation("A" + i)
                    .recommendation("B" + i, "Prioriteit", "Hoog")
                    .measure("M" + i, named("Afhankelijk van", "M" + (i % 20 + 1), "Gereed gepland", day("2023-01-20")))
                    .measure("N" + i, named("Status", "Vervallen"))
                    .measure("O" + i, named())
                    .measure("P" + i, named())
                    .measure(
                            "Q" + i,
                            named("Gereed gepland", day("2024-03-03"), "Reden wijziging", "ziekte ".repeat(40)))
                    .measure("R" + i, named("Gereed gepland", day("2023-12-03")))
                    .done("S" + i, "2023-03-03", named("Bewijs", ""));
        }
        return tracker;
    }

    private static Object[] named(Object... cells) {
        List<Object> all =
                new ArrayList<>(List.of("Maatregel", "Een naam die over meer dan een regel van de brief loopt"));
        all.addAll(List.of(cells));
        return all.toArray();
    }

    private static ReportSources sixtyChanges() {
        Tracker before = Tracker.improvement("2023-06-30").recommendation("A1");
        Tracker now = Tracker.improvement("2023-09-30").recommendation("A1");
        for (int i = 1; i <= 60; i++) {
            before.measure("M" + i);
            now.done("M" + i, "2023-08-01");
        }
        return Tracker.sources(before, now);
    }

    /** The renderer takes the first version that fits and the last when none does. */
    private static int pagesOfLetter(ReportSources sources) {
        Report report = ProgressReport.of(sources);
        Report letter = new Report(
                report.title(),
                report.logo(),
                report.organisation(),
                report.marking(),
                report.footer(),
                report.accent(),
                report.date(),
                report.parts().stream().limit(1).collect(Collectors.toList()));
        return new PdfFile(RENDERER.render(letter)).pages();
    }
}
