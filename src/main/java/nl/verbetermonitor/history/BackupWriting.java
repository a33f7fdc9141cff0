package nl.verbetermonitor.history;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one backup, from a connection that sees the database as it was at one moment. A delivery that is being read at
 * that moment stays out, with its bytes: until it is read nobody knows whether they may be kept. The next run finds it again
 * where it was delivered.
 */
final class BackupWriting {

    /** A delivery that may hold a citizen service number. */
    private static final String UNREAD = "(select id from delivery where state = '" + DeliveryState.READING + "')";

    private static final String HASH = "sha256";

    private final Connection connection;
    private final List<BackupTable> tables;
    private final ZipOutputStream zip;
    private final BackupListener listener;
    private final Instant now;
    private final LocalDateTime made;

    BackupWriting(Connection connection, OutputStream target, BackupListener listener, Instant now)
            throws SQLException {
        this.connection = connection;
        this.tables = BackupTables.of(connection);
        this.zip = new ZipOutputStream(new BufferedOutputStream(target));
        this.listener = listener;
        this.now = now;
        this.made = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        zip.setLevel(Deflater.BEST_SPEED); // most of it is compressed already
    }

    /** Writes it to the end; the stream stays open. */
    BackupManifest write(String product, String schema) throws SQLException, IOException {
        Map<String, Long> files = files();
        listener.begins(tables.size() + files.size());
        List<BackupManifest.Table> written = new ArrayList<>();
        for (BackupTable table : tables) {
            written.add(write(table));
            listener.pieceDone();
        }
        for (String sha256 : files.keySet()) {
            writeFile(sha256);
            listener.pieceDone();
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                BackupManifest.FORMAT_VERSION,
                product,
                schema,
                now,
                written,
                files.size(),
                files.values().stream().mapToLong(Long::longValue).sum());
        begin(BackupFormat.MANIFEST);
        BackupFormat.MAPPER.writerWithDefaultPrettyPrinter().writeValue(zip, manifest);
        zip.closeEntry();
        zip.finish();
        zip.flush();
        return manifest;
    }

    private BackupManifest.Table write(BackupTable table) throws SQLException, IOException {
        begin(BackupFormat.entryOfTable(table.name()));
        MessageDigest digest = Sha256.digest();
        long rows = 0;
        try (OutputStream lines = new DigestOutputStream(new Uncloseable(zip), digest);
                JsonGenerator json = BackupFormat.rowsTo(lines);
                PreparedStatement statement = connection.prepareStatement("select " + table.columnNames() + " from "
                        + table.name() + where(table) + " order by " + String.join(", ", table.key()))) {
            statement.setFetchSize(Sql.BATCH);
            try (ResultSet row = statement.executeQuery()) {
                for (; row.next(); rows++) {
                    write(table, row, json);
                }
            }
        }
        zip.closeEntry();
        return new BackupManifest.Table(
                table.name(),
                table.columns(),
                rows,
                table.counted() ? highestId(table) : 0,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static void write(BackupTable table, ResultSet row, JsonGenerator json) throws SQLException {
        json.writeStartArray();
        for (int i = 0; i < table.columns().size(); i++) {
            table.columns().get(i).kind().writeAny(row, i + 1, json);
        }
        json.writeEndArray();
    }

    private static String where(BackupTable table) {
        if (table.name().equals("delivery")) {
            return " where id not in " + UNREAD;
        }
        return table.has("delivery_id") ? " where (delivery_id is null or delivery_id not in " + UNREAD + ")" : "";
    }

    private long highestId(BackupTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from " + table.name())) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The stored files that something in the backup is made of, each with its length. */
    private Map<String, Long> files() throws SQLException {
        String named = tables.stream()
                .flatMap(table -> table.columns().stream()
                        .map(BackupTable.Column::name)
                        .filter(column -> column.endsWith(HASH))
                        .map(column -> "select " + column + " from " + table.name() + where(table)))
                .collect(Collectors.joining(" union "));
        Map<String, Long> files = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select sha256, length from " + BackupTables.FILES
                        + " where sha256 in (" + named + ") order by sha256")) {
            while (rows.next()) {
                files.put(rows.getString(1), rows.getLong(2));
            }
        }
        return files;
    }

    /** One piece at a time: some drivers fetch all rows of an answer before they give the first. */
    private void writeFile(String sha256) throws SQLException, IOException {
        begin(BackupFormat.entryOfFile(sha256));
        try (PreparedStatement statement = connection.prepareStatement(
                "select bytes from " + BackupTables.PIECES + " where sha256 = ? and nr = ?")) {
            statement.setString(1, sha256);
            for (int nr = 0; copyPiece(statement, nr); nr++) {}
        }
        zip.closeEntry();
    }

    private boolean copyPiece(PreparedStatement statement, int nr) throws SQLException, IOException {
        statement.setInt(2, nr);
        try (ResultSet piece = statement.executeQuery()) {
            boolean there = piece.next();
            if (there) {
                zip.write(piece.getBytes(1));
            }
            return there;
        }
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        zip.putNextEntry(entry);
    }

    /** The zip goes on after one of its entries is closed. */
    private static final class Uncloseable extends FilterOutputStream {

        Uncloseable(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
