package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NumbersProperties {

    @Property
    void everyDoubleComesBackAsItWasWritten(@ForAll double number) {
        assertThat(parse(Double.toString(number))).isEqualTo(number);
    }

    @Property
    void everyDecimalIsTheNearestDouble(
            @ForAll boolean negative,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long digits,
            @ForAll @IntRange(min = 0, max = 24) int places) {
        String whole = (negative ? "-" : "") + "0".repeat(places) + digits;
        String written = whole.substring(0, whole.length() - places) + "." + whole.substring(whole.length() - places);

        assertThat(parse(written)).isEqualTo(Double.parseDouble(written));
    }

    @Property
    void whatIsNoNumberForJavaIsNoneForUs(@ForAll @StringLength(max = 8) String text) {
        double parsed = parse(text);

        if (!Double.isNaN(parsed)) {
            assertThat(parsed).isEqualTo(Double.parseDouble(text));
        }
    }

    @Property
    void theDaySince1900IsTheDayThatExcelShows(@ForAll @IntRange(min = 61, max = 2_958_465) int serial) {
        long day = ChronoUnit.DAYS.between(
                LocalDate.EPOCH, LocalDate.of(1899, 12, 30).plusDays(serial));

        assertThat(DateSystem.SINCE_1900.epochDay(serial)).isEqualTo(day);
        assertThat(DateSystem.SINCE_1900.epochDay(serial + 0.99999)).isEqualTo(day);
        assertThat(DateSystem.SINCE_1904.epochDay(serial - 1462)).isEqualTo(day);
    }

    @Property(tries = 100)
    void everyTextComesBackFromTheStore(@ForAll @Size(max = 200) List<@StringLength(max = 3_000) String> texts) {
        try (TextStore store =
                new TextStore(new Limits(Path.of(System.getProperty("java.io.tmpdir")), 1, 0, 1, 1 << 16))) {
            texts.forEach(store::add);

            assertThat(store.size()).isEqualTo(texts.size());
            for (int i = texts.size() - 1; i >= 0; i--) {
                assertThat(store.get(i)).isEqualTo(replaced(texts.get(i)));
            }
        }
    }

    /** As half a surrogate pair cannot be written, it is replaced. */
    private static String replaced(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static double parse(String text) {
        return Numbers.parse(text.toCharArray(), 0, text.length());
    }
}
