package nl.verbetermonitor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Bullets;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Table;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PdfRendererTests {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    private static PdfFile set(Block... blocks) {
        return new PdfFile(RENDERER.render(SampleReports.of(blocks)));
    }

    private static Paragraph lines(int number) {
        return Paragraph.of(String.join("\n", Collections.nCopies(number, "regel")));
    }

    @Nested
    class TheSameReport {

        @Test
        void givesTheSameBytesTwice() {
            assertThat(new PdfRenderer().render(SampleReports.progressReport()))
                    .isEqualTo(RENDERER.render(SampleReports.progressReport()));
        }

        @Test
        void givesTheSameBytesInAnotherTimeZone() {
            byte[] here = RENDERER.render(SampleReports.progressReport());
            TimeZone before = TimeZone.getDefault();
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(RENDERER.render(SampleReports.progressReport())).isEqualTo(here);
            } finally {
                TimeZone.setDefault(before);
            }
        }

        @Test
        void givesTheSameBytesUnderAnotherLocale() {
            byte[] here = RENDERER.render(SampleReports.everything());
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(new PdfRenderer().render(SampleReports.everything())).isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void givesTheSameBytesToThreadsThatShareARenderer() throws Exception {
            byte[] alone = RENDERER.render(SampleReports.progressReport());
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<byte[]>> files = IntStream.range(0, 12)
                        .mapToObj(i -> threads.submit(() -> RENDERER.render(SampleReports.progressReport())))
                        .toList();
                for (Future<byte[]> file : files) {
                    assertThat(file.get()).isEqualTo(alone);
                }
            } finally {
                threads.shutdown();
            }
        }

        @Test
        void saysWhatItIsAndNotWhoMadeItOrWhen() {
            PdfFile file = new PdfFile(RENDERER.render(SampleReports.progressReport()));

            assertThat(file.info())
                    .containsEntry("Title", "Voortgang Verbeterplan Versterkte procesregie")
                    .containsEntry("Creator", "Verbetermonitor")
                    .containsEntry("Producer", "Verbetermonitor")
                    .containsEntry("CreationDate", "D:20230930000000Z")
                    .doesNotContainKeys("Author", "ModDate");
            assertThat(file.xmp()).contains("2023-09-30T00:00:00Z").doesNotContain("dc:creator");
            assertThat(file.catalog().getAsString(PdfName.LANG)).hasToString("nl-NL");
        }
    }

    @Nested
    class TheStructure {

        @Test
        void followsTheBlocks() {
            PdfFile file = set(
                    new Heading(1, "Titel"),
                    new Heading(2, "Paragraaf"),
                    Paragraph.of("Tekst"),
                    new Bullets(List.of(Text.of("een"), Text.of("twee"))));

            assertThat(file.structure())
                    .containsExactly(
                            "H1", "H2", "P", "L", "  LI", "    Lbl", "    LBody", "  LI", "    Lbl", "    LBody");
        }

        @Test
        void givesCellsAHeaderOfColumnAndRowAndKeepsEmptyOnes() {
            PdfFile file = set(
                    new Heading(1, "Titel"),
                    new Table(
                            TableKind.DEFINITIONS,
                            "Begrippen",
                            List.of("Begrip", "Betekenis"),
                            List.of(List.of(Text.of("Geborgd"), Text.of("")))));

            assertThat(file.structure())
                    .containsExactly(
                            "H1", "Table", "  TR", "    TH Column", "    TH Column", "  TR", "    TH Row", "    TD");
        }

        @Test
        void hasOneTableForATableOfManyPages() {
            PdfFile file = set(new Heading(1, "Titel"), SampleReports.table(TableKind.COVERAGE, 300));

            assertThat(file.pages()).isGreaterThan(8);
            assertThat(file.count("Table")).isEqualTo(1);
            assertThat(file.count("TR")).isEqualTo(301);
            assertThat(file.count("TH Column")).isEqualTo(4);
            assertThat(file.text()).allSatisfy(page -> assertThat(page).contains("Kolom 1 Kolom 2 Kolom 3 Kolom 4"));
        }

        @Test
        void hasOneParagraphForAParagraphOfManyPages() {
            PdfFile file = set(new Heading(1, "Titel"), lines(120), Paragraph.of("slot"));

            assertThat(file.pages()).isGreaterThan(2);
            assertThat(file.structure()).containsExactly("H1", "P", "P");
        }

        @Test
        void neverSkipsALevelOfHeading() {
            PdfFile file = set(new Heading(1, "Titel"), new Heading(3, "Onderdeel"), Paragraph.of("Tekst"));

            assertThat(file.structure()).containsExactly("H1", "H2", "P");
        }

        @Test
        void hasABookmarkForEachHeading() {
            PdfFile file = set(
                    new Heading(1, "Brief"),
                    new Heading(2, "Inleiding"),
                    new Heading(2, "Kern & <vervolg>"),
                    new Heading(3, "Verschil"),
                    Paragraph.of("Tekst"));

            assertThat(file.bookmarks()).containsExactly("Brief", "  Inleiding", "  Kern & <vervolg>", "    Verschil");
        }
    }

    @Nested
    class ThePages {

        @Test
        void areReadInTheOrderOfTheBlocks() {
            List<String> words = new PdfFile(
                            RENDERER.render(SampleReports.of(Part.of(SampleReports.raadsmededeling()))))
                    .text().stream().flatMap(List::stream).toList();

            assertThat(words)
                    .containsSubsequence(
                            "Voortgang Verbeterplan Versterkte procesregie",
                            "Van Het college van burgemeester en wethouders",
                            "1. Kennisnemen van",
                            "3. Kernboodschap",
                            "Volledigheid",
                            "norm gehaald",
                            "98,8 · norm 80 · +0,3",
                            "Realisme",
                            "norm niet gehaald",
                            "Ambitie",
                            "• Gestart: M15 eindevaluatie.",
                            "de burgemeester",
                            "J. Voorbeeld",
                            "de gemeentesecretaris");
        }

        @Test
        void areNumberedOverTheWholeDocument() {
            Report report = SampleReports.of(
                    Part.of(List.of(new Heading(1, "Een"), lines(100))), Part.of(List.of(new Heading(1, "Twee"))));

            PdfFile file = new PdfFile(RENDERER.render(report));

            assertThat(file.rawText())
                    .containsSubsequence("Pagina 1 van 4", "Pagina 2 van 4", "Pagina 3 van 4", "Pagina 4 van 4")
                    .contains("Gemeente Voorbeeldstad", "CONCEPT · VOORBEELD", "peildatum 30 september 2023");
        }

        @Test
        void haveRoomForALongMarkingAndFooter() {
            Report plain = SampleReports.of(new Heading(1, "Titel"));
            Report report = new Report(
                    plain.title(),
                    plain.logo(),
                    "Gemeente met een lange naam",
                    "CONCEPT · VOORBEELD · Onder embargo tot 3 oktober 2023, 06.00 uur (Europe/Amsterdam)",
                    "Voortgangsrapportage · VP-2022-01 · peildatum 30 september 2023 · "
                            + "Verbeterplan met een naam die lang is en doorgaat tot hier",
                    plain.accent(),
                    plain.date(),
                    plain.parts());

            assertThat(new PdfFile(RENDERER.render(report)).rawText())
                    .contains("(Europe/Amsterdam)", "tot hier", "Pagina 1 van 1");
        }

        @Test
        void beginAnewForEachPart() {
            Report report =
                    SampleReports.of(Part.of(List.of(new Heading(1, "Een"))), Part.of(List.of(new Heading(1, "Twee"))));

            assertThat(new PdfFile(RENDERER.render(report)).text()).containsExactly(List.of("Een"), List.of("Twee"));
        }

        @Test
        void neverEndWithAHeading() {
            for (int number = 30; number < 52; number++) {
                PdfFile file = set(
                        new Heading(1, "Titel"),
                        lines(number),
                        new Heading(2, "Kop"),
                        new Heading(3, "Tussenkop"),
                        Paragraph.of("Tekst"));

                assertThat(file.text()).allSatisfy(page -> assertThat(page.get(page.size() - 1))
                        .doesNotContain("kop", "Kop"));
            }
        }

        @Test
        void neverEndWithTheHeaderOfATable() {
            String tall = "woord ".repeat(400);
            for (int number = 10; number < 46; number += 3) {
                PdfFile file = set(
                        new Heading(1, "Titel"),
                        lines(number),
                        new Heading(2, "Kop"),
                        new Table(
                                TableKind.DEFINITIONS,
                                "Begrippen",
                                List.of("Begrip", "Betekenis"),
                                List.of(List.of(Text.of("Geborgd"), Text.of(tall)))));

                assertThat(file.text()).allSatisfy(page -> assertThat(page.get(page.size() - 1))
                        .doesNotContain("Kop", "Betekenis"));
            }
        }
    }

    @Nested
    class APartThatMayTakeSoManyPages {

        private final Part part = new Part(
                OptionalInt.of(2),
                List.of(
                        List.of(new Heading(1, "Lang"), lines(150)),
                        List.of(new Heading(1, "Middel"), lines(80)),
                        List.of(new Heading(1, "Kort"), lines(10))));

        @Test
        void isTheFirstVersionThatFits() {
            PdfFile file = new PdfFile(RENDERER.render(SampleReports.of(part)));

            assertThat(file.pages()).isEqualTo(2);
            assertThat(file.bookmarks()).containsExactly("Middel");
        }

        @Test
        void isTheLastVersionWhenNoneFits() {
            Part tooLong = new Part(OptionalInt.of(1), part.versions().subList(0, 2));

            assertThat(new PdfFile(RENDERER.render(SampleReports.of(tooLong))).bookmarks())
                    .containsExactly("Middel");
        }
    }

    @Nested
    class AText {

        @Test
        void ofALargeCellFlowsOverPagesWithoutLoss() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < 32_000; i++) {
                text.append("woord").append(i).append(' ');
            }

            String read = String.join(
                    " ",
                    set(new Heading(1, "Titel"), Paragraph.of(text.toString())).text().stream()
                            .flatMap(List::stream)
                            .toList());

            assertThat(read).isEqualTo("Titel " + text.toString().strip());
        }

        @Test
        void longerThanAPageInATableIsNotCutOff() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 4000; i++) {
                text.append("woord").append(i).append(' ');
            }
            List<List<Text>> rows = new ArrayList<>();
            rows.add(List.of(Text.of("voor"), Text.of("kort")));
            rows.add(List.of(Text.of("lang"), Text.of(text.toString())));
            rows.add(List.of(Text.of("na"), Text.of("kort")));

            PdfFile file = set(
                    new Heading(1, "Titel"),
                    new Table(TableKind.DEFINITIONS, "Begrippen", List.of("Begrip", "Betekenis"), rows));

            assertThat(file.rawText()).contains("woord0 ", "woord1999", "woord3999", "na");
            assertThat(file.count("TR")).isEqualTo(4);
            assertThat(file.count("TD")).isEqualTo(3);
        }

        @Test
        void isWholeHoweverItsLinesBreak() {
            Random random = new Random(19);
            List<List<Text>> rows = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (int row = 0; row < 150; row++) {
                List<Text> cells = new ArrayList<>();
                for (int column = 0; column < TableKind.QUALIFICATIONS.columns(); column++) {
                    StringBuilder cell = new StringBuilder();
                    for (int word = 0; word < random.nextInt(12); word++) {
                        String letters = "w%04d".formatted(words.size()) + "x".repeat(random.nextInt(6)) + "z";
                        words.add(letters);
                        cell.append(letters).append(random.nextInt(8) == 0 ? "\n" : " ");
                    }
                    cells.add(Text.of(cell.toString().strip()));
                }
                rows.add(cells);
            }

            PdfFile file = set(
                    new Heading(1, "Titel"),
                    new Table(TableKind.QUALIFICATIONS, "Woorden", List.of("a", "b", "c", "d", "e", "f", "g"), rows));

            String read = file.rawText().replaceAll("\\s", "");
            assertThat(words).filteredOn(word -> !read.contains(word)).isEmpty();
        }

        @Test
        void withALongWordBreaksTheWord() {
            String word = "a".repeat(90) + "z";

            PdfFile file = set(
                    new Heading(1, "Titel"),
                    new Table(
                            TableKind.DEFINITIONS,
                            "Begrippen",
                            List.of("Begrip", "Betekenis"),
                            List.of(List.of(Text.of(word), Text.of("kort")))));

            assertThat(file.rawText().replaceAll("\\s", "")).contains(word);
        }

        @Test
        void withSignsTheFontLacksShowsABoxForEach() {
            PdfFile file = set(
                    new Heading(1, "Titel \uD83D\uDE00"),
                    Paragraph.of("voor \uD83D\uDE00 na, \uD800 los, \u4E2D en \uE001 einde"));

            assertThat(file.rawText()).contains("Titel □", "voor □ na, □ los, □ en □ einde");
        }

        @Test
        void withControlCharactersIsSetWithoutThem() {
            PdfFile file = set(new Heading(1, "Titel"), Paragraph.of("a\u0000b\u0007c\u202Ed\uFEFFe\u200Bf\tg"));

            assertThat(file.rawText()).contains("abcdef g");
        }

        @Test
        void thatLooksLikeMarkupIsSetAsItIs() {
            PdfFile file = set(new Heading(1, "Titel"), Paragraph.of("<b>a & b</b> \"c\" {d} $F{e} &amp;"));

            assertThat(file.rawText()).contains("<b>a & b</b> \"c\" {d} $F{e} &amp;");
        }
    }

    @Nested
    class ASymbol {

        @Test
        void differsFromEveryOtherAlsoWithoutColour() {
            assertThat(Symbol.values())
                    .extracting(symbol -> set(new Heading(1, "Titel"), new Paragraph(Text.of(symbol, "Woord")))
                            .contentWithoutColours(1))
                    .doesNotHaveDuplicates();
        }

        @Test
        void addsNothingToTheTextAndTheStructure() {
            PdfFile file = set(new Heading(1, "Titel"), new Paragraph(Text.of(Symbol.CHECK, "norm gehaald")));

            assertThat(file.text()).containsExactly(List.of("Titel", "norm gehaald"));
            assertThat(file.structure()).containsExactly("H1", "P");
        }

        @Test
        void neverPartsFromItsWordAtTheEndOfALine() {
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag("nl-NL"));
            breaks.setText("tekst " + Markup.PLACE_OF_SYMBOL + "Vertraagd");

            assertThat(breaks.following(6)).isEqualTo(6 + Markup.PLACE_OF_SYMBOL.length() + "Vertraagd".length());
        }
    }
}
