package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.ReportState;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;

/** The conflicts of what may still be published: of each plan the newest peildatum, and what was approved before. */
final class OpenConflicts {

    private final History history;
    private final Conflicts conflicts;

    OpenConflicts(History history) {
        this.history = history;
        this.conflicts = new Conflicts(history);
    }

    /** All of them, in order of plan and peildatum. */
    List<Conflict> all() {
        List<Conflict> all = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            List<Delivery> line = history.deliveries().lineOf(plan);
            for (int i = 0; i < line.size(); i++) {
                LocalDate date = line.get(i).reportingDate().orElseThrow();
                if (isOpen(plan, date, i == line.size() - 1)) {
                    all.addAll(of(plan, line.get(i)));
                }
            }
        }
        return all;
    }

    private boolean isOpen(Nr plan, LocalDate date, boolean isLast) {
        return history.reports()
                .newest(plan, date)
                .map(Reports.Kept::state)
                .map(state -> state == ReportState.APPROVED || (isLast && state != ReportState.PUBLISHED))
                .orElse(isLast);
    }

    /** Those of one peildatum; none when it is not delivered. */
    List<Conflict> of(Nr plan, LocalDate date) {
        return history.deliveries().lineOf(plan).stream()
                .filter(delivery ->
                        delivery.reportingDate().filter(date::equals).isPresent())
                .flatMap(delivery -> of(plan, delivery).stream())
                .toList();
    }

    private List<Conflict> of(Nr plan, Delivery delivery) {
        Map<FindingCode, List<Place>> cells = conflicts.of(delivery).stream()
                .collect(Collectors.groupingBy(
                        Finding::code, TreeMap::new, Collectors.mapping(Finding::place, Collectors.toList())));
        List<Conflict> found = new ArrayList<>();
        cells.forEach((code, places) -> found.add(new Conflict(
                plan,
                delivery.reportingDate().orElseThrow(),
                code,
                places.stream().distinct().toList())));
        return found;
    }
}
