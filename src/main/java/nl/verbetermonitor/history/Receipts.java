package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What was sent to whom: of each message a receipt, which is there before the message leaves the house. */
public final class Receipts {

    private static final String SELECT = "select * from receipt ";

    private final Sql sql;
    private final Audit audit;

    Receipts(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /** What became of a message. */
    public enum State {
        /** It is on its way; after a run that was broken off nobody knows whether it arrived. */
        SENDING,
        SENT,
        /** It did not arrive; it is tried again. */
        FAILED,
        /** It never arrived, and is not sent any more: there is something newer to send. */
        REPLACED
    }

    /**
     * One message for one reader.
     *
     * @param key tells it from every other, at most 64 characters
     * @param id how it is known to mail servers, at most 300 characters
     * @param kind of what is sent, at most 30 characters
     * @param report the id of the report that is sent
     * @param overview the id of the overview that is sent; neither for a reminder
     * @param about the plan and peildatum, the portfolio or the owner it is about, at most 300 characters
     * @param content what it tells, at most 64 characters: the same for versions that only look different
     * @param stage how far the report had come, at most 20 characters
     * @param path of its file within the folder of reports, with {@code /}; empty text for a reminder
     * @param channel how it is sent, at most 20 characters
     * @param recipient a mail address or a folder, at most 1000 characters
     */
    public record Message(
            String key,
            String id,
            String kind,
            OptionalLong report,
            OptionalLong overview,
            String about,
            String content,
            String stage,
            String path,
            String channel,
            String recipient) {}

    /**
     * What became of a message.
     *
     * @param message as it was when it was tried first
     * @param doubtful whether it may have arrived although nobody heard so
     * @param attempts how often it was tried, at least 1
     * @param failure why it did not arrive the last time; empty when it did, or is on its way
     * @param last when it was tried the last time
     * @param notBefore when it may be tried again; empty when it may at once
     */
    public record Receipt(
            Message message,
            State state,
            boolean doubtful,
            int attempts,
            Optional<String> failure,
            Instant last,
            Optional<Instant> notBefore) {}

    /** The receipt of a message; empty when it was never tried. */
    public Optional<Receipt> find(String key) {
        return sql.statement(SELECT + "where message_key = ?")
                .param(key)
                .query((row, nr) -> receipt(row))
                .optional();
    }

    /** The receipts of all messages to one recipient with one content, the oldest first. */
    public List<Receipt> of(String kind, String content, String channel, String recipient) {
        return sql.statement(
                        SELECT + "where content = ? and kind = ? and channel = ? and recipient = ? order by first_at")
                .params(content, kind, channel, recipient)
                .query((row, nr) -> receipt(row))
                .list();
    }

    /** The receipts of all messages that did not arrive and are tried again, the oldest first. */
    public List<Receipt> undelivered() {
        return sql.statement(SELECT + "where state = ? order by first_at, message_key")
                .param(State.FAILED.name())
                .query((row, nr) -> receipt(row))
                .list();
    }

    /** The receipts of all messages of a kind about one thing, to whomever, the oldest first. */
    public List<Receipt> about(String kind, String about) {
        return sql.statement(SELECT + "where kind = ? and about = ? order by first_at")
                .params(kind, about)
                .query((row, nr) -> receipt(row))
                .list();
    }

    /**
     * Takes note, before it happens, that a message is sent.
     *
     * @return its receipt; the message in it is the one that was tried first
     */
    public Receipt sending(Message message, long run) {
        return sql.inTransaction(() -> {
            int known = sql.statement(
                            "update receipt set state = ?, attempts = attempts + 1, failure = null, last_at = ?,"
                                    + " last_in_run = ?, not_before = null where message_key = ?")
                    .params(State.SENDING.name(), sql.now(), run, message.key())
                    .update();
            if (known == 0) {
                insert(message, run);
            }
            return find(message.key()).orElseThrow();
        });
    }

    private void insert(Message message, long run) {
        sql.statement(
                        "insert into receipt (message_key, message_id, kind, report_id, portfolio_id, about, content, stage,"
                                + " path, channel, recipient, state, attempts, first_at, last_at, first_in_run, last_in_run)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)")
                .params(message.key(), message.id(), message.kind())
                .param(orNull(message.report()))
                .param(orNull(message.overview()))
                .params(
                        message.about(),
                        message.content(),
                        message.stage(),
                        message.path(),
                        message.channel(),
                        message.recipient(),
                        State.SENDING.name(),
                        sql.now(),
                        sql.now(),
                        run,
                        run)
                .update();
    }

    /** Takes note that a message arrived. */
    public void sent(String key) {
        sql.inTransaction(() -> {
            sql.statement("update receipt set state = ?, last_at = ? where message_key = ?")
                    .params(State.SENT.name(), sql.now(), key)
                    .update();
            audit(key);
        });
    }

    private void audit(String key) {
        sql.statement("select m.*, r.plan_key, r.reporting_date from receipt m left join report r on r.id = m.report_id"
                        + " where m.message_key = ?")
                .param(key)
                .query((RowCallbackHandler) row -> audit.addInRun(
                        "send",
                        row.getLong("last_in_run"),
                        Optional.ofNullable(row.getString("plan_key")),
                        Optional.ofNullable(row.getObject("reporting_date", LocalDate.class)),
                        row.getString("kind") + " " + row.getString("stage") + " " + row.getString("path") + " > "
                                + row.getString("recipient")));
    }

    /**
     * Takes note that a message did not arrive.
     *
     * @param failure why, at most 40 characters, without anything of a person
     * @param doubtful whether it may have arrived all the same
     * @param notBefore when it may be tried again; empty when it may at once
     */
    public void failed(String key, String failure, boolean doubtful, Optional<Instant> notBefore) {
        sql.statement(
                        "update receipt set state = ?, failure = ?, doubtful = (doubtful or ?), last_at = ?, not_before = ?"
                                + " where message_key = ?")
                .params(State.FAILED.name(), failure, doubtful, sql.now())
                .param(notBefore.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null))
                .param(key)
                .update();
    }

