package nl.verbetermonitor.job;

import java.nio.file.Path;

/** Names of delivered files. */
final class FileName {

    private FileName() {}

    /** The name of a file without the last dot and what follows it. */
    static String withoutEnding(Path file) {
        return withoutEnding(String.valueOf(file.getFileName()));
    }

    /** The same of a path with {@code /}. */
    static String withoutEnding(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
