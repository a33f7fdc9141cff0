package nl.verbetermonitor.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.history.BackupManifest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup of everything that is kept. */
@CommandLine.Command(name = "backup")
final class BackupCommand extends DataCommand {

    static final List<String> ENDINGS = List.of(".zip");

    @Parameters(index = "0", paramLabel = "BESTAND", descriptionKey = "backup-file")
    private @Nullable String name;

    @Option(names = "--overwrite", descriptionKey = "backup-overwrite")
    private boolean overwrite;

    BackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        NewFile file = NewFile.named(given(name), surroundings().workingDirectory(), ENDINGS, overwrite);
        refuseAmongDeliveries(file, settingsWithData(Map.of()).input());
        if (!Files.isWritable(file.path().resolveSibling(""))) {
            throw file.unwritable();
        }
        return withMonitor(Map.of(), monitor -> write(monitor, file));
    }

    /** The next run would take it for a delivery. */
    private static void refuseAmongDeliveries(NewFile file, Path input) {
        if (file.path().startsWith(input)) {
            throw new ConfigurationException(Texts.text("backup.in-input", file.name(), input.toString()));
        }
    }

    private ExitCode write(Monitor monitor, NewFile file) {
        BackupManifest manifest;
        try (ProgressLine progress = ProgressLine.on(screen())) {
            manifest = monitor.backup(file.path(), progress.ofBackup("backup"));
        } catch (UncheckedIOException e) {
            LogFile.failure(e);
            screen().message(Texts.text("backup.failed", file.name()));
            return ExitCode.FAILED;
        }
        String line = Texts.text(
                "backup.done",
                file.name(),
                manifest.rows(),
                manifest.files(),
                FileSize.of(manifest.fileBytes()).text());
        LogFile.outcome("backup", manifest.rows(), manifest.files());
        screen().result(line);
        return ExitCode.DONE;
    }
}
