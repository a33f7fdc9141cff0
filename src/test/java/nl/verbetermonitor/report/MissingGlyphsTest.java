package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bijlage 7 names the characters that cannot be shown. */
class MissingGlyphsTest {

    private static List<String> quality(Tracker tracker, Glyphs glyphs) {
        return ReportText.under(SourcesWith.glyphs(Tracker.sources(tracker), glyphs), "Bijlage 7");
    }

    private static Tracker titled(String title) {
        return Tracker.improvement("2023-09-30").recommendation("A1").measure("M1", "Maatregel", title);
    }

    @Test
    void nothingIsSaidWhenAllCanBeShown() {
        assertThat(quality(titled("😀"), Glyphs.ALL)).noneMatch(line -> line.contains("U+"));
    }

    @Test
    void oneAndMoreAreNamed() {
        assertThat(quality(titled("Blij 😀😀"), codePoint -> codePoint < 0x10000))
                .contains("Van 1 teken heeft het lettertype geen afbeelding; op de plaats daarvan staat in de PDF"
                        + " □: U+1F600.");
        assertThat(quality(titled("Blij 😀 مرحبا"), codePoint -> codePoint < 0x0600))
                .anyMatch(line -> line.startsWith("Van ") && line.contains("U+0627") && line.endsWith("U+1F600."));
    }

    @Test
    void theTitleOfThePlanCountsToo() {
        assertThat(quality(titled("M").plan("Titel", "Plan 😀"), codePoint -> codePoint < 0x10000))
                .anyMatch(line -> line.endsWith("U+1F600."));
    }

    @Test
    void ofManyTwentyAreNamed() {
        String many = IntStream.range(0, 23)
                .mapToObj(i -> Character.toString(0x1F600 + i))
                .collect(Collectors.joining());

        assertThat(quality(titled(many), codePoint -> codePoint < 0x10000))
                .anyMatch(line -> line.startsWith("Van 23 tekens") && line.endsWith("U+1F613 en nog 3 andere tekens."));
    }
}
