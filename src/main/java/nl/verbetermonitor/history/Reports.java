package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.Nr;

/** What was reported: the reports of one plan and peildatum that were made together count as one, with several files. */
public final class Reports {

    private static final String SELECT = "select * from report ";

    private final Sql sql;
    private final FolderNames folders;
    private final KeptFiles kept;

    Reports(Sql sql) {
        this.sql = sql;
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
     * When reports came how far.
     *
     * @param assessed when the judgement that they tell was made
     * @param approved when they were approved; empty when they were not
     * @param published when they were published; empty when they were not
     * @param embargoUntil from when the public may know; empty when it may as soon as they are published
     */
    public record Moments(
            Instant assessed,
            Optional<Instant> approved,
            Optional<Instant> published,
            Optional<Instant> embargoUntil) {}

    /**
     * When reports came how far.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there are none with this id
     */
    public Moments moments(long id) {
        return sql.statement("select a.made_at, p.approved_at, p.published_at, p.embargo_until from report r"
                        + " join assessment a on a.id = r.assessment_id"
                        + " left join publication p on p.report_id = r.id where r.id = ?")
                .param(id)
                .query((row, nr) -> new Moments(
                        Sql.instant(row, "made_at").orElseThrow(),
                        Sql.instant(row, "approved_at"),
                        Sql.instant(row, "published_at"),
                        Sql.instant(row, "embargo_until")))
                .single();
    }

    /**
     * Promises the next version of the reports about a plan and peildatum.
     *
     * @return its id
     */
    public long promise(Nr plan, LocalDate reportingDate, String fingerprint, long assessment) {
        return sql.inTransaction(() -> {
            int version = newest(plan, reportingDate).map(Kept::version).orElse(0) + 1;
            return sql.insert(sql.statement("insert into report (plan_key, plan_number, reporting_date, version, state,"
                            + " fingerprint, assessment_id) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            PlanKey.of(plan),
                            plan.text(),
                            reportingDate,
                            version,
                            ReportState.MAKING.name(),
                            fingerprint,
                            assessment));
        });
    }

    /** Forgets what a broken run promised. Only when no other run is active. */
    public void forgetPromises() {
        sql.statement("delete from report where state = ?")
                .param(ReportState.MAKING.name())
                .update();
    }

    /**
     * Keeps a promise: the reports are a concept now.
     *
     * @param files their hashes by path within the folder of reports; the bytes are stored
     * @throws IllegalStateException when they are there already
     */
    public void complete(long id, Map<String, String> files, long run) {
        sql.inTransaction(() -> {
            int made = sql.statement(
                            "update report set state = ?, made_at = ?, made_in_run = ? where id = ? and state = ?")
                    .params(ReportState.CONCEPT.name(), sql.now(), run, id, ReportState.MAKING.name())
                    .update();
            if (made != 1) {
                throw new IllegalStateException("Report " + id + " is not promised");
            }
            kept.add(id, files);
        });
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

    private static Kept kept(ResultSet row) throws SQLException {
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
