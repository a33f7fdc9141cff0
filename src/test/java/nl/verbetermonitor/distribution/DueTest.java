package nl.verbetermonitor.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.verbetermonitor.distribution.Document.Edition;
import nl.verbetermonitor.distribution.Document.Moments;
import nl.verbetermonitor.distribution.Document.Subject;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.history.Receipts.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be sent, as it follows from what was sent before. */
class DueTest {

    private static final Instant NOW = Instant.parse("2023-10-02T08:00:00Z");
    private static final Instant JUDGED = NOW.minusSeconds(4);
    private static final Destination FOLDER = new Destination.Folder(Path.of("/raad"));

    private final History history;
    private final long run;

    DueTest(@TempDir Path folder) {
        history = History.open(DatabaseSettings.embedded(folder, 1), Clock.fixed(NOW, ZoneOffset.UTC));
        run = history.runs().begin();
    }

    @AfterEach
    void close() {
        history.close();
    }

    private static Route route(Stage from, Audience audience) {
        return new Route(
                ReportKind.PROGRESS_REPORT, Optional.empty(), Optional.empty(), from, audience, List.of(FOLDER));
    }

    private static Document document(int version, Stage stage, String content, Moments moments, boolean newest) {
        String path = "VP-1/2023-06-30/v" + version + "/VP-1_2023-06-30_voortgangsrapportage.pdf";
        return new Document(
                ReportKind.PROGRESS_REPORT,
                new Subject(
                        "VP-1/2023-06-30",
                        "VP-1",
                        "Voorbeeldstad",
                        "Wethouder Jeugd",
                        LocalDate.of(2023, 6, 30),
                        newest),
                new Edition(version, new KeptFile(1, path, "hash" + version), stage, moments, content),
                List.of());
    }

    private static Document concept(int version, String content) {
        return document(version, Stage.CONCEPT, content, judged(), true);
    }

    private static Document approved(int version, String content) {
        Moments moments = new Moments(JUDGED, Optional.of(NOW.minusSeconds(3)), Optional.empty(), Optional.empty());
        return document(version, Stage.APPROVED, content, moments, true);
    }

    private static Document published(int version, String content, Optional<Instant> embargoUntil) {
        Moments moments =
                new Moments(JUDGED, Optional.of(NOW.minusSeconds(3)), Optional.of(NOW.minusSeconds(2)), embargoUntil);
        return document(version, Stage.PUBLISHED, content, moments, true);
    }

