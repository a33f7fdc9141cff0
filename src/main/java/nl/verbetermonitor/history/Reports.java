package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;

/** What was reported: the reports of one plan and peildatum that were made together count as one, with several files. */
public final class Reports {

    private static final String SELECT = "select * from report ";

    private final Sql sql;
    private final Audit audit;
    private final FolderNames folders;
    private final KeptFiles kept;

    Reports(Sql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
        this.folders = new FolderNames(sql, "plan_folder", "plan_key");
        this.kept = new KeptFiles(sql, "report_file", "report_id");
    }

    /**
     * The reports of a plan and peildatum.
     *
     * @param id by which they are known here
     * @param version counts from 1 for the plan and peildatum
     * @param fingerprint of everything they follow from
     * @param assessment the judgement they tell
     */
    public record Kept(
            long id,
            Nr plan,
            LocalDate reportingDate,
            int version,
            ReportState state,
            String fingerprint,
            long assessment) {}

    /** The newest version that was made of the reports about a plan and peildatum; empty when there is none. */
    public Optional<Kept> newest(Nr plan, LocalDate reportingDate) {
        return sql.statement(SELECT + "where plan_key = ? and reporting_date = ? and state <> ?"
                        + " order by version desc limit 1")
                .params(PlanKey.of(plan), reportingDate, ReportState.MAKING.name())
                .query((row, nr) -> kept(row))
                .optional();
    }

    /** All versions that were made of the reports about a plan and peildatum, the newest first. */
    public List<Kept> versions(Nr plan, LocalDate reportingDate) {
        return sql.statement(SELECT + "where plan_key = ? and reporting_date = ? and state <> ? order by version desc")
                .params(PlanKey.of(plan), reportingDate, ReportState.MAKING.name())
                .query((row, nr) -> kept(row))
                .list();
    }

    /** The newest version about a plan and peildatum that was published; empty when none was. */
    public Optional<Kept> newestPublished(Nr plan, LocalDate reportingDate) {
        return sql.statement(SELECT + "where plan_key = ? and reporting_date = ? and state = ?"
                        + " order by version desc limit 1")
                .params(PlanKey.of(plan), reportingDate, ReportState.PUBLISHED.name())
                .query((row, nr) -> kept(row))
                .optional();
    }

    /** What was published last about a plan, of the peildatums before this one; empty when nothing was. */
    public Optional<Kept> lastPublishedBefore(Nr plan, LocalDate reportingDate) {
        return sql.statement(SELECT + "where plan_key = ? and reporting_date < ? and state = ?"
                        + " order by reporting_date desc, version desc limit 1")
                .params(PlanKey.of(plan), reportingDate, ReportState.PUBLISHED.name())
                .query((row, nr) -> kept(row))
                .optional();
    }

    /**
     * The reports with this id.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there are none
     */
    public Kept get(long id) {
        return sql.statement(SELECT + "where id = ?")
                .param(id)
                .query((row, nr) -> kept(row))
                .single();
    }

    /**
     * Promises the next version of the reports about a plan and peildatum.
     *
     * @param deliveries the ids of those that it is made from
     * @return its id
     */
    public long promise(Nr plan, LocalDate reportingDate, String fingerprint, long assessment, List<Long> deliveries) {
        return sql.inTransaction(() -> {
            int version = newest(plan, reportingDate).map(Kept::version).orElse(0) + 1;
            long id = sql.insert(
                    sql.statement("insert into report (plan_key, plan_number, reporting_date, version, state,"
                                    + " fingerprint, assessment_id) values (?, ?, ?, ?, ?, ?, ?)")
                            .params(
                                    PlanKey.of(plan),
                                    plan.text(),
                                    reportingDate,
                                    version,
                                    ReportState.MAKING.name(),
                                    fingerprint,
                                    assessment));
            sql.batch(
                    "insert into report_delivery (report_id, delivery_id) values (?, ?)",
                    List.copyOf(deliveries),
                    (statement, delivery) -> {
                        statement.setLong(1, id);
                        statement.setLong(2, delivery);
                    });
            return id;
        });
    }

