package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.pdf.PdfFile;
import nl.verbetermonitor.pdf.PdfRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the portfolio holder reads on one page. */
class ManagementSummaryTest {

    private static Tracker plan() {
        return Tracker.improvement("2023-09-30").recommendation("A1");
    }

    @Test
    void itSaysWhichPlanForWhomAndHowOldTheFiguresAre() {
        assertThat(Summary.of(plan().measure("M1")).lines())
                .startsWith("Bestuurssamenvatting", "Beter plan · voor Wethouder Jeugd · stand per 30 september 2023");
    }

    @Test
    void theSameSourcesGiveAnEqualModel() {
        ReportSources sources = Tracker.sources(plan().measure("M1", "Status", "Vertraagd"));

        assertThat(ManagementSummary.of(sources)).isEqualTo(ManagementSummary.of(sources));
    }

    @Nested
    class ADecisionIsAsked {

        @Test
        void aboutAMeasureThatStrugglesWithWhatIsDoneAboutIt() {
            assertThat(Summary.of(plan().measure("M1", "Status", "Vertraagd", "Bijsturing", "Extra inzet"))
                            .decisions())
                    .contains("M1 Titel van M1: status Vertraagd. Bijsturing: Extra inzet.");
        }

        @Test
        void aboutAMeasureThatStrugglesAndNothingIsDoneAboutIt() {
            assertThat(Summary.of(plan().measure("M1", "Status", "Vraagt aandacht"))
                            .decisions())
                    .contains("M1 Titel van M1: status Vraagt aandacht. Bijsturing is niet ingevuld.");
        }

        @Test
        void aboutAnOpenMeasurePastItsFirstDateInDays() {
            assertThat(Summary.of(plan().measure("M1", "Gereed gepland", day("2023-09-29"))
                                    .measure("M2", "Gereed gepland", day("2023-09-01")))
                            .decisions())
                    .containsExactly(
                            "Ambitie norm niet gehaald. Het grootste tekort zit in het onderdeel Tempo.",
                            "M2 Titel van M2: 29 dagen over de eerste datum, 1 september 2023.",
                            "M1 Titel van M1: 1 dag over de eerste datum, 29 september 2023.");
        }

        @Test
        void aboutAMeasureWithoutSafeguardsOwnerOrMeans() {
            assertThat(Summary.of(plan().measure("M1", "Waarborgen", "")
                                    .measure("M2", "Waarborgen", "", "Eigenaar", "")
                                    .measure("M3", "Eigenaar", "")
                                    .measure("M4", "Capaciteit (uren)", 0))
                            .decisions())
                    .containsExactly(
                            "M1 Titel van M1: geen waarborgen.",
                            "M2 Titel van M2: geen waarborgen en geen eigenaar.",
                            "M3 Titel van M3: geen eigenaar.",
                            "M4 Titel van M4: geen uren en geen geld.");
        }

        @Test
        void aboutAMeasureThatIsFinishedWithoutEvidence() {
            assertThat(Summary.of(plan().done("M1", "2023-08-01").done("M2", "2023-08-01", "Bewijs", ""))
                            .decisions())
                    .containsExactly("M2 Titel van M2: afgerond zonder bewijs.");
        }

        @Test
        void aboutAHardRuleThatBitesBeforeAnythingElseAndNotAgainAboutItsRows() {
            assertThat(Summary.of(plan().recommendation("A2", "Prioriteit", "Hoog")
                                    .measure("M1", "Status", "Vertraagd", "Bijsturing", "Inzet"))
                            .decisions())
                    .containsExactly(
                            "Volledigheid norm niet gehaald. Aanbeveling A2 heeft prioriteit Hoog en geen maatregel.",
                            "M1 Titel van M1: status Vertraagd. Bijsturing: Inzet.");
        }

        @Test
        void aboutACouncilItemThatIsLate() {
            assertThat(Summary.of(plan().measure("M1")
                                    .row(
                                            "Raad",
                                            "Nr",
                                            "V1",
                                            "Soort",
                                            "Schriftelijke vraag",
                                            "Onderwerp",
                                            "Wachttijd",
                                            "Ingediend",
                                            day("2023-09-01")))
                            .decisions())
                    .containsExactly("V1 Wachttijd: af te doen vóór 29 september 2023, 1 dag te laat.");
        }

