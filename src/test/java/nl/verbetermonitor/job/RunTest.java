package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    private static final String MARCH = "verbeterplan-procesregie_2023-03-31.xlsx";

    @Test
    void aNewDeliveryIsTakenInJudgedAndReported(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH);

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(RunOutcome.Ending.DONE);
        assertThat(outcome.deliveries()).singleElement().satisfies(line -> {
            assertThat(line.fate()).isEqualTo(RunOutcome.Fate.ACCEPTED);
            assertThat(line.file()).isEqualTo(MARCH);
            assertThat(line.version()).hasValue(1);
        });
        assertThat(Installation.tree(installation.reports()).keySet())
                .containsExactly(
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_toetsing.json",
                        "VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_voortgangsrapportage.pdf");
    }

    @Test
    void aSecondRunOverTheSameInputDoesNothingAndTouchesNoFile(@TempDir Path home) {
        Installation installation = new Installation(home).with(MARCH).withFile("geen.xlsx", "geen werkmap");
        assertThat(installation.run().ending()).isEqualTo(RunOutcome.Ending.REFUSED);
        Map<String, String> reports = Installation.tree(installation.reports());
        Map<String, String> input = Installation.tree(installation.input());

        RunOutcome second = installation.run();

        assertThat(second)
                .isEqualTo(new RunOutcome(RunOutcome.Ending.DONE, java.util.List.of(), java.util.List.of(), 2, 0, 0));
        assertThat(Installation.tree(installation.reports())).isEqualTo(reports);
        assertThat(Installation.tree(installation.input())).isEqualTo(input);
    }
}
