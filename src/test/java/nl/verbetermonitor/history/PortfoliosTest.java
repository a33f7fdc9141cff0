package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.history.Portfolios.Portfolio;

class PortfoliosTest {

    private static final Portfolio YOUTH = new Portfolio("key", "Voorbeeldstad", "wethouder Jeugd");

    @OnBothDatabases
    void aPromisedOverviewIsThereOnlyWhenItIsComplete(History history) {
        Portfolios portfolios = history.portfolios();
        List<Long> reports = List.of(report(history, "one"), report(history, "two"));
        long id = portfolios.promise(YOUTH, MARCH, "fingerprint", reports);
        assertThat(portfolios.newest("key", MARCH)).isEmpty();

        complete(history, id, "portefeuille/v1/x.pdf");

        Portfolios.Kept kept = new Portfolios.Kept(id, YOUTH, MARCH, 1, "fingerprint", reports);
        assertThat(portfolios.newest("key", MARCH)).contains(kept);
        assertThat(portfolios.get(id)).isEqualTo(kept);
        assertThat(portfolios.newest("key", JUNE)).isEmpty();
        assertThat(portfolios.newest("other", MARCH)).isEmpty();
        assertThat(portfolios.files())
                .containsExactly(new KeptFile(id, "portefeuille/v1/x.pdf", stored(history, "portefeuille/v1/x.pdf")));
    }

    @OnBothDatabases
    void versionsCountFromOneForEachPeildatum(History history) {
        complete(history, history.portfolios().promise(YOUTH, MARCH, "one", List.of()), "v1/x.pdf");
        complete(history, history.portfolios().promise(YOUTH, MARCH, "two", List.of()), "v2/x.pdf");
        complete(history, history.portfolios().promise(YOUTH, JUNE, "one", List.of()), "june/x.pdf");

        assertThat(history.portfolios().newest("key", MARCH))
                .map(Portfolios.Kept::version)
                .contains(2);
        assertThat(history.portfolios().newest("key", JUNE))
                .map(Portfolios.Kept::version)
                .contains(1);
        assertThat(history.portfolios().files())
                .extracting(KeptFile::path)
                .containsExactly("june/x.pdf", "v1/x.pdf", "v2/x.pdf");
    }

    @OnBothDatabases
    void aBrokenPromiseIsForgottenAndItsVersionIsGivenAgain(History history) {
        List<Long> reports = List.of(report(history, "one"));
        complete(history, history.portfolios().promise(YOUTH, MARCH, "one", reports), "v1/x.pdf");
        history.portfolios().promise(YOUTH, MARCH, "two", reports);
        history.portfolios().forgetPromises();

        long id = history.portfolios().promise(YOUTH, MARCH, "two", reports);

        assertThat(history.portfolios().get(id).version()).isEqualTo(2);
        assertThat(history.portfolios().newest("key", MARCH))
                .map(Portfolios.Kept::reports)
                .contains(reports);
    }

    @OnBothDatabases
    void anOverviewIsCompletedOnce(History history) {
        long id = history.portfolios().promise(YOUTH, MARCH, "one", List.of());
        complete(history, id, "v1/x.pdf");

        assertThatThrownBy(() -> complete(history, id, "v1/other.pdf")).isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void holdersWhoseNamesWouldMeetGetFoldersOfTheirOwnForEver(History history) {
        Portfolios portfolios = history.portfolios();
        assertThat(portfolios.folderOf("one", "W-Jeugd", "W-Jeugd-11111111")).isEqualTo("W-Jeugd");
        assertThat(portfolios.folderOf("two", "w-jeugd", "w-jeugd-22222222")).isEqualTo("w-jeugd-22222222");

        assertThat(portfolios.folderOf("one", "anders", "anders-11111111")).isEqualTo("W-Jeugd");
        assertThat(portfolios.folderOf("two", "w-jeugd", "w-jeugd-22222222")).isEqualTo("w-jeugd-22222222");
    }

    @OnBothDatabases
    void theBytesOfAnOverviewStayWhenADeliveryWithTheSameBytesGoes(History history) {
        complete(history, history.portfolios().promise(YOUTH, MARCH, "one", List.of()), "v1/x.pdf");
        String sha256 = stored(history, "v1/x.pdf");

        history.files().remove(sha256);

        assertThat(history.files().has(sha256)).isTrue();
    }

    private static void complete(History history, long id, String path) {
        history.portfolios()
                .complete(
                        id, Map.of(path, stored(history, path)), history.runs().begin());
    }

    private static String stored(History history, String bytes) {
        return history.files().store(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static long report(History history, String fingerprint) {
        long delivery = accepted(history, "march " + history.runs().begin(), PLAN, MARCH);
        long assessment = OpenHistory.assessed(history, delivery, PLAN, MARCH);
        long report = history.reports().promise(PLAN, MARCH, fingerprint, assessment, List.of(delivery));
        history.reports().complete(report, Map.of(), history.runs().begin());
        return report;
    }
}
