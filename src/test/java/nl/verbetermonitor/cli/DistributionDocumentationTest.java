package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.distribution.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/verspreiding.md tells people to write can be written. */
class DistributionDocumentationTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final Caller caller;

    DistributionDocumentationTest(@TempDir Path folder) throws IOException {
        caller = new Caller(folder);
        Files.writeString(caller.home.resolve("config/mail-wachtwoord"), "geheim\n");
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs", "verspreiding.md"));
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(text())
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    private DistributionSettings settings(String yaml) {
        caller.configures(yaml);
        assertThat(caller.types("status")).as(caller.message()).isEqualTo(ExitCode.DONE);
        return caller.settings().distribution();
    }

    @Test
    void everyExampleIsReadAsItIsExplained() throws IOException {
        List<String> examples = examples();
        assertThat(examples).hasSize(3);

        DistributionSettings routes = settings(examples.get(0));
        assertThat(routes.routes()).hasSize(5);
        assertThat(routes.routes().get(0).from()).isEqualTo(Stage.CONCEPT);
        assertThat(routes.routes().get(2).kind()).isEqualTo(ReportKind.PROGRESS_REPORT);
        assertThat(routes.routes().get(2).from()).isEqualTo(Stage.PUBLISHED);
        assertThat(routes.routes().get(2).destinations()).hasSize(2);
        assertThat(routes.mail())
                .hasValueSatisfying(mail -> assertThat(mail.server().password()).isEqualTo("geheim"));

        assertThat(settings(examples.get(1)).since()).isPresent();
        assertThat(settings(examples.get(2)).reminders().addresses()).hasSize(2);
    }

    @Test
    void everyWordOfARouteIsExplained() throws IOException {
        String text = text();

        for (ReportKind kind : ReportKind.values()) {
            assertThat(text).contains("`" + kind.dutch() + "`");
        }
        for (Stage stage : Stage.values()) {
            assertThat(text).contains("`" + stage.dutch() + "`");
        }
    }
}
