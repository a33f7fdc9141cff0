package nl.verbetermonitor.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of the wish to approve or to publish a report. */
public sealed interface DecisionOutcome {

    /**
     * It is done.
     *
     * @param version of the report that the decision holds for
     * @param files those that were written, by their paths within the folder of reports with {@code /}, in order
     * @param failed those that could not be written; the next run writes them
     * @param openDataFrom from when a run adds the open data; empty when they are there, or when none are made
     */
    record Done(int version, List<String> files, List<String> failed, Optional<Instant> openDataFrom)
            implements DecisionOutcome {

        public Done {
            files = List.copyOf(files);
            failed = List.copyOf(failed);
        }
    }

    /** Another command or a run is active; nothing changed. */
    record Busy() implements DecisionOutcome {}

    /** It may not be; nothing changed. */
    record Refused(Refusal reason) implements DecisionOutcome {}

    /**
     * It was done before; nothing changed.
     *
     * @param version of the report that the decision holds for
     * @param moment when it was done
     */
    record DoneBefore(Step step, int version, Instant moment) implements DecisionOutcome {}

    /**
     * It may not be published before these have heard of it; nothing changed.
     *
     * @param delivery the workbook that the report was made from
     * @param hasSheet whether that has a sheet Geïnformeerd that can be read
     * @param publicOn the day from which everybody may know
     */
    record NotInformed(List<UninformedParty> parties, String delivery, boolean hasSheet, LocalDate publicOn)
            implements DecisionOutcome {

        public NotInformed {
            parties = List.copyOf(parties);
        }
    }

    /** What is decided about a report, one after the other. */
    enum Step {
        APPROVED,
        PUBLISHED
    }

    /** Why a decision cannot be. */
    enum Refusal {
        UNKNOWN_PLAN,
        /** The plan has no delivery of that peildatum. */
        UNKNOWN_REPORTING_DATE,
        /** The peildatum was taken out of the plan's line. */
        WITHDRAWN,
        /** A delivery of the plan was read and waits for a run that accepts it. */
        WAITING,
        /** No run made a report of it yet. */
        NO_REPORT,
        /** A run would make another report now: of a newer delivery, or by other settings. */
        OUTDATED,
        /** The college cannot decide about what was not yet. */
        MEETING_BEFORE_REPORTING_DATE,
        /** The case number, which stands on the pages, looks like something of a person. */
        PERSONAL_DATA,
        /** There is a concept only. */
        NOT_APPROVED,
        /** What was approved is not the newest report any more. */
        NEWER_CONCEPT,
        /** Its pages must be made again for an embargo, and would not be those that were approved. */
        LOOKS_DIFFERENT,
        EMBARGO_PASSED,
        /** The public would read in it what a report of the plan says that is under an embargo of its own then. */
        EARLIER_EMBARGO,
        /** The clock of the machine is behind the moment of approving. */
        CLOCK_BEHIND
    }
}
