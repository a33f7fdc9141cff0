package nl.verbetermonitor.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder with the database and the log, which hold personal data. */
final class DataFolder {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    /** In bytes; a run needs more. */
    private static final long LEAST_ROOM = 10L << 20;

    private DataFolder() {}

    /**
     * Makes the folder when it is not there, and makes it readable by its owner alone.
     *
     * @throws ConfigurationException when it cannot be made or written to
     */
    static void prepare(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parentOf(folder));
                create(folder);
            }
            restrict(folder);
        } catch (IOException e) {
            throw unusable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder);
        }
    }

    /**
     * The place in the data folder for what libraries put aside: it may hold personal data as well, so it must not land
     * where everyone can read.
     */
    static Path temporaryFiles(Path folder) {
        Path temporary = folder.resolve("tmp");
        prepare(temporary);
        return temporary;
    }

    /** Whether there is hardly any room for it on its disk; not when nobody can tell. */
    static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path parentOf(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }

    private static void restrict(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(OWNER_ALONE)) {
            view.setPermissions(OWNER_ALONE);
        }
    }

    private static void create(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        } catch (UnsupportedOperationException e) {
            Files.createDirectory(folder); // a file system without such permissions
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) { // else another process was just ahead of us
                throw e;
            }
        }
    }

    private static ConfigurationException unusable(Path folder) {
        return new ConfigurationException(Texts.text("data.unusable", folder.toString()));
    }
}
