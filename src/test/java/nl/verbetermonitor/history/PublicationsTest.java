package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Publications.OpenData;
import org.springframework.jdbc.core.JdbcTemplate;

class PublicationsTest {

    private static final Decision DECISION = new Decision("Z-2023-001", LocalDate.of(2023, 7, 4));
    private static final Instant NOW = Instant.parse("2023-07-01T10:00:00.123456Z");
    private static final Optional<String> CLERK = Optional.of("griffier");

    @OnBothDatabases
    void whatIsApprovedIsAVersionOfItsOwnAndTheConceptStays(History history) {
        long concept = promised(history, MARCH);
        history.reports().complete(concept, files(history, "v1"), history.runs().begin());

        long approved = approved(history, MARCH, "v2");

        assertThat(history.reports().get(concept).state()).isEqualTo(ReportState.CONCEPT);
        assertThat(history.reports().newest(PLAN, MARCH))
                .contains(history.reports().get(approved))
                .map(Reports.Kept::state)
                .contains(ReportState.APPROVED);
        assertThat(history.publications().of(approved))
                .contains(new Publication(
                        history.reports().get(approved),
                        DECISION,
                        NOW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(history.publications().of(concept)).isEmpty();
        assertThat(paths(history)).containsExactly("v1/report.pdf", "v2/report.pdf");
    }

    @OnBothDatabases
    void publishedWithoutEmbargoItKeepsItsBytesAndTheOpenDataComeAmongThem(History history) {
        long id = approved(history, MARCH, "v1");
        assertThat(history.reports().newestPublished(PLAN, MARCH)).isEmpty();

        history.publications().publish(id, CLERK);

        assertThat(history.reports().newestPublished(PLAN, MARCH))
                .contains(history.reports().get(id));
        assertThat(history.publications().of(id).orElseThrow().publishedAt()).contains(NOW);
        assertThat(history.publications().of(id).orElseThrow().openedAt()).contains(NOW);
        assertThat(paths(history)).containsExactly("v1/opendata.json", "v1/report.pdf");
        assertThatThrownBy(() -> history.publications().publish(id, CLERK)).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void underEmbargoItIsAnotherVersionWhoseOpenDataWait(History history) {
        long approved = approved(history, MARCH, "v1");

        long later = underEmbargo(history, approved, NOW.plusMillis(1), "v2");
        long passed = underEmbargo(history, approved(history, JUNE, "v3"), NOW, "v4");

        assertThat(history.reports().get(approved).state()).isEqualTo(ReportState.APPROVED);
        Publication publication = history.publications().of(later).orElseThrow();
        assertThat(publication.report().state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(publication.decision()).isEqualTo(DECISION);
        assertThat(publication.isUnderEmbargo(NOW)).isTrue();
        assertThat(publication.isUnderEmbargo(NOW.plusMillis(1))).isFalse();
        assertThat(history.publications().toOpen()).containsExactly(passed);
        assertThat(paths(history)).doesNotContain("v2/opendata.json", "v4/opendata.json");

        long run = history.runs().begin(CLERK);
        assertThat(history.publications().open(passed, run)).isEqualTo("v4/opendata.json");
        assertThat(history.publications().open(passed, run)).isEqualTo("v4/opendata.json");

        assertThat(history.publications().toOpen()).isEmpty();
        assertThat(paths(history)).containsOnlyOnce("v4/opendata.json").doesNotContain("v2/opendata.json");
    }

    @OnBothDatabases
    void openDataThatWaitAreNotRemovedWithSomethingThatHasTheSameBytes(History history) {
        approved(history, MARCH, "v1");
        String sha256 = stored(history, "v1/opendata.json");

        history.files().remove(sha256);

        assertThat(history.files().has(sha256)).isTrue();
    }

    @OnBothDatabases
    void theReportBeforeIsTheNewestPublishedOneOfAnEarlierPeildatum(History history) {
        long march = approved(history, MARCH, "v1");
        assertThat(history.reports().lastPublishedBefore(PLAN, JUNE)).isEmpty();

        history.publications().publish(march, CLERK);

        assertThat(history.reports().lastPublishedBefore(PLAN, JUNE))
                .contains(history.reports().get(march));
        assertThat(history.reports().lastPublishedBefore(PLAN, MARCH)).isEmpty();
    }

    @OnBothDatabases
    void everyDecisionIsInTheAuditWithWhoTookIt(History history) {
        long id = approved(history, MARCH, "v1");
        history.publications().publish(id, Optional.of("a".repeat(200)));
        underEmbargo(history, approved(history, JUNE, "v2"), NOW.plusSeconds(60), "v3");
        history.deliveries().withdraw(PLAN, MARCH, "verkeerde map", CLERK);

        assertThat(new JdbcTemplate(history.dataSource())
                        .queryForList(
                                "select action || ' ' || coalesce(actor, '?') || ' ' || reporting_date || ' ' || reason"
                                        + " from audit order by id",
                                String.class))
                .containsExactly(
                        "approve griffier 2023-03-31 v1 Z-2023-001 2023-07-04",
                        "publish " + "a".repeat(100) + " 2023-03-31 v1 Z-2023-001 2023-07-04",
                        "approve griffier 2023-06-30 v1 Z-2023-001 2023-07-04",
                        "publish griffier 2023-06-30 v2 Z-2023-001 2023-07-04 embargo 2023-07-01T10:01:00.123456Z",
                        "withdraw griffier 2023-03-31 verkeerde map");
    }

    private static long underEmbargo(History history, long approved, Instant until, String folder) {
        LocalDate date = history.reports().get(approved).reportingDate();
        long id = promised(history, date);
        history.publications()
                .publishUnderEmbargo(id, files(history, folder), openData(history, folder), approved, until, CLERK);
        return id;
    }

    private static long approved(History history, LocalDate date, String folder) {
        long id = promised(history, date);
        history.publications().approve(id, files(history, folder), openData(history, folder), DECISION, CLERK);
        return id;
    }

    private static long promised(History history, LocalDate date) {
        long delivery = accepted(history, date + " " + history.runs().begin(), PLAN, date);
        long assessment = OpenHistory.assessed(history, delivery, PLAN, date);
        return history.reports().promise(PLAN, date, "fingerprint", assessment, List.of(delivery));
    }

    private static Map<String, String> files(History history, String folder) {
        return Map.of(folder + "/report.pdf", stored(history, folder + "/report.pdf"));
    }

    private static OpenData openData(History history, String folder) {
        return new OpenData(folder + "/opendata.json", stored(history, folder + "/opendata.json"));
    }

    private static String stored(History history, String bytes) {
        return history.files().store(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paths(History history) {
        return history.reports().files().stream().map(KeptFile::path).toList();
    }
}
