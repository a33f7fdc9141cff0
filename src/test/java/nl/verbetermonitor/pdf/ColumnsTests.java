package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Columns;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private final Columns columns = SampleReports.columns();

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    @Test
    void areReadOneAfterTheOther() {
        PdfFile file = set(new Heading(1, "Titel"), columns, Paragraph.of("slot"));

        assertThat(file.text())
                .containsExactly(List.of(
                        "Titel",
                        "Wat vraagt een besluit",
                        "• links een",
                        "• links twee",
                        "Wat is veranderd",
                        "Sinds juni",
                        "rechts een",
                        "rechts twee",
                        "slot"));
    }

    @Test
    void areASectionEachOfHeadingsListsAndParagraphs() {
        PdfFile file = set(new Heading(1, "Titel"), columns, new Heading(2, "Slot"));

        assertThat(file.structure())
                .containsExactly(
                        "H1",
                        "Sect",
                        "  Sect",
                        "    H2",
                        "    L",
                        "      LI",
                        "        Lbl",
                        "        LBody",
                        "      LI",
                        "        Lbl",
                        "        LBody",
                        "  Sect",
                        "    H2",
                        "    H3",
                        "    P",
                        "    P",
                        "H2");
        assertThat(file.bookmarks())
                .containsExactly("Titel", "  Wat vraagt een besluit", "  Wat is veranderd", "    Sinds juni", "  Slot");
    }

    @Test
    void stayTogetherOnAPage() {
        for (int number = 36; number < 52; number++) {
            PdfFile file = set(
                    new Heading(1, "Titel"),
                    Paragraph.of(String.join("\n", Collections.nCopies(number, "regel"))),
                    columns,
                    Paragraph.of("slot"));

            assertThat(file.pageOf("Wat vraagt een besluit")).isEqualTo(file.pageOf("rechts twee"));
            assertThat(file.count("LI")).isEqualTo(2);
            assertThat(file.count("P")).isEqualTo(4);
        }
    }

    @Test
    void longerThanAPageLoseNothingAndAreStillReadOneAfterTheOther() {
        Paragraph lines = Paragraph.of(String.join("\n", Collections.nCopies(70, "regel")));

        PdfFile file = set(
                new Heading(1, "Titel"),
                new Columns(List.of(lines, Paragraph.of("links")), List.of(lines, Paragraph.of("rechts"))),
                Paragraph.of("slot"));

        assertThat(file.rawText().split("regel", -1)).hasSize(141);
        assertThat(file.structure())
                .containsExactly("H1", "Sect", "  Sect", "    P", "    P", "  Sect", "    P", "    P", "P");
    }
}
