package nl.verbetermonitor.report;

import java.util.List;
import java.util.Optional;

/**
 * What an aanvulling is made of.
 *
 * @param now the report that tells it as it is known now
 * @param before the report that is supplemented
 * @param supplemented how that one was published; empty when it was published elsewhere
 * @param basis why there may be something to supplement
 * @param rows what differs in the deliveries of the two; none unless a delivery was corrected
 */
public record SupplementSources(
        ReportSources now,
        ReportSources before,
        Optional<SupplementedReport> supplemented,
        Basis basis,
        List<RowChange> rows) {

    public SupplementSources {
        rows = List.copyOf(rows);
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
