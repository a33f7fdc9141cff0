package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verbetermonitor.plan.Nr;

/** What was delivered and what became of it. */
public final class Deliveries {

    private static final String SELECT = "select * from delivery ";

    private final Sql sql;
    private final RowSink sink;
    private final Facts facts;
    private final Findings findings;
    private final StoredFiles files;
    private final AnnotatedCopies copies;
    private final Audit audit;
    private final AtomicBoolean forgot = new AtomicBoolean();

    Deliveries(
            Sql sql,
            RowSink sink,
            Facts facts,
            Findings findings,
            StoredFiles files,
            AnnotatedCopies copies,
            Audit audit) {
        this.sql = sql;
        this.sink = sink;
        this.facts = facts;
        this.findings = findings;
        this.files = files;
        this.copies = copies;
        this.audit = audit;
    }

    /** The delivery that is known by this; empty when it never came before. */
    public Optional<Delivery> by(DeliveryKey key) {
        return sql.statement(SELECT + "where sha256 = ? and mapping_sha256 = ?")
                .params(key.sha256(), key.mappingColumn())
                .query((row, nr) -> delivery(row))
                .optional();
    }

    /**
     * The delivery with this id.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is none
     */
    public Delivery get(long id) {
        return sql.statement(SELECT + "where id = ?")
                .param(id)
                .query((row, nr) -> delivery(row))
                .single();
    }

