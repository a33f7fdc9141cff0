package nl.verbetermonitor.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** A command: it has the surroundings, and settings when it asks for them. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    @ParentCommand
    private @Nullable Verbetermonitor parent;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Screen screen() {
        return surroundings.screen();
    }

    /**
     * The settings with which the command works.
     *
     * @param folders the folders that options name, by their keys
     * @throws ConfigurationException when a setting cannot be used
     */
    final Settings settings(Map<String, String> folders) {
        Optional<String> file = parent == null ? Optional.empty() : parent.config();
        return new SettingsLoader(surroundings.home(), surroundings.workingDirectory(), surroundings.environment())
                .load(file, folders);
    }

    /** An argument that is required: picocli has seen to it that it is there. */
    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A required argument is not there");
        }
        return value;
    }

    /** Does the work. */
    abstract ExitCode execute();

    @Override
    public final Integer call() {
        return execute().code();
    }
}
