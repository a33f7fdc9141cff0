package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.DatabaseContents.write;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Who did what cannot be changed unseen. */
class AuditTest {

    private static final Optional<String> MANAGER = Optional.of("beheerder");

    @OnBothDatabases
    void aRowSaysWhoDidWhatToWhatAndWhen(History history) {
        history.audit().add("withdraw", MANAGER, PLAN, MARCH, "verkeerde map");

        Audit.Entry entry = history.audit().entries().get(0);
        assertThat(entry)
                .isEqualTo(new Audit.Entry(
                        entry.id(),
                        OpenHistory.CLOCK.instant(),
                        "withdraw",
                        MANAGER,
                        Optional.of("vp-1"),
                        Optional.of(MARCH),
                        "verkeerde map"));
    }

    @OnBothDatabases
    void whatARunDidIsNotedUnderWhoStartedIt(History history) {
        long run = history.runs().begin(MANAGER);

        history.audit().addInRun("open", run, Optional.empty(), Optional.empty(), "pad");

        assertThat(history.audit().entries()).extracting(Audit.Entry::actor).containsExactly(MANAGER);
    }

    @OnBothDatabases
    void rowsThatNobodyTouchedAreWhole(History history) {
        assertThat(history.audit().check()).isEqualTo(new Audit.State(0, Optional.empty(), true));

        fill(history);

        assertThat(history.audit().check()).isEqualTo(new Audit.State(3, Optional.empty(), true));
    }

    @OnBothDatabases
    void aRowThatWasChangedIsNamedWhateverWasChangedInIt(History history) {
        fill(history);
        long second = id(history, 1);
        for (String change : List.of(
                "actor = 'ander'",
                "actor = null",
                "action = 'approve'",
                "plan_key = 'vp-2'",
                "reporting_date = date '2023-06-30'",
                "reason = 'iets anders'",
                "happened_at = timestamp with time zone '2023-07-01 10:00:00.123457+00'",
                "hash = null",
                "hash = '" + "0".repeat(64) + "'")) {
            List<String> before = DatabaseContents.rows(history, "audit");
            write(
                    history,
                    "create table untouched as select * from audit",
                    "update audit set " + change + " where id = " + second);
            assertThat(DatabaseContents.rows(history, "audit")).as(change).isNotEqualTo(before);

            Audit.State state = history.audit().check();

            assertThat(state.isWhole()).as(change).isFalse();
            assertThat(state.changed()).as(change).map(Audit.Entry::id).contains(second);
            write(history, "delete from audit", "insert into audit select * from untouched", "drop table untouched");
        }
        assertThat(history.audit().check().isWhole()).isTrue();
    }

    @OnBothDatabases
    void aRowThatIsGoneIsNoticedAtTheNext(History history) {
        fill(history);
        long third = id(history, 2);

        write(history, "delete from audit where id = " + id(history, 1));

        assertThat(history.audit().check().changed()).map(Audit.Entry::id).contains(third);
    }

    @OnBothDatabases
    void aLastRowThatIsGoneIsNoticedAlsoWhenItWasTheOnlyOne(History history) {
        fill(history);
        write(history, "delete from audit where id = " + id(history, 2));
        assertThat(history.audit().check()).isEqualTo(new Audit.State(2, Optional.empty(), false));

        write(history, "delete from audit");
        assertThat(history.audit().check()).isEqualTo(new Audit.State(0, Optional.empty(), false));
    }

    @OnBothDatabases
    void aRowThatWasPutInBetweenIsNoticed(History history) {
        fill(history);

        write(
                history,
                "insert into audit (happened_at, action, reason, hash) values (now(), 'publish', 'stiekem', '"
                        + "0".repeat(64) + "')");

        assertThat(history.audit().check().changed()).map(Audit.Entry::about).contains("stiekem");
    }

    @OnBothDatabases
    void whoWriteAtTheSameMomentMakeOneChain(History history) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> writers = Stream.<Runnable>generate(() -> () -> fill(history))
                    .limit(6)
                    .<Future<?>>map(threads::submit)
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(history.audit().check()).isEqualTo(new Audit.State(18, Optional.empty(), true));
    }

    private static void fill(History history) {
        history.audit().add("approve", MANAGER, PLAN, MARCH, "v1 Z-1");
        history.audit().add("publish", MANAGER, PLAN, MARCH, "v1 Z-1");
        history.audit().add("backup", Optional.empty(), "alles");
    }

    private static long id(History history, int place) {
        return history.audit().entries().get(place).id();
    }
}
