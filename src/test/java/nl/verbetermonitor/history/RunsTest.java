package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;

class RunsTest {

    private static final Runs.Counts NOTHING = new Runs.Counts(0, 0, 0, 0, 0, 0, 0, Runs.Messages.NONE);

    @OnBothDatabases
    void allRunsThatEndedAreAddedUp(History history) {
        Runs runs = history.runs();
        runs.end(runs.begin(), new Runs.Counts(1, 2, 3, 4, 5, 6, 7, new Runs.Messages(8, 9, 1)), 0);
        runs.end(runs.begin(), new Runs.Counts(10, 0, 0, 0, 0, 10, 0, new Runs.Messages(10, 0, 0)), 0);
        runs.end(runs.begin(), new Runs.Counts(0, 1, 0, 0, 0, 0, 0, Runs.Messages.NONE), 3);
        runs.begin();

        assertThat(runs.totals().byExitCode()).containsOnly(entry(0, 2L), entry(3, 1L));
        assertThat(runs.totals().counts())
                .isEqualTo(new Runs.Counts(11, 3, 3, 4, 5, 16, 7, new Runs.Messages(18, 9, 1)));
    }

    @OnBothDatabases
    void withoutRunsThereIsNothingToAddUp(History history) {
        assertThat(history.runs().totals().byExitCode()).isEmpty();
        assertThat(history.runs().totals().counts()).isEqualTo(NOTHING);
        assertThat(history.runs().lastEndedWith(Set.of(0))).isEmpty();
    }

    @OnBothDatabases
    void theLastRunThatEndedWellIsKnown(History history) {
        Runs runs = history.runs();
        runs.end(runs.begin(), NOTHING, 1);
        assertThat(runs.lastEndedWith(Set.of(0, 3))).isEmpty();

        runs.end(runs.begin(), NOTHING, 3);
        assertThat(runs.lastEndedWith(Set.of(0, 3))).contains(OpenHistory.CLOCK.instant());
    }

    @OnBothDatabases
    void howMuchIsKeptIsCountedInRowsAndBytes(History history) {
        assertThat(history.extent().rows()).isZero();
        OpenHistory.accepted(history, "march", PLAN, MARCH);

        assertThat(history.extent().rows()).isEqualTo(1);
        assertThat(history.extent().bytes()).isPositive();
    }
}
