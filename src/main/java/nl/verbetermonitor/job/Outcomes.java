package nl.verbetermonitor.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.history.AnnotatedCopies;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.KeptFile;
import nl.verbetermonitor.history.Portfolios;
import nl.verbetermonitor.history.Reports;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.job.RunOutcome.CopyLine;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.job.RunOutcome.LogoLine;
import nl.verbetermonitor.job.RunOutcome.MappingLine;
import nl.verbetermonitor.job.RunOutcome.OverviewLine;
import nl.verbetermonitor.job.RunOutcome.ReportLine;
import nl.verbetermonitor.job.RunOutcome.Writing;
import nl.verbetermonitor.plan.Severity;

/** Tells what a run did, from history and from the ledger. */
final class Outcomes {

    /** What fits on a line; {@code status} tells the rest. */
    private static final int MOST_REASONS = 4;

    private final History history;
    private final Ledger ledger;
    private final long run;

    Outcomes(History history, Ledger ledger, long run) {
        this.history = history;
        this.ledger = ledger;
        this.run = run;
    }

    RunOutcome outcome() {
        Set<Long> ids = news();
        List<DeliveryLine> deliveries = deliveries(ids);
        return new RunOutcome(
                ending(deliveries),
                deliveries,
                mappings(),
                copiesBeside(ids),
                reports(),
                overviews(),
                distributed(),
                badLogos(),
                ledger.known(),
                ledger.assessedCount(),
                ledger.brokenParts());
    }

    /** The same in numbers. */
    static Runs.Counts counts(RunOutcome outcome, Ledger ledger) {
        return new Runs.Counts(
                count(outcome, Fate.ACCEPTED),
                count(outcome, Fate.REFUSED),
                outcome.known(),
                count(outcome, Fate.WAITING) + count(outcome, Fate.WITHOUT_MAPPING),
                outcome.assessed(),
                ledger.made().size() + ledger.madeOverviews().size(),
                count(outcome, Fate.FAILED)
                        + ledger.unmade().size()
                        + unmadeCopies(ledger)
                        + ledger.unmadeOverviews().size()
                        + outcome.brokenParts(),
                messages(outcome.sendings()));
    }

    private RunOutcome.Distributed distributed() {
        OverdueMeasures.WithoutAddress owners = ledger.ownersWithoutAddress();
        return new RunOutcome.Distributed(ledger.sendings(), owners.names(), owners.others());
    }

    private static Runs.Messages messages(List<Sending> sendings) {
        int sent = (int) sendings.stream().filter(Sending::arrived).count();
        int resent = (int) sendings.stream()
                .filter(sending -> sending.arrived() && sending.doubtful())
                .count();
        return new Runs.Messages(sent, sendings.size() - sent, resent);
    }

    private static int unmadeCopies(Ledger ledger) {
        return Collections.frequency(ledger.writtenCopies().values(), Writing.FAILED);
    }

    private static int count(RunOutcome outcome, Fate fate) {
        return (int) outcome.deliveries().stream()
                .filter(line -> line.fate() == fate)
                .count();
    }

    private Ending ending(List<DeliveryLine> deliveries) {
        if (ledger.hasFailures()) {
            return Ending.FAILED;
        }
        boolean refused = deliveries.stream()
                .anyMatch(line -> line.fate() == Fate.REFUSED || line.fate() == Fate.WITHOUT_MAPPING);
        return refused ? Ending.REFUSED : Ending.DONE;
    }

    private Set<Long> news() {
        Set<Long> ids = new TreeSet<>(ledger.files().keySet());
        ids.addAll(ledger.accepted());
        ids.addAll(ledger.unread());
        history.deliveries().refusedFirstIn(run).forEach(delivery -> ids.add(delivery.id()));
        ids.removeIf(id -> isNoNews(history.deliveries().get(id)));
        return ids;
    }

    /** Refused again by a better reader. */
    private boolean isNoNews(Delivery delivery) {
        return delivery.state() == DeliveryState.REFUSED
                && delivery.refusedInRun().orElse(run) != run;
    }

    private List<DeliveryLine> deliveries(Set<Long> ids) {
        List<DeliveryLine> lines = new ArrayList<>();
        for (long id : ids) {
            lines.add(line(history.deliveries().get(id)));
        }
        lines.addAll(lines(ledger.waiting(), Fate.WAITING));
        mappings().forEach(mapping -> lines.addAll(lines(mapping.deliveries(), Fate.WITHOUT_MAPPING)));
        lines.addAll(lines(ledger.unreadable(), Fate.FAILED));
        lines.sort(Comparator.comparing(DeliveryLine::file));
        return lines;
    }

    private List<MappingLine> mappings() {
        return ledger.mappings().values().stream()
                .sorted(Comparator.comparing(MappingLine::file))
                .toList();
    }

