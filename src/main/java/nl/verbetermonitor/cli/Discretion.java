package nl.verbetermonitor.cli;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.history.DatabaseTrouble;
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

    /** Those that a program throws in words of its own; the ones that derive from them may quote what was wrong. */
    private static final Set<Class<?>> PLAIN = Set.of(IllegalStateException.class, IllegalArgumentException.class);

    private Discretion() {}

    /** What it says, as far as that can hold nothing of a delivery; otherwise an empty text. */
    static String said(Throwable problem) {
        if (problem instanceof FileSystemException file) {
            return textOf(file.getReason());
        }
        Optional<String> database = DatabaseTrouble.codesOf(problem);
        if (database.isPresent()) {
            return database.get();
        }
        boolean discreet = isDiscreet(problem.getClass().getName()) || isThrownByUs(problem);
        return discreet || problem instanceof VirtualMachineError ? textOf(problem.getMessage()) : "";
    }

    private static boolean isThrownByUs(Throwable problem) {
        StackTraceElement[] frames = problem.getStackTrace();
        return frames.length > 0 && isDiscreet(frames[0].getClassName()) && PLAIN.contains(problem.getClass());
    }

    private static boolean isDiscreet(String name) {
        return DISCREET.stream().anyMatch(name::startsWith);
    }

    private static String textOf(@Nullable String text) {
        return text == null ? "" : text;
    }
}
