package nl.verbetermonitor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingMessagesTest {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("nl.verbetermonitor.plan.findings", Locale.forLanguageTag("nl"));

    @Test
    void everyCodeHasAMessageAndEveryMessageHasACode() {
        Stream<String> codes = Arrays.stream(FindingCode.values()).map(FindingCode::code);

        assertThat(BUNDLE.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(codes, Stream.of("nothing")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsASentenceInWhichNothingIsLeftOpen(FindingCode code) {
        String message = new Finding(code, Place.WHOLE_FILE, "GEVONDEN", "VERWACHT").message();

        assertThat(message).matches("(?s).{20,}[.]").doesNotContain("{", "}", "''", "null");
        assertThat(message.contains("GEVONDEN"))
                .isEqualTo(BUNDLE.getString(code.code()).contains("{0}"));
        assertThat(message.contains("VERWACHT"))
                .isEqualTo(BUNDLE.getString(code.code()).contains("{1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "{1}", "'", "it's {", "}", "''{1,number}''", "’", "100%", "\\u0041"})
    void whatStandsInACellSurvives(String text) {
        Finding finding = new Finding(FindingCode.REFERENCE_UNKNOWN, Place.WHOLE_FILE, text, "Blad " + text);

        assertThat(finding.message()).contains("‘" + text + "’ komt").contains("‘Blad " + text + "’");
    }

    @Test
    void whatIsEmptyIsCalledSo() {
        assertThat(new Finding(FindingCode.ORIGINAL_CHANGED, Place.WHOLE_FILE, "", "90").message())
                .contains("‘90’ en nu ‘(leeg)’");
    }

    @Test
    void theMessageDoesNotHangOnTheLanguageOfTheMachine() {
        Locale usual = Locale.getDefault();
        try {
            List<String> messages = Stream.of(Locale.ROOT, Locale.US, Locale.forLanguageTag("ar"))
                    .map(locale -> {
                        Locale.setDefault(locale);
                        return new Finding(FindingCode.TEXT_TOO_LONG, Place.WHOLE_FILE, "x", "32767").message();
                    })
                    .distinct()
                    .toList();

            assertThat(messages).singleElement().asString().contains("langer dan 32767 tekens");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
