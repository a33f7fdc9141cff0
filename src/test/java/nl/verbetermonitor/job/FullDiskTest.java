package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder on a small file system of its own fills up; then there is room again. */
@Tag("slow")
class FullDiskTest {

    /** Mounts a file system that only this process and its children see, and so needs no rights. */
    private static final List<String> ALONE = List.of("unshare", "--map-root-user", "--mount");

    private static final String FILL_AND_MAKE_ROOM =
            """
            mount -t tmpfs -o size="$SIZE" tmpfs "$FOLDER"
            "$@" >"$OUT/first" 2>"$OUT/first-messages"
            echo $? >"$OUT/first-code"
            find "$FOLDER" -type f >"$OUT/first-files"
            mount -o remount,size=256m "$FOLDER"
            "$@" >"$OUT/second" 2>"$OUT/second-messages"
            echo $? >"$OUT/second-code"
            "$@" >"$OUT/third" 2>"$OUT/third-messages"
            echo $? >"$OUT/third-code"
            cp -R "$FOLDER" "$OUT/after"
            """;

    private static final Map<String, String> UNDISTURBED = new TreeMap<>();

    @BeforeAll
    static void runUndisturbed(@TempDir Path home) throws Exception {
        assumeTrue(mayMount(home), "no file system can be mounted here");
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        installation.run();
        UNDISTURBED.putAll(bytes(installation.reports()));
    }

    @ParameterizedTest
    @CsvSource({"reports,16k", "reports,200k", "data,64k", "data,600k", "data,1200k", "data,2m"})
    void theRunAfterItFinishesTheWork(String folder, String size, @TempDir Path home) throws Exception {
        Installation installation = new Installation(home).with(MARCH).with(JUNE);
        Path full = Files.createDirectories(home.resolve(folder));
        Path out = Files.createDirectories(home.resolve("out"));

        int code = run(
                Map.of("SIZE", size, "FOLDER", full.toString(), "OUT", out.toString()),
                FILL_AND_MAKE_ROOM,
                monitor(home));

        assertThat(code).isZero();

        assertThat(out.resolve("first-code")).hasContent("1");
        assertThat(out.resolve("first-messages")).content().doesNotContain("Exception", "\tat ");
        if (folder.equals("data")) {
            assertThat(out.resolve("first-messages")).content().contains("geen ruimte meer. Maak ruimte;");
        }
        assertThat(Files.readAllLines(out.resolve("first-files")))
                .as("half files")
                .noneMatch(file -> file.endsWith(".tmp") && file.contains("/reports/"));
        assertThat(out.resolve("second-code")).as(text(out, "second")).hasContent("0");
        assertThat(out.resolve("third-code")).hasContent("0");
        assertThat(text(out, "third")).contains("Niets te doen: 2 leveringen, alle al bekend");
        assertThat(bytes(folder.equals("reports") ? out.resolve("after") : installation.reports()))
                .isEqualTo(UNDISTURBED);
    }

    private static String text(Path out, String call) throws IOException {
        return Files.readString(out.resolve(call)) + Files.readString(out.resolve(call + "-messages"));
    }

    private static List<String> monitor(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dverbetermonitor.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.verbetermonitor.cli.Main",
                "run");
    }

    private static boolean mayMount(Path home) throws Exception {
        try {
            return run(Map.of("FOLDER", home.toString()), "mount -t tmpfs tmpfs \"$FOLDER\"", List.of()) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(Map<String, String> environment, String script, List<String> program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ALONE);
        command.addAll(List.of("/bin/sh", "-c", script, "sh"));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(said).isTrue();
        return process.exitValue();
    }
}
