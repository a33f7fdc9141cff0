package nl.verbetermonitor.distribution;

import java.io.IOException;
import java.nio.file.Path;

/** Puts kept files in the folders of readers. */
@FunctionalInterface
public interface Shelves {

    /**
     * Puts a file in a folder, whole or not at all. What is there already stays: another file of that name as well, and then
     * the new one gets a name beside it.
     *
     * @param folder made when it is not there
     * @param name of the file in it
     * @param sha256 of the bytes, which history holds
     * @throws IOException when that is not possible
     */
    void place(Path folder, String name, String sha256) throws IOException;
}
