package nl.verbetermonitor.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.verbetermonitor.history.DatabaseTurn.Patience;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The door to everything that is kept: open it, ask one of its parts, close it. All parts may be used by several threads
 * at once.
 */
public final class History implements AutoCloseable {

    /** A run that lost its server ends soon; a server that starts anew is given its time. */
    private static final int PATIENCE_MILLIS = 10_000;

    private final DatabaseSettings settings;
    private final HikariDataSource dataSource;
    private final Optional<DatabaseTurn> turn;
    private final Sql sql;
    private final JdbcTransactionManager transactions;
    private final StoredFiles files;
    private final Deliveries deliveries;
    private final Facts facts;
    private final WaitingDeliveries waiting;
    private final Findings findings;
    private final Assessments assessments;
    private final Reports reports;
    private final Publications publications;
    private final AnnotatedCopies copies;
    private final Portfolios portfolios;
    private final Receipts receipts;
    private final Runs runs;
    private final Originals originals;
    private final Backups backups;
    private final Audit audit;

    private History(DatabaseSettings settings, HikariDataSource dataSource, Optional<DatabaseTurn> turn, Clock clock) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.turn = turn;
        this.transactions = new JdbcTransactionManager(dataSource);
        this.sql = new Sql(new JdbcTemplate(dataSource), transactions, clock);
        RowSink sink = settings.isPostgresql() ? new CopiedRows(sql) : new InsertedRows(sql);
        this.audit = new Audit(sql);
        this.files = new StoredFiles(sql);
        this.copies = new AnnotatedCopies(sql, files);
        this.findings = new Findings(sql);
        this.facts = new Facts(sql);
        this.deliveries = new Deliveries(sql, sink, facts, findings, files, copies, audit);
        this.originals = new Originals(sql, deliveries, files, copies, audit);
        this.waiting = new WaitingDeliveries(sql);
        this.assessments = new Assessments(sql, findings);
        this.reports = new Reports(sql, audit);
        this.publications = new Publications(sql, reports, audit);
        this.portfolios = new Portfolios(sql);
        this.receipts = new Receipts(sql, audit);
        this.runs = new Runs(sql);
        this.backups = new Backups(dataSource, settings, sql, files, audit, clock);
    }

    /**
     * Opens the database, and brings its tables up to date. For who works with it: waits for who only looks, at most a
     * minute, and so does {@link #close}.
     *
     * @throws DatabaseRefusal when the settings are wrong
     * @throws DatabaseInUse when its tables are to be changed while an earlier version uses it
     * @throws DatabaseUnreachable when the database cannot be used for another reason
     */
    public static History open(DatabaseSettings settings, Clock clock) {
        DatabaseTurn opening = DatabaseTurn.take(settings, Patience.OF_A_WORKER);
        try {
            return new History(settings, upToDate(settings), Optional.empty(), clock);
        } finally {
            opening.close();
        }
    }

    /**
     * The same for who only looks, also while others work: they wait for each other, at most ten seconds.
     *
     * @throws DatabaseRefusal when the settings are wrong
     * @throws DatabaseInUse when its tables are to be changed while an earlier version uses it
     * @throws DatabaseUnreachable when the database cannot be used for another reason
     */
    public static History visit(DatabaseSettings settings, Clock clock) {
        DatabaseTurn turn = DatabaseTurn.take(settings, Patience.OF_A_VISITOR);
        try {
            return new History(settings, upToDate(settings), Optional.of(turn), clock);
        } catch (RuntimeException e) {
            turn.close();
            throw e;
        }
    }

    private static HikariDataSource upToDate(DatabaseSettings settings) {
        Migrations migrations = new Migrations(settings);
        if (!migrations.hasDatabase()) {
            migrations.run();
        }
        HikariDataSource dataSource = pool(settings);
        try {
            if (migrations.pending(dataSource)) {
                dataSource.close();
                migrations.run();
                return pool(settings);
            }
            return dataSource;
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("history");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        if (settings.isPostgresql()) {
            config.setConnectionTimeout(PATIENCE_MILLIS);
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw problem(e);
        }
    }

    /** What to throw when the database cannot be used. */
    static RuntimeException problem(Exception cause) {
        DatabaseTrouble trouble = DatabaseTrouble.of(cause);
        return trouble == DatabaseTrouble.REFUSED
                ? new DatabaseRefusal(cause)
                : new DatabaseUnreachable(trouble, cause);
    }

    /** Files byte for byte. */
    public StoredFiles files() {
        return files;
    }

    /** What was delivered and what became of it. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** Workbooks that cannot be taken in yet. */
    public WaitingDeliveries waiting() {
        return waiting;
    }

    /** The facts of deliveries. */
    public Facts facts() {
        return facts;
    }

    /** The problems of deliveries. */
    public Findings findings() {
        return findings;
    }

    /** How plans were judged. */
    public Assessments assessments() {
        return assessments;
    }

    /** What was reported. */
    public Reports reports() {
        return reports;
    }

    /** What was decided about reports. */
    public Publications publications() {
        return publications;
    }

    /** What portfolio holders were told. */
    public Portfolios portfolios() {
        return portfolios;
    }

    /** What went back to the analysts. */
    public AnnotatedCopies copies() {
        return copies;
    }

    /** What was sent to whom. */
    public Receipts receipts() {
        return receipts;
    }

    /** The runs of the program. */
    public Runs runs() {
        return runs;
    }

    /** The bytes of deliveries. */
    public Originals originals() {
        return originals;
    }

    /** Who did what. */
    public Audit audit() {
        return audit;
    }

    /** Backups of all of this. */
    public Backups backups() {
        return backups;
    }

    /** How much all of this is. */
    public Extent extent() {
        return Extent.of(sql, settings);
    }

    /** For a library that keeps a table of its own in this database; the table itself is made here. */
    public DataSource dataSource() {
        return dataSource;
    }

    JdbcTransactionManager transactions() {
        return transactions;
    }

    /**
     * Lets what had to be forgotten leave the files of the database as well, where deleted rows linger. Takes time that
     * grows with the database, but only when something was forgotten since it was opened. Only when no other run is active.
     */
    public void eraseTraces() {
        if (!deliveries.hasForgotten() && !originals.leftTraces()) {
            return;
        }
        if (settings.isPostgresql()) {
            JdbcTemplate template = new JdbcTemplate(dataSource);
            List.of("stored_file_chunk", "delivery", "finding", "annotated_copy")
                    .forEach(table -> template.execute("vacuum full " + table));
        } else {
            new Compaction(dataSource).now();
        }
    }

    /**
     * Gives back what the file of the embedded database takes for nothing, when that is much and no other process uses it.
     * Only when no other run is active.
     */
    public void compact() {
        if (!settings.isPostgresql()) {
            new Compaction(dataSource).whenWorthwhile();
        }
    }

    @Override
    public void close() {
        DatabaseTurn closing = turn.orElseGet(() -> DatabaseTurn.take(settings, Patience.OF_A_WORKER));
        try {
            dataSource.close();
        } finally {
            closing.close();
        }
    }
}
