package nl.verbetermonitor.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The workbooks that go back to the analysts: of each delivery with findings the one that was made last. */
public final class AnnotatedCopies {

    private static final String SELECT = "select * from annotated_copy ";

    private static final String SUBJECTS =
            """
            select d.id, d.sha256, d.mapping_sha256, d.reader_fingerprint, a.fingerprint as assessment, c.fingerprint as copy,
                case when exists (select 1 from stored_file f where f.sha256 = d.sha256) then 1 else 0 end as kept
            from delivery d
            left join assessment a on a.id = (select max(id) from assessment where delivery_id = d.id)
            left join annotated_copy c on c.delivery_id = d.id
            where d.original_removed_at is null and d.state in ('ACCEPTED', 'SUPERSEDED', 'WITHDRAWN', 'REFUSED')
            """;

    private static final String WITH_FINDINGS =
            """
            and (exists (select 1 from finding where delivery_id = d.id)
                or exists (select 1 from finding where assessment_id = a.id))
            """;

    private final Sql sql;
    private final StoredFiles files;

    AnnotatedCopies(Sql sql, StoredFiles files) {
        this.sql = sql;
        this.files = files;
    }

    /**
     * A delivery of which a copy may be made.
     *
     * @param key its hashes
     * @param bytesKept whether its bytes are kept
     * @param reader fingerprint of the reader and the rules it was read with
     * @param assessment fingerprint of its newest assessment; empty when there is none
     * @param copy fingerprint of its copy; empty when there is none
     */
    public record Subject(
            long delivery,
            DeliveryKey key,
            boolean bytesKept,
            String reader,
            Optional<String> assessment,
            Optional<String> copy) {}

    /**
     * A copy.
     *
     * @param delivery the id of the delivery it shows
     * @param path where it belongs within the folder of reports, with {@code /}
     * @param sha256 of its bytes, which {@link StoredFiles} holds
     * @param placed where it was put within the folder of reports; empty as long as it was not put anywhere
     */
    public record Kept(long delivery, String path, String sha256, Optional<String> placed) {}

    /** The deliveries with findings that were read to their end and judged or refused, in the order in which they came. */
    public List<Subject> subjects() {
        return sql.statement(SUBJECTS + WITH_FINDINGS + "order by d.id")
                .query((row, nr) -> subject(row))
                .list();
    }

    /**
     * A delivery that was read to its end and judged or refused, with findings of its own or without.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when there is no such delivery
     */
    public Subject subject(long delivery) {
        return sql.statement(SUBJECTS + "and d.id = ?")
                .param(delivery)
                .query((row, nr) -> subject(row))
                .single();
    }

    /** All copies, in order of their path. */
    public List<Kept> all() {
        return sql.statement(SELECT + "order by path, delivery_id")
                .query((row, nr) -> kept(row))
                .list();
    }

    /** The copy of a delivery; empty when there is none. */
    public Optional<Kept> of(long delivery) {
        return sql.statement(SELECT + "where delivery_id = ?")
                .param(delivery)
                .query((row, nr) -> kept(row))
                .optional();
    }

    /** The hashes of the copies of a delivery that were made before the one that is kept. */
    public Set<String> replaced(long delivery) {
        return sql.statement("select sha256 from replaced_copy where delivery_id = ?")
                .param(delivery)
                .query(String.class)
                .set();
    }

    /**
     * Keeps a copy in the place of the one before it. What nobody needs any more goes: the bytes of that one, and those of
     * a refused delivery and its mapping.
     *
     * @param fingerprint of everything it follows from
     * @param path where it belongs within the folder of reports, with {@code /}
     * @param sha256 of its bytes, which are stored
     */
    public void keep(long delivery, String fingerprint, String path, String sha256, long run) {
        sql.inTransaction(() -> {
            Optional<Kept> before = of(delivery);
            boolean same = before.map(Kept::sha256).filter(sha256::equals).isPresent()
                    && before.map(Kept::path).filter(path::equals).isPresent();
            remove(delivery);
            sql.statement("insert into annotated_copy (delivery_id, fingerprint, path, sha256, placed, made_at,"
                            + " made_in_run) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(delivery, fingerprint, path, sha256)
                    .param(same ? before.flatMap(Kept::placed).orElse(null) : null)
                    .param(sql.now())
                    .param(run)
                    .update();
            before.map(Kept::sha256).filter(hash -> !hash.equals(sha256)).ifPresent(hash -> {
                remember(delivery, hash);
                files.remove(hash);
            });
            removeWhenRefused(delivery);
        });
    }

    private void removeWhenRefused(long delivery) {
        sql.statement("select sha256, mapping_sha256 from delivery where id = ? and state = ?")
                .params(delivery, DeliveryState.REFUSED.name())
                .query((row, nr) -> DeliveryKey.of(row.getString(1), row.getString(2)))
                .optional()
                .ifPresent(refused -> {
                    files.remove(refused.sha256());
                    refused.mapping().ifPresent(files::remove);
                });
    }

    /** Notes where the copy of a delivery was put within the folder of reports. */
    public void placed(long delivery, String path) {
        sql.statement("update annotated_copy set placed = ? where delivery_id = ?")
                .params(path, delivery)
                .update();
    }

    /** Leaves nothing of the copies of a delivery. */
    void forget(long delivery) {
        Optional<Kept> known = of(delivery);
        remove(delivery);
        known.map(Kept::sha256).ifPresent(files::remove);
        sql.statement("delete from replaced_copy where delivery_id = ?")
                .param(delivery)
                .update();
    }

    private void remove(long delivery) {
        sql.statement("delete from annotated_copy where delivery_id = ?")
                .param(delivery)
                .update();
    }

    private void remember(long delivery, String replaced) {
        if (!replaced(delivery).contains(replaced)) {
            sql.statement("insert into replaced_copy (delivery_id, sha256) values (?, ?)")
                    .params(delivery, replaced)
                    .update();
        }
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getLong("id"),
                DeliveryKey.of(row.getString("sha256"), row.getString("mapping_sha256")),
                row.getInt("kept") == 1,
                row.getString("reader_fingerprint"),
                Optional.ofNullable(row.getString("assessment")),
                Optional.ofNullable(row.getString("copy")));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("delivery_id"),
                row.getString("path"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("placed")));
    }
}
