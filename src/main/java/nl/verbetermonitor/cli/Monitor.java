package nl.verbetermonitor.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.history.BackupListener;
import nl.verbetermonitor.history.BackupManifest;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.job.DecisionOutcome;
import nl.verbetermonitor.job.Examination;
import nl.verbetermonitor.job.RestoreOutcome;
import nl.verbetermonitor.job.RunExtra;
import nl.verbetermonitor.job.RunListener;
import nl.verbetermonitor.job.RunOutcome;
import nl.verbetermonitor.job.WithdrawOutcome;
import nl.verbetermonitor.schedule.Job;
import nl.verbetermonitor.schedule.Timetable;

/**
 * What the commands ask of the rest of the program: one opened installation with its database. Everything that is
 * printed is in the answers. What goes wrong inside is thrown as any unchecked exception; the commands turn it into
 * one line and a pointer to the log.
 */
interface Monitor extends AutoCloseable {

    /** Takes in what is new, assesses what changed and makes its reports. Never throws because a run is active. */
    RunOutcome run(Set<RunExtra> extras, RunListener listener);

    /** What nobody did and somebody should know of, also while a run is active. */
    SignalAnswer signals();

    /**
     * Begins to start jobs at their times.
     *
     * @param jobs each with a name of its own
     */
    Timetable schedule(List<Job> jobs);

    /** How things stand, also while a run is active. */
    StatusAnswer status();

    /** The last runs, newest first; empty when there was none. */
    List<RunSummary> runs();

    /**
     * Takes a wrongly delivered reporting date out of the history of a plan.
     *
     * @param plan its Plannummer, compared without regard to case
     * @param reason why, for the audit; never blank
     */
    WithdrawOutcome withdraw(String plan, LocalDate reportingDate, String reason);

    /**
     * What has to be settled before anything is published about a plan and reporting date; none when they are unknown.
     *
     * @param plan its Plannummer, compared without regard to case
     */
    List<SignalAnswer.ConflictLine> conflicts(String plan, LocalDate reportingDate);

    /**
     * Makes the final report of the newest concept about a plan and reporting date.
     *
     * @param plan its Plannummer, compared without regard to case
     */
    DecisionOutcome approve(String plan, LocalDate reportingDate, Decision decision);

    /**
     * Gives out the report that was approved.
     *
     * @param plan its Plannummer, compared without regard to case
     * @param embargoUntil from when everybody may know, in Europe/Amsterdam; empty for at once
     */
    DecisionOutcome publish(String plan, LocalDate reportingDate, Optional<LocalDateTime> embargoUntil);

    /** Who did what, the oldest first. */
    List<AuditLine> audit();

    /**
     * Writes a backup of everything that is kept, also while a run is active.
     *
     * @param file in whose place it comes, in a folder that exists
     * @throws java.io.UncheckedIOException when it cannot be written; then nothing of it is left
     */
    BackupManifest backup(Path file, BackupListener listener);

    /**
     * Puts a backup in the place of everything that is kept. Never throws because a run is active.
     *
     * @param overwrite whether it may take the place of something
     */
    RestoreOutcome restore(Path file, boolean overwrite, BackupListener listener);

    /** Looks whether everything is there that a run needs, also when the database is not. */
    Examination examine();

    /** Lets go of the database. */
    @Override
    void close();
}
