package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and machines do wrong in an installation that works, and what the commands answer. */
class MistakesInEarnestTest {

    private static final String DATE = "2023-06-30";
    private static final String REPORT = "VP-1/2023-06-30/v2/VP-1_2023-06-30_";

    private final Caller caller;

    MistakesInEarnestTest(@TempDir Path folder) {
        caller = new Caller(folder).inEarnest();
        itIs("2023-07-20T08:00:00Z");
        caller.configures("publication: {inform: {verbeterplan: []}}");
    }

    private void itIs(String moment) {
        caller.clock = Clock.fixed(Instant.parse(moment), Texts.ZONE);
    }

    private void delivers(TrackerFile tracker, String name) {
        tracker.save(caller.home.resolve("input").resolve(name));
    }

    private ExitCode approve() {
        return caller.types("approve", "VP-1", DATE, "--zaaknummer", "Z-1", "--datum", "2023-07-18");
    }

    private void refuses(String message, String... arguments) {
        Map<String, String> before = reports();

        assertThat(caller.types(arguments)).isEqualTo(ExitCode.WRONG_USE);

        assertThat(caller.message())
                .startsWith("verbetermonitor: ")
                .contains(message)
                .hasLineCount(1);
        assertThat(caller.answer()).isEmpty();
        assertThat(reports()).isEqualTo(before);
    }

    private Path reportsFolder() {
        return caller.home.resolve("reports");
    }

    private Map<String, String> reports() {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(reportsFolder())) {
            try (Stream<Path> all = Files.walk(reportsFolder())) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(
                            reportsFolder().relativize(file).toString(),
                            Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    @Nested
    class PublishingTooSoon {

        @Test
        void isRefusedOfAPlanThatNobodyDelivered() {
            refuses(
                    "PLAN heeft de waarde ‘VP-9’. Toegestaan: een plannummer dat ‘verbetermonitor status’ noemt",
                    "publish",
                    "VP-9",
                    DATE);
        }

        @Test
        void isRefusedOfADeliveryThatNoRunTookIn() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");

            refuses("doe dan eerst: verbetermonitor run", "publish", "VP-1", DATE);
        }

        @Test
        void isRefusedOfADeliveryThatWasRefused() {
            delivers(TrackerFile.inOrder().without("Maatregelen"), "juni.xlsx");
            assertThat(caller.types("run")).isEqualTo(ExitCode.REFUSED);

            refuses("PLAN heeft de waarde ‘VP-1’", "publish", "VP-1", DATE);
            assertThat(caller.types("status")).isEqualTo(ExitCode.DONE);
            assertThat(caller.answer()).contains("Geweigerd:", "juni.xlsx");
        }

        @Test
        void isRefusedOfAPeildatumThatWasNotDelivered() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            caller.types("run");

            refuses(
                    "PEILDATUM heeft de waarde ‘2023-09-30’. Toegestaan: een peildatum waarvoor VP-1 een levering heeft",
                    "publish",
                    "VP-1",
                    "2023-09-30");
        }

        @Test
        void isRefusedOfAConcept() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            caller.types("run");

            refuses(
                    "Stel de rapportage eerst vast met: verbetermonitor approve VP-1 2023-06-30",
                    "publish",
                    "VP-1",
                    DATE);
        }

        @Test
        void isRefusedWhenANewerDeliveryCameAfterTheDecision() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            caller.types("run");
            approve();
            delivers(TrackerFile.inOrder().with("Maatregelen!E3", "31-10-2023"), "beter.xlsx");
            caller.types("run");

