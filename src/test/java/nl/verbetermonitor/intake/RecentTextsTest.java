package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecentTextsTest {

    @Property
    void onlyTextsThatWereAddedAreThere(
            @ForAll @Size(max = 50) List<@StringLength(max = 3) String> added,
            @ForAll @Size(max = 50) List<@StringLength(max = 3) String> asked) {
        RecentTexts texts = new RecentTexts();
        Set<String> known = new HashSet<>(added);
        added.forEach(texts::add);

        assertThat(asked).filteredOn(texts::has).allMatch(known::contains);
    }

    @Test
    void theLatestTextIsThere() {
        RecentTexts texts = new RecentTexts();
        for (int i = 0; i < 100_000; i++) {
            String text = "tekst " + i;
            texts.add(text);

            assertThat(texts.has("tekst " + i)).isTrue();
        }
        assertThat(texts.has("tekst 0")).isFalse();
    }

    @Test
    void anotherTextWithTheSameHashIsNotThere() {
        RecentTexts texts = new RecentTexts();
        texts.add("Aa");

        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(texts.has("BB")).isFalse();
    }

    @Test
    void aLongTextIsNotKept() {
        RecentTexts texts = new RecentTexts();
        texts.add("a".repeat(257));

        assertThat(texts.has("a".repeat(257))).isFalse();
    }
}
