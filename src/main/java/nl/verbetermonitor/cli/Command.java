package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.verbetermonitor.history.DatabaseRefusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** A command that needs the settings and the opened installation. */
abstract class Command implements Callable<Integer> {

    private final Surroundings surroundings;

    @ParentCommand
    private @Nullable Verbetermonitor parent;

    @Option(names = "--data", paramLabel = "MAP", descriptionKey = "data")
    private @Nullable String data;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Screen screen() {
        return surroundings.screen();
    }

    /** Loads the settings, prepares the data folder and its log, and lets the command work with the opened installation. */
    final ExitCode withMonitor(Map<String, String> folders, Function<Monitor, ExitCode> work) {
        Settings settings = settings(folders);
        DataFolder.prepare(settings.data());
        LogFile.open(settings.log());
        try (Monitor monitor = surroundings.monitors().open(settings)) {
            return work.apply(monitor);
        } catch (ConfigurationException e) {
            throw e;
        } catch (DatabaseRefusal e) {
            LogFile.failure(e);
            throw new ConfigurationException(Texts.text("database.refused"));
        } catch (Exception | StackOverflowError e) {
            return failed(settings.log(), e);
        }
    }

    final Settings settings(Map<String, String> folders) {
        Map<String, String> options = new LinkedHashMap<>(folders);
        if (data != null) {
            options.put("data", data);
        }
        Optional<String> file = parent == null ? Optional.empty() : parent.config();
        return new SettingsLoader(surroundings.home(), surroundings.workingDirectory(), surroundings.environment())
                .load(file, options);
    }

    private ExitCode failed(Path log, Throwable cause) {
        LogFile.failure(cause);
        screen().message(Texts.text("failed", log.toString()));
        return ExitCode.FAILED;
    }

    /** Does the work. */
    abstract ExitCode execute();

    @Override
    public final Integer call() {
        return execute().code();
    }
}
