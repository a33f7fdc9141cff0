package nl.verbetermonitor.report;

import static nl.verbetermonitor.report.Tracker.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verbetermonitor.TrackersInMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file …_opendata.json, as docs/publiceren.md gives it. */
class OpenDataJsonTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy", DUTCH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final Approval APPROVAL = new Approval("Z-2023-0417", LocalDate.of(2023, 10, 17), Optional.empty());

    /** What names things for programs, or has its place at the head of every page. */
    private static final Set<String> NAMES =
            Set.of("format", "publisher", "kind", "sheet", "field", "rule", "embargoUntil", "state", "example");

    /** What the report tells in a drawing, in words, in sums or as a difference. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("p10", "scores", "phase", "from", "to", "budget", "spent");

    static Stream<ReportSources> examples() {
        TrackersInMemory trackers = TrackersInMemory.of(Path.of("input"));
        return trackers.plans().stream()
                .flatMap(plan -> trackers.reports(plan).stream())
                .map(sources -> SourcesWith.approval(sources, APPROVAL));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsInItThatTheReportDoesNotShow(ReportSources sources) {
        String report = String.join("\n", ReportText.all(sources)).replace('\u00a0', ' ');

        List<String> untold = new ArrayList<>();
        untold("", parsed(sources), report, untold);

        assertThat(untold).isEmpty();
    }

    private static void untold(String name, JsonNode node, String report, List<String> untold) {
        if (NAMES.contains(name) || TOLD_OTHERWISE.contains(name)) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> untold(entry.getKey(), entry.getValue(), report, untold));
        } else if (node.isArray()) {
            node.forEach(element -> untold(name, element, report, untold));
        } else if (!node.isNull() && !node.isBoolean() && asRead(node).noneMatch(report::contains)) {
            untold.add(name + ": " + node);
        }
    }

    private static Stream<String> asRead(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return Stream.of(
                    String.format(DUTCH, "%,." + Math.min(3, Math.max(0, number.scale())) + "f", number),
                    String.format(DUTCH, "%,.0f", number));
        }
        String text = node.asString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Stream.of(
                        LocalDate.parse(text).format(SHORT),
                        LocalDate.parse(text).format(LONG))
                : Stream.of(text.replace('\u00a0', ' ').replaceAll("\\.$", ""));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFieldIsInTheDocumentation(ReportSources sources) throws IOException {
        String documentation = Files.readString(Path.of("docs/publiceren.md"));

        assertThat(names(parsed(sources)).distinct())
                .allSatisfy(name -> assertThat(documentation).containsAnyOf('"' + name + '"', '`' + name + '`'));
    }

    private static Stream<String> names(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(OpenDataJsonTest::names));
    }

    @Test
    void itSaysWhoseItIsAndWhatWasDecided() {
        Approval embargo = new Approval(
                "Z-2023-0417", LocalDate.of(2023, 10, 17), Optional.of(LocalDateTime.of(2023, 10, 20, 9, 0)));
        ReportSources sources = SourcesWith.approval(
                Tracker.sources(
                        Tracker.improvement("2023-09-30").recommendation("A1").measure("M1")),
                embargo);

        assertThat(json(sources))
                .startsWith(
                        """
                        {
                          "format" : 1,
                          "publisher" : "Gemeente Voorbeeldstad",
                          "plan" : "P-1",
                          "title" : "Beter plan: met een ondertitel",
                          "kind" : "Verbeterplan inspectie",
                          "peildatum" : "2023-09-30",
                          "reportVersion" : 1,
                          "state" : "gepubliceerd",
                          "caseNumber" : "Z-2023-0417",
                          "meetingDate" : "2023-10-17",
                          "embargoUntil" : "2023-10-20T09:00:00+02:00",
                          "example" : false,
                          "supplements" : null,
                          "criteria" : {
                        """);
        assertThat(json(sources)).isEqualTo(json(sources)).endsWith("}\n");
    }

    @Test
    void neitherFindingsNorFileNamesNorHashesAreInIt() {
        String json = json(examples().toList().get(0));

        assertThat(json).doesNotContain("findings", ".xlsx", "sha256", "delivery");
    }

    @Test
    void ofAMeasureOfAnIncidentOnlyNumberStepStatusAndTermAreInIt() {
        ReportSources sources = SourcesWith.approval(
                Tracker.sources(Tracker.incident("2023-06-30")
                        .recommendation("B1")
                        .done("L1", "2023-01-03", "Stap", "Contact met getroffen cliënten", "Aanbeveling", "B1")
                        .done("L2", "2023-01-12", "Stap", "Onderzoek", "Aanbeveling", "B1", "Besteed (EUR)", 7123)
                        .row("Overdrachten", "Maatregel", "L1", "Datum", day("2023-01-09"), "Volledig", "Ja")
                        .row("Aantallen", "Omschrijving", "Cliënten", "Periode", "2023", "Aantal", 7)),
                APPROVAL);

        JsonNode json = parsed(sources);

        assertThat(json.at("/measures").isMissingNode()).isTrue();
        assertThat(step(json, "Contact met getroffen cliënten").has("doneOn")).isFalse();
        assertThat(step(json, "Onderzoek").at("/doneOn").asString()).isEqualTo("2023-01-12");
        assertThat(step(json, "Onderzoek").at("/withinTerm").asString()).isEqualTo("ja");
        assertThat(json.at("/handovers/0").toString()).isEqualTo("{\"measure\":\"L1\",\"complete\":\"ja\"}");
        assertThat(json.at("/counts/0/number").asString()).isEqualTo("niet vermeld (klein aantal)");
        assertThat(json(sources)).doesNotContain("Titel van", "Waarborg", "7123", "2023-01-03", "2023-01-09");
    }

    private static JsonNode step(JsonNode json, String name) {
        return json.at("/steps")
                .valueStream()
                .filter(step -> step.at("/step").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSmallNumberOfPersonsFollowsFromNothingInIt() {
        ReportSources sources = SourcesWith.approval(
                Tracker.sources(Tracker.improvement("2023-06-30")
                        .row(
                                "Indicatoren",
                                "Nr",
                                "I1",
                                "Indicator",
                                "Wachtenden",
                                "Nulmeting",
                                7,
                                "Streefwaarde",
                                45,
                                "Streefdatum",
                                day("2023-12-31"),
                                "Telt personen",
                                "Ja")
                        .row("Metingen", "Indicator", "I1", "Datum", day("2023-06-01"), "Waarde", 23)),
                APPROVAL);

        JsonNode target = parsed(sources).at("/targets/0");

        assertThat(target.at("/baseline").asString()).isEqualTo("niet vermeld (klein aantal)");
        assertThat(target.at("/target").asString()).isEqualTo("ongeveer 45");
        assertThat(target.at("/expected").asString()).startsWith("niet vermeld");
        assertThat(target.at("/measured").asString()).isEqualTo("ongeveer 25");
        assertThat(target.has("measurements")).isFalse();
    }

    @Test
    void whatTheCouncilMayReadAndNobodyElseIsNotInIt() {
        ReportSources sources = SourcesWith.approval(
                Tracker.sources(Tracker.improvement("2023-06-30")
                        .row(
                                "Raad",
                                "Nr",
                                "V1",
                                "Soort",
                                "Schriftelijke vraag",
                                "Fractie",
                                "Partij Geheim",
                                "Onderwerp",
                                "Stil onderwerp",
                                "Ingediend",
                                day("2023-06-01"),
                                "Openbaar",
                                "Nee")),
                APPROVAL);

        assertThat(parsed(sources).at("/council/0").toString())
                .isEqualTo(
                        "{\"nr\":\"V1\",\"kind\":\"Schriftelijke vraag\",\"public\":false,\"submitted\":\"2023-06-01\","
                                + "\"due\":\"2023-06-29\",\"settled\":null,\"outcome\":\"open, te laat\"}");
    }

    @Test
    void aConceptIsNotForThePublic() {
        ReportSources concept = Tracker.sources(Tracker.improvement("2023-06-30"));

        assertThatThrownBy(() -> OpenDataJson.write(concept, Optional.empty(), new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode parsed(ReportSources sources) {
        return JsonMapper.shared().readTree(json(sources));
    }

    private static String json(ReportSources sources) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            OpenDataJson.write(sources, Optional.empty(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