    private static Moments judged() {
        return new Moments(JUDGED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Parcel> due(Optional<Instant> since, Route route, Document... documents) {
        DistributionSettings settings =
                new DistributionSettings(List.of(route), since, ReminderSettings.none(), Optional.empty());
        return new Due(settings, history.receipts(), Clock.fixed(NOW, ZoneOffset.UTC), run).among(List.of(documents));
    }

    private List<Integer> versions(Route route, Document... documents) {
        return due(Optional.of(Instant.EPOCH), route, documents).stream()
                .map(parcel -> ((Document) parcel.item()).edition().version())
                .toList();
    }

    /** Sends what is due; receipts refer to reports, which need not be there for a test. */
    private void send(Route route, Document... documents) {
        for (Parcel parcel : due(Optional.of(Instant.EPOCH), route, documents)) {
            Message message = parcel.message();
            history.receipts()
                    .sending(
                            new Message(
                                    message.key(),
                                    message.id(),
                                    message.kind(),
                                    OptionalLong.empty(),
                                    OptionalLong.empty(),
                                    message.about(),
                                    message.content(),
                                    message.stage(),
                                    message.path(),
                                    message.channel(),
                                    message.recipient()),
                            run);
            history.receipts().sent(message.key());
        }
    }

    @Test
    void aReportWaitsUntilItCameAsFarAsItsReaderAsks() {
        Route council = route(Stage.APPROVED, Audience.COUNCIL);

        assertThat(versions(council, concept(1, "a"))).isEmpty();
        assertThat(versions(council, approved(2, "a"))).containsExactly(2);
        assertThat(versions(council, published(3, "a", Optional.empty()))).containsExactly(3);
    }

    @Test
    void onlyTheNewestVersionThatCameSoFarIsSent() {
        Route council = route(Stage.PUBLISHED, Audience.COUNCIL);

        assertThat(versions(
                        council,
                        published(2, "a", Optional.empty()),
                        published(4, "b", Optional.empty()),
                        concept(5, "c")))
                .containsExactly(4);
    }

    @Test
    void whoHasTheConceptDoesNotGetTheSameAgainWhenItIsDecidedAbout() {
        Route summary = route(Stage.CONCEPT, Audience.COUNCIL);
        send(summary, concept(1, "a"));

        assertThat(versions(summary, approved(2, "a"))).isEmpty();
        assertThat(versions(summary, published(3, "a", Optional.empty()))).isEmpty();
        assertThat(versions(summary, concept(4, "b"))).containsExactly(4);
    }

    @Test
    void whoAlsoWaitsForTheDecisionGetsItOnceMore() {
        send(route(Stage.CONCEPT, Audience.COUNCIL), concept(1, "a"));

        assertThat(versions(route(Stage.PUBLISHED, Audience.COUNCIL), published(3, "a", Optional.empty())))
                .containsExactly(3);
    }

    @Test
    void aSecondDecisionIsNews() {
        Route council = route(Stage.APPROVED, Audience.COUNCIL);
        send(council, approved(2, "a"));

        assertThat(versions(council, approved(3, "a"))).containsExactly(3);
        assertThat(versions(council, published(4, "a", Optional.empty()))).isEmpty();
    }

    @Test
    void theSameBytesNeverGoTwiceAlsoWhenTheyCameAStageFurther() {
        send(route(Stage.APPROVED, Audience.COUNCIL), approved(2, "a"));

        assertThat(versions(route(Stage.PUBLISHED, Audience.COUNCIL), published(2, "a", Optional.empty())))
                .isEmpty();
    }

    @Test
    void thePublicWaitsForTheEmbargo() {
        Document embargoed = published(3, "a", Optional.of(NOW.plusSeconds(1)));

        assertThat(versions(route(Stage.PUBLISHED, Audience.COUNCIL), embargoed))
                .containsExactly(3);
        assertThat(versions(route(Stage.PUBLISHED, Audience.PUBLIC), embargoed)).isEmpty();
        assertThat(versions(route(Stage.PUBLISHED, Audience.PUBLIC), published(3, "a", Optional.of(NOW))))
                .containsExactly(3);
    }

    @Test
    void anOlderPeildatumGoesOutOnlyWhenPeopleDecidedSo() {
        Route council = route(Stage.CONCEPT, Audience.COUNCIL);

        assertThat(versions(council, document(1, Stage.CONCEPT, "a", judged(), false)))
                .isEmpty();
        Moments published = new Moments(JUDGED, Optional.of(JUDGED), Optional.of(JUDGED), Optional.empty());
        assertThat(versions(council, document(1, Stage.PUBLISHED, "a", published, false)))
                .containsExactly(1);
    }

    @Test
    void whatCameToItsStageBeforeTheReaderWasNamedIsNotSent() {
        Route council = route(Stage.PUBLISHED, Audience.COUNCIL);
        Document early = published(3, "a", Optional.empty());

        assertThat(due(Optional.of(NOW.minusSeconds(2)), council, early)).hasSize(1);
        assertThat(due(Optional.of(NOW.minusSeconds(1)), council, early)).isEmpty();
    }

    @Test
    void aRouteMayAskForOnePortfolioHolderOrOneMunicipality() {
        Document document = concept(1, "a");

        assertThat(versions(of("gemeente  VOORBEELDSTAD", "wethouder jeugd"), document))
                .containsExactly(1);
        assertThat(versions(of("Zusterstad", "Wethouder Jeugd"), document)).isEmpty();
        assertThat(versions(of("Voorbeeldstad", "Wethouder Zorg"), document)).isEmpty();
    }

    private static Route of(String municipality, String holder) {
        return new Route(
                ReportKind.PROGRESS_REPORT,
                Optional.of(municipality),
                Optional.of(holder),
                Stage.CONCEPT,
                Audience.COUNCIL,
                List.of(FOLDER));
    }

    @Test
    void twoRoutesThatLeadToTheSamePlaceBringOneCopy() {
        DistributionSettings settings = new DistributionSettings(
                List.of(route(Stage.CONCEPT, Audience.COUNCIL), route(Stage.APPROVED, Audience.COUNCIL)),
                Optional.of(Instant.EPOCH),
                ReminderSettings.none(),
                Optional.empty());

        assertThat(new Due(settings, history.receipts(), Clock.fixed(NOW, ZoneOffset.UTC), run)
                        .among(List.of(approved(2, "a"))))
                .hasSize(1);
    }
}
