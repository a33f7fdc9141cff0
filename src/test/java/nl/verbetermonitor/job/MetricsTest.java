package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.distribution.ReportKind;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.DatabaseUnreachable;
import nl.verbetermonitor.intake.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** At the end of a run a file tells Prometheus how it went. */
class MetricsTest {

    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(\\{[a-z_]+=\"[^\"\\\\]*\"})? (\\S+)");
    private static final double OCTOBER_2 = 1_696_233_600;
    private static final double A_DAY = 86_400;

    private final Path home;
    private final Path file;
    private final Installation installation;

    MetricsTest(@TempDir Path home) {
        this.home = home;
        this.file = home.resolve("verbetermonitor.prom");
        this.installation = new Installation(home).with(new UpkeepSettings(Optional.of(file)));
    }

    @Test
    void theFileTellsHowTheRunWent() throws IOException {
        installation
                .with(MARCH)
                .withFile("kladje.xlsx", "geen werkmap")
                .with(Readers.reachedBy(1, Readers.inFolder(ReportKind.SUMMARY, home.resolve("map"))))
                .run();

        assertThat(samples())
                .containsEntry("verbetermonitor_last_run_timestamp_seconds", OCTOBER_2)
                .containsEntry("verbetermonitor_last_success_timestamp_seconds", OCTOBER_2)
                .containsEntry("verbetermonitor_last_run_duration_seconds", 0.0)
                .containsEntry("verbetermonitor_last_run_exit_code", 3.0)
                .containsEntry("verbetermonitor_last_run_waiting_deliveries", 0.0)
                .containsEntry("verbetermonitor_last_run_findings{severity=\"blocking\"}", 1.0)
                .containsEntry("verbetermonitor_late_deliveries", 1.0)
                .containsEntry("verbetermonitor_runs_total{exit_code=\"3\"}", 1.0)
                .containsEntry("verbetermonitor_deliveries_total{outcome=\"accepted\"}", 1.0)
                .containsEntry("verbetermonitor_deliveries_total{outcome=\"refused\"}", 1.0)
                .containsEntry("verbetermonitor_reports_total", 2.0)
                .containsEntry("verbetermonitor_messages_total{outcome=\"sent\"}", 1.0)
                .containsEntry("verbetermonitor_messages_total{outcome=\"failed\"}", 0.0)
                .hasEntrySatisfying(
                        "verbetermonitor_fact_rows", rows -> assertThat(rows).isGreaterThan(20.0))
                .hasEntrySatisfying("verbetermonitor_database_size_bytes", bytes -> assertThat(bytes)
                        .isGreaterThan(10_000.0));
        assertThat(file.resolveSibling("verbetermonitor.prom.tmp")).doesNotExist();
    }

    @Test
    void whatWasDoneIsAddedUpOverRuns() throws IOException {
        installation.with(MARCH).run();
        installation.at("2023-10-03T08:00:00Z").run();

        assertThat(samples())
                .containsEntry("verbetermonitor_last_run_timestamp_seconds", OCTOBER_2 + A_DAY)
                .containsEntry("verbetermonitor_runs_total{exit_code=\"0\"}", 2.0)
                .containsEntry("verbetermonitor_deliveries_total{outcome=\"accepted\"}", 1.0)
                .containsEntry("verbetermonitor_last_run_findings{severity=\"warning\"}", 0.0);
    }

    @Test
    void everyFigureHasAnExplanationATypeAndANameByTheConventions() throws IOException {
        installation.with(MARCH).run();

        String text = Files.readString(file);
        assertThat(text).endsWith("\n");
        for (String sample : samples().keySet()) {
            String name = sample.replaceFirst("\\{.*", "");
            String type = name.endsWith("_total") ? "counter" : "gauge";
            assertThat(name).startsWith("verbetermonitor_");
            assertThat(text)
                    .containsOnlyOnce("# HELP " + name + " ")
                    .containsOnlyOnce("# TYPE " + name + " " + type + "\n");
        }
    }

    @Test
    void aRunThatBreaksOffSaysSoAndLeavesTheLastSuccess() throws IOException {
        installation.with(MARCH).run();
        Installation cutOff = new Installation(
                        home, DatabaseSettings.server("jdbc:postgresql://localhost:1/nergens", "u", "p", 2))
                .with(new UpkeepSettings(Optional.of(file)))
                .at("2023-10-03T08:00:00Z");

        assertThatThrownBy(cutOff::run).isInstanceOf(DatabaseUnreachable.class);

        assertThat(samples())
                .containsEntry("verbetermonitor_last_run_timestamp_seconds", OCTOBER_2 + A_DAY)
                .containsEntry("verbetermonitor_last_success_timestamp_seconds", OCTOBER_2)
                .containsEntry("verbetermonitor_last_run_exit_code", 1.0);
    }

    @Test
    void aRunThatFoundAnotherOneActiveLeavesTheFileAsItIs() throws IOException {
        installation.with(MARCH).run();
        String before = Files.readString(file);
        installation.at("2023-10-03T08:00:00Z");

        try (RunLock other = RunLock.acquire(installation.settings(IntakeSettings.defaults()))
                .orElseThrow()) {
            assertThat(other).isNotNull();
            assertThat(installation.run().ending()).isEqualTo(RunOutcome.Ending.BUSY);
        }

        assertThat(file).hasContent(before);
    }

    @Test
    void aFolderThatIsGoneChangesNothingAboutTheRun() {
        installation.with(new UpkeepSettings(Optional.of(home.resolve("weg/verbetermonitor.prom"))));

        assertThat(installation.with(MARCH).run().ending()).isEqualTo(RunOutcome.Ending.DONE);
    }

    /** As a program reads them. */
    private Map<String, Double> samples() throws IOException {
        Map<String, Double> samples = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                String labels = sample.group(2) == null ? "" : sample.group(2);
                assertThat(samples.put(sample.group(1) + labels, Double.valueOf(sample.group(3))))
                        .as(line)
                        .isNull();
            }
        }
        return samples;
    }
}
