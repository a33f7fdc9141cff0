package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.PlanSheet;

/** The deliveries that did not come: of each plan that still goes on the next one is expected in time. */
final class LateDeliveries {

    private final History history;
    private final DeliveryIntervals intervals;

    LateDeliveries(History history, DeliveryIntervals intervals) {
        this.history = history;
        this.intervals = intervals;
    }

    /** Those that had not come when a day began, in order of the plans. */
    List<LateDelivery> on(LocalDate day) {
        return history.deliveries().plans().stream()
                .flatMap(plan -> of(plan, day).stream())
                .toList();
    }

    /** The next delivery of a plan that has one already; empty when it is not late on that day. */
    Optional<LateDelivery> of(Nr plan, LocalDate day) {
        List<Delivery> line = history.deliveries().lineOf(plan);
        Delivery newest = line.get(line.size() - 1);
        LocalDate expected = newest.reportingDate().orElseThrow().plusDays(intervals.of(plan));
        if (!expected.isBefore(day)) {
            return Optional.empty();
        }
        PlanSheet sheet = history.facts().plan(newest.id());
        return goesOn(sheet, newest, day) ? Optional.of(new LateDelivery(sheet, expected)) : Optional.empty();
    }

    /** Until its end has passed and nothing is open any more; a plan that was not judged yet is taken to go on. */
    private boolean goesOn(PlanSheet sheet, Delivery newest, LocalDate day) {
        boolean ended = sheet.end().map(end -> end.isBefore(day)).orElse(true);
        return !ended
                || history.assessments()
                        .newestOf(newest.id())
                        .map(kept -> hasOpenMeasures(history.assessments().get(kept.id())))
                        .orElse(true);
    }

    /** C3 counts the open measures, also those that were left out of the newest delivery; it is absent without any. */
    private static boolean hasOpenMeasures(Assessment assessment) {
        return assessment.criterion(Criterion.COMPLETENESS).components().stream()
                .anyMatch(component -> component.id() == ComponentId.C3);
    }
}
