package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Measure;

/** What a plan was before, for who reads how it is now. */
final class Comparison {

    private final PlanState now;
    private final Optional<EarlierReport> published;
    private final Optional<Assessment> before;

    private Comparison(PlanState now, Optional<EarlierReport> published, Optional<Assessment> before) {
        this.now = now;
        this.published = published;
        this.before = before;
    }

    /** With what the council read last: the newest published report or, where none was published, the delivery before. */
    static Comparison withLastReport(ReportSources sources) {
        Optional<EarlierReport> published = sources.published();
        return new Comparison(
                sources.state(),
                published,
                published.map(EarlierReport::assessment).or(sources::previous));
    }

    /** With the delivery before. */
    static Comparison withLastDelivery(ReportSources sources) {
        return new Comparison(sources.state(), Optional.empty(), sources.previous());
    }

    /** The peildatum that is compared with; empty when there was nothing before. */
    Optional<LocalDate> date() {
        return published.map(report -> report.state().reportingDate()).or(now::previousReportingDate);
    }

    /** Whether that was published. */
    boolean isPublished() {
        return published.isPresent();
    }

    /** How a criterion was judged; empty when there was nothing before. */
    Optional<CriterionResult> criterion(Criterion criterion) {
        return before.map(assessment -> assessment.criterion(criterion));
    }

    /** A measure as it was; empty when it was unknown then. */
    Optional<Measure> measure(MeasureLine line) {
        return published.isPresent()
                ? published.get().state().measure(line.nr()).map(MeasureLine::measure)
                : line.previous();
    }

    /** What is different; nothing when there was nothing before. */
    List<Change> changes() {
        return published.map(report -> Changes.between(report.state(), now)).orElseGet(() -> Changes.in(now));
    }
}
