package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, in an installation in an awkward place, called as cron does: next to nothing in the environment. */
@Tag("launcher")
class LauncherTest {

    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    static Path folder = Path.of("");

    private static Path installation = Path.of("");
    private static Outcome first = new Outcome(0, "", "");

    @BeforeAll
    static void buildsWhenItIsFirstCalled() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
        assumeTrue(Files.isExecutable(Path.of(JAVA_HOME, "bin/javac")), "there is no compiler to build with");
        assumeTrue(hasMaven(), "there is no Maven to build with");
        installation = folder.resolve(namesMayHoldAnyLetter() ? "één map" : "een map");
        for (String part : List.of("bin", "config", ".mvn", "src/main", "pom.xml")) {
            copy(Path.of(part), installation.resolve(part));
        }
        Files.createDirectories(installation.resolve("input"));
        Files.createSymbolicLink(folder.resolve("vm"), installation.resolve("bin/verbetermonitor"));
        first = call(Map.of(), "--version");
    }

    @Test
    void theFirstCallBuildsAndSaysSoInOneLine() {
        assertThat(first.exitCode).as(first.messages).isZero();
        assertThat(first.answer).startsWith("verbetermonitor ").hasLineCount(1);
        assertThat(first.messages).contains("wordt gebouwd").hasLineCount(1);
    }

    @Test
    void laterCallsOnlyAnswer() throws Exception {
        Outcome outcome = call(Map.of(), "status", "--json");

        assertThat(outcome.exitCode).as(outcome.messages).isZero();
        assertThat(outcome.answer).startsWith("{").endsWith("}\n");
        assertThat(outcome.messages).isEmpty();
        assertThat(installation.resolve("data/verbetermonitor.log")).exists();
    }

    @Test
    void theDirectoryOfTheCallerIsWhereOptionsCountFrom() throws Exception {
        String deliveries = namesMayHoldAnyLetter() ? "leveringen ë" : "leveringen e";
        Files.createDirectories(folder.resolve(deliveries));

        Outcome outcome = call(Map.of(), "run", "--input", deliveries, "--data", "gegevens");

        assertThat(outcome.exitCode).as(outcome.messages).isZero();
        assertThat(folder.resolve("gegevens")).isDirectory();
    }

    @Test
    void aTemplateIsCheckedWhereTheCallerIs() throws Exception {
        Outcome template = call(Map.of(), "template", "--soort", "verbeterplan", "tracker.xlsx");
        assertThat(template.exitCode).as(template.messages).isZero();

        Outcome check = call(Map.of(), "validate", "tracker.xlsx");

        assertThat(check.exitCode).as(check.messages).isEqualTo(3);
        assertThat(check.answer)
                .startsWith("Wordt geweigerd: tracker.xlsx. ")
                .contains("  blokkerend  Plan!B4: Het plannummer is leeg");
        assertThat(check.messages).isEmpty();
    }

    @Test
    void wrongArgumentsKeepTheirExitCode() throws Exception {
        Outcome outcome = call(Map.of(), "run", "--input", "nergens");

        assertThat(outcome.exitCode).isEqualTo(2);
        assertThat(outcome.messages)
                .contains("nergens’. Toegestaan: een map die bestaat")
                .hasLineCount(1);
    }

    @Test
    void tooLittleMemoryIsAFailureAndNoRefusal() throws Exception {
        Outcome outcome = call(Map.of("VERBETERMONITOR_JAVA_OPTS", "-Xmx8m"), "run");

        assertThat(outcome.exitCode).isEqualTo(1);
        assertThat(outcome.answer).isEmpty();
        assertThat(outcome.messages).contains("te weinig geheugen");
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        Path old = folder.resolve("jdk-11");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(old.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");

        Outcome outcome = call(Map.of("JAVA_HOME", old.toString()), "--version");

        assertThat(outcome.exitCode).isEqualTo(2);
        assertThat(outcome.messages)
                .contains("Java 11.0.2 is te oud", "Java 17 of nieuwer")
                .hasLineCount(1);
    }

    @Test
    void aJavaThatIsNotThereIsNamed() throws Exception {
        Outcome outcome = call(Map.of("JAVA_HOME", "/nergens"), "--version");

        assertThat(outcome.exitCode).isEqualTo(2);
        assertThat(outcome.messages)
                .contains("JAVA_HOME heeft de waarde ‘/nergens’")
                .hasLineCount(1);
    }

    /** What a call gave. */
    private record Outcome(int exitCode, String answer, String messages) {}

    private static Outcome call(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", folder.resolve("vm").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA_HOME", JAVA_HOME, "PATH", mavenPath()));
        builder.environment().putAll(environment);
        Path answer = Files.createTempFile(folder, "answer", "");
        Path messages = Files.createTempFile(folder, "messages", "");
        Process process = builder.redirectOutput(answer.toFile())
                .redirectError(messages.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(answer, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }

    /** The Java that runs this test may have been started without a locale in UTF-8. */
    private static boolean namesMayHoldAnyLetter() {
        return "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    }

    private static boolean hasMaven() {
        return mavenFolder() != null;
    }

    private static String mavenPath() {
        return "/usr/bin:/bin:" + mavenFolder();
    }

    private static @org.jspecify.annotations.Nullable Path mavenFolder() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .map(Path::of)
                .filter(part -> Files.isExecutable(part.resolve("mvn")))
                .findFirst()
                .orElse(null);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("x").getParent());
                Files.copy(file, from.equals(file) ? to : copy);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
