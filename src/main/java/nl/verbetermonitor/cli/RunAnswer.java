package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param exitCode {@link ExitCode#DONE}, {@link ExitCode#FAILED}, {@link ExitCode#REFUSED} or {@link ExitCode#BUSY}
 * @param deliveries the new deliveries, in the order in which they should be read; what was known already is only counted
 * @param reports the reports that were made or written again
 * @param unchanged the number of files that were known already
 */
record RunAnswer(ExitCode exitCode, List<DeliveryLine> deliveries, List<ReportLine> reports, int unchanged) {

    public RunAnswer {
        deliveries = List.copyOf(deliveries);
        reports = List.copyOf(reports);
    }

    /** A run that found another one active. */
    public static RunAnswer busy() {
        return new RunAnswer(ExitCode.BUSY, List.of(), List.of(), 0);
    }

    /** What became of a delivery. */
    public enum Fate {
        /** Taken in; what it changes has been assessed. */
        ACCEPTED,
        /** Stays out of history. */
        REFUSED,
        /** It changed while it was read, and waits for the next run. */
        WAITING,
        /** It could not be dealt with because the program failed; the next run tries again. */
        FAILED
    }

    /**
     * One delivery.
     *
     * @param file its path below the input folder, as the folder spells it
     * @param plan the Plannummer; empty when it is not known
     * @param reportingDate its peildatum, when it is known
     * @param version which workbook it is for this plan and peildatum, from 1; 0 when it was not taken in
     * @param errors the number of findings of severity fout
     * @param warnings the number of findings of severity waarschuwing
     * @param reasons the messages that say why it was not taken in; empty when it was
     */
    public record DeliveryLine(
            Fate fate,
            String file,
            String plan,
            Optional<LocalDate> reportingDate,
            int version,
            int errors,
            int warnings,
            List<String> reasons) {

        public DeliveryLine {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * One report.
     *
     * @param made whether it stands there now; otherwise the next run tries again
     * @param title what it is, such as {@code voortgangsrapportage VP-2022-01, peildatum 30-09-2023, versie 1}
     * @param file where it stands, below the folder for reports; empty when it does not
     */
    public record ReportLine(boolean made, String title, String file) {}
}
