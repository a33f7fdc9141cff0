package nl.verbetermonitor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How a folder is found.
 *
 * @param exists whether it is there
 * @param readable whether what is in it can be listed
 * @param writable whether a file can be made in it; when it is not there, whether the folder itself can be made
 * @param renames whether a file can take the place of another in one step; true when that could not be tried
 * @param freeBytes how much room its disk has
 */
public record FolderState(boolean exists, boolean readable, boolean writable, boolean renames, long freeBytes) {

    /** Looks at a folder that is only read. */
    static FolderState toRead(Path folder) {
        boolean exists = Files.isDirectory(folder);
        return new FolderState(exists, exists && Files.isReadable(folder), false, true, free(nearest(folder)));
    }

    /** Looks at a folder that is written to, and tries so when it is there; nothing stays behind. */
    static FolderState toWrite(Path folder) {
        Path there = nearest(folder);
        boolean exists = there.equals(folder) && Files.isDirectory(folder);
        if (!exists) {
            boolean possible = Files.isDirectory(there) && Files.isWritable(there) && !there.equals(folder);
            return new FolderState(false, false, possible, true, free(there));
        }
        try {
            Path first = Files.createTempFile(folder, ".proef-", ".tmp");
            try {
                return new FolderState(true, Files.isReadable(folder), true, renames(folder, first), free(folder));
            } finally {
                Files.deleteIfExists(first);
            }
        } catch (IOException e) {
            return new FolderState(true, Files.isReadable(folder), false, true, free(folder));
        }
    }

    private static boolean renames(Path folder, Path over) throws IOException {
        Path second = Files.createTempFile(folder, ".proef-", ".tmp");
        try {
            Files.move(second, over, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            Files.deleteIfExists(second);
        }
    }

    /** The folder, or the innermost around it that exists. */
    private static Path nearest(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return 0;
        }
    }
}
