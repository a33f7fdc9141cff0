package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checking trackers, as programs see it. */
class ValidateJsonTest {

    private final Caller caller;

    ValidateJsonTest(@TempDir Path folder) {
        caller = new Caller(folder);
    }

    private JsonNode answer() {
        return new JsonMapper().readTree(caller.answer());
    }

    @Test
    void theAnswerHasEachFileWithItsRowsAndFindings() {
        TrackerFile.inOrder()
                .with("Maatregelen!A3", "")
                .with("Maatregelen!E2", "z.s.m.")
                .save(caller.workingDirectory.resolve("fout.xlsx"));

        assertThat(caller.types("validate", "--json", "fout.xlsx", "nergens.xlsx"))
                .isEqualTo(ExitCode.REFUSED);

        assertThat(answer())
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                        [ { "file": "fout.xlsx", "accepted": true, "plan": "VP-1", "peildatum": "2023-06-30",
                            "rows": { "Plan": {"read": 7, "kept": 7, "refused": 0},
                                      "Aanbevelingen": {"read": 1, "kept": 1, "refused": 0},
                                      "Maatregelen": {"read": 2, "kept": 1, "refused": 1} },
                            "findings": [
                              { "code": "date-unknown", "severity": "fout", "cell": "Maatregelen!E2",
                                "message": "Datum onbekend: ‘z.s.m.’. Vul een hele datum in, zoals 31-12-2023 of 31 december 2023, of laat de cel leeg." },
                              { "code": "nr-missing", "severity": "fout", "cell": "Maatregelen!A3",
                                "message": "Deze regel heeft geen leesbaar nummer (Nr) en telt daarom niet mee. Geef de regel een eigen nummer." } ] },
                          { "file": "nergens.xlsx", "accepted": false, "plan": null, "peildatum": null, "rows": {},
                            "findings": [
                              { "code": "file-missing", "severity": "blokkerend", "cell": null,
                                "message": "Dit bestand is er niet. Controleer de naam en de map." } ] } ]
                        """));
        assertThat(caller.message())
                .isEqualTo("Nagekeken: 2 bestanden; 0 zonder bevindingen, 1 met bevindingen, 1 geweigerd.\n");
    }

    @Test
    void howeverManyFindingsThereAreAllOfThemAreInIt() {
        TrackerFile tracker = TrackerFile.inOrder().withMeasures(12_000);
        for (int row = 2; row <= 12_001; row++) {
            tracker.with("Maatregelen!E" + row, "n.t.b.");
        }
        tracker.save(caller.workingDirectory.resolve("veel.xlsx"));

        caller.types("validate", "--json", "veel.xlsx");

        List<String> cells = answer().get(0)
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("cell").asString())
                .toList();
        assertThat(cells)
                .hasSize(12_000)
                .doesNotHaveDuplicates()
                .startsWith("Maatregelen!E2")
                .endsWith("Maatregelen!E12001");
    }

    @Test
    void whatIsWrongWithTheArgumentsIsNoJson() {
        assertThat(caller.types("validate", "--json", "nergens.xlsx")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(caller.answer()).isEmpty();
        assertThat(caller.message())
                .isEqualTo(
                        "verbetermonitor: BESTAND heeft de waarde ‘nergens.xlsx’. Toegestaan: een bestand of map die bestaat\n");
    }

    @Test
    void nothingInItSteersATerminal() {
        String name = "a\u202eslx\u001b[31m😀.xlsx";
        TrackerFile.inOrder()
                .with("Maatregelen!F1", "kolom \u202e\u001b]0;x")
                .save(caller.workingDirectory.resolve("map").resolve(name));

        caller.types("validate", "map", "--json");

        assertThat(answer().get(0).get("findings").valueStream()).hasSize(1);
        assertThat(caller.answer()).doesNotContain("\u202e", "\u001b");
    }
}
