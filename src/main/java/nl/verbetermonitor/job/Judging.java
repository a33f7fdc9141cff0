package nl.verbetermonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.verbetermonitor.assessment.Assessor;
import nl.verbetermonitor.assessment.PlanState;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.plan.Nr;

/** Accepts the deliveries of one plan that were read, and judges every peildatum that changed. */
final class Judging {

    private final History history;
    private final Assessor assessor;
    private final Fingerprints fingerprints;
    private final long run;
    private final Ledger ledger;

    Judging(History history, Assessor assessor, Fingerprints fingerprints, long run, Ledger ledger) {
        this.history = history;
        this.assessor = assessor;
        this.fingerprints = fingerprints;
        this.run = run;
        this.ledger = ledger;
    }

    /** One delivery of each plan that has something to do. */
    List<Long> plansWithWork() {
        List<Long> work = new ArrayList<>();
        List<Nr> plans = new ArrayList<>();
        for (Delivery waiting : history.deliveries().in(DeliveryState.READ)) {
            Nr plan = waiting.plan().orElseThrow();
            if (!plans.contains(plan)) {
                plans.add(plan);
                work.add(waiting.id());
            }
        }
        for (Nr plan : history.deliveries().plans()) {
            List<Delivery> line = history.deliveries().lineOf(plan);
            if (!plans.contains(plan) && firstStale(line) < line.size()) {
                work.add(line.get(0).id());
            }
        }
        return work;
    }

    /**
     * Brings a plan up to date.
     *
     * @param id of any of its deliveries
     */
    void judge(long id) {
        Nr plan = history.deliveries().get(id).plan().orElseThrow();
        for (Delivery waiting : history.deliveries().waitingOf(plan)) {
            ledger.accepted(history.deliveries().accept(waiting.id()).id());
        }
        assess(history.deliveries().lineOf(plan));
    }

    private void assess(List<Delivery> line) {
        int firstStale = firstStale(line);
        if (firstStale == line.size()) {
            return;
        }
        PlanState state = PlanState.first(history.facts().of(line.get(0).id()));
        for (int i = 0; i < line.size(); i++) {
            if (i > 0) {
                state = state.next(history.facts().of(line.get(i).id()));
            }
            if (i >= firstStale && isStale(line, i)) {
                OptionalLong previous = i == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(line.get(i - 1).id());
                history.assessments()
                        .keep(assessor.assess(state), line.get(i).id(), previous, fingerprint(line, i), run);
                ledger.assessed();
            }
        }
    }

    /** The first delivery without an assessment that holds; the length of the line when there is none. */
    private int firstStale(List<Delivery> line) {
        for (int i = 0; i < line.size(); i++) {
            if (isStale(line, i)) {
                return i;
            }
        }
        return line.size();
    }

    private boolean isStale(List<Delivery> line, int index) {
        return history.assessments()
                .newestOf(line.get(index).id())
                .filter(kept -> kept.fingerprint().equals(fingerprint(line, index)))
                .isEmpty();
    }

    private String fingerprint(List<Delivery> line, int index) {
        return fingerprints.assessment(line.subList(0, index + 1));
    }
}
