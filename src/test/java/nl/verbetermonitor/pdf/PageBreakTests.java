package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Remark;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBreakTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    private static Paragraph lines(int number) {
        return Paragraph.of(String.join("\n", Collections.nCopies(number, "regel")));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 33, 38, 41})
    void aSmallTableIsNotSplitAndTakesItsHeadingAndRemarkAlong(int lines) {
        PdfFile file = set(
                new Heading(1, "Titel"),
                lines(lines),
                new Heading(2, "Kop"),
                SampleReports.table(TableKind.COVERAGE, 9),
                new Remark(Symbol.CROSS, Text.of("Vertraagd")));

        assertThat(file.pages()).isLessThanOrEqualTo(2);
        assertThat(file.pageOf("Kop")).isEqualTo(file.pageOf("Vertraagd"));
        assertThat(file.count("TR")).isEqualTo(10);
    }

    @Test
    void aLargeTableBeginsWhereThereIsRoom() {
        PdfFile file = set(
                new Heading(1, "Titel"), lines(15), new Heading(2, "Kop"), SampleReports.table(TableKind.COVERAGE, 40));

        assertThat(file.pageOf("Kop")).isEqualTo(1);
        assertThat(file.count("Table")).isEqualTo(1);
        assertThat(file.count("TR")).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 33, 38, 41, 44})
    void aSentenceStandsOnThePageOfTheTableItIntroduces(int lines) {
        PdfFile file = set(
                new Heading(1, "Titel"),
                lines(lines),
                new Heading(2, "Kop"),
                Paragraph.of("Inleiding"),
                SampleReports.table(TableKind.COVERAGE, 9));

        assertThat(file.text())
                .filteredOn(page -> page.contains("Inleiding"))
                .singleElement(list(String.class))
                .contains("Kop")
                .anyMatch(line -> line.startsWith("Kolom"));
    }

    @Test
    void aRowHigherThanAPageBeginsBelowItsHeader() {
        String words = "woord ".repeat(5_000);
        Block table = new Block.Table(
                TableKind.DEFINITIONS,
                "Een tabel",
                List.of("Kolom", "Tekst"),
                List.of(List.of(Text.of("Rij"), Text.of(words))));

        PdfFile file = set(new Heading(1, "Titel"), Paragraph.of("Inleiding"), table);

        assertThat(file.pages()).isGreaterThan(1);
        assertThat(file.text().get(0)).contains("Inleiding").anyMatch(line -> line.startsWith("Rij woord"));
    }

    @Test
    void ofManyBlocksLoseAndRepeatNothing() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Titel"));
        for (int i = 0; i < 90; i++) {
            blocks.add(new Heading(2, "Kop" + i));
            blocks.add(SampleReports.table(TableKind.MONEY, 1 + i % 12));
            blocks.add(lines(1 + i % 5));
        }

        PdfFile file = set(blocks.toArray(Block[]::new));

        assertThat(file.bookmarks()).hasSize(91);
        assertThat(file.count("H2")).isEqualTo(90);
        assertThat(file.count("Table")).isEqualTo(90);
        assertThat(file.count("TR"))
                .isEqualTo(IntStream.range(0, 90).map(i -> 2 + i % 12).sum());
        assertThat(file.text()).allSatisfy(page -> assertThat(page.get(page.size() - 1))
                .doesNotStartWith("Kop")
                .doesNotStartWith("Kolom"));
    }
}