    /** Says that reports supplement others that were made before; nothing happens when that is known. */
    public void supplement(long id, long supplemented) {
        sql.inTransaction(() -> {
            boolean known =
                    sql.statement("select count(*) from supplement where report_id = ? and supplements_report_id = ?")
                                    .params(id, supplemented)
                                    .query(Long.class)
                                    .single()
                            > 0;
            if (!known) {
                sql.statement("insert into supplement (report_id, supplements_report_id) values (?, ?)")
                        .params(id, supplemented)
                        .update();
            }
        });
    }

    /** The reports that these supplement, the newest when they are several; empty when they supplement none. */
    public Optional<Kept> supplementedBy(long id) {
        return sql.statement(SELECT + "where id in (select supplements_report_id from supplement where report_id = ?)"
                        + " order by id desc limit 1")
                .param(id)
                .query((row, nr) -> kept(row))
                .optional();
    }

    /** The reports that supplement these, the oldest first. */
    public List<Kept> supplementsTo(long id) {
        return sql.statement(SELECT + "where id in (select report_id from supplement where supplements_report_id = ?)"
                        + " order by id")
                .param(id)
                .query((row, nr) -> kept(row))
                .list();
    }

    /** Forgets what was promised and broken off. Only when nobody else makes reports. */
    public void forgetPromises() {
        sql.inTransaction(() -> {
            sql.statement("delete from supplement where report_id in (select id from report where state = ?)")
                    .param(ReportState.MAKING.name())
                    .update();
            sql.statement("delete from report_delivery where report_id in (select id from report where state = ?)")
                    .param(ReportState.MAKING.name())
                    .update();
            sql.statement("delete from report where state = ?")
                    .param(ReportState.MAKING.name())
                    .update();
        });
    }

    /**
     * Keeps a promise: the reports are a concept now.
     *
     * @param files their hashes by path within the folder of reports; the bytes are stored
     * @throws IllegalStateException when they are there already
     */
    public void complete(long id, Map<String, String> files, long run) {
        sql.inTransaction(() -> {
            move(id, ReportState.MAKING, ReportState.CONCEPT);
            sql.statement("update report set made_in_run = ? where id = ?")
                    .params(run, id)
                    .update();
            addFiles(id, files);
            supplementedBy(id).ifPresent(published -> auditSupplement(get(id), published, run));
        });
    }

    private void auditSupplement(Kept report, Kept published, long run) {
        audit.addInRun(
                "supplement",
                run,
                Optional.of(PlanKey.of(report.plan())),
                Optional.of(report.reportingDate()),
                "v" + report.version() + " to " + published.reportingDate() + " v" + published.version());
    }

    /** Within a transaction. */
    void move(long id, ReportState from, ReportState to) {
        int moved = sql.statement(
                        "update report set state = ?, made_at = coalesce(made_at, ?)" + " where id = ? and state = ?")
                .params(to.name(), sql.now(), id, from.name())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("Report " + id + " is not " + from);
        }
    }

    /** Within a transaction. */
    void addFiles(long id, Map<String, String> files) {
        kept.add(id, files);
    }

    /** All files of all reports that were made, in order of their path. */
    public List<KeptFile> files() {
        return kept.all();
    }

    /** The files of one version of the reports, in order of their path. */
    public List<KeptFile> files(long id) {
        return kept.of(id);
    }

    /**
     * The name of a plan's folder among the reports. It is fixed the first time that it is asked.
     *
     * @param name the name it gets, unless another plan has it, compared without case
     * @param otherwise the name that it gets then, which no other plan can have
     */
    public String folderOf(Nr plan, String name, String otherwise) {
        return folders.of(PlanKey.of(plan), name, otherwise);
    }

    static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                Nr.of(row.getString("plan_number")),
                row.getObject("reporting_date", LocalDate.class),
                row.getInt("version"),
                ReportState.valueOf(row.getString("state")),
                row.getString("fingerprint"),
                row.getLong("assessment_id"));
    }
}
