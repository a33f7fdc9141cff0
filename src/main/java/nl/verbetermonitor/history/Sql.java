package nl.verbetermonitor.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the stores of this package speak to the database: short statements, batches, streams and transactions. */
final class Sql {

    /** Rows a batch. */
    static final int BATCH = 1000;

    private final JdbcTemplate template;
    private final JdbcTemplate streaming;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sql(JdbcTemplate template, PlatformTransactionManager transactions, Clock clock) {
        this.template = template;
        this.client = JdbcClient.create(template);
        this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        this.streaming.setFetchSize(BATCH);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    JdbcClient.StatementSpec statement(String sql) {
        return client.sql(sql);
    }

    /** Inserts one row into a table whose key {@code id} the database gives. */
    long insert(JdbcClient.StatementSpec statement) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        statement.update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).longValue();
    }

    /** Joins the transaction that is going on, or begins one. */
    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    @FunctionalInterface
    interface Binder<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    <T> void batch(String sql, List<T> rows, Binder<T> binder) {
        if (!rows.isEmpty()) {
            inTransaction(() -> {
                template.batchUpdate(sql, rows, BATCH, binder::bind);
            });
        }
    }

    @FunctionalInterface
    interface ConnectionWork {
        void with(Connection connection) throws SQLException;
    }

    /** Does what JDBC itself has no words for. */
    void onConnection(ConnectionWork work) {
        inTransaction(() -> {
            template.execute((ConnectionCallback<Boolean>) connection -> {
                work.with(connection);
                return true;
            });
        });
    }

    /** Work with one statement. */
    @FunctionalInterface
    interface StatementWork {
        void with(PreparedStatement statement) throws SQLException;
    }

    /** Lets work use one statement as often as it wants, in the transaction that is going on. */
    void prepared(String sql, StatementWork work) {
        template.execute(sql, (PreparedStatementCallback<Boolean>) statement -> {
            work.with(statement);
            return true;
        });
    }

    /** Asks something of the connection itself, that of the transaction that is going on. */
    <T> T connected(ConnectionCallback<T> question) {
        return Objects.requireNonNull(template.execute(question));
    }

    /** Hands over the rows one by one; the transaction is what makes PostgreSQL not fetch all of them first. */
    void stream(String sql, RowCallbackHandler handler, Object... arguments) {
        inTransaction(() -> streaming.query(sql, handler, arguments));
    }

    /** This moment as both drivers take it, to the microsecond that both databases keep. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
