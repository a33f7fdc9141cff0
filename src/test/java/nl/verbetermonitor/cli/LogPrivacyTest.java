package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The log of whole runs: every line names the run, and none a person or a secret. */
class LogPrivacyTest {

    private static final String BSN = "111222333";
    private static final String PASSWORD = "Zwaluw-71-Kasteel";
    private static final String[] PERSONAL = {
        BSN,
        "Jansen",
        "jansen",
        "voorbeeld.nl",
        "06-12345678",
        "NL91ABNA0417164300",
        "Doe iets",
        "Een plan",
        "VP-1",
        "Voorbeeldstad",
        ".xlsx",
        PASSWORD
    };

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    LogPrivacyTest(@TempDir Path home) {
        this.home = home;
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void theLogOfRunsOverDeliveriesOfEveryKindNamesNobody() throws IOException {
        Path input = home.resolve("input");
        TrackerFile.inOrder()
                .with("Maatregelen!C2", "Bel j.jansen@voorbeeld.nl of 06-12345678, NL91ABNA0417164300")
                .with("Maatregelen!E2", "weet Jansen")
                .save(input.resolve("Jansen, J. accepted.xlsx"));
        TrackerFile.inOrder().with("Maatregelen!C2", "burger " + BSN).save(input.resolve("met " + BSN + ".xlsx"));
        TrackerFile.inOrder().without("Maatregelen").save(input.resolve("zonder blad van Jansen.xlsx"));
        Files.writeString(input.resolve("geen werkmap van Jansen.xlsx"), "Jansen " + BSN);
        Files.write(input.resolve("half van Jansen.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        environment.put("VERBETERMONITOR_DISTRIBUTION_MAIL_PASSWORD", PASSWORD);
        mailsWith("security: starttls\n    user: jansen\n    attempts: 1");
        assertThat(types("run")).isEqualTo(ExitCode.FAILED);
        environment.clear();
        mailsWith("security: none");
        Path plan = home.resolve("reports/VP-1");
        assertThat(plan).isDirectory();
        FileSystemUtils.deleteRecursively(plan);
        Files.writeString(plan, "Jansen");
        assertThat(types("run")).isEqualTo(ExitCode.FAILED);

        List<String> log = Files.readAllLines(home.resolve("data/verbetermonitor.log"));
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(String.join("\n", log)).doesNotContain(PERSONAL);
        assertThat(log.stream().filter(line -> !line.startsWith("\t")))
                .allMatch(line -> line.matches("time=\\S+ level=(INFO|WARN|ERROR) run=[12] .*source=\\w+.*"))
                .anyMatch(line -> line.matches(
                        ".* what=reading delivery=\\d+ sha256=[0-9a-f]{12} outcome=refused ms=\\d+ source=RunLog"))
                .anyMatch(line -> line.matches(".* what=accepting delivery=\\d+ outcome=accepted source=Ledger"))
                .anyMatch(line -> line.matches(".* what=reporting report=\\d+ delivery=\\d+ sha256=[0-9a-f]{12}"
                        + " peildatum=2023-06-30 version=1 outcome=done ms=\\d+ .*"))
                .anyMatch(line -> line.matches(".* run=1 what=sending mail=\\S+ kind=SUMMARY"
                        + " channel=MAIL report=\\d+ outcome=unsent ms=\\d+ failure=NOT_SECURE .*"))
                .anyMatch(line -> line.matches(".* run=2 what=sending .* outcome=sent ms=\\d+ .*"))
                .anyMatch(line -> line.matches(".* run=2 what=write outcome=done ms=\\d+ .*"))
                .anyMatch(line -> line.matches(".* level=ERROR run=2 .*cannot be written.*"))
                .anyMatch(
                        line -> line.matches(".* run=1 what=run outcome=ended exit=1 accepted=1 refused=4 known=0 .*"));
    }

    private void mailsWith(String security) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(
                home.resolve("config/verbetermonitor.yml"),
                """
                distribution:
                  routes:
                    - report: bestuurssamenvatting
                      mail: [j.jansen@voorbeeld.nl]
                  mail:
                    host: 127.0.0.1
                    port: %d
                    from: monitor@voorbeeld.nl
                    %s
                """
                        .formatted(mail.getSmtp().getPort(), security));
    }

    private ExitCode types(String... arguments) {
        PrintStream stream = new PrintStream(answer, true, StandardCharsets.UTF_8);
        Screen screen = new Screen(stream, 0, stream, 0);
        Clock clock = Clock.systemUTC();
        Surroundings surroundings =
                new Surroundings(home, home, environment, screen, clock, () -> {}, new InstalledMonitors(clock));
        return new Cli(surroundings).execute(arguments);
    }
}
