package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.plan.Nr;

class ReportsTest {

    @OnBothDatabases
    void reportsKnowWhatSupplementsThemUntilThatIsForgotten(History history) {
        long assessment = assessment(history);
        long supplemented = history.reports().promise(PLAN, MARCH, "fingerprint", assessment, List.of());
        history.reports().complete(supplemented, Map.of(), history.runs().begin());
        long supplementing = history.reports().promise(PLAN, MARCH, "other", assessment, List.of());

        history.reports().supplement(supplementing, supplemented);
        history.reports().supplement(supplementing, supplemented);

        assertThat(history.reports().supplementsTo(supplemented))
                .extracting(Reports.Kept::id)
                .containsExactly(supplementing);
        assertThat(history.reports().supplementedBy(supplementing))
                .map(Reports.Kept::id)
                .contains(supplemented);
        history.reports().forgetPromises();
        assertThat(history.reports().supplementsTo(supplemented)).isEmpty();
    }

    @OnBothDatabases
    void aPromisedReportIsThereOnlyWhenItIsComplete(History history) {
        long id = history.reports().promise(PLAN, MARCH, "fingerprint", assessment(history), List.of());
        assertThat(history.reports().newest(PLAN, MARCH)).isEmpty();
        assertThat(history.reports().get(id).version()).isEqualTo(1);
        assertThat(history.reports().get(id).state()).isEqualTo(ReportState.MAKING);

        history.reports()
                .complete(
                        id,
                        Map.of("VP-1/2023-03-31/v1/report.pdf", stored(history, "pdf")),
                        history.runs().begin());

        assertThat(history.reports().newest(PLAN, MARCH))
                .contains(new Reports.Kept(
                        id,
                        PLAN,
                        MARCH,
                        1,
                        ReportState.CONCEPT,
                        "fingerprint",
                        history.reports().get(id).assessment()));
        assertThat(history.reports().files())
                .containsExactly(new KeptFile(id, "VP-1/2023-03-31/v1/report.pdf", stored(history, "pdf")));
        assertThat(history.reports().files(id)).isEqualTo(history.reports().files());
    }

    @OnBothDatabases
    void versionsCountFromOneAndEarlierOnesStay(History history) {
        complete(
                history,
                history.reports().promise(PLAN, MARCH, "one", assessment(history), List.of()),
                "v1/report.pdf");
        long second = history.reports().promise(PLAN, MARCH, "two", assessment(history), List.of());
        complete(history, second, "v2/report.pdf");

        assertThat(history.reports().newest(PLAN, MARCH))
                .map(Reports.Kept::version)
                .contains(2);
        assertThat(history.reports().files())
                .extracting(KeptFile::path)
                .containsExactly("v1/report.pdf", "v2/report.pdf");
    }

    @OnBothDatabases
    void aBrokenPromiseIsForgottenAndItsVersionIsGivenAgain(History history) {
        history.reports().promise(PLAN, MARCH, "one", assessment(history), List.of());
        history.reports().forgetPromises();

        long id = history.reports().promise(PLAN, MARCH, "one", assessment(history), List.of());

        assertThat(history.reports().get(id).version()).isEqualTo(1);
    }

    @OnBothDatabases
    void aReportIsCompletedOnce(History history) {
        long id = history.reports().promise(PLAN, MARCH, "one", assessment(history), List.of());
        complete(history, id, "v1/report.pdf");

        assertThatThrownBy(() -> complete(history, id, "v1/other.pdf")).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void plansWhoseNamesWouldMeetGetFoldersOfTheirOwnForEver(History history) {
        assertThat(history.reports().folderOf(Nr.of("VP/1"), "VP-1", "VP-1-aaaaaaaa"))
                .isEqualTo("VP-1");
        assertThat(history.reports().folderOf(Nr.of("vp 1"), "vp-1", "vp-1-bbbbbbbb"))
                .isEqualTo("vp-1-bbbbbbbb");

        assertThat(history.reports().folderOf(Nr.of("VP/1"), "VP-1", "VP-1-aaaaaaaa"))
                .isEqualTo("VP-1");
        assertThat(history.reports().folderOf(Nr.of("VP 1"), "VP-1", "VP-1-bbbbbbbb"))
                .isEqualTo("vp-1-bbbbbbbb");
    }

    @OnBothDatabases
    void runsTellWhatTheyDidAndWhichWereBroken(History history) {
        Runs runs = history.runs();
        long broken = runs.begin();
        runs.markBroken();
        long done = runs.begin();
        Runs.Counts counts = new Runs.Counts(1, 2, 3, 4, 5, 6, 7, new Runs.Messages(8, 9, 10));
        runs.end(done, counts, 3);
        long active = runs.begin();

        List<Runs.Run> newest = runs.newest(3);

        assertThat(newest).extracting(Runs.Run::id).containsExactly(active, done, broken);
        assertThat(newest.get(0).exitCode()).isEmpty();
        assertThat(newest.get(1).exitCode()).hasValue(3);
        assertThat(newest.get(1).counts()).isEqualTo(counts);
        assertThat(newest.get(1).endedAt()).contains(OpenHistory.CLOCK.instant());
        assertThat(newest.get(2).exitCode()).hasValue(1);
        assertThat(newest.get(2).endedAt()).isEmpty();
    }

    private static void complete(History history, long id, String path) {
        history.reports()
                .complete(
                        id, Map.of(path, stored(history, path)), history.runs().begin());
    }

    private static String stored(History history, String bytes) {
        return history.files().store(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static long assessment(History history) {
        return OpenHistory.assessed(
                history, accepted(history, "march " + history.runs().begin(), PLAN, MARCH), PLAN, MARCH);
    }
}
