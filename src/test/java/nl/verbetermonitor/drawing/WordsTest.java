package nl.verbetermonitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verbetermonitor.report.Chart;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final double PAGE = 481;

    @Test
    void anSCurveNamesItsLinesItsDaysAndItsShares() {
        assertThat(WrittenWords.of(SampleCharts.progress(), PAGE))
                .contains("gepland 94 %", "werkelijk 90 %", "peildatum 30-09-2023", "einde plan 31-12-2023")
                .contains("0 %", "25 %", "50 %", "75 %", "100 %", "sep 2022", "mrt 2024");
        assertThat(String.join(" ", WrittenWords.of(SampleCharts.progress(), PAGE)))
                .contains("prognose: gereed tussen 1 december 2023 en 24 maart 2024");
    }

    @Test
    void aPanelOfScoresHasItsTitleNewestScoreAndNorm() {
        assertThat(WrittenWords.of(SampleCharts.scores(), PAGE))
                .contains("Volledigheid", "98,8", "Realisme", "48,3", "Ambitie", "75,8")
                .filteredOn("norm 80"::equals)
                .hasSize(3);
    }

    @Test
    void stacksHaveALegendAndCountsWithoutZeros() {
        List<String> words = WrittenWords.of(SampleCharts.stacks(), PAGE);

        assertThat(words)
                .containsAll(SampleCharts.STATUSES.stream()
                        .map(Chart.Stacks.Category::word)
                        .toList())
                .contains("A4 Scholing", "6 maatregelen", "120")
                .doesNotContain("0");
    }

    @Test
    void aTimelineHasStepsAndOutcomesInFull() {
        assertThat(WrittenWords.of(SampleCharts.timeline(), PAGE))
                .contains("Melding bij de inspectie", "19 dagen te laat", "nog niet gedaan, termijn voorbij")
                .contains("peildatum 30-09-2023")
                .noneMatch(words -> words.contains("\u2026"));
    }

    @Test
    void longNamesOfStepsAreWrappedBeforeTheyAreShortened() {
        assertThat(String.join(" ", WrittenWords.of(SampleCharts.timelineLong(), PAGE)))
                .contains("Een heel lange naam van een stap die niet op een regel past en ook niet op twee regels")
                .doesNotContain("\u2026");
    }

    @Test
    void aLineAsSmallAsAWordHasNoWords() {
        assertThat(WrittenWords.of(SampleCharts.spark("1 2 3"), 60)).isEmpty();
    }
}
