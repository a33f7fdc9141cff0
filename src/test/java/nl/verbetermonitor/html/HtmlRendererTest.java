package nl.verbetermonitor.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.stream.Stream;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.pdf.SampleCharts;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Block.Paragraph;
import nl.verbetermonitor.report.Block.Table;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlRendererTest {

    static Stream<Report> reports() {
        TrackersInMemory trackers = TrackersInMemory.of(Path.of("input"));
        return Stream.concat(
                trackers.plans().stream()
                        .flatMap(plan -> trackers.reports(plan).stream())
                        .map(ProgressReport::of),
                Stream.of(SampleReports.everything()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyWordOfAReportIsOnThePageInTheSameOrder(Report report) {
        assertThat(Page.of(report).words()).isEqualTo(ModelWords.of(report));
    }

    @Nested
    class TheSameReport {

        private final byte[] here = new HtmlRenderer().render(SampleReports.everything());

        @Test
        void givesTheSameBytesTwice() {
            assertThat(new HtmlRenderer().render(SampleReports.everything())).isEqualTo(here);
        }

        @Test
        void givesTheSameBytesInAnotherTimeZoneAndLanguage() {
            TimeZone zone = TimeZone.getDefault();
            Locale language = Locale.getDefault();
            try {
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(new HtmlRenderer().render(SampleReports.everything()))
                        .isEqualTo(here);
            } finally {
                TimeZone.setDefault(zone);
                Locale.setDefault(language);
            }
        }

        @Test
        void doesNotSayWhatItWasMadeWith() {
            assertThat(new String(here, StandardCharsets.UTF_8)).doesNotContain("Batik", "Generated", "<!--");
        }
    }

    @Nested
    class ThePage {

        private final Page page = Page.of(SampleReports.everything());

        @Test
        void saysInWhichLanguageItIsAndWhatItIsCalled() {
            assertThat(page.attributes("/html", "lang")).containsExactly("nl-NL");
            assertThat(page.texts("/html/head/title"))
                    .containsExactly("Voortgang Verbeterplan Versterkte procesregie, stand per 30 september 2023");
            assertThat(page.attributes("//meta[@name='dcterms.date']", "content"))
                    .containsExactly("2023-09-30");
        }

        @Test
        void isDividedInAHeadItsContentsTheReportAndAFoot() {
            assertThat(page.all("/html/body/*").stream().map(Element::getTagName))
                    .containsExactly("a", "svg", "header", "nav", "main", "footer");
        }

        @Test
        void carriesItsMarkingAndPeildatumAtHeadAndFoot() {
            for (String place : List.of("header", "footer")) {
                assertThat(page.texts("//" + place + "/p[@class='marking']")).containsExactly("CONCEPT · VOORBEELD");
                assertThat(page.texts("//" + place + "/p[@class='identity']"))
                        .containsExactly("Voortgangsrapportage · VP-2022-01 · peildatum 30 september 2023");
            }
        }

        @Test
        void linksToItsSectionsAndBijlagen() {
            List<String> targets = page.attributes("//nav//a", "href");

            assertThat(targets)
                    .startsWith("#1-kennisnemen-van", "#3-kernboodschap", "#5-vervolg", "#bijlage-1-voortgang");
            assertThat(page.attributes("//h2", "id").stream().map(id -> "#" + id))
                    .isEqualTo(targets);
        }

        @Test
        void givesEveryIdOnce() {
            assertThat(page.attributes("//*[@id]", "id")).doesNotHaveDuplicates();
        }

        @Test
        void refersToNothingOutsideItself() {
            assertThat(page.attributes("//*[@href]", "href")).allMatch(to -> to.startsWith("#") || to.equals("data:,"));
            assertThat(page.attributes("//*[@src]", "src")).allMatch(from -> from.startsWith("data:image/"));
            assertThat(page.all("//script | //iframe | //object | //form")).isEmpty();
            assertThat(page.texts("//style")).singleElement().asString().doesNotContain("url(", "@import");
        }

        @Test
        void refusesWhateverItDoesNotNeed() {
            assertThat(page.attributes("//meta[@http-equiv='Content-Security-Policy']", "content"))
                    .containsExactly("default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                            + " form-action 'none'");
        }

        @Test
        void hasAStyleThatReadsAlikeAsXmlAndAsHtml() {
            assertThat(page.texts("//style")).singleElement().asString().doesNotContain("<", ">", "&");
        }

        @Test
        void setsTheLogoBesideTheNameThatSaysTheSame() {
            assertThat(page.attributes("//header/p[@class='organisation']/img", "alt"))
                    .containsExactly("");
            assertThat(page.attributes("//header//img", "src"))
                    .singleElement()
                    .asString()
                    .startsWith("data:image/svg+xml;base64,");
        }

        @Test
        void hidesDrawingsFromScreenReaders() {
            assertThat(page.attributes("//svg", "aria-hidden")).containsOnly("true");
        }
    }

    @Nested
    class Headings {

        private List<String> levels(Block... blocks) {
            return Page.of(blocks).all("//main//*[self::h1 or self::h2 or self::h3 or self::h4]").stream()
                    .map(heading -> heading.getTagName() + " " + heading.getTextContent())
                    .toList();
        }

        @Test
        void ofBijlagenAreOfTheLevelOfSections() {
            assertThat(levels(
                            new Heading(1, "Titel"),
                            new Heading(2, "Sectie"),
                            new Heading(1, "Bijlage"),
                            new Heading(2, "Onderdeel"),
                            new Heading(3, "Deel")))
                    .containsExactly("h1 Titel", "h2 Sectie", "h2 Bijlage", "h3 Onderdeel", "h4 Deel");
        }

        @Test
        void skipNoLevel() {
            assertThat(levels(new Heading(1, "Titel"), new Heading(3, "Deel"), new Heading(3, "Nog een")))
                    .containsExactly("h1 Titel", "h2 Deel", "h3 Nog een");
        }

        @Test
        void nameTheReportWhenItHasNone() {
            assertThat(levels(Paragraph.of("Tekst")))
                    .containsExactly("h1 Voortgang Verbeterplan Versterkte procesregie, stand per 30 september 2023");
        }

        @Test
        void ofTheSameWordsHaveIdsOfTheirOwn() {
            Page page = Page.of(new Heading(1, "Één café"), new Heading(2, "Eén café!"), new Heading(2, "مرحبا"));

            assertThat(page.attributes("//main//*[@id]", "id")).containsExactly("een-cafe", "een-cafe-2", "deel");
        }
    }

    @Nested
    class Tables {

        private final Page page = Page.of(
                new Heading(1, "Titel"),
                new Table(
                        TableKind.DEFINITIONS,
                        "Begrippen en hun betekenis",
                        List.of("Be\u00ADgrip", "Betekenis"),
                        List.of(List.of(Text.of(Symbol.CHECK, "Geborgd"), Text.of("")))));

        @Test
        void haveACaptionAndHeadersOfColumnsAndRows() {
            assertThat(page.texts("//table/caption")).containsExactly("Begrippen en hun betekenis");
            assertThat(page.texts("//thead/tr/th[@scope='col']")).containsExactly("Be\u00ADgrip", "Betekenis");
            assertThat(page.texts("//tbody/tr/th[@scope='row']"))
                    .singleElement()
                    .asString()
                    .isEqualToIgnoringWhitespace("Geborgd");
            assertThat(page.texts("//tbody/tr/td")).containsExactly("");
        }

        @Test
        void scrollInABoxThatIsReachedByKeyboardAndNamedByTheCaption() {
            assertThat(page.attributes("//div[@role='group'][table]", "tabindex"))
                    .containsExactly("0");
            assertThat(page.attributes("//div[@role='group'][table]", "aria-labelledby"))
                    .isEqualTo(page.attributes("//caption", "id"));
        }
    }

    @Nested
    class HostileTexts {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "]]> <!-- --> <![CDATA[",
                    "&amp; &lt; &#60; &nbsp;",
                    "\" onload='x' \" '",
                    "javascript:alert(1)",
                    "</title></style></svg><img src=x>"
                })
        void stayText(String text) {
            Report report = SampleReports.saying(text);
            Page page = Page.of(report);

            assertThat(page.words()).isEqualTo(ModelWords.of(report));
            assertThat(page.texts("//title")).containsExactly(text);
            assertThat(page.all("//script | //img")).isEmpty();
        }

        @Test
        void leaveOutWhatNoPageMayCarry() {
            Page page = Page.of(Paragraph.of("a\u0000b\u0007c\u009Fd\u202Ee\uD800f\uFFFFg\r\nh\ti"));

            assertThat(page.texts("//main//p")).containsExactly("abcde\uFFFDf\uFFFDg\nh i");
        }

        @Test
        void keepSignsBeyondTheFirstPlaneWhole() {
            assertThat(Page.of(Paragraph.of("klaar \uD83D\uDE80")).texts("//main//p"))
                    .containsExactly("klaar \uD83D\uDE80");
        }

        @Test
        void thatRunFromTheRightTurnNothingAroundThem() {
            Page page = Page.of(Paragraph.of("مرحبا بالعالم"), Paragraph.of("gewoon"));

            assertThat(page.attributes("//main//p", "dir")).containsExactly("auto", "");
        }
    }

    @Test
    void aPartIsSetInItsLongestVersion() {
        Part part = new Part(
                OptionalInt.of(1), List.of(List.of(Paragraph.of("het lange verhaal")), List.of(Paragraph.of("kort"))));

        assertThat(Page.of(SampleReports.of(part)).texts("//main//p")).containsExactly("het lange verhaal");
    }

    @Test
    void figuresAreDrawnInTextAndToldInWords() {
        Page page = Page.of(SampleCharts.ofEveryKind().get(0));

        assertThat(page.texts("//figure/svg//text")).contains("werkelijk", "peildatum 30-09-2023");
        assertThat(page.texts("//figure/figcaption/details/p"))
                .containsExactly("Gepland 87 procent, werkelijk 80 procent op 30 september 2023.");
    }

    @Test
    void aReportWithoutLogoAndMarkingHasNoEmptyPlaceForThem() {
        Report report = SampleReports.of(Paragraph.of("Tekst"));
        Report bare = new Report(
                report.title(),
                Optional.empty(),
                report.organisation(),
                "",
                report.footer(),
                report.accent(),
                report.date(),
                report.parts());

        assertThat(Page.of(bare).all("//img | //p[@class='marking']")).isEmpty();
    }
}
