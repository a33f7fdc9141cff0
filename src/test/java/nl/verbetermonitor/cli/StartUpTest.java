package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of a tracker starts: analysts wait for it. */
class StartUpTest {

    private static final Pattern LOADED = Pattern.compile("(?m)\\] (\\S+) source:");

    private static final List<String> HEAVY = List.of(
            "org.springframework.",
            "org.apache.poi.xssf.",
            "org.apache.xmlbeans.",
            "net.sf.jasperreports.",
            "org.jfree.",
            "org.h2.",
            "de.focus_shift.",
            "tools.jackson.databind.");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCheckLoadsNothingOfWhatOnlyRunsAndReportsNeed() throws Exception {
        TrackerFile.inOrder()
                .with("Maatregelen!E2", "z.s.m.")
                .with("Maatregelen!E3", "01-06-2023")
                .save(folder.resolve("tracker.xlsx"));

        List<String> classes = loadedBy("validate", "tracker.xlsx");

        assertThat(classes).contains("nl.verbetermonitor.intake.Intake", "nl.verbetermonitor.assessment.PlanState");
        assertThat(classes.stream().filter(StartUpTest::isOfRunsAndReports)).isEmpty();
    }

    private static boolean isOfRunsAndReports(String name) {
        // the log looks for everyone who may have something to say about it, and finds two small ones of Spring Boot
        return HEAVY.stream().anyMatch(name::startsWith) && !name.startsWith("org.springframework.boot.logging.");
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xlog:class+load:file=" + log.getFileName(),
                "-Dverbetermonitor.home=" + folder,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("answer").toFile())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("messages")))
                .isZero();
        return LOADED.matcher(Files.readString(log))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
