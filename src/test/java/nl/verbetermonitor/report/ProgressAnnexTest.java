package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.verbetermonitor.report.Chart.Scores;
import nl.verbetermonitor.report.Chart.Stacks;
import nl.verbetermonitor.report.Chart.Stacks.Category;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Bijlage 1: progress in pictures, each with a sentence before it and the same in words. */
class ProgressAnnexTest {

    private static Tracker plan(String date) {
        return Tracker.improvement(date).recommendation("A1");
    }

    private static List<String> annex(Tracker... deliveries) {
        return ReportText.under(Tracker.sources(deliveries), "Bijlage 1");
    }

    private static <T extends Chart> T chart(Class<T> kind, Tracker... deliveries) {
        return ReportText.blocks(Tracker.sources(deliveries)).stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPictureHasAHeadingAndASentenceBeforeIt() {
        assertThat(annex(plan("2023-06-30").measure("M1"), plan("2023-09-30").measure("M1", "Voortgang", "50%")))
                .containsSubsequence(
                        "Voortgang tegenover de planning",
                        "Op de peildatum 30 september 2023 was 75\u00a0% gepland en is 50\u00a0% werkelijk gereed.",
                        "Er zijn te weinig leveringen voor een prognose; vanaf vier leveringen is die er wel.",
                        "Scores per peildatum",
                        "Voortgang per aanbeveling",
                        "Bij de enige aanbeveling zijn niet alle maatregelen afgerond.");
    }

    @Test
    void aPlanOfNothingHasSentencesAlone() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-06-30"));

        assertThat(ReportText.under(sources, "Bijlage 1"))
                .containsExactly(
                        "Voortgang tegenover de planning",
                        "Er is geen beeld van het verloop, want geen enkele maatregel heeft een datum.",
                        "Er is geen prognose: het plan heeft geen maatregelen die meetellen.",
                        "Scores per peildatum",
                        "Dit is de eerste peildatum; een verloop van de scores is er vanaf de tweede.",
                        "Voortgang per aanbeveling",
                        "Dit plan heeft geen aanbevelingen.");
        assertThat(ReportText.blocks(sources)).noneMatch(Block.Figure.class::isInstance);
    }

    @Nested
    class TheScores {

        private Tracker[] deliveries() {
            return new Tracker[] {
                plan("2023-06-30").measure("M1"),
                plan("2023-09-30")
                        .plan("Norm ambitie", 60)
                        .plan("Norm vastgesteld door", "Raad")
                        .plan("Norm vastgesteld op", day("2023-07-10"))
                        .measure("M1", "Waarborgen", "", "Voortgang", "50%")
            };
        }

        @Test
        void standInAPanelForEachCriterionWithTheirNorms() {
            Scores scores = chart(Scores.class, deliveries());

            assertThat(scores.axis().from()).isEqualTo("2023-06-30");
            assertThat(scores.axis().to()).isEqualTo("2023-09-30");
            assertThat(scores.panels())
                    .extracting(Scores.Panel::title)
                    .containsExactly("Volledigheid", "Realisme", "Ambitie");
            assertThat(scores.panels().get(2).norms().label()).isEqualTo("norm 60");
            assertThat(scores.panels().get(2).norms().points())
                    .extracting(Chart.Point::value)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(new BigDecimal(80), new BigDecimal(60));
        }

        @Test
        void areToldInWords() {
            assertThat(annex(deliveries()))
                    .anyMatch(line ->
                            line.matches("Sinds de eerste peildatum \\(30 juni 2023\\): volledigheid gelijk gebleven"
                                    + " \\(.*\\), realisme van .* naar .* en ambitie van geen score naar .*\\."))
                    .anyMatch(line -> line.startsWith(
                                    "Drie lijngrafieken met de score en de norm op elk van de 2 peildata. Volledigheid,"
                                            + " norm 80: ")
                            && line.matches(
                                    ".* Ambitie: geen score \\(norm 80\\) op 30-06-2023 en \\d+,\\d \\(norm 60\\) op"
                                            + " 30-09-2023\\."));
        }

        @Test
        void areAbsentWhereThereIsNone() {
            Tracker[] withoutRecommendations = {
                Tracker.improvement("2023-06-30").measure("M1"),
                Tracker.improvement("2023-09-30").measure("M1")
            };

            Scores.Panel completeness =
                    chart(Scores.class, withoutRecommendations).panels().get(0);

            assertThat(completeness.scores().label()).isEqualTo("geen score");
            assertThat(completeness.scores().points()).isEmpty();
            assertThat(annex(withoutRecommendations))
                    .anyMatch(line -> line.contains("volledigheid gelijk gebleven (geen score)"));
        }
    }

    @Nested
    class TheStatuses {

        private Tracker tracker() {
            return plan("2023-09-30")
                    .recommendation("A2")
                    .recommendation("A3")
                    .measure("M1", "Status", "Niet gestart", "Aanbeveling", "A1; A2")
                    .done("M2", "2023-03-01")
                    .done("M3", "2023-03-01", "Status", "Geborgd")
                    .measure("M4", "Status", "")
                    .measure("M5", "Status", "Vervallen", "Reden vervallen", "Elders belegd");
        }

        @Test
        void keepTheirOrderAndTellTwoThatLookAlikeApart() {
            Stacks stacks = chart(Stacks.class, tracker());

            assertThat(stacks.categories())
                    .containsExactly(
                            new Category(Symbol.CHECK, 0, "Afgerond"),
                            new Category(Symbol.CHECK, 1, "Geborgd"),
                            new Category(Symbol.OPEN, 0, "Niet gestart"),
                            new Category(Symbol.OPEN, 1, "Onbekend"));
        }

        @Test
        void areCountedPerRecommendation() {
            assertThat(chart(Stacks.class, tracker()).bars())
                    .containsExactly(
                            new Stacks.Bar("A1 Tekst van A1", List.of(1, 1, 1, 1), "2 van 4 afgerond"),
                            new Stacks.Bar("A2 Tekst van A2", List.of(0, 0, 1, 0), "0 van 1 afgerond"),
                            new Stacks.Bar("A3 Tekst van A3", List.of(0, 0, 0, 0), "geen maatregelen"));
            assertThat(annex(tracker()))
                    .contains(
                            "3 balken met het aantal maatregelen per status, voor elke aanbeveling een. A1: 1 Afgerond, 1"
                                    + " Geborgd, 1 Niet gestart en 1 Onbekend. A2: 1 Niet gestart. A3: geen maatregelen.");
        }

        @Test
        void ofMoreThanThirtyRecommendationsShowThirtyAndSaySo() {
            Tracker many = Tracker.improvement("2023-09-30").measure("M1");
            for (int i = 1; i <= 31; i++) {
                many.recommendation("A" + i);
            }

            assertThat(chart(Stacks.class, many).bars()).hasSize(30);
            assertThat(annex(many))
                    .contains(
                            "De figuur toont de eerste 30 van de 31 aanbevelingen; de tabel in bijlage\u00a02 toont ze"
                                    + " alle.");
        }

        @Test
        void withoutAnyMeasureHaveASentence() {
            assertThat(annex(plan("2023-09-30")))
                    .contains("Geen enkele aanbeveling heeft een maatregel; er is geen voortgang te tonen.");
        }
    }
}
