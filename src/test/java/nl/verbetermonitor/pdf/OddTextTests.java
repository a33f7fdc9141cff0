package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Table;
import nl.verbetermonitor.report.Block.Verdicts;
import nl.verbetermonitor.report.Block.Verdicts.Card;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import org.junit.jupiter.api.Test;

class OddTextTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    /** Peace, world: three and four letters that run to the left. */
    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD";

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    private static Table definition(String meaning) {
        return new Table(
                TableKind.DEFINITIONS,
                "Begrippen",
                List.of("Begrip", "Betekenis"),
                List.of(List.of(Text.of("Geborgd"), Text.of(meaning))));
    }

    @Test
    void thatRunsToTheLeftIsOnThePage() {
        PdfFile file = set(
                new Heading(1, HEBREW),
                Paragraph.of((HEBREW + " ").repeat(100).strip()),
                definition(HEBREW + " voor " + HEBREW));

        assertThat(file.rawText().split("\u05E9\u05DC\u05D5\u05DD", -1)).hasSize(104);
        assertThat(file.rawText().split("\u05E2\u05D5\u05DC\u05DD", -1)).hasSize(104);
    }

    @Test
    void ofManyLinesIsReadAloudWithASpaceBetweenItsLines() {
        PdfFile file = set(Paragraph.of("eerste tweede ".repeat(40).strip()), definition("derde vierde ".repeat(20)));

        assertThat(file.spoken()).contains("eerste", "vierde").doesNotContain("tweedeeerste", "eerstetweede");
        assertThat(file.spoken()).doesNotContain("derdevierde", "vierdederde");
    }

    @Test
    void thatOnlyChoosesHowASignLooksAddsNoBox() {
        assertThat(set(Paragraph.of("duim \uD83D\uDC4D\uFE0F op")).rawText()).contains("duim □ op");
    }

    @Test
    void ofLettersWithAccentsApartIsReadAsOneLetterEach() {
        assertThat(set(Paragraph.of("cafe\u0301 Zoe\u0308")).rawText()).contains("café Zoë");
    }

    @Test
    void ofThirtyTwoThousandCharactersInACellLosesNoWord() {
        String words = IntStream.range(0, 3600).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));

        PdfFile file = set(new Heading(1, "Titel"), definition(words), Paragraph.of("slot"));

        assertThat(words).hasSizeGreaterThan(32_000);
        assertThat(String.join(" ", file.text().stream().flatMap(List::stream).toList()))
                .contains(words.substring(words.indexOf("woord2000"), words.indexOf("woord2008")), "woord3599", "slot");
        assertThat(file.text()).noneMatch(List::isEmpty);
    }

    @Test
    void ofOneWordOfTwoThousandLettersIsBrokenWhereverItStands() {
        String word = "abcdefghij".repeat(200);

        PdfFile file = set(new Heading(1, word), Paragraph.of(word), definition(word));

        String read = file.text().stream().flatMap(List::stream).collect(Collectors.joining());
        assertThat(read.split(word, -1)).hasSize(4);
    }

    @Test
    void ofManyLineBreaksMakesNoEmptyPage() {
        PdfFile file = set(new Heading(1, "Titel"), Paragraph.of("voor" + "\n \n".repeat(200) + "na"));

        assertThat(file.text()).containsExactly(List.of("Titel", "voor", "na"));
    }

    @Test
    void ofATitleThatWrapsLeavesTheVerdictsOfTheCardsOnOneLine() {
        List<Card> cards = SampleReports.verdicts().cards();
        Card first = cards.get(0);
        Card wrapping = new Card(
                "Volledigheid van alle maatregelen en aanbevelingen",
                first.question(),
                first.symbol(),
                first.verdict(),
                first.facts(),
                first.score(),
                first.norm(),
                first.figures());

        PdfFile file = set(new Verdicts(List.of(wrapping, cards.get(1), cards.get(2))));

        assertThat(file.topsOf("gehaald")).hasSize(3);
        assertThat(file.topsOf("gehaald").stream().distinct()).hasSize(1);
    }
}
