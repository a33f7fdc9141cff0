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

/** A text is only searched for these words when it has the beginning of one. */
class PersonWordsTest {

    private static final PersonWords OURS =
            new PersonWords(IntakeSettings.defaults().personWords());

    /** Their letters come in other forms too: the sign for kelvin, a dotless i, accents apart. */
    private static final PersonWords OF_OTHERS = new PersonWords(List.of("kar", "iks", "de skist", "abe\u0301"));

    /** Words, what they are made of, and other writings of their letters. */
    private static final Arbitrary<String> PIECES = Arbitraries.of(
            "een",
            "één",
            "e\u0301e\u0301n",
            " cliënt",
            "cli\u0308ënt",
            "cl\u0131\u0308ent",
            "client",
            "de",
            "heer",
            "De Heer",
            "HEER",
            "meneer",
            "mevrouw",
            "mevr.",
            "man",
            "MAN",
            "vrouw",
            "jarig",
            "jarige",
            "jarigen",
            " jaar oud",
            " jaar oude",
            "1",
            "12",
            "103",
            "-",
            " ",
            "\u00a0",
            "\n",
            "é",
            "\u0301",
            "x",
            "X",
            ".",
            "\ud83d\ude00",
            "１",
            "\u0663",
            "\u0307",
            "K",
            "k",
            "ar",
            "kar",
            "ſ",
            "s",
            "kist",
            "ı",
            "İ",
            "i",
            "ks",
            "ab",
            "abé",
            "abe\u0301",
            "e");

    @Property(tries = 20_000)
    void noneIsOverlookedForItsBeginning(@ForAll("texts") String text) {
        assertThat(OURS.firstIn(text)).isEqualTo(OURS.search(text));
        assertThat(OF_OTHERS.firstIn(text)).isEqualTo(OF_OTHERS.search(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return PIECES.list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join("", pieces));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Werkinstructie jeugdhulp herzien", "binnen 30 dagen", "de leverancier"})
    void ordinaryTextsAreNotSearched(String text) {
        assertThat(OURS.mayStandIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ij", "é é", "de é", "m/v"})
    void wordsWithoutThreePlainLettersAreLookedForInEveryText(String word) {
        assertThat(new PersonWords(List.of(word)).mayStandIn("Werkinstructie")).isTrue();
    }
}
