package nl.verbetermonitor.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** Files byte for byte under their SHA-256, in pieces of 1 MiB: none is ever whole in memory. */
public final class StoredFiles {

    private static final int PIECE = 1 << 20;

    private final Sql sql;

    StoredFiles(Sql sql) {
        this.sql = sql;
    }

    /**
     * Stores a file. Nothing happens when it is already there.
     *
     * @param sha256 its hash
     * @param bytes read to the end, not closed
     * @return false when the bytes do not have that hash, and nothing was stored: the file changed meanwhile
     * @throws IOException when the bytes cannot be read
     */
    public boolean store(String sha256, InputStream bytes) throws IOException {
        if (has(sha256)) {
            return true;
        }
        removePieces(sha256);
        MessageDigest digest = Sha256.digest();
        byte[] piece = new byte[PIECE];
        long length = 0;
        int nr = 0;
        for (int size = bytes.readNBytes(piece, 0, PIECE); size > 0; size = bytes.readNBytes(piece, 0, PIECE)) {
            digest.update(piece, 0, size);
            sql.statement("insert into stored_file_chunk (sha256, nr, bytes) values (?, ?, ?)")
                    .params(sha256, nr, size == PIECE ? piece : Arrays.copyOf(piece, size))
                    .update();
            length += size;
            nr++;
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            removePieces(sha256);
            return false;
        }
        sql.statement("insert into stored_file (sha256, length) values (?, ?)")
                .params(sha256, length)
                .update();
        return true;
    }

    /** Stores bytes that are small enough to be in memory, and gives their hash. */
    public String store(byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        try {
            sql.inTransaction(() -> {
                if (!has(sha256)) {
                    storeAll(sha256, bytes);
                }
            });
        } catch (DuplicateKeyException e) {
            // another thread stored the same bytes at the same moment, in a transaction of its own: they are there
        }
        return sha256;
    }

    /**
     * Stores a file of any size, and gives its hash.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalStateException when it changes meanwhile
     */
    public String store(Path file) throws IOException {
        String sha256;
        try (InputStream bytes = Files.newInputStream(file)) {
            sha256 = Sha256.of(bytes);
        }
        try {
            sql.inTransaction(() -> storeWhole(sha256, file));
        } catch (DuplicateKeyException e) {
            // another thread stored the same bytes at the same moment, in a transaction of its own: they are there
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return sha256;
    }

    private void storeWhole(String sha256, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            if (!store(sha256, bytes)) {
                throw new IllegalStateException("It changed while it was stored: " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void storeAll(String sha256, byte[] bytes) {
        removePieces(sha256);
        for (int nr = 0; nr * PIECE < bytes.length; nr++) {
            byte[] piece = Arrays.copyOfRange(bytes, nr * PIECE, Math.min(bytes.length, (nr + 1) * PIECE));
            sql.statement("insert into stored_file_chunk (sha256, nr, bytes) values (?, ?, ?)")
                    .params(sha256, nr, piece)
                    .update();
        }
        sql.statement("insert into stored_file (sha256, length) values (?, ?)")
                .params(sha256, (long) bytes.length)
                .update();
    }

    /** Whether a file with this hash is there, whole. */
    public boolean has(String sha256) {
        return sql.statement("select count(*) from stored_file where sha256 = ?")
                        .param(sha256)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Writes a stored file to a stream, which stays open.
     *
     * @throws IllegalStateException when it is not there
     * @throws UncheckedIOException when the stream fails
     */
    public void copy(String sha256, OutputStream target) {
        if (!has(sha256)) {
            throw new IllegalStateException("Not stored: " + sha256);
        }
        sql.stream(
                "select bytes from stored_file_chunk where sha256 = ? order by nr",
                row -> {
                    try {
                        target.write(row.getBytes(1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                sha256);
    }

    /** Removes a file; nothing happens when it is not there, or when something else that is kept has the same bytes. */
    public void remove(String sha256) {
        sql.statement("delete from stored_file where sha256 = ?"
                        + " and sha256 not in (select sha256 from report_file)"
                        + " and sha256 not in (select sha256 from portfolio_file)"
                        + " and sha256 not in"
                        + " (select open_data_sha256 from publication where open_data_sha256 is not null)"
                        + " and sha256 not in (select sha256 from annotated_copy)"
                        + " and sha256 not in (select sha256 from delivery where state <> ?)"
                        + " and sha256 not in (select mapping_sha256 from delivery where state <> ?)")
                .params(sha256, DeliveryState.REFUSED.name(), DeliveryState.REFUSED.name())
                .update();
        if (!has(sha256)) {
            removePieces(sha256);
        }
    }

    /** Removes the bytes of deliveries, unless something that was made has the same ones. */
    void removeOriginal(String sha256) {
        sql.statement("delete from stored_file where sha256 = ?"
                        + " and sha256 not in (select sha256 from report_file)"
                        + " and sha256 not in (select sha256 from portfolio_file)"
                        + " and sha256 not in"
                        + " (select open_data_sha256 from publication where open_data_sha256 is not null)"
                        + " and sha256 not in (select mapping_sha256 from delivery)")
                .param(sha256)
                .update();
        if (!has(sha256)) {
            removePieces(sha256);
        }
    }

    /** Removes the pieces of files that were never stored to their end. */
    void removeHalfStored() {
        sql.statement(
                        "select distinct sha256 from stored_file_chunk where sha256 not in (select sha256 from stored_file)")
                .query(String.class)
                .list()
                .forEach(this::removePieces);
    }

    /** Removes a file, whatever else is kept of it. */
    void removeAnyway(String sha256) {
        sql.statement("delete from stored_file where sha256 = ?").param(sha256).update();
        removePieces(sha256);
    }

    /** The hashes of all files. */
    List<String> all() {
        return sql.statement("select sha256 from stored_file")
                .query(String.class)
                .list();
    }

    /** One at a time: H2 holds all rows that one statement deletes in memory. */
    private void removePieces(String sha256) {
        int removed = 1;
        for (int nr = 0; removed > 0; nr++) {
            removed = sql.statement("delete from stored_file_chunk where sha256 = ? and nr = ?")
                    .params(sha256, nr)
                    .update();
        }
    }
}
