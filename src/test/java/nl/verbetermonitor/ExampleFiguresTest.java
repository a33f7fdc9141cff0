package nl.verbetermonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.report.ReportSources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The seven example trackers, from file to figures. The figures were worked out by hand from the rules, not by this
 * program. A component that is not in a line does not apply.
 */
class ExampleFiguresTest {

    private static final TrackersInMemory TRACKERS = TrackersInMemory.of(Path.of("input"));

    private static final Pattern COMPONENT = Pattern.compile("([CRA]\\d) ([0-9.]+)/(\\d+)(?: \\(([^)]*)\\))?(?:, |$)");

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                LI-2023-01 | 2023-08-29 | completeness | 78.3  | norm niet gehaald  | C1 2/2, C2 36/36, C4 6/6, C6 6/16 (Contract aangescherpt, Dossieroverdracht, Evaluatie, Gewezen op aangifte en ondersteuning, Kwalificatie vastgesteld, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt, Overige cliënten in beeld)
                LI-2023-01 | 2023-08-29 | realism      | 93.3  | norm gehaald       | R1 5/6 (L05), R2 5/6 (L05), R3 6/6, R4 6/6, R5 6/6, R6 1/1
                LI-2023-01 | 2023-08-29 | ambition     | 72.9  | norm deels gehaald | A1 1/1, A2 5/5, A6 5/14 (Contract aangescherpt, Gewezen op aangifte en ondersteuning, Kwalificatie vastgesteld, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt, Overige cliënten in beeld, Raad geïnformeerd)
                LI-2023-01 | 2023-09-19 | completeness | 84.6  | norm niet gehaald  | C1 4/4, C2 54/54, C3 1/1, C4 8/8, C6 8/16 (Contract aangescherpt, Evaluatie, Gewezen op aangifte en ondersteuning, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt, Overige cliënten in beeld)
                LI-2023-01 | 2023-09-19 | realism      | 95.6  | norm gehaald       | R1 8/9 (L05), R2 8/9 (L05), R3 9/9, R4 9/9, R5 9/9, R6 1/1
                LI-2023-01 | 2023-09-19 | ambition     | 79.4  | norm deels gehaald | A1 1/1, A2 6/6, A3 1/1, A4 1/1, A6 5/14 (Contract aangescherpt, Gewezen op aangifte en ondersteuning, Kwalificatie vastgesteld, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt, Overige cliënten in beeld, Raad geïnformeerd)
                LI-2023-01 | 2023-09-28 | completeness | 88.5  | norm niet gehaald  | C1 5/5, C2 72/72, C3 3/3, C4 9/9, C6 10/16 (Evaluatie, Gewezen op aangifte en ondersteuning, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt)
                LI-2023-01 | 2023-09-28 | realism      | 94.6  | norm gehaald       | R1 10/12 (L05, L10), R2 11/12 (L05), R3 12/12, R4 12/12, R5 12/12, R6 1/1
                LI-2023-01 | 2023-09-28 | ambition     | 79.4  | norm deels gehaald | A1 1/1, A2 9/9, A3 3/3, A4 1/1, A6 5/14 (Contract aangescherpt, Gewezen op aangifte en ondersteuning, Kwalificatie vastgesteld, Leverancier aangesproken, Melders beschermd, Melding toezichthouder afgewogen, Meldpunt of vertrouwenspersoon bekendgemaakt, Overige cliënten in beeld, Raad geïnformeerd)
                VP-2022-01 | 2022-12-31 | completeness | 100.0 | norm gehaald       | C1 6/6, C2 90/90, C3 12/12, C4 3/3, C5 5/5
                VP-2022-01 | 2022-12-31 | realism      | 95.3  | norm gehaald       | R1 13/15 (M08, M14), R2 14/15 (M14), R3 15/15, R4 15/15, R5 15/15, R6 0.963123/1
                VP-2022-01 | 2022-12-31 | ambition     | 78.5  | norm deels gehaald | A1 0.915299/1, A2 2/3 (M01), A3 12/12, A5 2.542493/5 (I2, I3, I4, I5)
                VP-2022-01 | 2023-03-31 | completeness | 100.0 | norm gehaald       | C1 6/6, C2 90/90, C3 9/9, C4 6/6, C5 5/5
                VP-2022-01 | 2023-03-31 | realism      | 92.5  | norm gehaald       | R1 13/15 (M08, M14), R2 14/15 (M14), R3 15/15, R4 15/15, R5 13/15 (M07, M11), R6 0.883934/1
                VP-2022-01 | 2023-03-31 | ambition     | 80.1  | norm gehaald       | A1 0.858395/1, A2 4/6 (M01, M02), A3 9/9, A4 0.796498/1, A5 3.568093/5 (I2, I3, I5)
                VP-2022-01 | 2023-06-30 | completeness | 98.5  | norm gehaald       | C1 6/6, C2 90/90, C3 5/5, C4 9/10 (M05), C5 5/5
                VP-2022-01 | 2023-06-30 | realism      | 90.8  | norm gehaald       | R1 13/15 (M08, M14), R2 14/15 (M14), R3 15/15, R4 15/15, R5 12/15 (M07, M10, M11), R6 0.817116/1
                VP-2022-01 | 2023-06-30 | ambition     | 76.9  | norm deels gehaald | A1 0.880976/1, A2 4/10 (M01, M02, M04, M07, M10, M11), A3 4/5 (M10), A4 1/1, A5 4.489305/5 (I1, I2, I3, I4)
                VP-2022-01 | 2023-09-30 | completeness | 98.8  | norm gehaald       | C1 6/6, C2 90/90, C3 3/3, C4 11/12 (M05), C5 5/5
                VP-2022-01 | 2023-09-30 | realism      | 88.3  | norm gehaald       | R1 13/15 (M08, M14), R2 14/15 (M14), R3 15/15, R4 15/15, R5 11/15 (M07, M08, M10, M11), R6 0.658888/1
                VP-2022-01 | 2023-09-30 | ambition     | 75.8  | norm deels gehaald | A1 0.891258/1, A2 5/12 (M01, M02, M04, M07, M08, M10, M11), A3 2/3 (M08), A4 1/1, A5 4.555023/5 (I3, I4)
                """)
    void theExamplesGiveTheseFigures(
            String plan, LocalDate date, String criterion, BigDecimal score, String verdict, String components) {
        CriterionResult result = result(plan, date, Criterion.valueOf(criterion.toUpperCase(Locale.ROOT)));

        assertThat(result.score()).hasValue(score);
        assertThat(result.verdict().dutch()).isEqualTo(verdict);
        assertThat(result.verdictAtDefaultNorm().dutch()).isEqualTo(verdict);
        Matcher expected = COMPONENT.matcher(components);
        int count = 0;
        while (expected.find()) {
            ComponentResult component =
                    result.component(ComponentId.valueOf(expected.group(1))).orElseThrow();
            assertThat(component.roundedNumerator())
                    .as(expected.group(1))
                    .isEqualByComparingTo(new BigDecimal(expected.group(2)));
            assertThat(component.denominator()).as(expected.group(1)).isEqualTo(Integer.parseInt(expected.group(3)));
            assertThat(component.failed())
                    .as(expected.group(1))
                    .containsExactlyInAnyOrderElementsOf(failed(expected.group(4)));
            count++;
        }
        assertThat(result.components()).hasSize(count);
    }

    private static List<String> failed(@Nullable String names) {
        return names == null ? List.of() : Arrays.asList(names.split(", ", -1));
    }

    private static CriterionResult result(String plan, LocalDate date, Criterion criterion) {
        return TRACKERS.reports(plan).stream()
                .map(ReportSources::assessment)
                .filter(assessment -> assessment.reportingDate().equals(date))
                .findFirst()
                .orElseThrow()
                .criterion(criterion);
    }
}
