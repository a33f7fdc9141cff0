package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The runs of the program and what came of them. */
public final class Runs {

    /** What the program exits with after an internal failure, and so what a broken run counts as. */
    private static final int FAILED = 1;

    private static final String SUMS = Stream.of(
                    "accepted",
                    "refused",
                    "known",
                    "postponed",
                    "assessed",
                    "reported",
                    "failed",
                    "sent",
                    "unsent",
                    "resent")
            .map(column -> "coalesce(sum(" + column + "), 0) as " + column)
            .collect(Collectors.joining(", ", "select ", " from run"));

    private final Sql sql;

    Runs(Sql sql) {
        this.sql = sql;
    }

    /**
     * A run.
     *
     * @param id by which it is known here; later runs have higher ones
     * @param startedAt when it began
     * @param endedAt when it ended; empty while it is going on, and when it was broken off
     * @param exitCode what it ended with; empty while it is going on
     * @param counts what it did
     */
    public record Run(long id, Instant startedAt, Optional<Instant> endedAt, OptionalInt exitCode, Counts counts) {}

    /**
     * What a run did.
     *
     * @param accepted deliveries
     * @param refused deliveries, for the first time
     * @param known files that came before
     * @param postponed files that changed while they were read
     * @param assessed plans and peildatums
     * @param reported plans and peildatums, and overviews of portfolios
     * @param failed parts of the work that broke and that the next run does
     * @param messages to readers
     */
    public record Counts(
            int accepted,
            int refused,
            int known,
            int postponed,
            int assessed,
            int reported,
            int failed,
            Messages messages) {}

    /**
     * What a run sent.
     *
     * @param sent those that arrived
     * @param unsent those that did not arrive
     * @param resent of those that arrived, the ones that may have arrived before: they were sent under the same identity
     */
    public record Messages(int sent, int unsent, int resent) {

        /** Of a run that had nothing to send. */
        public static final Messages NONE = new Messages(0, 0, 0);
    }

    /** Begins a run of which nobody knows who started it. */
    public long begin() {
        return begin(Optional.empty());
    }

    /**
     * Begins a run.
     *
     * @param actor the account that starts it, when it is known
     */
    public long begin(Optional<String> actor) {
        return sql.insert(sql.statement("insert into run (started_at, actor) values (?, ?)")
                .param(sql.now())
                .param(actor.map(Audit::shortened).orElse(null)));
    }

    /** Notes what came of a run. */
    public void end(long id, Counts counts, int exitCode) {
        sql.statement("update run set ended_at = ?, exit_code = ?, accepted = ?, refused = ?, known = ?, postponed = ?,"
                        + " assessed = ?, reported = ?, failed = ?, sent = ?, unsent = ?, resent = ? where id = ?")
                .params(
                        sql.now(),
                        exitCode,
                        counts.accepted(),
                        counts.refused(),
                        counts.known(),
                        counts.postponed(),
                        counts.assessed(),
                        counts.reported(),
                        counts.failed(),
                        counts.messages().sent(),
                        counts.messages().unsent(),
                        counts.messages().resent(),
                        id)
                .update();
    }

    /** Marks the runs that never came to their end. Only when no other run is active. */
    public void markBroken() {
        sql.statement("update run set exit_code = ? where ended_at is null and exit_code is null")
                .param(FAILED)
                .update();
    }

    /** The newest runs, the newest first. */
    public List<Run> newest(int limit) {
        return sql.statement("select * from run order by id desc limit ?")
                .param(limit)
                .query((row, nr) -> run(row))
                .list();
    }

    /**
     * What all runs did together.
     *
     * @param byExitCode how many runs came to an end, by what they ended with
     * @param counts of those runs
     */
    public record Totals(Map<Integer, Long> byExitCode, Counts counts) {
        public Totals {
            byExitCode = Map.copyOf(byExitCode);
        }
    }

    /** What all runs that came to an end did together. */
    public Totals totals() {
        Map<Integer, Long> byExitCode = new HashMap<>();
        sql.statement("select exit_code, count(*) from run where exit_code is not null group by exit_code")
                .query(row -> {
                    byExitCode.put(row.getInt(1), row.getLong(2));
                });
        return new Totals(
                byExitCode, sql.statement(SUMS).query((row, nr) -> counts(row)).single());
    }

    /** When the last of the runs that came to an end with one of these ended; empty when none did. */
    public Optional<Instant> lastEndedWith(Set<Integer> exitCodes) {
        return sql.statement("select max(ended_at) as ended_at from run where exit_code in (:codes)")
                .param("codes", exitCodes)
                .query((row, nr) -> Sql.instant(row, "ended_at"))
                .single();
    }

    private static Run run(ResultSet row) throws SQLException {
        int exitCode = row.getInt("exit_code");
        OptionalInt optionalExitCode = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(exitCode);
        return new Run(
                row.getLong("id"),
                Sql.instant(row, "started_at").orElseThrow(),
                Sql.instant(row, "ended_at"),
                optionalExitCode,
                counts(row));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("accepted"),
                row.getInt("refused"),
                row.getInt("known"),
                row.getInt("postponed"),
                row.getInt("assessed"),
                row.getInt("reported"),
                row.getInt("failed"),
                new Messages(row.getInt("sent"), row.getInt("unsent"), row.getInt("resent")));
    }
}
