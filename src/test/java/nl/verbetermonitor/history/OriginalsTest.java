package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static nl.verbetermonitor.history.OpenHistory.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Publications.OpenData;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of deliveries may go, and nothing else of them. */
class OriginalsTest {

    private static final Instant NOW = Instant.parse("2023-07-01T10:00:00.123456Z");
    private static final Instant LATER = NOW.plusSeconds(1);

    @OnBothDatabases
    void theBytesGoAndTheFactsStay(History history) {
        long id = accepted(history, "march", PLAN, MARCH);
        Delivery before = history.deliveries().get(id);
        long run = history.runs().begin(Optional.of("verbetermonitor"));

        history.originals().remove(id, run);

        assertThat(history.files().has(before.sha256())).isFalse();
        assertThat(DatabaseContents.rows(history, "stored_file_chunk")).isEmpty();
        assertThat(history.deliveries().get(id)).isEqualTo(before);
        assertThat(history.facts().rows(id, SheetName.PLAN)).hasSize(1);
        assertThat(history.originals().removed()).isEqualTo(1);
        assertThat(history.audit().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("expire");
            assertThat(entry.actor()).contains("verbetermonitor");
            assertThat(entry.reportingDate()).contains(MARCH);
            assertThat(entry.about()).contains(before.sha256());
        });
    }

    @OnBothDatabases
    void onlyThoseThatCameBeforeAMomentAreUnusedSinceAndEachOnce(History history) {
        long id = accepted(history, "march", PLAN, MARCH);

        assertThat(history.originals().unusedSince(NOW)).isEmpty();
        assertThat(history.originals().unusedSince(LATER)).containsExactly(id);

        history.originals().remove(id, history.runs().begin());
        assertThat(history.originals().unusedSince(LATER)).isEmpty();
    }

    @OnBothDatabases
    void whatIsBeingReadOrWaitsToBeAcceptedIsUsed(History history) {
        received(history, "being read");
        OpenHistory.read(history, "waits", PLAN, MARCH);

        assertThat(history.originals().unusedSince(LATER)).isEmpty();
    }

    @OnBothDatabases
    void aReportThatWasApprovedSinceUsesTheDeliveriesItRestsOn(History history) {
        long id = accepted(history, "march", PLAN, MARCH);
        DatabaseContents.write(
                history, "update delivery set received_at = timestamp with time zone '2015-01-01 00:00:00+00'");
        assertThat(history.originals().unusedSince(NOW)).containsExactly(id);

        approved(history, id);

        assertThat(history.originals().unusedSince(NOW)).isEmpty();
        assertThat(history.originals().unusedSince(LATER)).containsExactly(id);
    }

    @OnBothDatabases
    void theSameBytesWithAnotherMappingThatCameSinceUseThem(History history) {
        long id = accepted(history, "march", PLAN, MARCH);
        DatabaseContents.write(
                history, "update delivery set received_at = timestamp with time zone '2015-01-01 00:00:00+00'");
        String mapping = history.files().store(new byte[] {1});
        String sha256 = history.deliveries().get(id).sha256();
        history.deliveries()
                .receive(
                        new DeliveryKey(sha256, Optional.of(mapping)),
                        "march.xlsx",
                        "reader",
                        history.runs().begin());

        assertThat(history.originals().unusedSince(NOW)).isEmpty();
    }

    @OnBothDatabases
    void itsAnnotatedCopyGoesWithItAndIsNotMadeAnew(History history) {
        long id = accepted(history, "march", PLAN, MARCH);
        DatabaseContents.write(
                history,
                "insert into finding (delivery_id, code, found, expected) values (" + id
                        + ", 'SHEET_UNKNOWN', 'Kladblok', '')");
        String copy = history.files().store(new byte[] {2});
        history.copies()
                .keep(id, "copy", "controle/x.xlsx", copy, history.runs().begin());
        assertThat(history.copies().subjects()).hasSize(1);

        history.originals().remove(id, history.runs().begin());

        assertThat(history.files().has(copy)).isFalse();
        assertThat(history.copies().of(id)).isEmpty();
        assertThat(history.copies().subjects()).isEmpty();
    }

    @OnBothDatabases
    void aRefusedWorkbookThatComesAgainHasBytesAgain(History history) {
        long id = received(history, "refused");
        history.deliveries().stage(id).refuse(history.runs().begin(), Optional.empty(), Optional.empty());
        history.originals().remove(id, history.runs().begin());

        received(history, "refused");

        assertThat(history.originals().removed()).isZero();
        assertThat(history.files().has(history.deliveries().get(id).sha256())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theTracesOfWhatARunRemovedThatWasBrokenOffAreErasedByTheNext(TestDatabase database, @TempDir Path folder) {
        DatabaseSettings settings = database.create(folder);
        try (History broken = History.open(settings, OpenHistory.CLOCK)) {
            long id = accepted(broken, "march", PLAN, MARCH);
            broken.originals().remove(id, broken.runs().begin());
        }
        try (History next = History.open(settings, OpenHistory.CLOCK)) {
            long run = next.runs().begin();
            next.originals().takeOver(run);
            assertThat(next.originals().leftTraces()).isTrue();
            next.runs().end(run, new Runs.Counts(0, 0, 0, 0, 0, 0, 0, Runs.Messages.NONE), 0);
        }
        try (History after = History.open(settings, OpenHistory.CLOCK)) {
            after.originals().takeOver(after.runs().begin());
            assertThat(after.originals().leftTraces()).isFalse();
        }
    }

    private static void approved(History history, long delivery) {
        long assessment = OpenHistory.assessed(history, delivery, PLAN, MARCH);
        long report = history.reports().promise(PLAN, MARCH, "fingerprint", assessment, List.of(delivery));
        String pdf = history.files().store(new byte[] {3});
        history.publications()
                .approve(
                        report,
                        Map.of("report.pdf", pdf),
                        new OpenData("open.json", pdf),
                        new Decision("Z-1", MARCH),
                        Optional.empty());
    }
}
