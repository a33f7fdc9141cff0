package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real spreadsheet program that opens files and saves them; without it the test is skipped. */
final class SpreadsheetProgram {

    private static final int MINUTES = 3;

    private SpreadsheetProgram() {}

    /**
     * Opens a file and saves it in another format.
     *
     * @param ending the format, such as {@code ods}
     * @return the saved file, which has the same name in a folder of its own
     */
    static Path saved(Path file, String ending, Path scratch) throws IOException, InterruptedException {
        boolean here = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        assumeTrue(here, "soffice is not here");
        Path folder = Files.createDirectories(scratch.resolve("saved-as-" + ending));
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                        "--convert-to",
                        ending,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as("soffice ends")
                .isTrue();
        String name = String.valueOf(file.getFileName());
        Path saved = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + ending);
        assertThat(saved).exists();
        return saved;
    }
}