        @Test
        void onceAboutAMeasureWithAllThatFailsInIt() {
            assertThat(Summary.of(plan().measure(
                                            "M1",
                                            "Status",
                                            "Vertraagd",
                                            "Gereed gepland",
                                            day("2023-09-28"),
                                            "Waarborgen",
                                            "",
                                            "Bijsturing",
                                            "Inzet"))
                            .decisions())
                    .contains("M1 Titel van M1: 2 dagen over de eerste datum, 28 september 2023;"
                            + " status Vertraagd; geen waarborgen. Bijsturing: Inzet.");
        }

        @Test
        void notWhenNothingFails() {
            assertThat(Summary.of(plan().measure("M1")).decisions())
                    .containsExactly("Er is nu niets dat een besluit vraagt.");
        }
    }

    @Nested
    class Changes {

        @Test
        void areCountedByKindAndEachScoreThatChangedIsTold() {
            Tracker before = Tracker.improvement("2023-06-30")
                    .recommendation("A1")
                    .measure("M1")
                    .measure("M2")
                    .measure("M3");

            assertThat(Summary.of(
                                    before,
                                    plan().done("M1", "2023-08-01")
                                            .done("M2", "2023-08-01")
                                            .measure("M3", "Gereed gepland", day("2024-03-01")))
                            .changes())
                    .contains("2 afgerond, 1 naar een latere datum en 2 naar een eerdere datum.")
                    .anyMatch(line -> line.startsWith("Realisme daalde van "));
        }

        @Test
        void ofWhatIsNewAreToldByKind() {
            Tracker before = Tracker.improvement("2023-06-30").recommendation("A1");

            assertThat(Summary.of(
                                    before,
                                    plan().recommendation("A2").measure("M1").measure("M2"))
                            .changes())
                    .contains("1 aanbeveling en 2 maatregelen nieuw.");
        }

        @Test
        void tellWhichStatusesAreWorse() {
            Tracker before = Tracker.improvement("2023-06-30")
                    .recommendation("A1")
                    .measure("M1", "Status", "Op schema")
                    .measure("M2", "Status", "Vertraagd");

            assertThat(Summary.of(
                                    before,
                                    plan().measure("M1", "Status", "Vraagt aandacht")
                                            .measure("M2", "Status", "Vertraagd"))
                            .changes())
                    .contains("Status slechter: M1 (Vraagt aandacht).");
        }

        @Test
        void areNotThereAtTheFirstDelivery() {
            assertThat(Summary.of(plan().measure("M1")).changes())
                    .containsExactly(
                            "Dit is de eerste rapportage over dit plan; er is geen vorige om mee te vergelijken.");
        }
    }

    @Nested
    class Questions {

        @Test
        void areFiveAndDifferentWhateverFails() {
            Tracker nothing = plan().done("M1", "2023-08-01");
            Tracker empty = Tracker.improvement("2023-09-30");

            assertThat(Stream.of(nothing, empty, failing())
                            .map(tracker -> Summary.of(tracker).questions()))
                    .allSatisfy(questions -> assertThat(questions).hasSize(5).doesNotHaveDuplicates());
        }

        @Test
        void beginWithTheMostUrgentRule() {
            assertThat(Summary.of(failing()).questions())
                    .satisfiesExactly(
                            one -> assertThat(one)
                                    .isEqualTo("Wat gebeurt er met aanbeveling ‘Tekst van A2’? A2: geen maatregel."),
                            two -> assertThat(two)
                                    .startsWith("Waarom blijft ‘Wachttijd’ achter bij wat was verwacht? I1: 70"
                                            + "\u00a0dagen gemeten op 1 september 2023, verwacht"),
                            three -> assertThat(three)
                                    .isEqualTo("Wanneer is ‘Titel van M1’ klaar?"
                                            + " M1: 29 dagen over de eerste datum, 1 september 2023."),
                            four -> assertThat(four)
                                    .startsWith("Waarom waren 2 van de 3 maatregelen niet op de eerste datum gereed?"),
                            five -> assertThat(five)
                                    .isEqualTo("Waaruit blijkt dat ‘Titel van M2’ is afgerond?"
                                            + " M2: afgerond zonder bewijs."));
        }

