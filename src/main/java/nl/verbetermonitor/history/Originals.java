package nl.verbetermonitor.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verbetermonitor.plan.Nr;

/** The bytes of deliveries, which may be removed when a term has passed. All that was read from them and made of them stays. */
public final class Originals {

    private final Sql sql;
    private final Deliveries deliveries;
    private final StoredFiles files;
    private final AnnotatedCopies copies;
    private final Audit audit;
    private final AtomicBoolean removed = new AtomicBoolean();

    Originals(Sql sql, Deliveries deliveries, StoredFiles files, AnnotatedCopies copies, Audit audit) {
        this.sql = sql;
        this.deliveries = deliveries;
        this.files = files;
        this.copies = copies;
        this.audit = audit;
    }

    /**
     * The deliveries whose bytes were not used since a moment, in the order in which they came: neither these nor the same
     * bytes with another mapping were delivered since, and no report that rests on them was approved or published since.
     */
    public List<Long> unusedSince(Instant moment) {
        return sql.statement(
                        """
                        select d.id from delivery d
                        where d.original_removed_at is null and d.file_name is not null
                            and not exists (
                                select 1 from delivery k
                                where k.sha256 = d.sha256
                                    and (k.state in ('READING', 'READ')
                                        or k.received_at >= :moment
                                        or exists (
                                            select 1 from report_delivery r join publication p on p.report_id = r.report_id
                                            where r.delivery_id = k.id
                                                and coalesce(p.published_at, p.approved_at) >= :moment)))
                        order by d.id
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /** Removes the bytes of a delivery, and its annotated copy, which holds them as well. */
    public void remove(long id, long run) {
        removed.set(true);
        sql.inTransaction(() -> {
            Delivery delivery = deliveries.get(id);
            files.removeOriginal(delivery.sha256());
            copies.forget(id);
            sql.statement("update delivery set original_removed_at = ? where id = ?")
                    .params(sql.now(), id)
                    .update();
            Optional<String> plan = delivery.plan().map((Nr nr) -> PlanKey.of(nr));
            audit.addInRun(
                    "expire", run, plan, delivery.reportingDate(), "delivery " + id + " sha256 " + delivery.sha256());
        });
    }

    /** How many deliveries have no bytes any more because their term had passed. */
    public long removed() {
        return sql.statement("select count(*) from delivery where original_removed_at is not null")
                .query(Long.class)
                .single();
    }

    /** Takes over from the run before this one when that was broken off before it erased the traces of what it removed. */
    public void takeOver(long run) {
        long unerased = sql.statement("select count(*) from delivery d join run r on r.id ="
                        + " (select max(id) from run where id < ?)"
                        + " where r.ended_at is null and d.original_removed_at >= r.started_at")
                .param(run)
                .query(Long.class)
                .single();
        if (unerased > 0) {
            removed.set(true);
        }
    }

    /** Whether something was removed of which traces may be left in the files of the database. */
    boolean leftTraces() {
        return removed.get();
    }
}
