package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.verbetermonitor.job.InputFolder;

/** Finds the files that a caller names: files themselves, and folders with files. */
final class DeliveryFiles {

    /** Stands for a name that no file can have. */
    private static final String NOWHERE = "nergens/nergens";

    private final Path workingDirectory;
    private final UnaryOperator<String> shown;
    private final List<DeliveryFile> found = new ArrayList<>();
    private boolean anyThere;

    private DeliveryFiles(Path workingDirectory, UnaryOperator<String> shown) {
        this.workingDirectory = workingDirectory;
        this.shown = shown;
    }

    /**
     * The files that arguments name, in their order; a folder stands for every delivery in it, as a run would find them.
     *
     * @param workingDirectory from which the arguments count
     * @param shown turns the name of a file into one that may be shown
     * @return a name that leads to nothing is a file too; empty when all of them do
     */
    static Optional<List<DeliveryFile>> named(
            List<String> arguments, Path workingDirectory, UnaryOperator<String> shown) {
        DeliveryFiles files = new DeliveryFiles(workingDirectory, shown);
        arguments.forEach(files::take);
        return files.anyThere ? Optional.of(List.copyOf(files.found)) : Optional.empty();
    }

    private void take(String argument) {
        Path path =
                workingDirectory.resolve(isName(argument) ? argument : NOWHERE).normalize();
        anyThere |= !Files.notExists(path);
        if (Files.isDirectory(path)) {
            takeFolder(argument, path);
        } else {
            Path folder = path.getParent();
            found.add(new DeliveryFile(path, folder == null ? workingDirectory : folder, shown.apply(argument)));
        }
    }

    private static boolean isName(String argument) {
        try {
            return !Path.of(argument).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void takeFolder(String argument, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(InputFolder.files(folder, (file, cause) -> files.add(file)));
        } catch (IOException e) {
            files.add(folder); // it may not be looked into, which is its answer
        }
        for (Path file : files) {
            String within = folder.relativize(file).toString();
            String name = within.isEmpty() ? argument : argument.replaceAll("/+$", "") + "/" + within;
            found.add(new DeliveryFile(file, folder, shown.apply(name)));
        }
    }
}
