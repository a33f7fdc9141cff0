package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What portfolio holders were told: the overviews of their plans. */
public final class Portfolios {

    private static final String SELECT = "select * from portfolio ";

    private final Sql sql;
    private final FolderNames folders;
    private final KeptFiles kept;

    Portfolios(Sql sql) {
        this.sql = sql;
        this.folders = new FolderNames(sql, "portfolio_folder", "portfolio_key");
        this.kept = new KeptFiles(sql, "portfolio_file", "portfolio_id");
    }

    /**
     * The plans of one holder in one municipality.
     *
     * @param key tells it from every other, at most 64 characters
     * @param municipality as the newest tracker writes it
     * @param holder as the newest tracker writes it; empty text when it names none
     */
    public record Portfolio(String key, String municipality, String holder) {}

    /**
     * An overview.
     *
     * @param id by which it is known here
     * @param reportingDate the newest peildatum in it
     * @param version counts from 1 for the portfolio and peildatum
     * @param fingerprint of everything it follows from
     * @param reports the ids of the reports that it repeats, in the order in which they were made
     */
    public record Kept(
            long id,
            Portfolio portfolio,
            LocalDate reportingDate,
            int version,
            String fingerprint,
            List<Long> reports) {

        public Kept {
            reports = List.copyOf(reports);
        }
    }

    /** The newest version that was made of the overview at a peildatum; empty when there is none. */
    public Optional<Kept> newest(String key, LocalDate reportingDate) {
        return sql.statement(SELECT + "where portfolio_key = ? and reporting_date = ? and made_at is not null"
                        + " order by version desc limit 1")
                .params(key, reportingDate)
                .query((row, nr) -> row.getLong("id"))
                .optional()
                .map(this::get);
    }

    /**
     * The overview with this id.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none
     */
    public Kept get(long id) {
        List<Long> reports = sql.statement(
                        "select report_id from portfolio_report where portfolio_id = ? order by report_id")
                .param(id)
                .query(Long.class)
                .list();
        return sql.statement(SELECT + "where id = ?")
                .param(id)
                .query((row, nr) -> kept(row, reports))
                .single();
    }

    /**
     * Promises the next version of the overview at a peildatum.
     *
     * @param reports the ids of the reports that it repeats
     * @return its id
     */
    public long promise(Portfolio portfolio, LocalDate reportingDate, String fingerprint, List<Long> reports) {
        return sql.inTransaction(() -> {
            int version =
                    newest(portfolio.key(), reportingDate).map(Kept::version).orElse(0) + 1;
            long id = sql.insert(sql.statement("insert into portfolio (portfolio_key, municipality, holder,"
                            + " reporting_date, version, fingerprint) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            portfolio.key(),
                            portfolio.municipality(),
                            portfolio.holder(),
                            reportingDate,
                            version,
                            fingerprint));
            sql.batch(
                    "insert into portfolio_report (portfolio_id, report_id) values (?, ?)",
                    List.copyOf(reports),
                    (statement, report) -> {
                        statement.setLong(1, id);
                        statement.setLong(2, report);
                    });
            return id;
        });
    }

    /** Forgets what a broken run promised. Only when no other run is active. */
    public void forgetPromises() {
        sql.inTransaction(() -> {
            sql.statement("delete from portfolio_report where portfolio_id in"
                            + " (select id from portfolio where made_at is null)")
                    .update();
            sql.statement("delete from portfolio where made_at is null").update();
        });
    }

    /**
     * Keeps a promise.
     *
     * @param files their hashes by path within the folder of reports; the bytes are stored
     * @throws IllegalStateException when it is there already
     */
    public void complete(long id, Map<String, String> files, long run) {
        sql.inTransaction(() -> {
            int made = sql.statement(
                            "update portfolio set made_at = ?, made_in_run = ? where id = ? and made_at is null")
                    .params(sql.now(), run, id)
                    .update();
            if (made != 1) {
                throw new IllegalStateException("Overview " + id + " is not promised");
            }
            kept.add(id, files);
        });
    }

    /** Notes that the overviews are to tell which deliveries had not come when a day began. */
    public void askFor(LocalDate day) {
        sql.statement("insert into overview_day (overview_date, asked_at) values (?, ?)")
                .params(day, sql.now())
                .update();
    }

    /** The day for which the overviews were asked last; empty when they never were. */
    public Optional<LocalDate> askedFor() {
        return sql.statement("select overview_date from overview_day order by id desc limit 1")
                .query(LocalDate.class)
                .optional();
    }

    /** All files of all overviews that were made, in order of their path. */
    public List<KeptFile> files() {
        return kept.all();
    }

    /** The files of one overview, in order of their path. */
    public List<KeptFile> files(long id) {
        return kept.of(id);
    }

    /**
     * The name of a portfolio's folder among the overviews. It is fixed the first time that it is asked.
     *
     * @param key of the portfolio
     * @param name the name it gets, unless another portfolio has it, compared without case
     * @param otherwise the name that it gets then, which no other portfolio can have
     */
    public String folderOf(String key, String name, String otherwise) {
        return folders.of(key, name, otherwise);
    }

    private static Kept kept(ResultSet row, List<Long> reports) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new Portfolio(row.getString("portfolio_key"), row.getString("municipality"), row.getString("holder")),
                row.getObject("reporting_date", LocalDate.class),
                row.getInt("version"),
                row.getString("fingerprint"),
                reports);
    }
}
