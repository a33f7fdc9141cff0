package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.cli.RunSummary.Outcome;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.BackupManifest;
import nl.verbetermonitor.history.Publication;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.history.Receipts;
import nl.verbetermonitor.history.Runs;
import nl.verbetermonitor.intake.MappingProblem;
import nl.verbetermonitor.job.Conflict;
import nl.verbetermonitor.job.DecisionOutcome;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.RestoreOutcome;
import nl.verbetermonitor.job.RunExtra;
import nl.verbetermonitor.job.RunListener;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.Signals;
import nl.verbetermonitor.job.Standing;
import nl.verbetermonitor.job.WithdrawOutcome;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.schedule.Job;
import nl.verbetermonitor.schedule.Timetable;

/** Puts what the jobs answer into the words of the terminal. */
final class InstalledMonitor implements Monitor {

    private static final int RUNS_SHOWN = 20;

    private final nl.verbetermonitor.job.Monitor monitor;
    private final Optional<String> actor;
    private final Function<List<Job>, Timetable> timetables;

    /**
     * @param actor the account that gives the commands, when it is known; only for the audit
     * @param timetables begins to start jobs
     */
    InstalledMonitor(
            nl.verbetermonitor.job.Monitor monitor, Optional<String> actor, Function<List<Job>, Timetable> timetables) {
        this.monitor = monitor;
        this.actor = actor;
        this.timetables = timetables;
    }

    @Override
    public RunOutcome run(Set<RunExtra> extras, RunListener listener) {
        return monitor.run(extras, actor, listener);
    }

    @Override
    public SignalAnswer signals() {
        Signals signals = monitor.signals();
        return new SignalAnswer(
                signals.late().stream()
                        .map(late -> new SignalAnswer.LateLine(
                                late.plan().number().text(), late.plan().reportingDate(), late.expected()))
                        .toList(),
                signals.conflicts().stream().map(InstalledMonitor::conflict).toList(),
                signals.beforeTheClockWentBack());
    }

    private static SignalAnswer.ConflictLine conflict(Conflict conflict) {
        return new SignalAnswer.ConflictLine(
                conflict.plan().text(),
                conflict.reportingDate(),
                conflict.code().code(),
                conflict.cells().stream().map(Place::text).toList());
    }

    @Override
    public List<SignalAnswer.ConflictLine> conflicts(String plan, LocalDate reportingDate) {
        return monitor.conflicts(Nr.of(plan), reportingDate).stream()
                .map(InstalledMonitor::conflict)
                .toList();
    }

    @Override
    public Timetable schedule(List<Job> jobs) {
        return timetables.apply(jobs);
    }

    /** A message with the place it is about. */
    static String reason(Finding finding) {
        String place = finding.place().text();
        return place.isEmpty() ? finding.message() : place + ": " + finding.message();
    }

    /** A mapping and what is wrong with it. */
    static String problems(RunOutcome.MappingLine mapping) {
        String problems =
                mapping.problems().stream().map(MappingProblem::message).collect(Collectors.joining(" "));
        return Texts.text("mapping.unusable", mapping.file(), problems);
    }

    @Override
    public StatusAnswer status() {
        Standing standing = monitor.status();
        return new StatusAnswer(
                standing.plans().stream().map(InstalledMonitor::plan).toList(),
                standing.refused().stream()
                        .map(refused -> new StatusAnswer.RefusedLine(
                                refused.file(),
                                refused.reasons().stream()
                                        .map(InstalledMonitor::reason)
                                        .toList()))
                        .toList(),
                standing.mappings().stream()
                        .map(mapping -> new StatusAnswer.MappingLine(
                                mapping.file(),
                                mapping.problems().stream()
                                        .map(MappingProblem::message)
                                        .toList(),
                                mapping.deliveries()))
                        .toList(),
                standing.publications().stream()
                        .map(InstalledMonitor::publication)
                        .toList(),
                standing.undelivered().stream()
                        .map(InstalledMonitor::undelivered)
                        .toList(),
                signals(),
                standing.withoutOriginal(),
                standing.lastRun().map(InstalledMonitor::run));
    }

