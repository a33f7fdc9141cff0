package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.READER;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static nl.verbetermonitor.history.OpenHistory.planRow;
import static nl.verbetermonitor.history.OpenHistory.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.history.AnnotatedCopies.Kept;
import nl.verbetermonitor.history.AnnotatedCopies.Subject;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;

class AnnotatedCopiesTest {

    private static final Finding DATE_UNKNOWN =
            new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Maatregelen", 14, 8), "n.t.b.", "31-12-2023");
    private static final Finding CITIZEN_SERVICE_NUMBER =
            new Finding(FindingCode.CITIZEN_SERVICE_NUMBER, new CellRef("Maatregelen", 3, 4), Finding.REMOVED, "");
    private static final String PATH = "controle/a/tracker-gecontroleerd.xlsx";

    @OnBothDatabases
    void aDeliveryWithFindingsIsASubjectAndOneWithoutIsNot(History history) {
        accepted(history, "clean", PLAN, MARCH);
        received(history, "not read yet");
        long refused = refused(history, "refused", DATE_UNKNOWN);

        assertThat(history.copies().subjects()).containsExactly(subject(history, refused, Optional.empty()));
    }

    @OnBothDatabases
    void whatItsNewestAssessmentFoundMakesADeliveryASubject(History history) {
        long id = accepted(history, "march", PLAN, MARCH);
        assess(history, id, "without", List.of());
        assertThat(history.copies().subjects()).isEmpty();

        assess(history, id, "with", List.of(DATE_UNKNOWN));

        assertThat(history.copies().subject(id)).isEqualTo(subject(history, id, Optional.of("with")));
        assess(history, id, "without again", List.of());
        assertThat(history.copies().subjects()).isEmpty();
    }

    @OnBothDatabases
    void aCopyIsKeptWithTheFingerprintOfWhatItFollowsFrom(History history) {
        long id = refused(history, "refused", DATE_UNKNOWN);

        String copy = keep(history, id, "one", "bytes");

        assertThat(history.copies().subject(id).copy()).contains("one");
        assertThat(history.copies().all()).containsExactly(new Kept(id, PATH, copy, Optional.empty()));
        history.copies().placed(id, "controle/a/elders.xlsx");
        assertThat(history.copies().of(id)).contains(new Kept(id, PATH, copy, Optional.of("controle/a/elders.xlsx")));
    }

    @OnBothDatabases
    void ofAReplacedCopyOnlyTheHashStays(History history) {
        long id = refused(history, "refused", DATE_UNKNOWN);
        String first = keep(history, id, "one", "first");
        history.copies().placed(id, PATH);

        String second = keep(history, id, "two", "second");

        assertThat(history.copies().all()).containsExactly(new Kept(id, PATH, second, Optional.empty()));
        assertThat(history.copies().replaced(id)).containsExactly(first);
        assertThat(history.files().has(first)).isFalse();
        assertThat(history.files().has(second)).isTrue();
    }

    @OnBothDatabases
    void aCopyWithTheSameBytesStaysWhereItWasPut(History history) {
        long id = refused(history, "refused", DATE_UNKNOWN);
        String copy = keep(history, id, "one", "bytes");
        history.copies().placed(id, PATH);

        keep(history, id, "two", "bytes");

        assertThat(history.copies().all()).containsExactly(new Kept(id, PATH, copy, Optional.of(PATH)));
        assertThat(history.copies().replaced(id)).isEmpty();
        assertThat(history.files().has(copy)).isTrue();
    }

    @OnBothDatabases
    void theBytesOfAReplacedCopyStayWhenSomebodyDeliveredIt(History history) {
        long id = refused(history, "refused", DATE_UNKNOWN);
        String first = keep(history, id, "one", "delivered again");
        accepted(history, "delivered again", PLAN, JUNE);

        keep(history, id, "two", "second");

        assertThat(history.files().has(first)).isTrue();
    }

    @OnBothDatabases
    void nothingIsLeftOfTheCopiesOfADeliveryInWhichACitizenServiceNumberIsFound(History history) {
        long id = refused(history, "refused", DATE_UNKNOWN);
        keep(history, id, "one", "first");
        String copy = keep(history, id, "two", "second");
        String sha256 = history.deliveries().get(id).sha256();
        history.deliveries()
                .receive(
                        DeliveryKey.of(sha256),
                        "again.xlsx",
                        "reader-2",
                        history.runs().begin());

        refuse(history, id, CITIZEN_SERVICE_NUMBER);

        assertThat(history.copies().all()).isEmpty();
        assertThat(history.copies().replaced(id)).isEmpty();
        assertThat(history.files().has(copy)).isFalse();
        assertThat(history.copies().subjects())
                .containsExactly(
                        new Subject(id, DeliveryKey.of(sha256), false, "reader-2", Optional.empty(), Optional.empty()));
    }

    @OnBothDatabases
    void aCopyOfAnySizeIsStoredFromItsFile(History history) throws IOException {
        Path file = Files.createTempFile("copy", ".ods");
        try {
            Files.write(file, new byte[3_000_000]);

            assertThat(history.files().has(history.files().store(file))).isTrue();
            assertThat(history.files().store(file)).isEqualTo(Sha256.of(new byte[3_000_000]));
        } finally {
            Files.delete(file);
        }
    }

    private static Subject subject(History history, long id, Optional<String> assessment) {
        return new Subject(id, history.deliveries().get(id).key(), true, READER, assessment, Optional.empty());
    }

    private static long refused(History history, String bytes, Finding finding) {
        long id = received(history, bytes);
        refuse(history, id, finding);
        return id;
    }

    private static void refuse(History history, long id, Finding finding) {
        Staging staging = history.deliveries().stage(id);
        staging.fact(planRow(PLAN, MARCH));
        staging.finding(finding);
        staging.refuse(history.runs().begin(), Optional.empty(), Optional.empty());
    }

    private static void assess(History history, long delivery, String fingerprint, List<Finding> findings) {
        history.assessments()
                .keep(
                        new Assessment(
                                PLAN, MARCH, Optional.empty(), Map.of(), new Forecast.TooFewDeliveries(), findings),
                        delivery,
                        OptionalLong.empty(),
                        fingerprint,
                        history.runs().begin());
    }

    private static String keep(History history, long id, String fingerprint, String bytes) {
        String sha256 = history.files().store(bytes.getBytes(StandardCharsets.UTF_8));
        history.copies().keep(id, fingerprint, PATH, sha256, history.runs().begin());
        return sha256;
    }
}