    private DeliveryLine line(Delivery delivery) {
        Fate fate =
                switch (delivery.state()) {
                    case ACCEPTED, SUPERSEDED, WITHDRAWN -> Fate.ACCEPTED;
                    case REFUSED -> Fate.REFUSED;
                    case READING, READ -> Fate.FAILED;
                };
        return new DeliveryLine(
                fate,
                file(delivery),
                delivery.plan(),
                delivery.reportingDate(),
                delivery.version(),
                findings(delivery.id()),
                fate == Fate.REFUSED ? history.findings().reasons(delivery.id(), MOST_REASONS) : List.of(),
                copy(delivery));
    }

    private String file(Delivery delivery) {
        return delivery.fileName()
                .or(() -> Optional.ofNullable(ledger.files().get(delivery.id())))
                .orElse("");
    }

    private Optional<CopyLine> copy(Delivery delivery) {
        return Optional.ofNullable(ledger.writtenCopies().get(delivery.id()))
                .map(writing -> new CopyLine(
                        writing == Writing.RESTORED && ledger.madeCopies().contains(delivery.id())
                                ? Writing.MADE
                                : writing,
                        file(delivery),
                        history.copies().of(delivery.id()).flatMap(AnnotatedCopies.Kept::placed)));
    }

    private List<CopyLine> copiesBeside(Set<Long> ids) {
        return ledger.writtenCopies().keySet().stream()
                .filter(id -> !ids.contains(id))
                .map(history.deliveries()::get)
                .flatMap(delivery -> copy(delivery).stream())
                .sorted(Comparator.comparing(CopyLine::delivery))
                .toList();
    }

    private Map<Severity, Long> findings(long delivery) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        history.findings()
                .countsOfDelivery(delivery)
                .forEach((code, count) -> counts.merge(code.severity(), count, Long::sum));
        history.assessments().newestOf(delivery).ifPresent(kept -> history.findings()
                .ofAssessment(kept.id(), finding -> counts.merge(finding.severity(), 1L, Long::sum)));
        return counts;
    }

    private static List<DeliveryLine> lines(Collection<String> files, Fate fate) {
        return files.stream()
                .map(file -> new DeliveryLine(
                        fate,
                        file,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Map.of(),
                        List.of(),
                        Optional.empty()))
                .toList();
    }

    private List<ReportLine> reports() {
        List<ReportLine> lines = new ArrayList<>();
        if (!ledger.written().isEmpty()) {
            for (KeptFile file : history.reports().files()) {
                writing(file, ledger.made()).map(writing -> line(file, writing)).ifPresent(lines::add);
            }
        }
        for (long id : new TreeSet<>(ledger.unmade())) {
            Reports.Kept report = history.reports().get(id);
            lines.add(new ReportLine(
                    Writing.FAILED, report.plan(), report.reportingDate(), report.version(), Optional.empty()));
        }
        lines.sort(Comparator.comparing(ReportLine::plan)
                .thenComparing(ReportLine::reportingDate)
                .thenComparing(line -> line.file().orElse("")));
        return lines;
    }

    private ReportLine line(KeptFile file, Writing writing) {
        Reports.Kept report = history.reports().get(file.owner());
        return new ReportLine(
                writing, report.plan(), report.reportingDate(), report.version(), Optional.of(file.path()));
    }

    private List<OverviewLine> overviews() {
        List<OverviewLine> lines = new ArrayList<>();
        if (!ledger.written().isEmpty()) {
            for (KeptFile file : history.portfolios().files()) {
                writing(file, ledger.madeOverviews())
                        .map(writing -> line(file.owner(), writing, Optional.of(file.path())))
                        .ifPresent(lines::add);
            }
        }
        new TreeSet<>(ledger.unmadeOverviews()).forEach(id -> lines.add(line(id, Writing.FAILED, Optional.empty())));
        return lines;
    }

    private OverviewLine line(long overview, Writing writing, Optional<String> file) {
        Portfolios.Kept kept = history.portfolios().get(overview);
        return new OverviewLine(writing, kept.portfolio().holder(), kept.reportingDate(), kept.version(), file);
    }

    /**
     * What became of a file in this run; empty when nothing did.
     *
     * @param made the ids of what was made in this run
     */
    private Optional<Writing> writing(KeptFile file, Set<Long> made) {
        return Optional.ofNullable(ledger.written().get(file.path()))
                .map(writing -> writing == Writing.RESTORED ? firstWriting(file, made) : writing);
    }

    private Writing firstWriting(KeptFile file, Set<Long> made) {
        if (ledger.opened().contains(file.path())) {
            return Writing.OPENED;
        }
        return made.contains(file.owner()) ? Writing.MADE : Writing.RESTORED;
    }

    private List<LogoLine> badLogos() {
        return ledger.badLogos().stream()
                .sorted(Comparator.comparing(LogoLine::file))
                .toList();
    }
}