        @Test
        void comeFromWhatAnyCouncilAsksWhenLessFails() {
            assertThat(Summary.of(plan().done("M1", "2023-08-01", "Budget (EUR)", 100, "Besteed (EUR)", 40))
                            .questions())
                    .extracting(question -> question.substring(0, question.indexOf('?') + 1))
                    .containsExactly(
                            "Is het plan op tijd klaar?",
                            "Wat moet er nog gebeuren?",
                            "Wat heeft het plan tot nu toe gekost?",
                            "Wat is nog niet aangetoond?",
                            "Wie controleert dit?");
        }

        @Test
        void tellTheWorstComponentOfANormThatIsNotMetBeforeAnythingElse() {
            Summary summary = Summary.of(plan().measure("M1", "Gereed gepland", day("2023-09-01")));

            assertThat(summary.decisions().get(0)).startsWith("Ambitie norm niet gehaald.");
            assertThat(summary.questions()).anyMatch(line -> line.startsWith("Waarom gaat de uitvoering langzamer"));
        }

        @ParameterizedTest
        @EnumSource(ComponentId.class)
        void canBeAskedAboutEveryComponent(ComponentId component) {
            assertThat(Concern.values()).anyMatch(concern -> concern.isAbout(component));
        }

        @Test
        void doNotSayThatAllIsDoneWhileRequiredStepsAreMissing() {
            assertThat(Summary.of(Tracker.incident("2023-09-30")
                                    .recommendation("A1")
                                    .done("L1", "2023-03-03", "Stap", "Raad geïnformeerd"))
                            .questions())
                    .noneMatch(line -> line.startsWith("Is de opvolging op tijd klaar?"))
                    .filteredOn(line -> line.startsWith("Wat moet er nog gebeuren?"))
                    .allMatch(line -> line.contains("Nog niet opgenomen: 15 verplichte stappen."));
        }

        @Test
        void nameManyRowsTogether() {
            assertThat(Summary.of(plan().measure("M1", "Waarborgen", "").measure("M2", "Waarborgen", ""))
                            .questions()
                            .get(0))
                    .isEqualTo("Hoe blijven de resultaten van 2 maatregelen overeind, zoals ‘Titel van M1’?"
                            + " M1 en M2: geen waarborgen.");
        }

        @Test
        void tellNoNumbersOfPersons() {
            assertThat(Summary.of(plan().measure("M1")
                                    .row("Indicatoren", indicator("Ja"))
                                    .row("Metingen", measured()))
                            .questions()
                            .get(0))
                    .isEqualTo("Waarom blijft ‘Wachttijd’ achter bij wat was verwacht?"
                            + " I1: achter bij wat was verwacht.");
        }

        private Tracker failing() {
            return plan().recommendation("A2")
                    .measure("M1", "Gereed gepland", day("2023-09-01"))
                    .done("M2", "2023-08-01", "Bewijs", "", "Gereed gepland", day("2023-07-01"))
                    .done("M3", "2023-08-01")
                    .row("Indicatoren", indicator("Nee"))
                    .row("Metingen", measured());
        }

        private Object[] indicator(String persons) {
            return new Object[] {
                "Nr",
                "I1",
                "Indicator",
                "Wachttijd",
                "Eenheid",
                "dagen",
                "Nulmeting",
                74,
                "Streefwaarde",
                30,
                "Streefdatum",
                day("2023-12-31"),
                "Telt personen",
                persons
            };
        }

        private Object[] measured() {
            return new Object[] {"Indicator", "I1", "Datum", day("2023-09-01"), "Waarde", 70};
        }
    }

    @Nested
    class OfAnIncident {

