package nl.verbetermonitor.job;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds the deliveries in a folder and the folders in it. */
public final class InputFolder {

    private InputFolder() {}

    /**
     * Every file that may be a delivery, so no mapping, in the order of their names: the one that counts when two hold the same bytes.
     *
     * @param unreachable takes what cannot be looked at, and why
     * @throws IOException when the folder itself cannot be looked into
     */
    public static List<Path> files(Path folder, BiConsumer<Path, IOException> unreachable) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(folder) && isPassedOver(each)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isPassedOver(file) && !MappingFiles.isOne(file) && Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (file.equals(folder)) {
                    throw cause;
                }
                boolean seenAlready = cause instanceof FileSystemLoopException;
                if (!isPassedOver(file) && !seenAlready) {
                    unreachable.accept(file, cause);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    /** Temporary and hidden files, of spreadsheet programs and others. */
    private static boolean isPassedOver(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith("~$") || name.startsWith(".");
    }
}
