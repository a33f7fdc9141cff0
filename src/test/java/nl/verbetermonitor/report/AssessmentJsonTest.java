package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.TrackersInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file …_toetsing.json, as interface.md gives it. */
class AssessmentJsonTest {

    private static final TrackersInMemory TRACKERS = TrackersInMemory.of(Path.of("input"));

    private static final String HEAD =
            """
            {
              "plan" : "VP-2022-01",
              "peildatum" : "%s",
              "reportVersion" : 1,
              "example" : true,
              "delivery" : {
                "file" : "verbeterplan-procesregie_%1$s.xlsx",
                "sha256" : "%s",
                "version" : 1
              },
              "supplements" : null,
              "criteria" : {
                "completeness" : {
                  "score" : %s,
                  "norm" : 80,
                  "verdict" : "norm gehaald",
                  "verdictDefaultNorm" : "norm gehaald",
                  "hardRules" : [ ],
                  "components" : [
                    {
                      "id" : "C1",
                      "numerator" : 6,
                      "denominator" : 6,
                      "weight" : 40,
                      "failed" : [ ]
                    },
            """;

    @Test
    void theThirdQuarterReadsSo() {
        String json = ReportText.json(example("VP-2022-01", 3));

        assertThat(json)
                .startsWith(HEAD.formatted(
                        "2023-09-30", "0b506da4bc380b61fc35b6a583c6ee5f3e3023cf7d7f1744230152518ce7ff47", "98.8"))
                .containsPattern(
                        "\"id\" : \"R6\",\\s+\"numerator\" : 0.658888,\\s+\"denominator\" : 1,\\s+\"weight\" : 10,")
                .endsWith(
                        """
                          "forecast" : {
                            "p10" : "2023-11-11",
                            "p50" : "2023-11-28",
                            "p90" : "2023-12-17"
                          },
                          "findings" : [ ]
                        }
                        """);
    }

    @Test
    void theSecondQuarterReadsSo() {
        JsonNode json = parsed(example("VP-2022-01", 2));

        assertThat(ReportText.json(example("VP-2022-01", 2)))
                .startsWith(
                        HEAD.formatted("2023-06-30", json.at("/delivery/sha256").asString(), "98.5"));
        assertThat(json.at("/forecast").isNull()).isTrue();
        assertThat(json.at("/criteria/realism/components/5").toString())
                .isEqualTo("{\"id\":\"R6\",\"numerator\":0.817116,\"denominator\":1,\"weight\":10,\"failed\":[]}");
        assertThat(json.at("/criteria/completeness/components/3").toString())
                .isEqualTo("{\"id\":\"C4\",\"numerator\":9,\"denominator\":10,\"weight\":15,\"failed\":[\"M05\"]}");
    }

    @Test
    void theOrderIsThatOfTheDocumentation() {
        JsonNode json = parsed(example("VP-2022-01", 3));

        assertThat(json.propertyNames())
                .containsExactly(
                        "plan",
                        "peildatum",
                        "reportVersion",
                        "example",
                        "delivery",
                        "supplements",
                        "criteria",
                        "previous",
                        "changes",
                        "forecast",
                        "findings");
        assertThat(json.at("/criteria").propertyNames()).containsExactly("completeness", "realism", "ambition");
        assertThat(json.at("/criteria/ambition").propertyNames())
                .containsExactly("score", "norm", "verdict", "verdictDefaultNorm", "hardRules", "components");
        assertThat(json.at("/criteria/ambition/components/0").propertyNames())
                .containsExactly("id", "numerator", "denominator", "weight", "failed");
    }

    @Test
    void theDeliveryBeforeIsThereWithItsScores() {
        assertThat(parsed(example("VP-2022-01", 3)).at("/previous").toString())
                .isEqualTo("{\"peildatum\":\"2023-06-30\",\"scores\":"
                        + "{\"completeness\":98.5,\"realism\":90.8,\"ambition\":76.9}}");
        assertThat(parsed(example("VP-2022-01", 0)).at("/previous").isNull()).isTrue();
    }

