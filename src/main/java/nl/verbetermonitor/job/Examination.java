package nl.verbetermonitor.job;

import java.time.Instant;
import java.util.Optional;
import nl.verbetermonitor.distribution.Failure;
import nl.verbetermonitor.history.Audit;
import nl.verbetermonitor.history.DatabaseState;

/**
 * How an installation is found.
 *
 * @param now what time it is on this machine
 * @param input the folder with deliveries
 * @param reports the folder for reports
 * @param data the folder for the lock, temporary files and the embedded database
 * @param metrics the folder of the file for a monitoring system; empty when none is configured
 * @param database how the database is
 * @param pdfWorks whether a PDF can be made, with its fonts
 * @param mail how the mail server is; empty when none is configured
 * @param kept what is kept; empty when the database could not be asked
 */
public record Examination(
        Instant now,
        FolderState input,
        FolderState reports,
        FolderState data,
        Optional<FolderState> metrics,
        DatabaseState database,
        boolean pdfWorks,
        Optional<Mail> mail,
        Optional<Kept> kept) {

    /**
     * The mail server.
     *
     * @param server its name and port
     * @param failure why it cannot be used; empty when it lets us in
     */
    public record Mail(String server, Optional<Failure> failure) {}

    /**
     * What is kept.
     *
     * @param lastRun the newest run; empty when there never was one
     * @param files how many files belong in the folder of reports
     * @param missing how many of them are not there
     * @param changed how many of them are others than those that were made
     * @param audit whether what was noted about who did what is what was written
     */
    public record Kept(Optional<Standing.RunLine> lastRun, int files, int missing, int changed, Audit.State audit) {}
}