    /** All deliveries in a state, in the order in which they are accepted: peildatum, file name, hash. */
    public List<Delivery> in(DeliveryState state) {
        return sql.statement(SELECT + "where state = ? order by reporting_date, file_name, sha256")
                .param(state.name())
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** The ids of the deliveries that were not read to their end yet. */
    public List<Long> beingRead() {
        return in(DeliveryState.READING).stream().map(Delivery::id).toList();
    }

    /** The accepted deliveries of a plan, one a peildatum, the oldest first. */
    public List<Delivery> lineOf(Nr plan) {
        return sql.statement(SELECT + "where plan_key = ? and state = ? order by reporting_date")
                .params(PlanKey.of(plan), DeliveryState.ACCEPTED.name())
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** The deliveries that a version of reports was made from, whatever became of them since, the oldest peildatum first. */
    public List<Delivery> behind(long report) {
        return sql.statement(SELECT + "where id in (select delivery_id from report_delivery where report_id = ?)"
                        + " order by reporting_date")
                .param(report)
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** The deliveries of a plan that wait to be accepted, in the order in which they are. */
    public List<Delivery> waitingOf(Nr plan) {
        return sql.statement(SELECT + "where plan_key = ? and state = ? order by reporting_date, file_name, sha256")
                .params(PlanKey.of(plan), DeliveryState.READ.name())
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** The newest accepted delivery of each other plan about the same incident, in order of plan. */
    public List<Delivery> ofDossier(String dossierNumber, Nr otherThan) {
        return sql.statement(SELECT + "where state = ? and plan_key <> ? and id in"
                        + " (select delivery_id from fact_plan where lower(plan_dossier_number) = lower(?))"
                        + " and not exists (select 1 from delivery later where later.plan_key = delivery.plan_key"
                        + " and later.state = ? and later.reporting_date > delivery.reporting_date) order by plan_key")
                .params(DeliveryState.ACCEPTED.name(), PlanKey.of(otherThan), dossierNumber.strip())
                .param(DeliveryState.ACCEPTED.name())
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** All deliveries of a plan that were accepted at some time, whatever became of them, in order of peildatum, version. */
    public List<Delivery> everAcceptedOf(Nr plan) {
        return sql.statement(SELECT + "where plan_key = ? and version is not null order by reporting_date, version")
                .param(PlanKey.of(plan))
                .query((row, nr) -> delivery(row))
                .list();
    }

    /** The deliveries that a run was the first to refuse, in order of their file names. */
    public List<Delivery> refusedFirstIn(long run) {
        return sql.statement(SELECT + "where state = ? and refused_in_run = ? order by file_name, sha256")
                .params(DeliveryState.REFUSED.name(), run)
                .query((row, nr) -> delivery(row))
                .list();
    }

    /**
     * Makes the refusals of runs that were broken off count as refusals of this run: nobody heard of them yet. Only when
     * no other run is active.
     */
    public void adoptUnheardRefusals(long run) {
        long forgotten = sql.statement("select count(*) from delivery where state = ? and file_name is null"
                        + " and refused_in_run in (select id from run where ended_at is null)")
                .param(DeliveryState.REFUSED.name())
                .query(Long.class)
                .single();
        if (forgotten > 0) {
            forgot.set(true); // that run did not come to erasing the traces
        }
        sql.statement("update delivery set refused_in_run = ?"
                        + " where refused_in_run in (select id from run where ended_at is null)")
                .param(run)
                .update();
    }

    /** The plans that have an accepted delivery, each as its newest delivery writes its number, in order. */
    public List<Nr> plans() {
        return sql
                .statement("select plan_number from delivery d where state = ? and reporting_date ="
                        + " (select max(reporting_date) from delivery where plan_key = d.plan_key and state = ?)"
                        + " order by plan_key")
                .params(DeliveryState.ACCEPTED.name(), DeliveryState.ACCEPTED.name())
                .query(String.class)
                .list()
                .stream()
                .map(Nr::of)
                .toList();
    }

    /**
     * Takes note of a workbook that is going to be read; its bytes are stored, and those of its mapping. One that was refused before may come
     * again, to be read by a better reader.
     *
     * @param fileName its path within the input folder, with {@code /}
     * @param readerFingerprint of the reader and its rules
     * @return its id
     * @throws IllegalStateException when it was taken in before and not refused
     */
    public long receive(DeliveryKey key, String fileName, String readerFingerprint, long run) {
        return sql.inTransaction(() -> {
            Optional<Delivery> known = by(key);
            if (known.isEmpty()) {
                return sql.insert(sql.statement("insert into delivery (sha256, mapping_sha256, file_name, state,"
                                + " reader_fingerprint, received_at, received_in_run) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(key.sha256(), key.mappingColumn(), fileName, DeliveryState.READING.name())
                        .params(readerFingerprint, sql.now(), run));
            }
            Delivery refused = known.get();
            if (refused.state() != DeliveryState.REFUSED) {
                throw new IllegalStateException("Delivery " + refused.id() + " is " + refused.state());
            }
            findings.removeOfDelivery(refused.id());
            sql.statement("update delivery set state = ?, file_name = ?, reader_fingerprint = ? where id = ?")
                    .params(DeliveryState.READING.name(), fileName, readerFingerprint, refused.id())
                    .update();
            return refused.id();
        });
    }

    /** Begins to take in what is read from a delivery; what a broken run left of an earlier attempt goes first. */
    public Staging stage(long id) {
        sql.inTransaction(() -> {
            facts.remove(id);
            findings.removeOfDelivery(id);
        });
        return new Staging(id, sql, sink, this, findings);
    }

    /** Removes the bytes that a broken run did not store to the end. Only when no other run is active. */
    public void cleanUp() {
        files.removeHalfStored();
    }

    void read(long id) {
        move(id, DeliveryState.READING, DeliveryState.READ);
    }

    void about(long id, Optional<Nr> plan, Optional<LocalDate> reportingDate) {
        sql.statement("update delivery set plan_key = ?, plan_number = ?, reporting_date = ? where id = ?")
                .param(plan.map(PlanKey::of).orElse(null))
                .param(plan.map(Nr::text).orElse(null))
                .param(reportingDate.orElse(null))
                .param(id)
                .update();
    }

    void refuse(long id, long run) {
        move(id, DeliveryState.READING, DeliveryState.REFUSED);
        facts.remove(id);
        sql.statement("update delivery set refused_in_run = coalesce(refused_in_run, ?) where id = ?")
                .params(run, id)
                .update();
    }

    void forget(long id) {
        forgot.set(true);
        Delivery delivery = get(id);
        files.remove(delivery.sha256());
        delivery.key().mapping().ifPresent(files::remove);
        copies.forget(id);
        findings.keepPersonalNumbersOnly(id);
        sql.statement("update delivery set file_name = null, plan_key = null, plan_number = null, reporting_date = null"
                        + " where id = ?")
                .param(id)
                .update();
    }

    /**
     * Accepts a delivery that was read: it gets the next version of its plan and peildatum, and the version before it
     * no longer counts.
     *
     * @return the delivery as it is now
     * @throws IllegalStateException when it is in another state than READ
     */
    public Delivery accept(long id) {
        return sql.inTransaction(() -> {
            move(id, DeliveryState.READ, DeliveryState.ACCEPTED);
            Delivery delivery = get(id);
            String plan = PlanKey.of(delivery.plan().orElseThrow());
            LocalDate reportingDate = delivery.reportingDate().orElseThrow();
            sql.statement("update delivery set state = ?"
                            + " where plan_key = ? and reporting_date = ? and state = ? and id <> ?")
                    .params(DeliveryState.SUPERSEDED.name(), plan, reportingDate, DeliveryState.ACCEPTED.name(), id)
                    .update();
            sql.statement("update delivery set accepted_at = ?, version ="
                            + " (select 1 + coalesce(max(version), 0) from delivery"
                            + " where plan_key = ? and reporting_date = ?) where id = ?")
                    .params(sql.now(), plan, reportingDate, id)
                    .update();
            return get(id);
        });
    }

    /**
     * Takes a peildatum out of a plan's line: all versions of it. Nothing is deleted.
     *
     * @param reason why, in the words of whoever does it
     * @param actor the account that gave the command, when it is known
     * @return how many deliveries it were; 0 when there is no such peildatum, or it was withdrawn before
     */
    public int withdraw(Nr plan, LocalDate reportingDate, String reason, Optional<String> actor) {
        return sql.inTransaction(() -> {
            int withdrawn = sql.statement("update delivery set state = :to where plan_key = :plan"
                            + " and reporting_date = :date and state in (:from)")
                    .param("to", DeliveryState.WITHDRAWN.name())
                    .param("plan", PlanKey.of(plan))
                    .param("date", reportingDate)
                    .param(
                            "from",
                            List.of(
                                    DeliveryState.READ.name(),
                                    DeliveryState.ACCEPTED.name(),
                                    DeliveryState.SUPERSEDED.name()))
                    .update();
            if (withdrawn > 0) {
                audit.add("withdraw", actor, plan, reportingDate, reason);
            }
            return withdrawn;
        });
    }

    /** Whether something was forgotten of which traces may be left in the files of the database. */
    boolean hasForgotten() {
        return forgot.get();
    }

    private void move(long id, DeliveryState from, DeliveryState to) {
        int moved = sql.statement("update delivery set state = ? where id = ? and state = ?")
                .params(to.name(), id, from.name())
                .update();
        if (moved != 1) {
            throw new IllegalStateException("Delivery " + id + " is not " + from);
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        OptionalInt optionalVersion = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        long refusedIn = row.getLong("refused_in_run");
        OptionalLong optionalRefusedIn = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(refusedIn);
        return new Delivery(
                row.getLong("id"),
                DeliveryKey.of(row.getString("sha256"), row.getString("mapping_sha256")),
                Optional.ofNullable(row.getString("file_name")),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("reader_fingerprint"),
                Sql.instant(row, "received_at").orElseThrow(),
                optionalRefusedIn,
                Optional.ofNullable(row.getString("plan_number")).map(Nr::of),
                Optional.ofNullable(row.getObject("reporting_date", LocalDate.class)),
                optionalVersion);
    }
}
