package nl.verbetermonitor.job;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.history.Extent;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.plan.Severity;

/** What a monitoring system hears of a run: figures alone, without names of plans or people. */
final class RunMetrics {

    static final String LAST_SUCCESS = "verbetermonitor_last_success_timestamp_seconds";

    /** What a run ends with that did all its work. */
    static final Set<Integer> SUCCESS = Set.of(Ending.DONE.exitCode(), Ending.REFUSED.exitCode());

    private static final double MILLIS = 1_000;

    private final List<MetricSnapshot> metrics = new ArrayList<>();

    private RunMetrics() {}

    /**
     * Of a run that came to its end.
     *
     * @param lastSuccess when the last run ended that did all its work
     * @param totals what all runs did together
     * @param late how many deliveries did not come
     */
    static MetricSnapshots of(
            RunOutcome outcome,
            Instant began,
            Instant ended,
            Optional<Instant> lastSuccess,
            Runs.Totals totals,
            Extent extent,
            int late) {
        RunMetrics metrics = new RunMetrics();
        metrics.addRun(began, ended, outcome.ending().exitCode(), lastSuccess);
        metrics.addOutcome(outcome, late);
        metrics.addTotals(totals);
        metrics.gauge(
                "verbetermonitor_fact_rows", "Rows of the sheets of all deliveries that are kept.", extent.rows());
        metrics.gauge("verbetermonitor_database_size_bytes", "What the database takes on disk.", extent.bytes());
        return new MetricSnapshots(metrics.metrics);
    }

    /** Of a run that broke off, when nothing more can be asked. */
    static MetricSnapshots ofBroken(Instant began, Instant ended, Optional<Instant> lastSuccess) {
        RunMetrics metrics = new RunMetrics();
        metrics.addRun(began, ended, Ending.FAILED.exitCode(), lastSuccess);
        return new MetricSnapshots(metrics.metrics);
    }

    private void addRun(Instant began, Instant ended, int exitCode, Optional<Instant> lastSuccess) {
        gauge(
                "verbetermonitor_last_run_timestamp_seconds",
                "When the last run on this machine ended, in seconds since 1970.",
                seconds(ended));
        lastSuccess.ifPresent(moment -> gauge(
                LAST_SUCCESS,
                "When the last run ended that did all its work, in seconds since 1970.",
                seconds(moment)));
        gauge(
                "verbetermonitor_last_run_duration_seconds",
                "How long the last run took.",
                Math.max(0, Duration.between(began, ended).toMillis()) / MILLIS);
        gauge("verbetermonitor_last_run_exit_code", "What the last run ended with; 0 and 3 are well.", exitCode);
    }

    private void addOutcome(RunOutcome outcome, int late) {
        gauge(
                "verbetermonitor_last_run_waiting_deliveries",
                "Files that the last run left for the next, or until their mapping can be used.",
                outcome.deliveries().stream()
                        .filter(line -> line.fate() == Fate.WAITING || line.fate() == Fate.WITHOUT_MAPPING)
                        .count());
        Map<Labels, Long> findings = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            findings.put(
                    Labels.of("severity", severity.name().toLowerCase(Locale.ROOT)),
                    outcome.deliveries().stream()
                            .mapToLong(line -> line.findings().getOrDefault(severity, 0L))
                            .sum());
        }
        gauges(
                "verbetermonitor_last_run_findings",
                "Findings in the deliveries that the last run took in or refused.",
                findings);
        gauge("verbetermonitor_late_deliveries", "Plans whose next delivery did not come in time.", late);
    }

    private void addTotals(Runs.Totals totals) {
        Map<Labels, Long> runs = new LinkedHashMap<>();
        totals.byExitCode().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(ended -> runs.put(Labels.of("exit_code", ended.getKey().toString()), ended.getValue()));
        counters("verbetermonitor_runs", "Runs that came to an end.", runs);
        Runs.Counts counts = totals.counts();
        counters(
                "verbetermonitor_deliveries",
                "Deliveries that were taken in or refused.",
                Map.of(outcome("accepted"), counts.accepted(), outcome("refused"), counts.refused()));
        counters(
                "verbetermonitor_reports",
                "Reports and overviews that were made.",
                Map.of(Labels.EMPTY, counts.reported()));
        Runs.Messages messages = counts.messages();
        counters(
                "verbetermonitor_messages",
                "Messages to readers.",
                Map.of(outcome("sent"), messages.sent(), outcome("failed"), messages.unsent()));
    }

    private static Labels outcome(String outcome) {
        return Labels.of("outcome", outcome);
    }

    private void gauge(String name, String help, Number value) {
        gauges(name, help, Map.of(Labels.EMPTY, value));
    }

    private void gauges(String name, String help, Map<Labels, ? extends Number> values) {
        GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
        for (Map.Entry<Labels, ? extends Number> value : values.entrySet()) {
            gauge = gauge.dataPoint(GaugeDataPointSnapshot.builder()
                    .labels(value.getKey())
                    .value(value.getValue().doubleValue())
                    .build());
        }
        metrics.add(gauge.build());
    }

    /** The name without the {@code _total} that it ends on in the file. */
    private void counters(String name, String help, Map<Labels, ? extends Number> values) {
        CounterSnapshot.Builder counter = CounterSnapshot.builder().name(name).help(help);
        for (Map.Entry<Labels, ? extends Number> value : values.entrySet()) {
            counter = counter.dataPoint(CounterDataPointSnapshot.builder()
                    .labels(value.getKey())
                    .value(value.getValue().doubleValue())
                    .build());
        }
        metrics.add(counter.build());
    }

    private static double seconds(Instant moment) {
        return moment.toEpochMilli() / MILLIS;
    }
}
