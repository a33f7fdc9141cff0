package nl.verbetermonitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zip that the build made, installed as an administrator does: unpacked, and nothing else but Java. */
class DistributionIT {

    private static final String JAVA_HOME = System.getProperty("java.home");

    /** Where the documentation supposes it to be. */
    private static final String USUAL_PLACE = "/opt/verbetermonitor";

    private static final String USUAL_SETTINGS = "/etc/verbetermonitor/verbetermonitor.yml";

    @TempDir
    static Path folder = Path.of("");

    private static Path installation = Path.of("");

    @BeforeAll
    static void unpacks() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            Path zip = built.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
            unpack(zip);
        }
        try (Stream<Path> unpacked = Files.list(folder)) {
            installation = unpacked.findFirst().orElseThrow();
        }
        Files.writeString(
                settings(),
                """
                input: %1$s/leveringen
                reports: %1$s/rapporten
                data: %1$s/gegevens
                """
                        .formatted(folder));
        Files.createDirectory(folder.resolve("leveringen"));
        Files.copy(
                Path.of("input", "verbeterplan-procesregie_2022-12-31.xlsx"),
                folder.resolve("leveringen").resolve("tracker.xlsx"));
    }

    @Test
    void nothingIsBuilt() throws Exception {
        Outcome version = call(installation.resolve("bin/verbetermonitor") + " --version");

        assertThat(version.messages).isEmpty();
        assertThat(version.exitCode).isZero();
        assertThat(version.answer).startsWith("verbetermonitor ").hasLineCount(1);
    }

    @Test
    void theLineForCronMakesReportsWithoutATerminal() throws Exception {
        List<String> lines = Files.readAllLines(installation.resolve("docs/beheer/verbetermonitor.crontab"));
        String entry = lines.get(lines.size() - 1);
        String[] timeAndCommand = entry.split(" ", 6);
        assertThat(String.join(" ", timeAndCommand)).startsWith("5 * * * * /");

        Outcome run = call(installed(timeAndCommand[5]));

        assertThat(run.messages).isEmpty();
        assertThat(run.exitCode).isZero();
        assertThat(run.answer.lines().reduce("", (first, second) -> second)).startsWith("Klaar: ");
        assertThat(folder.resolve("rapporten/VP-2022-01/2022-12-31/v1/VP-2022-01_2022-12-31_voortgangsrapportage.pdf"))
                .isNotEmptyFile();
        assertThat(folder.resolve("gegevens/verbetermonitor.log")).isNotEmptyFile();
    }

    @Test
    void theScriptNamesTheSettingsOfTheMachine() throws Exception {
        Path script = folder.resolve("verbetermonitor.sh");
        Files.writeString(script, installed(Files.readString(installation.resolve("docs/beheer/verbetermonitor.sh"))));

        Outcome status = call("/bin/sh " + script + " status --data " + folder.resolve("script"));

        assertThat(status.messages).isEmpty();
        assertThat(status.exitCode).isZero();
        assertThat(folder.resolve("script")).isDirectory();
    }

    /** Others look in and run beside it, on the same embedded database; then it is stopped as systemd does. */
    @Test
    void theScheduleLetsOthersInAndStopsInGoodOrder() throws Exception {
        String options = " --config " + settings() + " --data " + folder.resolve("rooster");
        String program = installation.resolve("bin/verbetermonitor").toString();
        Path answer = Files.createTempFile(folder, "answer", "");
        Path messages = Files.createTempFile(folder, "messages", "");
        Process schedule = start("exec " + program + " schedule" + options, answer, messages);
        try {
            await().atMost(2, TimeUnit.MINUTES)
                    .until(() -> Files.readString(answer).contains("Volgende run met portefeuilleoverzichten: "));

            assertThat(call(program + " run" + options).exitCode).isZero();
            assertThat(call(program + " status" + options).answer).contains("VP-2022-01");
        } finally {
            schedule.destroy();
        }

        assertThat(schedule.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(messages).isEmptyFile();
        assertThat(schedule.exitValue()).isZero();
        assertThat(Files.readString(answer)).startsWith("Volgende run: ").endsWith("Het rooster is gestopt.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbetermonitor.service", "verbetermonitor-schedule.service", "verbetermonitor.timer"})
    void systemdAcceptsTheUnits(String unit) throws Exception {
        assumeTrue(hasSystemd(), "systemd-analyze is not installed");
        Path units = Files.createDirectories(folder.resolve("units"));
        for (String name :
                List.of("verbetermonitor.service", "verbetermonitor-schedule.service", "verbetermonitor.timer")) {
            Files.writeString(
                    units.resolve(name),
                    installed(
                            Files.readString(installation.resolve("docs/beheer").resolve(name))));
        }

        Outcome verification = call("systemd-analyze verify --man=no " + units.resolve(unit));

        assertThat(verification.messages.lines()).noneMatch(line -> line.contains("verbetermonitor"));
        assertThat(verification.exitCode).as(verification.messages).isZero();
    }

    @Test
    void anInstallationThatIsNotWholeSaysSo() throws Exception {
        Path torn = Files.createDirectories(folder.resolve("torn/bin"));
        Files.copy(installation.resolve("bin/verbetermonitor"), torn.resolve("verbetermonitor"));

        Outcome outcome = call("/bin/sh " + torn.resolve("verbetermonitor") + " --version");

        assertThat(outcome.exitCode).isEqualTo(2);
        assertThat(outcome.messages).contains("Pak de zip opnieuw uit").hasLineCount(1);
    }

    private static Path settings() {
        return folder.resolve("verbetermonitor.yml");
    }

    /** What the documentation says about the usual place, for this one. */
    private static String installed(String text) {
        return text.replace(USUAL_PLACE, installation.toString())
                .replace(USUAL_SETTINGS, settings().toString());
    }

    private static boolean hasSystemd() {
        return Stream.of("/usr/bin/systemd-analyze", "/bin/systemd-analyze")
                .anyMatch(program -> Files.isExecutable(Path.of(program)));
    }

    /** What a call gave. */
    private record Outcome(int exitCode, String answer, String messages) {}

    /** Calls as cron does. */
    private static Outcome call(String command) throws Exception {
        Path answer = Files.createTempFile(folder, "answer", "");
        Path messages = Files.createTempFile(folder, "messages", "");
        Process process = start(command, answer, messages);
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(answer, StandardCharsets.UTF_8),
                Files.readString(messages, StandardCharsets.UTF_8));
    }

    private static Process start(String command, Path answer, Path messages) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA_HOME", JAVA_HOME, "PATH", "/usr/bin:/bin"));
        Process process = builder.redirectOutput(answer.toFile())
                .redirectError(messages.toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private static void unpack(Path zip) throws IOException {
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling(""));
                    try (InputStream bytes = file.getInputStream(entry)) {
                        Files.copy(bytes, target);
                    }
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(permissions(entry.getUnixMode())));
                }
            }
        }
    }

    private static String permissions(int mode) {
        StringBuilder permissions = new StringBuilder();
        for (int bit = 8; bit >= 0; bit--) {
            permissions.append((mode >> bit & 1) == 0 ? '-' : "xwr".charAt(bit % 3));
        }
        return permissions.toString();
    }
}