    @Test
    void changesSayWhatAndFromWhatToWhat() {
        JsonNode changes = parsed(example("VP-2022-01", 3)).at("/changes");

        assertThat(changes.size()).isEqualTo(5);
        assertThat(changes.get(1).toString())
                .isEqualTo("{\"kind\":\"slipped\",\"sheet\":\"Maatregelen\",\"nr\":\"M08\","
                        + "\"field\":\"Gereed gepland\",\"from\":\"2023-07-31\",\"to\":\"2023-11-30\"}");
    }

    @Test
    void whatTheAanvullingSupplementsIsThereWithItsNumbersAndDates() {
        ReportSources sources = Tracker.sources(Tracker.improvement("2023-09-30")
                .plan("Aanvulling op", "RM 900002")
                .measure("M1"));
        SupplementedReport supplemented = new SupplementedReport(
                LocalDate.of(2023, 6, 30),
                2,
                new Approval("Z-1", LocalDate.of(2023, 7, 18), Optional.empty()),
                LocalDate.of(2023, 7, 20));

        assertThat(new JsonMapper()
                        .readTree(ReportText.json(sources, Optional.of(supplemented)))
                        .at("/supplements")
                        .toString())
                .isEqualTo("{\"peildatum\":\"2023-06-30\",\"reportVersion\":2,\"caseNumber\":\"Z-1\","
                        + "\"meetingDate\":\"2023-07-18\",\"published\":\"2023-07-20\",\"notice\":\"RM 900002\"}");
    }

    @Test
    void aScoreThatIsNotThereIsNullAndWhatDoesNotApplyIsLeftOut() {
        JsonNode completeness = parsed(
                        Tracker.sources(Tracker.improvement("2023-09-30").measure("M1")))
                .at("/criteria/completeness");

        assertThat(completeness.at("/score").isNull()).isTrue();
        assertThat(completeness.at("/verdict").asString()).isEqualTo("niet te beoordelen");
        assertThat(completeness.at("/components").findValuesAsString("id")).doesNotContain("C1", "C4", "C5");
        assertThat(completeness.at("/hardRules/0/rule").asString()).isEqualTo("no-recommendation");
    }

    @Test
    void aFindingHasItsCodeSeverityCellAndMessage() {
        ReportSources sources = Tracker.sources(
                Tracker.improvement("2023-09-30").recommendation("A1").measure("M1", "Gereed gepland", "eind 2023"));

        assertThat(parsed(sources).at("/findings/0").toString())
                .isEqualTo("{\"code\":\"date-unknown\",\"severity\":\"fout\",\"cell\":\"Maatregelen!J2\","
                        + "\"message\":\"Datum onbekend: ‘eind 2023’. Vul een hele datum in, zoals 31-12-2023 of "
                        + "31 december 2023, of laat de cel leeg.\"}");
    }

    @Test
    void aNormOfThePlansOwnIsANumberBesideTheVerdictUnderTheDefaultNorm() {
        JsonNode realism = parsed(Tracker.sources(Tracker.improvement("2023-09-30")
                        .plan("Norm realisme", 99.5)
                        .plan("Norm vastgesteld door", "College")
                        .plan("Norm vastgesteld op", day("2023-01-10"))
                        .recommendation("A1")
                        .measure("M1")))
                .at("/criteria/realism");

        assertThat(realism.at("/norm").isNumber()).isTrue();
        assertThat(realism.at("/norm").toString()).isEqualTo("99.5");
        assertThat(realism.at("/verdictDefaultNorm").asString()).isEqualTo("norm gehaald");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VP-2022-01", "LI-2023-01"})
    void theSameSourcesGiveTheSameBytes(String plan) {
        List<String> once =
                TRACKERS.reports(plan).stream().map(ReportText::json).toList();
        List<String> again = TrackersInMemory.of(Path.of("input")).reports(plan).stream()
                .map(ReportText::json)
                .toList();

        assertThat(again).isEqualTo(once);
    }

    private static ReportSources example(String plan, int delivery) {
        return TRACKERS.reports(plan).get(delivery);
    }

    private static JsonNode parsed(ReportSources sources) {
        return new JsonMapper().readTree(ReportText.json(sources));
    }
}
