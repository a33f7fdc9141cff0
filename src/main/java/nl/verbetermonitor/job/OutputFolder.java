package nl.verbetermonitor.job;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.history.StoredFiles;

/**
 * The folder of reports, as its files are known in history: by their paths in it, with {@code /}, and their hashes. Files
 * are written beside and renamed: nobody ever sees half a file.
 */
final class OutputFolder {

    private static final int HASH = 8;

    private final Path folder;
    private final StoredFiles files;

    OutputFolder(Path folder, StoredFiles files) {
        this.folder = folder;
        this.files = files;
    }

    boolean has(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The hash of a file; empty when there is none, or something else of that name. */
    Optional<String> hash(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(InputScan.hash(file)) : Optional.empty();
    }

    boolean holds(String path, String sha256) throws IOException {
        return hash(path).filter(sha256::equals).isPresent();
    }

    /** A name beside that of a file, for one that may not take its place. */
    static String beside(String path, String sha256, int attempt) {
        int dot = path.lastIndexOf('.');
        String suffix = "-" + sha256.substring(0, HASH) + (attempt == 1 ? "" : "-" + attempt);
        return path.substring(0, dot) + suffix + path.substring(dot);
    }

    /** Writes a stored file, in the place of one that is there. */
    void write(String path, String sha256) throws IOException {
        Path target = folder.resolve(path);
        Path parent = Files.createDirectories(target.resolveSibling("")).normalize();
        Path unfinished = parent.resolve("." + target.getFileName() + ".tmp");
        try {
            fill(unfinished, sha256);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished); // a full disk stays full of what nobody will read
            throw e;
        }
    }

    /** Removes a file, when it is the one that was written, and its folder when nothing else is in it. */
    void remove(String path, String sha256) throws IOException {
        if (!holds(path, sha256)) {
            return;
        }
        Path file = folder.resolve(path);
        Files.delete(file);
        Path parent = file.resolveSibling("");
        try (Stream<Path> others = Files.list(parent)) {
            if (others.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(parent);
    }

    private void fill(Path unfinished, String sha256) throws IOException {
        try (FileOutputStream stream = new FileOutputStream(unfinished.toFile());
                OutputStream bytes = new BufferedOutputStream(stream)) {
            files.copy(sha256, bytes);
            bytes.flush();
            stream.getFD().sync(); // a rename may reach the disk before the bytes do
        }
    }
}
