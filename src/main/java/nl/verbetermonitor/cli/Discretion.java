package nl.verbetermonitor.cli;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an exception may be logged: where it comes from, and nothing that stood in a cell or in the name of a file. */
final class Discretion {

    /** Those whose messages name ids, versions and states; others name what they are working on. */
    private static final List<String> DISCREET = List.of(
            "nl.verbetermonitor.history.",
            "nl.verbetermonitor.job.",
            "nl.verbetermonitor.schedule.",
            "nl.verbetermonitor.distribution.",
            "nl.verbetermonitor.cli.");

    private Discretion() {}

    /** What it says, as far as that can hold nothing of a delivery; otherwise an empty text. */
    static String said(Throwable problem) {
        if (problem instanceof FileSystemException file) {
            return textOf(file.getReason());
        }
        if (problem instanceof SQLException database) {
            return "SQLState " + database.getSQLState() + ", code " + database.getErrorCode();
        }
        boolean discreet = isDiscreet(problem.getClass().getName()) || isThrownByUs(problem);
        return discreet || problem instanceof VirtualMachineError ? textOf(problem.getMessage()) : "";
    }

    private static boolean isThrownByUs(Throwable problem) {
        StackTraceElement[] frames = problem.getStackTrace();
        return frames.length > 0
                && isDiscreet(frames[0].getClassName())
                && (problem instanceof IllegalStateException || problem instanceof IllegalArgumentException);
    }

    private static boolean isDiscreet(String name) {
        return DISCREET.stream().anyMatch(name::startsWith);
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
