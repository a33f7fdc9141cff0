package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.DropReason;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import nl.verbetermonitor.plan.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What analysts read is what the program does. */
class DocumentationTest {

    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("nl.verbetermonitor.plan.findings", Locale.forLanguageTag("nl"));

    @Test
    void theCatalogueHasEveryCodeInTheOrderOfSeverity() throws IOException {
        List<String> codes = Pattern.compile("(?m)^### `(.*)`$")
                .matcher(catalogue())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(codes)
                .isEqualTo(Arrays.stream(FindingCode.values())
                        .map(FindingCode::code)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theCatalogueTellsTheSeverityTheMessageAndWhatToDo(FindingCode code) throws IOException {
        String entry = Pattern.compile("(?m)^##")
                .splitAsStream(catalogue())
                .filter(part -> part.startsWith("# `" + code.code() + "`\n"))
                .findFirst()
                .orElseThrow();
        String example = Pattern.compile("(?m)^> (.*)$")
                .matcher(entry)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(entry).contains("Ernst: " + code.severity().dutch() + ". ").contains("\nWat u doet: ");
        assertThat(example).matches(asPattern(MESSAGES.getString(code.code())));
    }

    private static String asPattern(String message) {
        return Pattern.compile("\\{[01]}")
                .splitAsStream(message.replace("''", "'") + " ")
                .map(Pattern::quote)
                .reduce((before, after) -> before + ".+" + after)
                .orElseThrow()
                .replaceFirst(" \\\\E$", "\\\\E");
    }

    @ParameterizedTest
    @EnumSource
    void theGuideHasEverySheetWithItsColumnsAndWhichOfThemAreRequired(SheetName sheet) throws IOException {
        String section = Pattern.compile("(?m)^##")
                .splitAsStream(Files.readString(Path.of("docs", "tracker.md")))
                .filter(part -> part.startsWith("# " + sheet.dutch()))
                .findFirst()
                .orElseThrow();
        List<String> rows = section.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| kolom") && !line.startsWith("| Veld"))
                .map(line -> line.substring(2, line.indexOf(" |")).replaceFirst(" \\(of .*", ""))
                .toList();

        assertThat(rows)
                .isEqualTo(sheet.columns().stream()
                        .map(column -> column.isRequired() ? "**" + column.dutch() + "**" : column.dutch())
                        .toList());
    }

    @Test
    void theGuideHasTheWordsOfTheClosedLists() throws IOException {
        String guide = Files.readString(Path.of("docs", "tracker.md")).replaceAll("\\s+", " ");

        assertThat(guide)
                .contains("Status: " + dutch(Status.values()) + ".")
                .contains(Column.MEASURE_DROP_REASON.dutch() + ": " + dutch(DropReason.values()) + ".");
    }

    private static String dutch(Word[] words) {
        return String.join(", ", Arrays.stream(words).map(Word::dutch).toList());
    }

    private static String catalogue() throws IOException {
        return Files.readString(Path.of("docs", "bevindingen.md"));
    }
}
