package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Rectangle;
import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Text;
import org.junit.jupiter.api.Test;

class PictureCellTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static final Text PICTURE = SampleReports.picture();

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    private static PdfFile target(Text last) {
        return set(new Heading(1, "Titel"), SampleReports.targets(List.of(last)));
    }

    @Test
    void isAFigureInACell() {
        PdfFile file = target(PICTURE);

        assertThat(file.structure()).endsWith("    TD", "    TD", "      Figure");
        assertThat(file.count("TD")).isEqualTo(7);
        assertThat(file.alternatives()).containsExactly("van 8,2 naar 6,1; verwacht 5,9");
        assertThat(file.pictures()).isEmpty();
    }

    @Test
    void addsNoWordsAndHardlyHeightToItsRow() {
        assertThat(target(PICTURE).text()).isEqualTo(target(Text.of("")).text());

        List<Rectangle> boxes = set(new Heading(1, "Titel"), SampleReports.targets(List.of(PICTURE, PICTURE)))
                .boxes();
        int twoLines = 2 * TextStyle.CELL.leading();
        assertThat(boxes.get(0).getBottom() - boxes.get(1).getBottom()).isLessThan(twoLines + 10);
    }

    @Test
    void givesWayToWords() {
        assertThat(target(Text.of("vervallen")).rawText()).contains("vervallen");
    }

    @Test
    void elsewhereIsSaidInWords() {
        assertThat(set(new Heading(1, "Titel"), new Paragraph(PICTURE)).rawText())
                .contains("van 8,2 naar 6,1; verwacht 5,9");
    }
}
