package nl.verbetermonitor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has LibreOffice save files in another format; a test that needs it is skipped where it is not installed. */
public final class LibreOffice {

    private static final int PATIENCE_IN_MINUTES = 3;

    private LibreOffice() {}

    /**
     * Saves files in another format, under the same name with another ending.
     *
     * @param format the ending, such as {@code ods}
     * @param folder where the new files and the program's own settings go
     * @return the folder
     */
    public static Path save(List<Path> files, String format, Path folder) {
        assumeTrue(isInstalled(), "LibreOffice is not here");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("settings").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createDirectories(folder)
                            .resolve("libreoffice.log")
                            .toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("libreoffice.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return folder;
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
