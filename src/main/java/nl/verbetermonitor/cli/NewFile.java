package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file that a command is asked to write. */
final class NewFile {

    private final Path path;
    private final String name;

    private NewFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /**
     * The file that an argument names.
     *
     * @param workingDirectory from which the argument counts
     * @param endings what its name may end on
     * @param overwrite whether a file that is there may be replaced
     * @throws ConfigurationException when it has another name, or is there and may not be replaced
     */
    static NewFile named(String name, Path workingDirectory, List<String> endings, boolean overwrite) {
        Path path = path(name, workingDirectory)
                .filter(file -> !Files.isDirectory(file))
                .filter(file -> endings.stream().anyMatch(ending -> endsOn(ending, file)))
                .orElseThrow(() -> new ConfigurationException(
                        Texts.text("new-file.name", name, String.join(Texts.text("or"), endings))));
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
            throw new ConfigurationException(Texts.text("new-file.exists", name));
        }
        return new NewFile(path, name);
    }

    private static Optional<Path> path(String name, Path workingDirectory) {
        try {
            return Optional.of(workingDirectory.resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean endsOn(String ending, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(ending) && name.length() > ending.length();
    }

    Path path() {
        return path;
    }

    /** How the caller calls it. */
    String name() {
        return name;
    }

    /** What to tell when it cannot be written. */
    ConfigurationException unwritable() {
        return new ConfigurationException(Texts.text("new-file.unwritable", name));
    }

    /**
     * Writes a text: beside its place first, so that nobody reads half of it.
     *
     * @throws ConfigurationException when it cannot be written; then nothing of it is left
     */
    void write(String text) {
        Path unfinished = path.resolveSibling("." + path.getFileName() + ".tmp");
        try {
            Path folder = path.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw unwritable();
        }
    }
}
