package nl.verbetermonitor.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in a real browser that cannot reach a network, judged by axe and by what they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final List<Path> USUAL_PLACES = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
            .map(Path::of)
            .toList();

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PHONE = 320;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    @TempDir
    @SuppressWarnings("NullAway.Init") // given before all tests
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Playwright playwright;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init") // made before each test
    private BrowserContext window;

    @BeforeAll
    void startBrowser() {
        Optional<Path> chromium = Stream.concat(
                        Stream.ofNullable(System.getProperty("chromium")).map(Path::of), USUAL_PLACES.stream())
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(chromium.isPresent(), "there is no Chromium; name one with -Dchromium=PATH");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(QUIET));
    }

    @AfterAll
    void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openWindow() {
        window = browser.newContext(new Browser.NewContextOptions().setOffline(true));
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    private Page open(Report report, int width) {
        Page page = window.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.setViewportSize(width, 900);
        page.navigate(file(report).toUri().toString());
        return page;
    }

    private Path file(Report report) {
        try {
            return Files.write(folder.resolve("voortgangsrapportage.html"), new HtmlRenderer().render(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Report> reports() {
        TrackersInMemory trackers = TrackersInMemory.of(Path.of("input"));
        Stream<Report> newest = trackers.plans().stream().map(plan -> {
            List<ReportSources> reports = trackers.reports(plan);
            return ProgressReport.of(reports.get(reports.size() - 1));
        });
        return Stream.concat(newest, Stream.of(SampleReports.everything()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void axeFindsNothingOnAWideScreenAndOnAPhone(Report report) {
        for (int width : List.of(1280, PHONE)) {
            List<Rule> violations = new AxeBuilder(open(report, width))
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations();

            assertThat(violations).extracting(Rule::getId, Rule::getNodes).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void thePageDoesNotScrollSidewaysOnAPhoneOrEnlargedFourTimes(Report report) {
        Page page = open(report, PHONE);

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingIsAskedForButThePageItself(Report report) {
        requests.clear();
        complaints.clear();

        open(report, 1280);

        assertThat(requests).singleElement().asString().startsWith("file:").endsWith("voortgangsrapportage.html");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        Page page = open(SampleReports.everything(), 1280);
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");

        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("main");
    }

    @Test
    void tablesShowAllTheirColumnsOnPaper() {
        Page page = open(SampleReports.everything(), 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("getComputedStyle(document.querySelector('.table')).overflowX"))
                .isEqualTo("visible");
    }

    @Test
    void symbolsTakeTheColoursThatAReaderChose() {
        Page page = open(SampleReports.everything(), 1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

        assertThat(page.evaluate("getComputedStyle(document.querySelector('.sign')).color"))
                .isEqualTo(page.evaluate("getComputedStyle(document.body).color"));
    }
}
