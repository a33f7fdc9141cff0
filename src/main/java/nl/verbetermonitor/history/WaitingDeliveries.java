package nl.verbetermonitor.history;

import java.util.Optional;

/** Workbooks that cannot be taken in yet, as their mapping cannot be used; each is news once. */
public final class WaitingDeliveries {

    private final Sql sql;

    WaitingDeliveries(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes note of a workbook that has to wait, as its mapping cannot be used.
     *
     * @return whether no run told so before that came to its end
     */
    public boolean add(DeliveryKey key, long run) {
        return sql.inTransaction(() -> {
            Optional<Boolean> told = sql.statement("select r.ended_at is not null or r.id = ? from waiting_delivery w"
                            + " join run r on r.id = w.told_in_run where w.sha256 = ? and w.mapping_sha256 = ?")
                    .params(run, key.sha256(), key.mappingColumn())
                    .query(Boolean.class)
                    .optional();
            if (told.isEmpty()) {
                sql.statement("insert into waiting_delivery (told_in_run, sha256, mapping_sha256) values (?, ?, ?)")
                        .params(run, key.sha256(), key.mappingColumn())
                        .update();
            } else if (!told.get()) {
                sql.statement("update waiting_delivery set told_in_run = ? where sha256 = ? and mapping_sha256 = ?")
                        .params(run, key.sha256(), key.mappingColumn())
                        .update();
            }
            return !told.orElse(false);
        });
    }
}