            refuses("kwam een nieuwer concept", "publish", "VP-1", DATE);
        }
    }

    @Nested
    class OnceItIsPublished {

        @BeforeEach
        void publish() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            caller.types("run");
            approve();
            assertThat(caller.types("publish", "VP-1", DATE)).isEqualTo(ExitCode.DONE);
        }

        @Test
        void itCannotBePublishedOrApprovedAgain() {
            String before =
                    "is al gepubliceerd: versie 2, op 20-07-2023 10:00. Klopt er iets niet, lever dan een verbeterde tracker aan";

            refuses(before, "publish", "VP-1", DATE);
            refuses(before, "approve", "VP-1", DATE, "--zaaknummer", "Z-2", "--datum", "2023-07-19");
        }

        @Test
        void aChangedFileIsReportedByEachRunAndNeverOverwritten() throws IOException {
            Path pdf = reportsFolder().resolve(REPORT + "voortgangsrapportage.pdf");
            byte[] published = Files.readAllBytes(pdf);
            Files.writeString(pdf, "veranderd");

            for (int run = 1; run <= 3; run++) {
                assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);
                assertThat(caller.answer())
                        .contains("Let op: VP-1, peildatum 2023-06-30, versie 2: een bestand van deze vastgestelde of"
                                + " gepubliceerde rapportage is veranderd: " + REPORT + "voortgangsrapportage.pdf.");
                assertThat(pdf).hasContent("veranderd");
            }
            try (Stream<Path> files = Files.list(pdf.resolveSibling(""))) {
                assertThat(files.filter(file -> !file.equals(pdf)
                                && file.getFileName().toString().startsWith("VP-1_2023-06-30_voortgangsrapportage")
                                && file.toString().endsWith(".pdf")))
                        .singleElement()
                        .satisfies(beside -> assertThat(beside).hasBinaryContent(published));
            }
        }

        @Test
        void aMissingFileIsWrittenAgain() throws IOException {
            Path openData = reportsFolder().resolve(REPORT + "opendata.json");
            byte[] published = Files.readAllBytes(openData);
            Files.delete(openData);

            assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);

            assertThat(caller.answer()).contains("versie 2 (ontbrak en is opnieuw geschreven)");
            assertThat(openData).hasBinaryContent(published);
        }
    }

    @Nested
    class Time {

        @Test
        void aClockThatWentBackIsTold() {
            caller.types("run");
            itIs("2023-07-19T08:00:00Z");

            assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);

            assertThat(caller.answer())
                    .contains("Let op: de klok van deze machine is teruggegaan; eerder was het al 20-07-2023 10:00.");
        }

        @Test
        void nothingIsPublishedAtATimeBeforeItWasApproved() {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            caller.types("run");
            approve();
            itIs("2023-07-19T08:00:00Z");

            refuses("de klok van deze computer loopt achter", "publish", "VP-1", DATE);
        }

        @Test
        void aPeildatumInTheFutureIsAFinding() throws IOException {
            itIs("2023-06-01T08:00:00Z");
            delivers(TrackerFile.inOrder(), "juni.xlsx");

            assertThat(caller.types("run")).isEqualTo(ExitCode.DONE);

            String report = Files.readString(reportsFolder().resolve(REPORT.replace("/v2/", "/v1/") + "toetsing.json"));
            assertThat(report).contains("\"reporting-date-in-future\"", "\"Plan!B8\"");
        }
    }

    @Nested
    class Settings {

        private static final String SECRET = "zeer-geheim";

        @Test
        void aWrongOneIsRefusedBeforeAnythingHappensAndASecretIsNeverShown() throws IOException {
            delivers(TrackerFile.inOrder(), "juni.xlsx");
            List<String> wrong = List.of(
                    "schedule: {intake: 'elk uur'}",
                    "distribution: {routes: [{report: aanvulling, mail: [griffie]}]}",
                    "distribution: {mail: {link: 'https://monitor:" + SECRET + "@map.example/'}}",
                    "distribution: {mail: {password: " + SECRET + "}}",
                    "distribution: {mail: {host: mail.example, from: a@b.nl, user: u, password-file: nergens}}",
                    "database: {url: 'jdbc:postgresql://monitor:" + SECRET + "@db.example/monitor'}",
                    "database: {password: " + SECRET + "}",
                    "database: {wachtwoord: " + SECRET + "}");
            for (String settings : wrong) {
                caller.configures(settings);
                for (String command : List.of("run", "status", "schedule")) {
                    assertThat(caller.types(command)).as(settings).isEqualTo(ExitCode.WRONG_USE);
                    assertThat(caller.message())
                            .startsWith("verbetermonitor: ")
                            .containsPattern("(schedule|distribution|database)\\.")
                            .doesNotContain(SECRET);
                }
            }
            assertThat(caller.home.resolve("data")).doesNotExist();
            assertThat(reportsFolder()).doesNotExist();
        }
    }
}
