package nl.verbetermonitor.job;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.job.DecisionOutcome.DoneBefore;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.job.DecisionOutcome.Refused;
import nl.verbetermonitor.job.DecisionOutcome.Step;
import nl.verbetermonitor.report.Approval;
import nl.verbetermonitor.report.ReportSources;

/** Turns a concept into a report that was decided about: a version of its own, with the decision on its pages. */
final class Approving {

    private final Workshop workshop;
    private final History history;
    private final Placing placing;
    private final Intake intake;

    /**
     * @param intake which knows what personal data look like
     */
    Approving(Workshop workshop, Placing placing, Intake intake) {
        this.workshop = workshop;
        this.history = workshop.history();
        this.placing = placing;
        this.intake = intake;
    }

    /**
     * Approves the newest report, when it tells what a run would tell now.
     *
     * @param actor the account that gave the command, when it is known
     */
    DecisionOutcome approve(InQuestion reports, Decision decision, Optional<String> actor) {
        Optional<Refusal> obstacle = reports.obstacle();
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get());
        }
        List<Delivery> line = reports.line();
        Optional<Reports.Kept> current = workshop.current().of(line);
        if (current.isEmpty()) {
            return new Refused(Refusal.OUTDATED);
        }
        if (decision.meetingDate().isBefore(reports.reportingDate())) {
            return new Refused(Refusal.MEETING_BEFORE_REPORTING_DATE);
        }
        if (!intake.shown(decision.caseNumber()).equals(decision.caseNumber())) {
            return new Refused(Refusal.PERSONAL_DATA);
        }
        String fingerprint = workshop.current().fingerprint(line);
        return before(current.get(), decision, fingerprint)
                .orElseGet(() -> approve(current.get(), line, fingerprint, decision, actor));
    }

    /** What is not published yet may be approved again: with another decision, or in another look. */
    private Optional<DecisionOutcome> before(Reports.Kept report, Decision decision, String fingerprint) {
        Optional<Publication> decided = history.publications().of(report.id());
        return decided.flatMap(Publication::publishedAt)
                .<DecisionOutcome>map(moment -> new DoneBefore(Step.PUBLISHED, report.version(), moment))
                .or(() -> decided.filter(publication -> publication.decision().equals(decision))
                        .filter(publication -> report.fingerprint().equals(fingerprint))
                        .map(publication -> new DoneBefore(Step.APPROVED, report.version(), publication.approvedAt())));
    }

    private DecisionOutcome approve(
            Reports.Kept concept, List<Delivery> line, String fingerprint, Decision decision, Optional<String> actor) {
        long id = history.reports()
                .promise(
                        concept.plan(),
                        concept.reportingDate(),
                        fingerprint,
                        concept.assessment(),
                        line.stream().map(Delivery::id).toList());
        Reports.Kept promised = history.reports().get(id);
        Approval approval = new Approval(decision.caseNumber(), decision.meetingDate(), Optional.empty());
        ReportSources sources = workshop.gathering().sources(promised, Optional.of(approval));
        history.publications()
                .approve(
                        id,
                        workshop.files().of(promised, sources),
                        workshop.files().openData(promised, sources),
                        decision,
                        actor);
        return placing.place(id, Optional.empty());
    }
}
