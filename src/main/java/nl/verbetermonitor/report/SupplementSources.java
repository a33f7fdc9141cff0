package nl.verbetermonitor.report;

import java.util.List;

/**
 * What an aanvulling is made of.
 *
 * @param now the report that tells it as it is known now
 * @param before the report that is supplemented
 * @param basis why there may be something to supplement
 * @param rows what differs in the deliveries of the two; none unless a delivery was corrected
 */
public record SupplementSources(ReportSources now, ReportSources before, Basis basis, List<RowChange> rows) {

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
