package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.verbetermonitor.history.Publication.Decision;

/** What was decided about reports: which were approved and which published. Nothing of it is ever taken back. */
public final class Publications {

    private static final String SELECT = "select r.*, p.case_number, p.meeting_date, p.approved_at, p.embargo_until,"
            + " p.published_at, p.opened_at from publication p join report r on r.id = p.report_id ";

    private final Sql sql;
    private final Reports reports;
    private final Audit audit;

    Publications(Sql sql, Reports reports, Audit audit) {
        this.sql = sql;
        this.reports = reports;
        this.audit = audit;
    }

    /**
     * What the public gets: a file, kept from the moment of approving.
     *
     * @param path within the folder of reports, with {@code /}
     * @param sha256 of its bytes, which {@link StoredFiles} holds
     */
    public record OpenData(String path, String sha256) {}

    /** What was decided about a version of reports; empty when nothing was. */
    public Optional<Publication> of(long report) {
        return sql.statement(SELECT + "where p.report_id = ?")
                .param(report)
                .query((row, nr) -> publication(row))
                .optional();
    }

    /** Everything that was decided, in order of plan, peildatum and version. */
    public List<Publication> all() {
        return sql.statement(SELECT + "order by r.plan_key, r.reporting_date, r.version")
                .query((row, nr) -> publication(row))
                .list();
    }

    /**
     * Keeps the promise of a version as one that is approved.
     *
     * @param report the promised version
     * @param files its hashes by path within the folder of reports; the bytes are stored
     * @param openData what the public gets when it is published
     * @param actor the account that gave the command, when it is known
     * @throws IllegalStateException when it is not promised
     */
    public void approve(
            long report, Map<String, String> files, OpenData openData, Decision decision, Optional<String> actor) {
        sql.inTransaction(() -> {
            reports.move(report, ReportState.MAKING, ReportState.APPROVED);
            reports.addFiles(report, files);
            insert(report, decision, sql.now(), openData);
            audit("approve", report, actor);
        });
    }

    /**
     * Publishes an approved version as it is, for everybody at once.
     *
     * @param actor the account that gave the command, when it is known
     * @throws IllegalStateException when it is not approved, or published already
     */
    public void publish(long report, Optional<String> actor) {
        sql.inTransaction(() -> {
            reports.move(report, ReportState.APPROVED, ReportState.PUBLISHED);
            markPublished(report, Optional.empty());
            open(report);
            audit("publish", report, actor);
        });
    }

    /**
     * Keeps the promise of a version as one that is published under embargo. The approved one that it follows stays.
     *
     * @param report the promised version
     * @param files its hashes by path within the folder of reports; the bytes are stored
     * @param openData what the public gets after the embargo
     * @param approved the version that the decision was about
     * @param actor the account that gave the command, when it is known
     * @throws IllegalStateException when the one is not promised, or nothing was decided about the other
     */
    public void publishUnderEmbargo(
            long report,
            Map<String, String> files,
            OpenData openData,
            long approved,
            Instant embargoUntil,
            Optional<String> actor) {
        Publication decided =
                of(approved).orElseThrow(() -> new IllegalStateException("Report " + approved + " is not approved"));
        sql.inTransaction(() -> {
            reports.move(report, ReportState.MAKING, ReportState.PUBLISHED);
            reports.addFiles(report, files);
            insert(report, decided.decision(), at(decided.approvedAt()), openData);
            markPublished(report, Optional.of(embargoUntil));
            audit("publish", report, actor);
        });
    }

    /** The published versions whose embargo has passed while their open data are not among their files yet. */
    public List<Long> toOpen() {
        return sql.statement("select report_id from publication where opened_at is null and published_at is not null"
                        + " and embargo_until <= ? order by report_id")
                .param(sql.now())
                .query(Long.class)
                .list();
    }

    /**
     * Adds the open data of a published version to its files; nothing happens when they are there.
     *
     * @return the path of the open data within the folder of reports, with {@code /}
     */
    public String open(long report, long run) {
        return sql.inTransaction(() -> {
            OpenData openData = openDataOf(report);
            if (open(report)) {
                Reports.Kept opened = reports.get(report);
                audit.addInRun(
                        "open",
                        run,
                        Optional.of(PlanKey.of(opened.plan())),
                        Optional.of(opened.reportingDate()),
                        openData.path());
            }
            return openData.path();
        });
    }

    /** Whether the open data were not among the files yet. */
    private boolean open(long report) {
        OpenData openData = openDataOf(report);
        int opened = sql.statement("update publication set opened_at = ? where report_id = ? and opened_at is null")
                .params(sql.now(), report)
                .update();
        if (opened == 1) {
            reports.addFiles(report, Map.of(openData.path(), openData.sha256()));
        }
        return opened == 1;
    }

    private OpenData openDataOf(long report) {
        return sql.statement("select open_data_path, open_data_sha256 from publication where report_id = ?")
                .param(report)
                .query((row, nr) -> new OpenData(row.getString(1), row.getString(2)))
                .single();
    }

    private void insert(long report, Decision decision, OffsetDateTime approvedAt, OpenData openData) {
        sql.statement("insert into publication (report_id, case_number, meeting_date, approved_at, open_data_path,"
                        + " open_data_sha256) values (?, ?, ?, ?, ?, ?)")
                .params(report, decision.caseNumber(), decision.meetingDate(), approvedAt)
                .params(openData.path(), openData.sha256())
                .update();
    }

    private void markPublished(long report, Optional<Instant> embargoUntil) {
        int published = sql.statement("update publication set published_at = ?, embargo_until = ?"
                        + " where report_id = ? and published_at is null")
                .param(sql.now())
                .param(embargoUntil.map(Publications::at).orElse(null))
                .param(report)
                .update();
        if (published != 1) {
            throw new IllegalStateException("Report " + report + " cannot be published");
        }
    }

    private void audit(String action, long report, Optional<String> actor) {
        Publication decided = of(report).orElseThrow();
        String what = "v" + decided.report().version() + " "
                + decided.decision().caseNumber() + " "
                + decided.decision().meetingDate()
                + decided.embargoUntil().map(until -> " embargo " + until).orElse("");
        audit.add(action, actor, decided.report().plan(), decided.report().reportingDate(), what);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                Reports.kept(row),
                new Decision(
                        row.getString("case_number"),
                        Objects.requireNonNull(row.getObject("meeting_date", LocalDate.class))),
                Sql.instant(row, "approved_at").orElseThrow(),
                Sql.instant(row, "embargo_until"),
                Sql.instant(row, "published_at"),
                Sql.instant(row, "opened_at"));
    }
}
