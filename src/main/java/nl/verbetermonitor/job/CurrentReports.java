package nl.verbetermonitor.job;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyles;

/** Knows which reports still tell what reports that are made now would tell. */
final class CurrentReports {

    private final History history;
    private final HouseStyles styles;
    private final Fingerprints fingerprints;

    CurrentReports(History history, HouseStyles styles, Fingerprints fingerprints) {
        this.history = history;
        this.styles = styles;
        this.fingerprints = fingerprints;
    }

    /**
     * Of everything that reports made now about the last of these deliveries follow from.
     *
     * @param line the accepted deliveries of the plan up to its peildatum, the oldest first
     */
    String fingerprint(List<Delivery> line) {
        Delivery newest = line.get(line.size() - 1);
        Nr plan = newest.plan().orElseThrow();
        Optional<Reports.Kept> published = history.reports()
                .lastPublishedBefore(plan, newest.reportingDate().orElseThrow());
        return fingerprints.reports(
                line,
                published,
                new Conflicts(history).of(newest),
                styles.of(history.facts().plan(newest.id()).municipality()));
    }

    /**
     * The newest reports about the last of these deliveries; empty when they are missing or no longer true. What was
     * decided about holds as long as the facts and rules are the same: another look or wording makes no other report of it.
     *
     * @param line the accepted deliveries of the plan up to its peildatum, the oldest first
     */
    Optional<Reports.Kept> of(List<Delivery> line) {
        Delivery newest = line.get(line.size() - 1);
        return history.reports()
                .newest(newest.plan().orElseThrow(), newest.reportingDate().orElseThrow())
                .filter(report -> holds(report, line));
    }

    private boolean holds(Reports.Kept report, List<Delivery> line) {
        return report.state().isFixed()
                ? history.assessments().fingerprint(report.assessment()).equals(fingerprints.assessment(line))
                : report.fingerprint().equals(fingerprint(line));
    }
}
