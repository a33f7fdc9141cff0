package nl.verbetermonitor.workbook;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files beside their place and renames them, so that nobody ever reads half of one. */
final class Unfinished {

    private Unfinished() {}

    /** Writes the bytes of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file, in the place of one that is there already; its folder is made when it is not there. */
    static void write(Path target, Content content) throws IOException {
        Path folder = Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
        Path unfinished = folder.resolve("." + target.getFileName() + ".tmp");
        try {
            try (FileOutputStream stream = new FileOutputStream(unfinished.toFile());
                    OutputStream bytes = new BufferedOutputStream(stream, 1 << 16)) {
                content.writeTo(bytes);
                bytes.flush();
                stream.getFD().sync(); // a rename may reach the disk before the bytes do
            }
            Files.move(unfinished, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }
}
