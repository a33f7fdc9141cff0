package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a whole run: every line names the run, and none a person. */
class LogPrivacyTest {

    private static final String BSN = "111222333";
    private static final String[] PERSONAL = {
        BSN, "Jansen", "jansen", "j.jansen@voorbeeld.nl", "06-12345678", "Doe iets", "Een plan", "NL91ABNA0417164300"
    };

    private final Path home;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    LogPrivacyTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void theLogOfARunOverDeliveriesOfEveryKindNamesNobody() throws IOException {
        Path input = home.resolve("input");
        TrackerFile.inOrder()
                .with("Maatregelen!C2", "Bel j.jansen@voorbeeld.nl of 06-12345678, NL91ABNA0417164300")
                .with("Maatregelen!E2", "weet Jansen")
                .save(input.resolve("Jansen, J. accepted.xlsx"));
        TrackerFile.inOrder().with("Maatregelen!C2", "burger " + BSN).save(input.resolve("met " + BSN + ".xlsx"));
        TrackerFile.inOrder().without("Maatregelen").save(input.resolve("zonder blad van Jansen.xlsx"));
        Files.writeString(input.resolve("geen werkmap van Jansen.xlsx"), "Jansen " + BSN);
        Files.write(input.resolve("half van Jansen.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(types("run")).isEqualTo(ExitCode.REFUSED);
        Files.writeString(home.resolve("reports/portefeuille"), "Jansen");
        assertThat(types("run")).isNotNull();

        String log = Files.readString(home.resolve("data/verbetermonitor.log"));
        assertThat(log).doesNotContain(PERSONAL);
        assertThat(log.lines().filter(line -> !line.startsWith("\t")))
                .allMatch(line -> line.matches("time=\\S+ level=(INFO|WARN|ERROR) run=[12] .*source=\\w+.*"))
                .anyMatch(line -> line.contains("what=reading delivery=")
                        && line.matches(".* sha256=[0-9a-f]{12} outcome=refused ms=\\d+ .*"))
                .anyMatch(line -> line.contains("what=accepting delivery="))
                .anyMatch(line -> line.matches(".* what=reporting report=\\d+ plan=VP-1 peildatum=2023-06-30 version=1"
                        + " outcome=done ms=\\d+ .*"))
                .anyMatch(line ->
                        line.matches(".* run=1 what=run outcome=ended exit=3 accepted=1 refused=4 known=0 .*"));
    }

    private ExitCode types(String... arguments) throws IOException {
        Files.deleteIfExists(home.resolve("reports/portefeuille"));
        PrintStream stream = new PrintStream(answer, true, StandardCharsets.UTF_8);
        Screen screen = new Screen(stream, 0, stream, 0);
        return new Cli(new Surroundings(home, home, Map.of(), screen, new InstalledMonitors())).execute(arguments);
    }
}