    /** Marks the messages of a run that was broken off: they may have arrived. Only when no other run is active. */
    public void doubtThoseOnTheirWay() {
        sql.statement("update receipt set doubtful = true where state = ?")
                .param(State.SENDING.name())
                .update();
    }

    /**
     * Gives up the messages that never arrived and that nobody wants to be sent any more. Only when no other run is active.
     *
     * @param wanted the keys of those that are still to be sent
     */
    public void giveUpAllBut(Set<String> wanted) {
        List<String> open = sql.statement("select message_key from receipt where state in (?, ?)")
                .params(State.SENDING.name(), State.FAILED.name())
                .query(String.class)
                .list();
        for (String key : open) {
            if (!wanted.contains(key)) {
                sql.statement("update receipt set state = ? where message_key = ?")
                        .params(State.REPLACED.name(), key)
                        .update();
            }
        }
    }

    /**
     * From when on a reader gets what is made. It is fixed the first time that it is asked: the beginning of the run before
     * this one, or of time when there was none.
     *
     * @param reader tells the reader from every other, at most 64 characters
     * @param run the run that asks
     */
    public Instant since(String reader, long run) {
        return sql.inTransaction(() -> {
            Optional<Instant> known = known(reader);
            if (known.isPresent()) {
                return known.get();
            }
            Instant since = sql.statement("select max(started_at) as since from run where id < ?")
                    .param(run)
                    .query((row, nr) -> Sql.instant(row, "since"))
                    .single()
                    .orElse(Instant.EPOCH);
            sql.statement("insert into reader (reader_key, since) values (?, ?)")
                    .params(reader, since.atOffset(ZoneOffset.UTC))
                    .update();
            return since;
        });
    }

    private Optional<Instant> known(String reader) {
        return sql.statement("select since from reader where reader_key = ?")
                .param(reader)
                .query((row, nr) -> Sql.instant(row, "since").orElseThrow())
                .optional();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        Message message = new Message(
                row.getString("message_key"),
                row.getString("message_id"),
                row.getString("kind"),
                orEmpty(row, "report_id"),
                orEmpty(row, "portfolio_id"),
                row.getString("about"),
                row.getString("content"),
                row.getString("stage"),
                row.getString("path"),
                row.getString("channel"),
                row.getString("recipient"));
        return new Receipt(
                message,
                State.valueOf(row.getString("state")),
                row.getBoolean("doubtful"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("failure")),
                Sql.instant(row, "last_at").orElseThrow(),
                Sql.instant(row, "not_before"));
    }

    private static OptionalLong orEmpty(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static @Nullable Long orNull(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }
}
