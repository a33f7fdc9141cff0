package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VP-2022-01      | VP-2022-01
                    VP 2022/01      | VP-2022-01
                    Één_plan        | Één_plan
                    ../../etc       | ------etc
                    a.b:c*d?e"f<g>h | a-b-c-d-e-f-g-h
                    😀              | -
                    """)
    void lettersDigitsHyphensAndUnderscoresStay(String text, String name) {
        assertThat(PathName.of(text)).isEqualTo(name);
    }

    @Test
    void noNameIsLongerThan80Characters() {
        assertThat(PathName.of("x".repeat(500))).hasSize(80);
        assertThat(PathName.distinct("x".repeat(500))).hasSize(80);
    }

    @Test
    void textsWhoseNamesMeetHaveDistinctNames() {
        assertThat(PathName.of("VP 1")).isEqualTo(PathName.of("VP/1"));
        assertThat(PathName.distinct("VP 1"))
                .startsWith("VP-1-")
                .hasSize("VP-1-".length() + 8)
                .isNotEqualTo(PathName.distinct("VP/1"));
    }
}
