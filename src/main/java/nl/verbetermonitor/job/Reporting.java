package nl.verbetermonitor.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.history.Assessments;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.plan.Nr;

/** Makes the reports about one plan and peildatum from what history holds, and keeps their bytes there. */
final class Reporting {

    private final History history;
    private final Fingerprints fingerprints;
    private final CurrentReports current;
    private final Gathering gathering;
    private final ReportFiles files;
    private final long run;
    private final Ledger ledger;

    Reporting(Workshop workshop, long run, Ledger ledger) {
        this.history = workshop.history();
        this.fingerprints = workshop.fingerprints();
        this.current = workshop.current();
        this.gathering = workshop.gathering();
        this.files = workshop.files();
        this.run = run;
        this.ledger = ledger;
    }

    /** Promises every report that is missing or no longer true. One whose assessment failed waits for the next run. */
    List<Long> promise() {
        List<Long> promised = new ArrayList<>();
        for (Nr plan : history.deliveries().plans()) {
            files.folderOf(plan);
            List<Delivery> line = history.deliveries().lineOf(plan);
            for (int i = 0; i < line.size(); i++) {
                List<Delivery> upToHere = line.subList(0, i + 1);
                String expected = fingerprints.assessment(upToHere);
                history.assessments()
                        .newestOf(line.get(i).id())
                        .filter(kept -> kept.fingerprint().equals(expected))
                        .flatMap(kept -> promise(plan, upToHere, kept))
                        .ifPresent(promised::add);
            }
        }
        return promised;
    }

    private Optional<Long> promise(Nr plan, List<Delivery> line, Assessments.Kept assessment) {
        if (current.of(line).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(history.reports()
                .promise(
                        plan,
                        line.get(line.size() - 1).reportingDate().orElseThrow(),
                        current.fingerprint(line),
                        assessment.id(),
                        line.stream().map(Delivery::id).toList()));
    }

    /** Makes promised reports. */
    void make(long id) {
        Reports.Kept promised = history.reports().get(id);
        history.reports().complete(id, files.of(promised, gathering.sources(promised)), run);
        ledger.madeReport(id);
    }
}
