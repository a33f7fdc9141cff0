package nl.verbetermonitor.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * The door to everything that is kept: open it, ask one of its parts, close it. All parts may be used by several threads
 * at once.
 */
public final class History implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final JdbcTransactionManager transactions;
    private final StoredFiles files;
    private final Deliveries deliveries;
    private final Facts facts;
    private final Findings findings;
    private final Assessments assessments;
    private final Reports reports;
    private final Runs runs;

    private History(HikariDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = new JdbcTransactionManager(dataSource);
        Sql sql = new Sql(new JdbcTemplate(dataSource), transactions, clock);
        this.files = new StoredFiles(sql);
        this.findings = new Findings(sql);
        this.facts = new Facts(sql);
        this.deliveries = new Deliveries(sql, facts, findings, files);
        this.assessments = new Assessments(sql, findings);
        this.reports = new Reports(sql);
        this.runs = new Runs(sql);
    }

    /**
     * Opens the database, and brings its tables up to date.
     *
     * @throws RuntimeException when the database cannot be reached
     */
    public static History open(DatabaseSettings settings, Clock clock) {
        HikariDataSource dataSource = pool(settings);
        try {
            String vendor = settings.isPostgresql() ? "postgresql" : "h2";
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                    .load()
                    .migrate();
            return new History(dataSource, clock);
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("history");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        if (settings.isPostgresql()) {
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw isRefused(e.getCause()) ? new DatabaseRefusal(e) : e;
        }
    }

    /** By the SQL standard's states: no authorization, or no such catalog. */
    private static boolean isRefused(@Nullable Throwable cause) {
        return cause instanceof SQLException problem
                && problem.getSQLState() != null
                && (problem.getSQLState().startsWith("28")
                        || problem.getSQLState().startsWith("3D"));
    }

    /** Files byte for byte. */
    public StoredFiles files() {
        return files;
    }

    /** What was delivered and what became of it. */
    public Deliveries deliveries() {
        return deliveries;
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

    /** The runs of the program. */
    public Runs runs() {
        return runs;
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    JdbcTransactionManager transactions() {
        return transactions;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
