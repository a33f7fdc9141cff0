package nl.verbetermonitor.history;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, and when. Rows are only ever added, each with a hash over itself and the hash of the one before it: whoever
 * changes, removes or puts in between a row is found out.
 */
public final class Audit {

    private static final int LONGEST_ACTOR = 100;

    private static final String NO_HASH = "";

    private final Sql sql;

    Audit(Sql sql) {
        this.sql = sql;
    }

    /**
     * What somebody did.
     *
     * @param id counts on, with gaps
     * @param action the command, or what a run did
     * @param actor the account, at most 100 characters; empty when it is not known
     * @param plan the number of the plan it is about, in lower case; empty when it is about no plan
     * @param reportingDate the peildatum it is about
     * @param about why, or what was decided
     */
    public record Entry(
            long id,
            Instant at,
            String action,
            Optional<String> actor,
            Optional<String> plan,
            Optional<LocalDate> reportingDate,
            String about) {

        /** The hash of a row: of all in it, each part with its length so that none can pass into another. */
        private String hash(String before) {
            StringBuilder text = new StringBuilder(before);
            List.of(
                            Optional.of(at.toString()),
                            Optional.of(action),
                            actor,
                            plan,
                            reportingDate.map(LocalDate::toString),
                            Optional.of(about))
                    .forEach(part -> text.append('\n')
                            .append(part.map(value -> value.length() + ":" + value)
                                    .orElse("-")));
            return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * How the rows are found.
     *
     * @param rows how many there are
     * @param changed the first that is not what was written, or that stands where another was; empty when there is none
     * @param ends whether the last that was written is there
     */
    public record State(long rows, Optional<Entry> changed, boolean ends) {

        /** Whether nobody touched them. */
        public boolean isWhole() {
            return changed.isEmpty() && ends;
        }
    }

    private record Row(Entry entry, @Nullable String hash) {}

    /** All that was done, the oldest first. */
    public List<Entry> entries() {
        return rows().stream().map(Row::entry).toList();
    }

    /** Whether the rows are what was written. */
    public State check() {
        String head;
        List<Row> rows;
        do { // until nobody wrote meanwhile
            head = head("");
            rows = rows();
        } while (!head.equals(head("")));
        String before = NO_HASH;
        boolean chained = false;
        for (Row row : rows) {
            String hash = row.entry().hash(before);
            chained |= row.hash() != null;
            if (chained && !hash.equals(row.hash())) {
                return new State(rows.size(), Optional.of(row.entry()), true);
            }
            before = hash;
        }
        return new State(rows.size(), Optional.empty(), head.equals(chained ? before : NO_HASH));
    }

    /**
     * Notes a decision, in the transaction that carries it out.
     *
     * @param actor the account that gave the command, when it is known
     * @param reason why, or what was decided
     */
    void add(String action, Optional<String> actor, Nr plan, LocalDate reportingDate, String reason) {
        add(action, actor, Optional.of(PlanKey.of(plan)), Optional.of(reportingDate), reason);
    }

    /**
     * Notes what was done to everything that is kept, in the transaction that does it.
     *
     * @param actor the account that gave the command, when it is known
     * @param reason what about
     */
    void add(String action, Optional<String> actor, String reason) {
        add(action, actor, Optional.empty(), Optional.empty(), reason);
    }

    /**
     * Notes what a run did, under the account that started it, in the transaction that does it.
     *
     * @param plan as {@link PlanKey} writes it, when it is about one
     */
    void addInRun(String action, long run, Optional<String> plan, Optional<LocalDate> reportingDate, String reason) {
        Optional<String> actor = sql.statement("select actor from run where id = ?")
                .param(run)
                .query((row, nr) -> Optional.ofNullable(row.getString(1)))
                .single();
        add(action, actor, plan, reportingDate, reason);
    }

    private void add(
            String action,
            Optional<String> actor,
            Optional<String> plan,
            Optional<LocalDate> reportingDate,
            String reason) {
        sql.inTransaction(() -> {
            String head = head(" for update");
            OffsetDateTime now = sql.now();
            Entry entry =
                    new Entry(0, now.toInstant(), action, actor.map(Audit::shortened), plan, reportingDate, reason);
            String hash = entry.hash(head.equals(NO_HASH) ? hashOfTheUnchained() : head);
            sql.statement("insert into audit (happened_at, action, actor, plan_key, reporting_date, reason, hash)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(now, action)
                    .param(entry.actor().orElse(null))
                    .param(plan.orElse(null))
                    .param(reportingDate.orElse(null))
                    .params(reason, hash)
                    .update();
            sql.statement("update audit_head set hash = ? where id = 1")
                    .param(hash)
                    .update();
        });
    }

    private String head(String lock) {
        return sql.statement("select hash from audit_head where id = 1" + lock)
                .query(String.class)
                .single();
    }

    /** Of the rows that were written before there were hashes. */
    private String hashOfTheUnchained() {
        String hash = NO_HASH;
        for (Row row : rows()) {
            hash = row.entry().hash(hash);
        }
        return hash;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sql.stream("select * from audit order by id", row -> rows.add(row(row)));
        return rows;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Entry(
                        row.getLong("id"),
                        Sql.instant(row, "happened_at").orElseThrow(),
                        row.getString("action"),
                        Optional.ofNullable(row.getString("actor")),
                        Optional.ofNullable(row.getString("plan_key")),
                        Optional.ofNullable(row.getObject("reporting_date", LocalDate.class)),
                        Objects.requireNonNull(row.getString("reason"))),
                row.getString("hash"));
    }

    /** As much of the name of an account as is kept. */
    static String shortened(String actor) {
        return actor.length() <= LONGEST_ACTOR ? actor : actor.substring(0, LONGEST_ACTOR);
    }
}
