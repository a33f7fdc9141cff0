package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.job.DecisionOutcome.Refusal;
import nl.verbetermonitor.plan.Nr;

/**
 * The reports that somebody wants to decide about.
 *
 * @param plan what they are about
 * @param reportingDate the peildatum they are about
 */
record InQuestion(History history, Nr plan, LocalDate reportingDate) {

    /** Why nothing can be decided about them, whatever the decision; empty when there are reports to decide about. */
    Optional<Refusal> obstacle() {
        List<Delivery> waiting = history.deliveries().waitingOf(plan).stream()
                .filter(delivery -> !delivery.reportingDate().orElseThrow().isAfter(reportingDate))
                .toList();
        List<Delivery> everAccepted = history.deliveries().everAcceptedOf(plan);
        if (everAccepted.isEmpty() && history.deliveries().waitingOf(plan).isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_PLAN);
        }
        if (!waiting.isEmpty()) {
            return Optional.of(Refusal.WAITING);
        }
        if (everAccepted.stream().noneMatch(this::isOfDate)) {
            return Optional.of(Refusal.UNKNOWN_REPORTING_DATE);
        }
        if (line().stream().noneMatch(this::isOfDate)) {
            return Optional.of(Refusal.WITHDRAWN);
        }
        return newest().isEmpty() ? Optional.of(Refusal.NO_REPORT) : Optional.empty();
    }

    private boolean isOfDate(Delivery delivery) {
        return delivery.reportingDate().filter(reportingDate::equals).isPresent();
    }

    /** The deliveries that count for them, the oldest first. */
    List<Delivery> line() {
        return history.deliveries().lineOf(plan).stream()
                .filter(delivery -> !delivery.reportingDate().orElseThrow().isAfter(reportingDate))
                .toList();
    }

    /** Their newest version. */
    Optional<Reports.Kept> newest() {
        return history.reports().newest(plan, reportingDate);
    }
}
