package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Figure;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Symbol;
import org.junit.jupiter.api.Test;

class FigureTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    @Test
    void isReadAsItsAlternative() {
        PdfFile file = set(
                new Heading(1, "Titel"),
                new Figure(SampleCharts.progress(), "Werkelijk 80 procent \uD83D\uDE00"),
                Paragraph.of("Tekst"));

        assertThat(file.structure()).containsExactly("H1", "Figure", "P");
        assertThat(file.alternatives()).containsExactly("Werkelijk 80 procent □");
    }

    @Test
    void isDrawnAndNoPicture() {
        PdfFile file = set(
                new Heading(1, "Titel"),
                SampleCharts.ofEveryKind().get(0),
                SampleCharts.ofEveryKind().get(1));

        assertThat(file.pictures()).isEmpty();
        assertThat(file.boxes()).hasSize(2).allSatisfy(box -> {
            assertThat(box.getLeft()).isEqualTo(Designs.MARGIN);
            assertThat(box.getWidth()).isEqualTo(Designs.CONTENT_WIDTH);
            assertThat(box.getHeight()).isBetween(40f, 400f);
        });
    }

    @Test
    void movesToTheNextPageAsAWholeTogetherWithItsHeading() {
        for (int number = 20; number < 46; number += 2) {
            PdfFile file = set(
                    new Heading(1, "Titel"),
                    Paragraph.of(String.join("\n", Collections.nCopies(number, "regel"))),
                    new Heading(2, "Kop"),
                    new Figure(SampleCharts.progress(), "Werkelijk 80 procent"));

            assertThat(file.count("Figure")).isEqualTo(1);
            assertThat(file.boxes()).singleElement().satisfies(box -> assertThat(box.getBottom())
                    .isGreaterThan(50));
            assertThat(file.pageOf("Kop")).isEqualTo(file.pageOfFigure());
        }
    }

    @Test
    void higherThanAPageIsMadeSmaller() {
        List<Chart.Stacks.Bar> bars = IntStream.range(0, 500)
                .mapToObj(number -> new Chart.Stacks.Bar("A" + number, List.of(1), "1"))
                .toList();
        Chart chart = new Chart.Stacks(List.of(new Chart.Stacks.Category(Symbol.CHECK, 0, "Afgerond")), bars);

        PdfFile file = set(new Heading(1, "Titel"), new Figure(chart, "Alles is afgerond"), Paragraph.of("slot"));

        assertThat(file.boxes()).singleElement().satisfies(box -> assertThat(box.getBottom())
                .isGreaterThan(50));
        assertThat(file.rawText()).contains("slot");
    }
}
