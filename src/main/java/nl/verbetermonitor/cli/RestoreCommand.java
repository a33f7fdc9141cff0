package nl.verbetermonitor.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.verbetermonitor.job.RestoreOutcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@CommandLine.Command(name = "restore")
final class RestoreCommand extends DataCommand {

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "restore-file")
    private @Nullable String name;

    @Option(names = "--overwrite", descriptionKey = "restore-overwrite")
    private boolean overwrite;

    RestoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        String file = given(name);
        Path path = path(file);
        return withMonitor(Map.of(), monitor -> {
            RestoreOutcome outcome;
            try (ProgressLine progress = ProgressLine.on(screen())) {
                outcome = monitor.restore(path, overwrite, progress.ofBackup("restore"));
            }
            return answer(file, outcome);
        });
    }

    private Path path(String file) {
        try {
            Path path = surroundings().workingDirectory().resolve(file);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // no more a file that can be read than one that is not there
        }
        throw new ConfigurationException(Texts.text("restore.no-file", file));
    }

    private ExitCode answer(String file, RestoreOutcome outcome) {
        if (outcome instanceof RestoreOutcome.Restored restored) {
            restored.before().ifPresent(before -> screen().result(Texts.text("restore.before", before.toString())));
            String line = Texts.text(
                    "restore.done",
                    file,
                    Moments.text(restored.manifest().made()),
                    restored.manifest().rows(),
                    restored.manifest().files());
            LogFile.outcome(
                    "restore", restored.manifest().rows(), restored.manifest().files());
            screen().result(line);
            return ExitCode.DONE;
        }
        if (outcome instanceof RestoreOutcome.Busy) {
            screen().message(Texts.text("busy"));
            return ExitCode.BUSY;
        }
        throw new ConfigurationException(
                outcome instanceof RestoreOutcome.Unusable unusable
                        ? Texts.text("restore." + constant(unusable), file)
                        : Texts.text("restore.not-empty"));
    }

    private static String constant(RestoreOutcome.Unusable unusable) {
        return unusable.problem().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
