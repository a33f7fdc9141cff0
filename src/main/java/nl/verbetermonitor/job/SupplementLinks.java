package nl.verbetermonitor.job;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.ReportState;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.job.Standing.Supplementary;

/** Follows the links between reports and their aanvullingen, both ways. */
final class SupplementLinks {

    private final History history;

    SupplementLinks(History history) {
        this.history = history;
    }

    /** The published report that these supplement; empty when they supplement none. */
    Optional<Supplementary> supplemented(Reports.Kept report) {
        return history.reports().supplementedBy(report.id()).map(this::told);
    }

    /** The reports that supplement these: what was published, and what may be published next; the oldest first. */
    List<Supplementary> supplementing(Reports.Kept report) {
        return history.reports().supplementsTo(report.id()).stream()
                .filter(supplement -> supplement.state() == ReportState.PUBLISHED || isNewest(supplement))
                .map(this::told)
                .toList();
    }

    private boolean isNewest(Reports.Kept report) {
        return history.reports()
                .newest(report.plan(), report.reportingDate())
                .filter(report::equals)
                .isPresent();
    }

    private Supplementary told(Reports.Kept report) {
        return new Supplementary(report, history.publications().of(report.id()).map(Publication::decision));
    }
}