    private static StatusAnswer.UndeliveredLine undelivered(Receipts.Receipt receipt) {
        return new StatusAnswer.UndeliveredLine(
                receipt.message().path(),
                receipt.message().recipient(),
                receipt.attempts(),
                receipt.last(),
                SendingLines.reason(Failure.valueOf(receipt.failure().orElseThrow())));
    }

    private static StatusAnswer.PublicationLine publication(Standing.PublicationLine line) {
        Publication publication = line.publication();
        return new StatusAnswer.PublicationLine(
                publication.report().plan().text(),
                publication.report().reportingDate(),
                publication.report().version(),
                publication.decision().caseNumber(),
                publication.decision().meetingDate(),
                publication.approvedAt(),
                publication.publishedAt(),
                publication.embargoUntil(),
                line.underEmbargo(),
                line.supplements().map(InstalledMonitor::supplement),
                line.supplementedBy().stream().map(InstalledMonitor::supplement).toList());
    }

    private static StatusAnswer.SupplementLine supplement(Standing.Supplementary supplementary) {
        return new StatusAnswer.SupplementLine(
                supplementary.report().reportingDate(),
                supplementary.report().version(),
                Texts.text("state." + supplementary.report().state().name().toLowerCase(Locale.ROOT)),
                supplementary.decision().map(Decision::caseNumber));
    }

    private static StatusAnswer.PlanLine plan(Standing.PlanLine line) {
        return new StatusAnswer.PlanLine(
                line.plan().number().text(),
                line.plan().title(),
                line.plan().reportingDate(),
                line.assessment().map(InstalledMonitor::criteria).orElse(List.of()));
    }

    private static List<StatusAnswer.CriterionLine> criteria(Assessment assessment) {
        return Arrays.stream(Criterion.values())
                .map(assessment::criterion)
                .map(result -> new StatusAnswer.CriterionLine(
                        result.criterion().dutch(),
                        result.score(),
                        result.norm(),
                        result.verdict().dutch()))
                .toList();
    }

    private static RunSummary run(Standing.RunLine line) {
        Runs.Run run = line.run();
        return new RunSummary(
                run.id(),
                run.startedAt(),
                run.endedAt(),
                outcome(line.active(), run),
                run.counts().accepted(),
                run.counts().refused(),
                run.counts().reported(),
                run.counts().messages().sent(),
                run.counts().messages().unsent(),
                run.counts().messages().resent());
    }

    private static Outcome outcome(boolean active, Runs.Run run) {
        if (run.endedAt().isEmpty() || run.exitCode().isEmpty()) {
            return active ? Outcome.ACTIVE : Outcome.CUT_OFF;
        }
        return switch (run.exitCode().getAsInt()) {
            case 0 -> Outcome.DONE;
            case 3 -> Outcome.REFUSED;
            default -> Outcome.FAILED;
        };
    }

    @Override
    public List<RunSummary> runs() {
        return monitor.runs(RUNS_SHOWN).stream().map(InstalledMonitor::run).toList();
    }

    @Override
    public List<AuditLine> audit() {
        return monitor.audit().stream().map(AuditLine::of).toList();
    }

    @Override
    public WithdrawOutcome withdraw(String plan, LocalDate reportingDate, String reason) {
        return monitor.withdraw(Nr.of(plan), reportingDate, reason, actor);
    }

    @Override
    public BackupManifest backup(Path file, BackupListener listener) {
        return monitor.backup(file, Version.number(), actor, listener);
    }

    @Override
    public RestoreOutcome restore(Path file, boolean overwrite, BackupListener listener) {
        return monitor.restore(file, overwrite, Version.number(), actor, listener);
    }

    @Override
    public DecisionOutcome approve(String plan, LocalDate reportingDate, Decision decision) {
        return monitor.approve(Nr.of(plan), reportingDate, decision, actor);
    }

    @Override
    public DecisionOutcome publish(String plan, LocalDate reportingDate, Optional<LocalDateTime> embargoUntil) {
        return monitor.publish(Nr.of(plan), reportingDate, embargoUntil, actor);
    }

    @Override
    public Examination examine() {
        return monitor.examine();
    }

    @Override
    public void close() {
        monitor.close();
    }
}
