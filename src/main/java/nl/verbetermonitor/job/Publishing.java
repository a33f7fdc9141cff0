package nl.verbetermonitor.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.job.DecisionOutcome.DoneBefore;
import nl.verbetermonitor.job.DecisionOutcome.NotInformed;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.job.DecisionOutcome.Refused;
import nl.verbetermonitor.job.DecisionOutcome.Step;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.report.Approval;
import nl.verbetermonitor.report.ReportSources;

/** Gives out what was approved: to everybody, or to the council under embargo and to everybody later. */
final class Publishing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Workshop workshop;
    private final History history;
    private final PublicationSettings settings;
    private final Placing placing;
    private final Instant now;

    Publishing(Workshop workshop, PublicationSettings settings, Placing placing, Instant now) {
        this.workshop = workshop;
        this.history = workshop.history();
        this.settings = settings;
        this.placing = placing;
        this.now = now;
    }

    /**
     * Publishes the newest report, when it was approved and everybody who has to know knows.
     *
     * @param embargoUntil from when everybody may know, in Europe/Amsterdam; empty for at once
     * @param actor the account that gave the command, when it is known
     */
    DecisionOutcome publish(InQuestion reports, Optional<LocalDateTime> embargoUntil, Optional<String> actor) {
        Optional<Refusal> obstacle = reports.obstacle();
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get());
        }
        Reports.Kept newest = reports.newest().orElseThrow();
        Optional<Publication> decided = history.publications().of(newest.id());
        if (decided.isEmpty()) {
            return new Refused(wasApproved(newest) ? Refusal.NEWER_CONCEPT : Refusal.NOT_APPROVED);
        }
        if (decided.get().publishedAt().isPresent()) {
            return new DoneBefore(
                    Step.PUBLISHED,
                    newest.version(),
                    decided.get().publishedAt().get());
        }
        Optional<Instant> moment = embargoUntil.map(until -> until.atZone(ZONE).toInstant());
        return objection(reports, decided.get(), moment)
                .<DecisionOutcome>map(Refused::new)
                .or(() -> uninformed(newest, moment))
                .orElseGet(() -> publish(decided.get(), moment, actor));
    }

    /** Whether an earlier version of a concept was approved and not published. */
    private boolean wasApproved(Reports.Kept concept) {
        return history.publications().all().stream()
                .filter(publication -> publication.report().plan().equals(concept.plan())
                        && publication.report().reportingDate().equals(concept.reportingDate()))
                .reduce((earlier, later) -> later)
                .filter(publication -> publication.publishedAt().isEmpty())
                .isPresent();
    }

    private Optional<Refusal> objection(InQuestion reports, Publication approved, Optional<Instant> embargoUntil) {
        List<Delivery> line = reports.line();
        if (workshop.current().of(line).isEmpty()) {
            return Optional.of(Refusal.OUTDATED);
        }
        if (now.isBefore(approved.approvedAt())) {
            return Optional.of(Refusal.CLOCK_BEHIND);
        }
        if (embargoUntil.filter(until -> !until.isAfter(now)).isPresent()) {
            return Optional.of(Refusal.EMBARGO_PASSED);
        }
        if (revealsWhatIsUnderEmbargo(approved.report(), embargoUntil.orElse(now))) {
            return Optional.of(Refusal.EARLIER_EMBARGO);
        }
        boolean looksDifferent =
                !approved.report().fingerprint().equals(workshop.current().fingerprint(line));
        return embargoUntil.isPresent() && looksDifferent ? Optional.of(Refusal.LOOKS_DIFFERENT) : Optional.empty();
    }

    /** A report tells what changed since the earlier ones, and an aanvulling what the one it supplements said. */
    private boolean revealsWhatIsUnderEmbargo(Reports.Kept report, Instant publicFrom) {
        return history.publications().all().stream()
                .filter(publication -> publication.report().plan().equals(report.plan())
                        && !publication.report().reportingDate().isAfter(report.reportingDate()))
                .anyMatch(publication -> publication.isUnderEmbargo(publicFrom));
    }

    private Optional<DecisionOutcome> uninformed(Reports.Kept report, Optional<Instant> embargoUntil) {
        List<Delivery> line = history.deliveries().behind(report.id());
        Delivery delivery = line.get(line.size() - 1);
        PlanKind kind = history.facts().plan(delivery.id()).kind();
        LocalDate publicOn = LocalDate.ofInstant(embargoUntil.orElse(now), ZONE);
        Optional<TableLayout> layout =
                Optional.ofNullable(history.facts().layouts(delivery.id()).get(SheetName.INFORMED));
        Informing informing = new Informing(history.facts().rows(delivery.id(), SheetName.INFORMED), layout, publicOn);
        List<UninformedParty> parties = informing.uninformed(settings.parties(kind));
        return parties.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotInformed(parties, delivery.fileName().orElse(""), layout.isPresent(), publicOn));
    }

    private DecisionOutcome publish(Publication approved, Optional<Instant> embargoUntil, Optional<String> actor) {
        if (embargoUntil.isEmpty()) {
            history.publications().publish(approved.report().id(), actor);
            return placing.place(approved.report().id(), Optional.empty());
        }
        long id = publishUnderEmbargo(approved, embargoUntil.get(), actor);
        return placing.place(id, embargoUntil);
    }

    private long publishUnderEmbargo(Publication approved, Instant embargoUntil, Optional<String> actor) {
        Reports.Kept report = approved.report();
        long id = history.reports()
                .promise(
                        report.plan(),
                        report.reportingDate(),
                        report.fingerprint(),
                        report.assessment(),
                        history.deliveries().behind(report.id()).stream()
                                .map(Delivery::id)
                                .toList());
        Reports.Kept promised = history.reports().get(id);
        Approval approval = new Approval(
                approved.decision().caseNumber(),
                approved.decision().meetingDate(),
                Optional.of(LocalDateTime.ofInstant(embargoUntil, ZONE)));
        ReportSources sources = workshop.gathering().sources(promised, Optional.of(approval));
        history.publications()
                .publishUnderEmbargo(
                        id,
                        workshop.files().of(promised, sources),
                        workshop.files().openData(promised, sources),
                        report.id(),
                        embargoUntil,
                        actor);
        return id;
    }
}
