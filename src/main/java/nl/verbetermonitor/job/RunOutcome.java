package nl.verbetermonitor.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.verbetermonitor.distribution.Sending;
import nl.verbetermonitor.intake.MappingProblem;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.Severity;

/**
 * What a run did.
 *
 * @param ending how it ended
 * @param deliveries the new ones in order of their file names; those that came before are only counted
 * @param mappings those that cannot be used, in order of their names; each is told once for a delivery
 * @param copies annotated copies of deliveries that came in earlier runs, in order of the names of those
 * @param reports those that were made or written, in order of plan, peildatum and file
 * @param overviews those that were made or written, in order of file
 * @param distributed what was sent to readers
 * @param badLogos logos that reports had to do without, in order of their names
 * @param known how many files came before
 * @param assessed how many peildatums were judged, for the first time or anew
 * @param brokenParts how many other parts of the work broke
 */
public record RunOutcome(
        Ending ending,
        List<DeliveryLine> deliveries,
        List<MappingLine> mappings,
        List<CopyLine> copies,
        List<ReportLine> reports,
        List<OverviewLine> overviews,
        Distributed distributed,
        List<LogoLine> badLogos,
        int known,
        int assessed,
        int brokenParts) {

    public RunOutcome {
        deliveries = List.copyOf(deliveries);
        mappings = List.copyOf(mappings);
        copies = List.copyOf(copies);
        reports = List.copyOf(reports);
        overviews = List.copyOf(overviews);
        badLogos = List.copyOf(badLogos);
    }

    /** Of a run that found another one active. */
    public static RunOutcome busy() {
        return new RunOutcome(
                Ending.BUSY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Distributed.NONE,
                List.of(),
                0,
                0,
                0);
    }

    /** Messages to readers that were tried, in order. */
    public List<Sending> sendings() {
        return distributed.sendings();
    }

    /**
     * What was sent to readers.
     *
     * @param sendings messages that were tried, in order
     * @param ownersWithoutAddress functions and departments with overdue measures that cannot be reminded, in order
     * @param otherOwners how many other owners cannot be reminded; one of them may be a person, so they are not named
     */
    public record Distributed(List<Sending> sendings, List<String> ownersWithoutAddress, int otherOwners) {

        /** Nothing. */
        public static final Distributed NONE = new Distributed(List.of(), List.of(), 0);

        public Distributed {
            sendings = List.copyOf(sendings);
            ownersWithoutAddress = List.copyOf(ownersWithoutAddress);
        }
    }

    /** How a run ended. */
    public enum Ending {
        /** All done, also when there was nothing to do. */
        DONE(0),
        /** Something broke; what was not done is done by the next run. */
        FAILED(1),
        /** Done, but at least one delivery was refused, or had to wait for its mapping, for the first time. */
        REFUSED(3),
        /** Another run is active; nothing was done. */
        BUSY(4);

        private final int exitCode;

        Ending(int exitCode) {
            this.exitCode = exitCode;
        }

        /** What a program that calls ours sees. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** What became of a new file. */
    public enum Fate {
        ACCEPTED,
        REFUSED,
        /** It changed while it was read, and waits for the next run. */
        WAITING,
        /** It waits until its mapping can be used. */
        WITHOUT_MAPPING,
        /** The program failed on it; the next run tries again. */
        FAILED
    }

    /**
     * A new delivery.
     *
     * @param file its path within the input folder, with {@code /}
     * @param plan when it is known
     * @param reportingDate its peildatum, when it is known
     * @param version of the delivery for its plan and peildatum; empty when it was not accepted
     * @param findings how many there are of each severity; only those that there are
     * @param reasons why it was refused, the first few; none when it was not
     * @param copy its annotated copy; empty when nothing became of it in this run
     */
    public record DeliveryLine(
            Fate fate,
            String file,
            Optional<Nr> plan,
            Optional<LocalDate> reportingDate,
            OptionalInt version,
            Map<Severity, Long> findings,
            List<Finding> reasons,
            Optional<CopyLine> copy) {

        public DeliveryLine {
            findings = Map.copyOf(findings);
            reasons = List.copyOf(reasons);
        }
    }

    /** What became of a file of a report, or of an annotated copy. */
    public enum Writing {
        /** New. */
        MADE,
        /** The embargo has passed: everybody may see it from now on. */
        OPENED,
        /** It was missing and was written again. */
        RESTORED,
        /** Somebody changed the file that is there: that one stays, and the right one is written beside it. */
        WRITTEN_BESIDE,
        /** The same, of a report that was approved or published; said by every run as long as the changed file is there. */
        DEVIATING,
        /** The program failed on it; the next run tries again. */
        FAILED
    }

    /**
     * A mapping that cannot be used.
     *
     * @param file its path within the input folder, with {@code /}
     * @param problems all that is wrong with it, in the order of its lines
     * @param deliveries the files that wait for it, as {@code file}
     */
    public record MappingLine(String file, List<MappingProblem> problems, List<String> deliveries) {

        public MappingLine {
            problems = List.copyOf(problems);
            deliveries = List.copyOf(deliveries);
        }

        /** The same mapping, with the files of both. */
        MappingLine and(MappingLine other) {
            return new MappingLine(
                    file,
                    problems,
                    Stream.concat(deliveries.stream(), other.deliveries.stream())
                            .toList());
        }
    }

    /**
     * An annotated copy of a delivery.
     *
     * @param delivery its path within the input folder, with {@code /}; empty text when the name is not kept
     * @param file where it was put within the folder of reports, with {@code /}; empty when it was not
     */
    public record CopyLine(Writing writing, String delivery, Optional<String> file) {}

    /**
     * A file of a report about a plan.
     *
     * @param plan what it is about
     * @param reportingDate the peildatum it is about
     * @param version of the report for its plan and peildatum
     * @param file its path within the folder of reports, with {@code /}; empty when all files of the report failed
     */
    public record ReportLine(Writing writing, Nr plan, LocalDate reportingDate, int version, Optional<String> file) {}

    /**
     * An overview for a portfolio holder.
     *
     * @param holder as the newest tracker writes it; empty text when it names none
     * @param reportingDate the newest peildatum in it
     * @param version for that peildatum
     * @param file its path within the folder of reports, with {@code /}; empty when making it failed
     */
    public record OverviewLine(
            Writing writing, String holder, LocalDate reportingDate, int version, Optional<String> file) {}

    /**
     * A logo that reports had to do without.
     *
     * @param file as it is configured
     */
    public record LogoLine(String file, LogoProblem problem) {}

    /** Why a logo cannot be used. */
    public enum LogoProblem {
        /** There is no such file, or it may not be read. */
        MISSING,
        /** Neither SVG nor PNG, or broken. */
        NO_PICTURE,
        TOO_LARGE
    }
}
