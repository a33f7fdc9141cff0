package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.bytes;
import static nl.verbetermonitor.job.Installation.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same deliveries give the same bytes: nothing in a report comes from the clock, the machine or the directory. */
@Tag("slow")
class SameBytesTest {

    private static final List<String> HERE = List.of("-Duser.timezone=Europe/Amsterdam", "-Duser.language=nl");

    /** Where it is already tomorrow, letters have other capitals and digits another shape. */
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.timezone=Pacific/Kiritimati", "-Duser.language=tr", "-Duser.country=TR", "-Duser.name=een ander");

    @Test
    void elsewhereInAnotherOrderAndInAnotherDirectory(@TempDir Path home) throws Exception {
        Path one = home.resolve("een");
        Path other = home.resolve("heel/ergens/anders");
        List<String> trackers = examples();
        deliver(one, trackers, nr -> "");
        Collections.reverse(trackers);
        deliver(other, trackers, nr -> nr + "/");

        assertThat(run(one, HERE)).isEqualTo("REFUSED");
        assertThat(run(other, ELSEWHERE)).isEqualTo("REFUSED");

        Map<String, String> made = bytes(one.resolve("reports"));
        assertThat(made).hasSize(4 * (trackers.size() + 1) + 2 + 2 + 1);
        assertThat(bytes(other.resolve("reports"))).isEqualTo(made);

        Map<String, String> before = tree(one.resolve("reports"));
        assertThat(run(one, ELSEWHERE)).isEqualTo("DONE");
        assertThat(tree(one.resolve("reports")))
                .as("a second run changes nothing")
                .isEqualTo(before);
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList());
        }
    }

    /** The folders decide in which order files are found. */
    private static void deliver(Path home, List<String> trackers, IntFunction<String> folder) throws IOException {
        for (int i = 0; i < trackers.size(); i++) {
            Path target = home.resolve("input/" + folder.apply(i) + trackers.get(i));
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(Path.of("input", trackers.get(i)), target);
        }
        new Installation(home)
                .with(Installation.MARCH, "fout.xlsx", SameBytesTest::ofAnotherPlanWithAFinding)
                .withFile("geen.xlsx", "geen werkmap");
    }

    private static String ofAnotherPlanWithAFinding(String texts) {
        return texts.replace("VP-2022-01", "VP-9").replace("Op schema", "Loopt lekker");
    }

    private static String run(Path home, List<String> circumstances) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(circumstances);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                absoluteClassPath(),
                OneRun.class.getName()));
        command.add(home.toAbsolutePath().toString());
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream said = process.getInputStream()) {
            String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return words.strip().lines().reduce((first, last) -> last).orElse("");
        }
    }

    private static String absoluteClassPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
