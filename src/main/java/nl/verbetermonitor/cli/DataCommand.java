package nl.verbetermonitor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.verbetermonitor.history.DatabaseInUse;
import nl.verbetermonitor.history.DatabaseRefusal;
import nl.verbetermonitor.history.DatabaseUnreachable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command that needs the opened installation with its database. */
abstract class DataCommand extends Command {

    @Option(names = "--data", paramLabel = "MAP", descriptionKey = "data")
    private @Nullable String data;

    DataCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** Loads the settings, prepares the data folder and its log, and lets the command work with the opened installation. */
    final ExitCode withMonitor(Map<String, String> folders, Function<Monitor, ExitCode> work) {
        Settings settings = settingsWithData(folders);
        DataFolder.prepare(settings.data());
        LogFile.open(settings.log(), surroundings().clock().instant());
        try (Monitor monitor = surroundings().monitors().open(settings)) {
            return work.apply(monitor);
        } catch (ConfigurationException e) {
            throw e;
        } catch (DatabaseRefusal e) {
            LogFile.failure(e);
            throw new ConfigurationException(Texts.text("database.refused"));
        } catch (Exception | StackOverflowError e) {
            return failed(settings, e);
        }
    }

    /** The settings, with the data folder that an option names. */
    final Settings settingsWithData(Map<String, String> folders) {
        Map<String, String> options = new LinkedHashMap<>(folders);
        if (data != null) {
            options.put("data", data);
        }
        return settings(options);
    }

    private ExitCode failed(Settings settings, Throwable cause) {
        LogFile.failure(cause);
        screen().message(message(settings, cause));
        return ExitCode.FAILED;
    }

    private static String message(Settings settings, Throwable cause) {
        if (cause instanceof DatabaseInUse) {
            return Texts.text("database.in-use");
        }
        if (DataFolder.isFull(settings.data())) {
            return Texts.text(
                    "failed.full", settings.data().toString(), settings.log().toString());
        }
        return cause instanceof DatabaseUnreachable unreachable
                ? Texts.text(
                        "database.unreachable",
                        Troubles.sentence(unreachable.trouble()),
                        settings.log().toString())
                : Texts.text("failed", settings.log().toString());
    }
}
