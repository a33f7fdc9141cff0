package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for temporary files, which may hold what stands in a delivery: for its owner alone, and removed with all that
 * is in it, also when the program is told to stop.
 */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final Thread atExit;

    private Scratch(Path folder) {
        this.folder = folder;
        this.atExit = new Thread(() -> remove(folder), "scratch");
    }

    /** Makes such a folder where temporary files belong on this machine. */
    static Scratch make() {
        return make(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Makes such a folder, with a hidden name.
     *
     * @throws UncheckedIOException when that is not possible
     */
    static Scratch make(Path parent) {
        try {
            Scratch scratch = new Scratch(Files.createTempDirectory(parent, ".verbetermonitor-"));
            Runtime.getRuntime().addShutdownHook(scratch.atExit);
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        remove(folder);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
