package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there is no trace of personal data, no pattern would have found any: cells are only searched for what left one. */
class PersonalTracesTest {

    private static final PersonalData PERSONAL_DATA =
            new PersonalData(List.of("info@voorbeeldstad.nl", "0118 675 000"));

    /** What personal data and what looks like them are made of. */
    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "0",
            "1",
            "9",
            "31",
            "06",
            "0031",
            "+",
            "+31",
            "(0)",
            "(",
            ")",
            " ",
            "  ",
            "-",
            ".",
            "/",
            ",",
            ":",
            "_",
            "\n",
            "\t",
            "@",
            "a",
            "L",
            "nl",
            "a@b.nl",
            "b.nl",
            "info@voorbeeldstad.nl",
            "0118 675 000",
            "0612345678",
            "06-1234",
            "675000",
            "123456782",
            "123456789",
            "12345678",
            "geb",
            "GEB.",
            "Geboren",
            "geboortedatum",
            "mei",
            "jan.",
            "90",
            "1990",
            "1-1-1990",
            "4331",
            "4331 AB",
            "AB",
            "ab",
            "SA",
            "straat ",
            " nr 1",
            " huisnummer 12",
            "NL91ABNA0417164300",
            "NL91 ABNA 0417 1643 00",
            "MT84MALT011000012345MTLCAST001S",
            "MT84MALT",
            "XX12",
            "é",
            "ß",
            "ſ",
            "K",
            "ı",
            "\u0301",
            "\u00a0",
            "\u0663",
            "９",
            "\ud83d\ude00",
            "[",
            "]",
            "'",
            "#");

    @Property(tries = 20_000)
    void noTextWithPersonalDataIsWithoutTheirTraces(
            @ForAll("texts") String text, @ForAll boolean citizenServiceNumbers) {
        assertThat(PERSONAL_DATA.clean(text, citizenServiceNumbers))
                .isEqualTo(PERSONAL_DATA.clean(text, citizenServiceNumbers, PersonalTraces.ALL));
    }

    @Provide
    Arbitrary<String> texts() {
        return PIECES.list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werkinstructie jeugdhulp herzien na overleg met de leverancier",
                "Dossier 2023-123456",
                "L0001234, punt 123456 – stand 654321",
                "begroting 2024: 12.345.678,90"
            })
    void ordinaryTextsHaveNone(String text) {
        assertThat(PersonalTraces.in(text).areNone()).isTrue();
    }
}