        private final Summary summary = Summary.of(Tracker.incident("2023-09-30")
                .recommendation("A1")
                .measure(
                        "L1",
                        "Stap",
                        "Onderzoek",
                        "Status",
                        "Vraagt aandacht",
                        "Bijsturing",
                        "geheim",
                        "Waarborgen",
                        "")
                .done("L2", "2023-03-03", "Stap", "Raad geïnformeerd", "Bewijs", "", "Oorzaak", "geheim")
                .row("Kwalificaties", "Gemeente", "Buurstad", "Datum", day("2023-02-01"), "Kwalificatie", "geheim"));

        @Test
        void onlyNumberStepStatusAndTermAreTold() {
            assertThat(summary.decisions())
                    .contains(
                            "L1 Onderzoek: status Vraagt aandacht; geen waarborgen of geen eigenaar.",
                            "Onderzoek: nog niet gezet, eigen termijn van 183 dagen voorbij.");
            assertThat(summary.questions())
                    .contains("Waarom is de stap ‘Raad geïnformeerd’ te laat gezet?"
                            + " Gezet na de eigen termijn van 28 dagen.");
        }

        @Test
        void nothingElseIs() {
            assertThat(summary.lines().toString())
                    .doesNotContain(
                            "geheim", "Titel van", "Buurstad", "3 maart", "03-03-2023", "waarborgen:", "bewijs:");
        }
    }

    @Nested
    class HoweverLargeThePlan {

        private static final String LONG = "Een heel lange naam ".repeat(1600);

        @Test
        void itIsOnePage() {
            for (Tracker tracker :
                    List.of(large(Tracker.improvement("2023-09-30")), large(Tracker.incident("2023-09-30")))) {
                Report report = ManagementSummary.of(Tracker.sources(tracker));
                List<List<Block>> versions = report.parts().get(0).versions();

                assertThat(pages(report, versions.size() - 1)).isEqualTo(1);
            }
        }

        @Test
        void theCurveStaysAsLongAsNamesCanBeCutOff() {
            Tracker tracker = plan().plan("Titel", LONG);
            for (int i = 1; i <= 535; i++) {
                tracker.measure("M" + i, "Maatregel", i == 7 ? LONG : "Kort", "Gereed gepland", day("2023-01-31"));
            }
            Report report = ManagementSummary.of(Tracker.sources(tracker));
            List<List<Block>> versions = report.parts().get(0).versions();

            int withCurve = versions.size() - 2;
            assertThat(versions.get(withCurve)).hasAtLeastOneElementOfType(Block.Figure.class);
            assertThat(pages(report, withCurve)).isEqualTo(1);
        }

        private int pages(Report report, int version) {
            Report one = new Report(
                    report.title(),
                    report.logo(),
                    report.organisation(),
                    report.marking(),
                    report.footer(),
                    report.accent(),
                    report.date(),
                    List.of(Part.of(report.parts().get(0).versions().get(version))));
            return new PdfFile(new PdfRenderer().render(one)).pages();
        }

        private Tracker large(Tracker tracker) {
            tracker.plan("Titel", LONG).plan("Portefeuillehouder", LONG).plan("Gemeente", LONG);
            for (int i = 1; i <= 40; i++) {
                tracker.recommendation("A" + i, "Aanbeveling", LONG, "Prioriteit", i % 2 == 0 ? "Hoog" : "Laag");
            }
            List<Object> cells = new ArrayList<>();
            for (int i = 1; i <= 500; i++) {
                cells = new ArrayList<>(List.of("Aanbeveling", "A3", "Waarborgen", ""));
                cells.addAll(List.of("Gereed gepland", day("2023-01-31"), "Afhankelijk van", "M" + i));
                cells.addAll(
                        i % 3 == 0
                                ? List.of("Status", "Afgerond", "Bewijs", "")
                                : List.of("Status", "Vertraagd", "Bijsturing", i < 20 ? LONG : "Kort"));
                if (i < 20) {
                    cells.addAll(List.of("Maatregel", LONG));
                }
                tracker.measure("M" + i, cells.toArray());
            }
            return tracker;
        }
    }
}
