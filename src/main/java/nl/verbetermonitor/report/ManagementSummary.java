package nl.verbetermonitor.report;

import java.util.List;
import java.util.OptionalInt;

/** The bestuurssamenvatting: one page for the portfolio holder. */
public final class ManagementSummary {

    private static final int MOST_PAGES = 1;

    private ManagementSummary() {}

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Report whole = ProgressReport.of(sources);
        return new Report(
                whole.title(),
                whole.logo(),
                whole.organisation(),
                whole.marking(),
                whole.footer(),
                whole.accent(),
                whole.date(),
                List.of(new Part(OptionalInt.of(MOST_PAGES), List.of(List.of(new Block.Heading(1, whole.title()))))));
    }
}
