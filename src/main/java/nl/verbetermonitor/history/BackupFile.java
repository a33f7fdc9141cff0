package nl.verbetermonitor.history;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A backup that can be read. */
public final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and compares all that is in it with its checksums.
     *
     * @param schemaIsKnown whether this program knows a version of the tables
     * @throws IOException when the file cannot be read
     */
    static BackupCheck check(Path file, Predicate<String> schemaIsKnown, BackupListener listener) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            return new BackupCheck.Unusable(BackupProblem.NO_BACKUP);
        }
        BackupCheck check = check(zip, schemaIsKnown, listener);
        if (check instanceof BackupCheck.Unusable) {
            zip.close();
        }
        return check;
    }

    private static BackupCheck check(ZipFile zip, Predicate<String> schemaIsKnown, BackupListener listener)
            throws IOException {
        Optional<BackupManifest> manifest = manifest(zip);
        if (manifest.isEmpty()) {
            return new BackupCheck.Unusable(BackupProblem.NO_BACKUP);
        }
        if (manifest.get().formatVersion() > BackupManifest.FORMAT_VERSION
                || !schemaIsKnown.test(manifest.get().schema())) {
            return new BackupCheck.Unusable(BackupProblem.NEWER);
        }
        BackupFile backup = new BackupFile(zip, manifest.get());
        return backup.isWhole(listener)
                ? new BackupCheck.Sound(backup)
                : new BackupCheck.Unusable(BackupProblem.DAMAGED);
    }

    private static Optional<BackupManifest> manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupFormat.MANIFEST);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return Optional.of(BackupFormat.MAPPER.readValue(bytes, BackupManifest.class))
                    .filter(manifest -> manifest.format().equals(BackupManifest.FORMAT));
        } catch (JacksonException | ZipException | EOFException e) {
            return Optional.empty();
        }
    }

    private boolean isWhole(BackupListener listener) throws IOException {
        List<? extends ZipEntry> files = files();
        listener.begins(manifest.tables().size() + files.size());
        try {
            for (BackupManifest.Table table : manifest.tables()) {
                ZipEntry entry = zip.getEntry(BackupFormat.entryOfTable(table.name()));
                if (entry == null || !hash(entry).equals(table.sha256())) {
                    return false;
                }
                listener.pieceDone();
            }
            long bytes = 0;
            for (ZipEntry entry : files) {
                if (!hash(entry).equals(sha256(entry))) {
                    return false;
                }
                bytes += entry.getSize();
                listener.pieceDone();
            }
            return files.size() == manifest.files() && bytes == manifest.fileBytes();
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    private String hash(ZipEntry entry) throws IOException {
        try (InputStream bytes = zip.getInputStream(entry)) {
            return Sha256.of(bytes);
        }
    }

    private List<? extends ZipEntry> files() {
        return zip.stream()
                .filter(entry -> entry.getName().startsWith(BackupFormat.FILES))
                .toList();
    }

    private static String sha256(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** What is in it. */
    public BackupManifest manifest() {
        return manifest;
    }

    /** Takes the values of one row, each with the reader of JSON standing at it. */
    @FunctionalInterface
    interface RowHandler<E extends Exception> {
        void row(JsonParser json) throws E;
    }

    /** Hands over the rows of a table one by one: the reader stands before the first value of each. */
    <E extends Exception> void rows(BackupManifest.Table table, RowHandler<E> handler) throws IOException, E {
        ZipEntry entry = zip.getEntry(BackupFormat.entryOfTable(table.name()));
        try (InputStream bytes = new BufferedInputStream(zip.getInputStream(entry));
                JsonParser json = BackupFormat.rowsFrom(bytes)) {
            while (json.nextToken() == JsonToken.START_ARRAY) {
                handler.row(json);
                if (json.nextToken() != JsonToken.END_ARRAY) {
                    throw new IllegalStateException("A row of " + table.name() + " has more values than columns");
                }
            }
        }
    }

    /** Takes the bytes of one file. */
    @FunctionalInterface
    interface BytesHandler {
        void file(String sha256, InputStream bytes) throws IOException;
    }

    /** Hands over the files one by one. */
    void files(BytesHandler handler) throws IOException {
        for (ZipEntry entry : files()) {
            try (InputStream bytes = zip.getInputStream(entry)) {
                handler.file(sha256(entry), bytes);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
