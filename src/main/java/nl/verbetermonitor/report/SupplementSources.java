package nl.verbetermonitor.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an aanvulling is made of.
 *
 * @param now the report that tells it as it is known now
 * @param before the report that is supplemented
 * @param supplemented how that one was published; empty when it was published elsewhere
 * @param basis why there may be something to supplement
 * @param corrections what differs in the deliveries of the two, in the order of the workbook
 * @param without the report as it would be now, had some of the corrections not been made
 */
public record SupplementSources(
        ReportSources now,
        ReportSources before,
        Optional<SupplementedReport> supplemented,
        Basis basis,
        List<Correction> corrections,
        Function<Set<Correction>, ReportSources> without) {

    public SupplementSources {
        corrections = List.copyOf(corrections);
    }

    /** Why a report may need a supplement. */
    public enum Basis {
        /** It is about the same peildatum: everything that it says differently counts. */
        SAME_DATE,
        /** The tracker of a later peildatum says that it supplements it. */
        ASKED,
        /** It is about a later peildatum: what it says differently about the days before counts. */
        LATER_DATE
    }
}
